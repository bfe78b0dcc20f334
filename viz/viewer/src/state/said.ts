/** What a page knows by name, and what it says of names that it does not know. */
import { nearestTo } from "../book/search";
import { type Names, namesOf } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import type { ShellState } from "./shell_state";

/** The names of a scene, with its search for those that are misspelt. */
export function namesIn(words: SceneWords): Names {
  return namesOf(words, (name) => nearestTo(words.book, name).map(({ id }) => id));
}

/** What of an address could not be read, as the page says it. */
export function saidOf(refused: readonly string[]): Pick<ShellState, "notice" | "leftOut"> {
  const leftOut = refused.join(" ");
  return { notice: leftOut, leftOut };
}
