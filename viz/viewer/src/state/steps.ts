/** Which changes of a view are a step of their own in the trail. */
import { splitCut } from "../book/book";
import { STEP_KEYS, sameView, type View } from "../contract/view";

/** A cut that slides along its nerve is one step, however far it goes. */
export function isSameStep(before: View, view: View): boolean {
  const slid =
    before.lesions.length === 1 &&
    view.lesions.length === 1 &&
    onSameNerve(before.lesions[0], view.lesions[0]);
  return sameView(
    before,
    view,
    STEP_KEYS.filter((key) => !slid || key !== "lesions"),
  );
}

function onSameNerve(a = "", b = ""): boolean {
  return a.includes("@") && b.includes("@") && splitCut(a).nerve === splitCut(b).nerve;
}
