/** The two places of a comparison, and what a pick changes in them. */
import { AT_SITE, DEFAULT_VIEW, type PartOfView, type View } from "../contract/view";
import type { ShellState, Slot } from "./shell_state";

/** A change of the view, and the slot that is filled next. */
export interface Filled {
  readonly part: PartOfView;
  readonly slot: Slot;
}

/**
 * What a pick in the mode Compare changes: it goes into the slot that is active, or into the other one
 * where that alone is empty.
 */
export function intoSlot(
  id: string,
  { view, slot: asked }: Pick<ShellState, "view" | "slot">,
): Filled {
  const empty = { a: !view.lesions.length, b: !view.compare.length };
  const slot = !empty[asked] && empty[otherSlot(asked)] ? otherSlot(asked) : asked;
  const isA = slot === "a";
  const part = isA ? { lesions: [id], grade: DEFAULT_VIEW.grade } : { compare: [id] };
  const other = isA ? view.compare : view.lesions;
  return { part: { ...part, ...wholeBody(view) }, slot: other.length ? slot : otherSlot(slot) };
}

/** The other of two slots. */
export function otherSlot(slot: Slot): Slot {
  return slot === "a" ? "b" : "a";
}

/** Two lesions are seen on the whole body, not at the site of one of them. */
export function wholeBody({ camera }: Pick<View, "camera">): PartOfView {
  return camera === AT_SITE ? { camera: DEFAULT_VIEW.camera } : {};
}
