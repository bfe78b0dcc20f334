/** What a page knows by name, and what it says of names that it does not know. */
import { nearestTo } from "../book/search";
import type { Reading } from "../contract/address";
import { type Names, namesOf } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import { DEFAULT_VIEW, type View } from "../contract/view";
import type { ShellState } from "./shell_state";

/** The names of a scene, with its search for those that are misspelt. */
export function namesIn(words: SceneWords): Names {
  return namesOf(words, (name, kinds) => nearestTo(words.book, name, kinds).map(({ id }) => id));
}

/** A view for the one body that a scene holds; another one that it asks for is left out, and it is said. */
export function onBodyOf({ body }: SceneWords, view: View, before: readonly string[]): Reading {
  const { sex, physique } = DEFAULT_VIEW;
  const fits = ({ sex: asked, physique: built }: View) =>
    [sex, body.sex].includes(asked) && [physique, body.physique].includes(built);
  return fits(view)
    ? { view, refused: before }
    : {
        view: { ...view, sex, physique },
        refused: [...before, `This page holds one body, that of ${body.words}.`],
      };
}

/** What of an address could not be read, as the page says it. */
export function saidOf(refused: readonly string[]): Pick<ShellState, "notice" | "leftOut"> {
  const leftOut = refused.join(" ");
  return { notice: leftOut, leftOut };
}
