/** The two places of a comparison, and what a pick changes in them. */
import { nameInSentence } from "../book/compared";
import { splitGrade } from "../contract/names";
import { AT_SITE, DEFAULT_VIEW, type PartOfView, type View } from "../contract/view";
import type { ShellState, Slot } from "./shell_state";

/** A change of the view, and of the state that goes with it. */
export interface Filled {
  readonly part: PartOfView;
  readonly change: Partial<ShellState>;
}

/**
 * What a pick in the mode Compare changes: it goes into the slot that is active, or into the other one
 * where that alone is empty. What it takes the place of is said.
 */
export function intoSlot(
  id: string,
  state: Pick<ShellState, "view" | "slot" | "words">,
  wanted: Slot = state.slot,
): Filled {
  const { view } = state;
  const empty = { a: !view.lesions.length, b: !view.compare.length };
  const slot = !empty[wanted] && empty[otherSlot(wanted)] ? otherSlot(wanted) : wanted;
  const isA = slot === "a";
  const part = isA ? { lesions: [id], grade: DEFAULT_VIEW.grade } : { compare: [id] };
  const other = isA ? view.compare : view.lesions;
  const next = other.length ? slot : otherSlot(slot);
  const said = replacedWords(id, state, slot);
  return {
    part: { ...part, card: "", ...wholeBody(view) },
    change: { slot: next, offer: null, ...(said && { notice: said }) },
  };
}

/** That something takes the place of something else, and how to get that back; "" where nothing went. */
function replacedWords(
  id: string,
  { view, words }: Pick<ShellState, "view" | "words">,
  slot: Slot,
): string {
  const [gone = "", another] = slot === "a" ? view.lesions : view.compare;
  if (!words || !gone || splitGrade(gone).bare === splitGrade(id).bare) return "";
  const name = (one: string, other: string) => nameInSentence(words, one, view.register, other);
  const was = another ? "several lesions" : name(gone, id);
  return `${slot.toUpperCase()} is now ${name(id, gone)}, in place of ${was}. The arrow at the top goes back.`;
}

/** The other of two slots. */
export function otherSlot(slot: Slot): Slot {
  return slot === "a" ? "b" : "a";
}

/** Two lesions are seen on the whole body, not at the site of one of them. */
export function wholeBody({ camera }: Pick<View, "camera">): PartOfView {
  return camera === AT_SITE ? { camera: DEFAULT_VIEW.camera } : {};
}
