/** What the picture of two lesions shows, in words, for who cannot see it. */
import { nameOf } from "../book/book";
import { type Difference, shortName } from "../book/compared";
import { listed, midSentence, nameAndBracket, SIDE_WORD } from "../book/words";
import type { Compared } from "../state/use_compared";
import { sideShown } from "../state/use_store";
import { HOW } from "./picture_words";

const MOST = 3;

/** Names both, the side, and a few things of each kind. */
export function comparedPicture({
  words,
  view,
  id,
  subject,
  beside,
  differences,
}: Compared): string {
  const { register } = view;
  const named = (rows: readonly Difference[]) => {
    const names = rows.map(({ kind, id: of }) =>
      midSentence(nameAndBracket(nameOf(words.book, kind, of, register))[0]),
    );
    return listed([...new Set(names)].slice(0, MOST)) || "nothing";
  };
  const a = shortName(words, id, register, beside.id);
  const b = shortName(words, beside.id, register, id);
  return [
    `Lower back and legs in 3D, two lesions compared, ${SIDE_WORD[sideShown(view, subject)]}.`,
    `A is ${a}, B is ${b}.`,
    `A only: ${named(differences.a)}.`,
    `Both: ${named(differences.both)}.`,
    `B only: ${named(differences.b)}.`,
    HOW,
  ].join(" ");
}
