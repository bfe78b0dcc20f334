/** What a person does in the mode Compare: takes a pair, swaps the two, sets their grades. */
import { rowOf } from "../book/book";
import { graded } from "../book/grades";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import { AT_SITE, DEFAULT_VIEW } from "../contract/view";
import type { Slot } from "./shell_state";
import type { Store } from "./store";

const FOOT: readonly string[] = ["ankle_and_foot", "local_heel_pain"];
const AT_FOOT = "medial_ankle";

/** Compares two lesions, from where both can be seen. */
export function compareTwo(store: Store, words: SceneWords, a: string, b: string): void {
  const inFoot = [a, b].every((id) => FOOT.includes(rowOf(words.book, "site", id)?.region ?? ""));
  const { camera: before } = store.state.view;
  const leaves = before === AT_SITE || before === AT_FOOT;
  const camera = inFoot ? AT_FOOT : leaves ? DEFAULT_VIEW.camera : before;
  store.show(
    { mode: "compare", lesions: [a], compare: [b], grade: DEFAULT_VIEW.grade, camera },
    "person",
    { focus: null, slot: "b" },
  );
}

/** Puts each in the place of the other, at the grades at which they are shown. */
export function swap(store: Store): void {
  const { id, beside } = store.selection();
  const { lesions, compare } = store.state.view;
  store.show({
    lesions: beside.id ? [beside.id] : compare,
    compare: id && lesions.length === 1 ? [id] : lesions,
    grade: DEFAULT_VIEW.grade,
  });
}

/** Shows one of them at another grade. */
export function setGrade(store: Store, words: SceneWords, slot: Slot, grade: string): void {
  const { id, beside } = store.selection();
  const { bare } = splitGrade(slot === "a" ? id : beside.id);
  const lesion = graded(words, bare, grade);
  store.show(
    slot === "a" ? { lesions: [lesion], grade: DEFAULT_VIEW.grade } : { compare: [lesion] },
  );
}
