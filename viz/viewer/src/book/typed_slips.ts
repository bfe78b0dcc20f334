/** Words of a typed line that are not known, and the known ones that they may be a slip for. */
import type { Evidence } from "../reason/evidence";
import { isSlip, type Names, namesOf } from "./typed_names";
import { sideOf } from "./typed_sides";
import { tokensOf } from "./typed_words";

/** From so many letters on a word may be a slip for another: "hell" for "heel". */
const SHORTEST = 4;

/** The words of a line that no name and no state has, as they were typed. */
export function unknownIn(evidence: Evidence, line: string): readonly string[] {
  const names = namesOf(evidence);
  const words = line.match(/[a-z]+/gi) ?? [];
  // together: "big" is known in "big toe" alone
  const unknown = new Set(tokensOf(line).filter((token) => !isKnown(names, token)));
  return [...new Set(words.filter((word) => tokensOf(word).some((one) => unknown.has(one))))];
}

/** Whether a token means something here, alone or as the beginning of one. */
function isKnown({ vocabulary }: Names, token: string): boolean {
  if (vocabulary.has(token) || sideOf(token) || !/[a-z]/.test(token)) return true;
  return token.length > 2 && [...vocabulary].some((one) => one.startsWith(token));
}

/** The line with one word that is not known spelt as one that is, the likeliest word first. */
export function respelt(evidence: Evidence, line: string): readonly string[] {
  const { vocabulary } = namesOf(evidence);
  return unknownIn(evidence, line)
    .filter((word) => word.length >= SHORTEST)
    .flatMap((word) => {
      const meant = [...vocabulary].filter((one) => isSlip(word.toLowerCase(), one, SHORTEST));
      return meant.map((one) => line.replace(new RegExp(`\\b${word}\\b`), one));
    });
}
