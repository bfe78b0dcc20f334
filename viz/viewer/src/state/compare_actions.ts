/** What a person does in the mode Compare: takes a pair, swaps the two, sets their grades. */
import { graded } from "../book/grades";
import type { ReadyPair } from "../book/pairs";
import { splitGrade } from "../contract/names";
import { own } from "../contract/own";
import type { SceneWords } from "../contract/scene";
import { DEFAULT_VIEW } from "../contract/view";
import type { Offer, Slot } from "./shell_state";
import { intoSlot } from "./slots";
import type { Store } from "./store";

/** Compares two lesions that are a ready pair, from where one sees what tells them apart. */
export function comparePair(
  store: Store,
  words: Pick<SceneWords, "pair_cameras">,
  { id, a, b }: Pick<ReadyPair, "id" | "a" | "b">,
): void {
  const camera = own(words.pair_cameras, id) ?? DEFAULT_VIEW.camera;
  store.show(
    { mode: "compare", lesions: [a], compare: [b], grade: DEFAULT_VIEW.grade, camera, card: "" },
    "person",
    { slot: "b", offer: null },
  );
}

/**
 * What was clicked on the body goes where a place is empty, on the side that is shown. Where both are
 * taken it is offered, and nothing is lost before a person has said what it shall replace.
 */
export function offer(store: Store, { id, side }: Offer): void {
  const { lesions, compare } = store.state.view;
  if (lesions.length && compare.length) store.set({ offer: { id, side }, probe: null });
  else store.select(id, !lesions.length && !compare.length && side ? { side } : {});
}

/** Puts what is offered into one of the places, on the side that is shown. */
export function takeOffer(store: Store, id: string, slot: Slot): void {
  const { part, change } = intoSlot(id, store.state, slot);
  store.show(part, "person", change);
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
