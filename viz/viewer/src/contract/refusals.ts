/** What a person is told of an address that asks for what is not there, in the words of the page. */
import { CONTRACT, quoted, sentence } from "./constants";
import type { ShownRecord } from "./generated";

/** What the page calls a field and its words. */
export function shownAs(field: string): ShownRecord {
  return CONTRACT.shown[field] ?? { what: field, words: CONTRACT.allowed[field] ?? [] };
}

/** A word is none of those that there are. */
export function noWord(what: string, word: string, allowed: readonly string[]): string {
  return sentence("word", { what, name: quoted(word), allowed: allowed.join(", ") });
}

/** A sentence on each finding that is left out, of many on the first and how many more. */
export function leftOut(why: string, texts: readonly string[]): readonly string[] {
  const told = CONTRACT.most_told;
  const more = texts.length - told;
  return [
    ...texts.slice(0, told).map((text) => sentence(why, { name: quoted(text) })),
    ...(more > 0 ? [sentence("more_findings", { count: more })] : []),
  ];
}
