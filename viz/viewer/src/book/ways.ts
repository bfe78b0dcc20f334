/** The ways that a nerve takes from where it is hurt. */
import type { StateWords } from "../contract/book_rows";
import type { SceneWords } from "../contract/scene";
import { stateWords } from "./state_words";
import { lesionsOf, type Subject } from "./subject";

/** The way of a lesion's nerve, and that to the heel, each from above. */
export interface Way {
  readonly path: NonNullable<StateWords["path"]>;
  readonly toHeel: NonNullable<StateWords["heel_path"]>;
}

/** The way of what is selected; of several lesions that of each, one after the other. */
export function waysOf(words: SceneWords, { id, state }: Subject): Way[] {
  const together = lesionsOf(id);
  if (together.length < 2) return [wayOf(state)];
  return together.map((one) => wayOf(stateWords(words.book, one)));
}

function wayOf({ path = [], heel_path: toHeel = [] }: StateWords): Way {
  return { path, toHeel };
}
