/** Slips of the finger: the rule of `pathways/search_slips.py`. */
import { CONTRACT } from "../contract/constants";

const { least_of_slip: LEAST, long: LONG, short: SHORT } = CONTRACT.search;
const { least_stem: LEAST_STEM, endings: ENDINGS } = CONTRACT.search;
const VOWELS = /[aeiouy]/g;

/** A word without its double letters: these are no slip (tunell, fascitis). */
const single = (word: string) => word.replace(/(.)\1+/gu, "$1");

/** The known word that comes nearest to an unknown one, of equal ones the first; "" for none. */
export function meantBy(word: string, known: Iterable<string>): string {
  if (word.length < LEAST || /\d/.test(word)) return "";
  const typed = single(word);
  let best = "";
  let fewest = (word.length >= LONG ? 2 : 1) + 1;
  for (const other of known) {
    const likely = single(other);
    const isDoubled = likely === typed && other.length >= LEAST - 1;
    if (other[0] !== word[0] || !(other.length >= LEAST || isDoubled)) continue;
    if (Math.abs(likely.length - typed.length) >= fewest) continue;
    const slips = slipsBetween(typed, likely);
    if (slips < fewest && (word.length >= SHORT || isAlike(typed, likely)))
      [best, fewest] = [other, slips];
  }
  return best;
}

/** The known word of which an unknown one is another form (sneeze, sneezing), the first; "" for none. */
export function formOf(word: string, known: Iterable<string>): string {
  const stems = ENDINGS.filter((end) => word.endsWith(end))
    .map((end) => word.slice(0, word.length - end.length))
    .filter((stem) => stem.length >= LEAST_STEM);
  const forms = new Set(stems.flatMap((stem) => ENDINGS.map((end) => stem + end)));
  for (const other of known) if (forms.has(other)) return other;
  return "";
}

/** Whether two words have the same letters, but for vowels and what is put in or left out. */
function isAlike(one: string, other: string): boolean {
  const letters = (word: string) => [...word].sort().join("");
  if (one.length !== other.length || letters(one) === letters(other)) return true;
  return one.replace(VOWELS, "") === other.replace(VOWELS, "");
}

/** Letters to change, put in, leave out or change with the next one to make one word of the other. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = valueAt(last, to - 1) + (one[at - 1] === other[to - 1] ? 0 : 1);
      const swapped =
        at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row.push(
        Math.min(
          valueAt(last, to) + 1,
          valueAt(row, to - 1) + 1,
          changed,
          swapped ? valueAt(before, to - 2) + 1 : changed,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}

const valueAt = (row: readonly number[], at: number) => row[at] ?? Number.POSITIVE_INFINITY;
