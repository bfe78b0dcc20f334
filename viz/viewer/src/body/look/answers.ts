/** What is said of each side of the body: of what is selected, and of what stands beside it. */
import type { SceneWords } from "../../contract/scene";
import type { Painted, Shown } from "../../contract/shown";
import { type Answer, answerOf, nothingLit, sidesShown } from "./answer";
import { joined } from "./beside";
import { lonely } from "./sites";

/** What is said of the right, of the left, and of what lies in the middle. */
export interface Answers {
  readonly sides: readonly [Answer, Answer];
  readonly middle: Answer;
}

/** State of each part on each side: of what is selected, joined with what stands beside it. */
export function answersOf(scene: SceneWords, shown: Shown): Answers {
  if (shown.painted) return paintedOn(shown.painted);
  const a = answerOf(scene, shown, shown.cuts);
  const [right, left] = sidesShown(shown.side);
  if (!shown.beside) {
    const nothing = nothingLit(a.selecting);
    return { sides: [right ? a : nothing, left ? a : nothing], middle: a };
  }
  const b = answerOf(scene, lonely(shown));
  const nothing = nothingLit(true);
  const [bRight, bLeft] = sidesShown(shown.besideSide ?? shown.side);
  const join = (inA: boolean, inB: boolean) =>
    joined(scene.segments, inA ? a : nothing, inB ? b : nothing);
  return { sides: [join(right, bRight), join(left, bLeft)], middle: join(true, true) };
}

/** What is painted is all that is said; what lies in the middle shows what either side has. */
function paintedOn([right, left]: Painted): Answers {
  const selecting = right.size + left.size > 0;
  const said = (...all: Painted[number][]): Answer => ({
    states: new Map(all.flatMap((states) => [...states])),
    cuts: new Map(),
    selecting,
  });
  return { sides: [said(right), said(left)], middle: said(left, right) };
}
