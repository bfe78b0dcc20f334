/** What a person does in the mode Compare: fills the slots A and B, swaps them, sets their grades. */
import { graded } from "../book/grades";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import { DEFAULT_VIEW, type PartOfView, type View } from "../contract/view";
import type { ShellState, Slot } from "./shell_state";
import type { Store } from "./store";

/** What a pick in the mode Compare changes: it goes into the slot that is active. */
export function intoSlot(id: string, { view, slot }: Pick<ShellState, "view" | "slot">): Filled {
  const part: PartOfView = slot === "a" ? { lesions: [id], ...typical(view) } : { compare: [id] };
  const isEmpty = slot === "a" ? !view.compare.length : !view.lesions.length;
  return { part, slot: isEmpty ? otherSlot(slot) : slot };
}

/** A change of the view, and the slot that is filled next. */
interface Filled {
  readonly part: PartOfView;
  readonly slot: Slot;
}

/** The other of two slots. */
export function otherSlot(slot: Slot): Slot {
  return slot === "a" ? "b" : "a";
}

/** A new lesion is shown at its own grade. */
function typical({ grade }: View): PartOfView {
  return grade === DEFAULT_VIEW.grade ? {} : { grade: DEFAULT_VIEW.grade };
}

/** Compares two lesions. */
export function compareTwo(store: Store, a: string, b: string): void {
  const part: PartOfView = { mode: "compare", lesions: [a], compare: [b] };
  store.show({ ...part, grade: DEFAULT_VIEW.grade }, "person", { focus: null, slot: "b" });
}

/** Puts each in the place of the other, at the grades at which they are shown. */
export function swap(store: Store): void {
  const { id, beside } = store.selection();
  const of = (shown: string, asked: readonly string[]) => (shown ? [shown] : asked);
  const { lesions, compare } = store.state.view;
  store.show({
    lesions: of(beside.id, compare),
    compare: of(id, lesions),
    grade: DEFAULT_VIEW.grade,
  });
}

/** Shows one of them at another grade. */
export function setGrade(store: Store, words: SceneWords, slot: Slot, grade: string): void {
  const { id, beside } = store.selection();
  const { bare } = splitGrade(slot === "a" ? id : beside.id);
  const lesion = graded(words, bare, grade);
  store.show(slot === "a" ? { lesions: [lesion], grade: DEFAULT_VIEW.grade } : { compare: [lesion] });
}
