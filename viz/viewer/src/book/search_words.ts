/** Words as the search compares them: the rule of `pathways/search_words.py`. */
import { CONTRACT } from "../contract/constants";

const RULE = CONTRACT.search;
const STOP: ReadonlySet<string> = new Set(RULE.stop);
const ALIKE: ReadonlyMap<string, string> = new Map(Object.entries(RULE.alike));

/** Ways to write a thing, each in one way: contractions, words for levels, then levels. */
const IN_ONE_WAY: readonly (readonly [RegExp, string])[] = [
  [/\bcan(\s?not|'?t)\b/gi, "cannot"],
  [/\b(not able|unable) to\b/gi, "cannot"],
  [/\b(are|did|do|does|has|have|is|was|were)nt\b/gi, "$1 not"],
  [/n't\b/gi, " not"],
  [/\b(?:free|absence) of\b|\b(?:negative for|nothing wrong with)\b/gi, RULE.denial],
  [/'s\b/gi, ""],
  ...RULE.said.map(([way = "", one = ""]) => [new RegExp(way, "gi"), one] as const),
  [/\bback of\b/gi, "posterior"],
  [/\b(bottom|underside) of\b/gi, "plantar"],
  ...["lumbar", "sacral"].flatMap((part) =>
    RULE.ordinals.map(
      (word, at) =>
        [
          new RegExp(`\\b${word}\\s+${part}\\b`, "gi"),
          `${part.charAt(0).toUpperCase()}${at + 1}`,
        ] as const,
    ),
  ),
  [/\blumbar[\s-]?(\d)\b/gi, "L$1"],
  [/\bsacral[\s-]?(\d)\b/gi, "S$1"],
  [/\b([ls])\s?(\d)\s?[/\u2013-]?\s?([ls])\s?(\d)\b/gi, "$1$2$3$4"],
  [/\b([ls])(\d)[/\u2013-](\d)\b/gi, "$1$2$1$3"],
  [/\b([ls])[\s-](\d)\b/gi, "$1$2"],
  // two roots that hold no disc between them are two roots
  [new RegExp(`\\b(?!(?:${RULE.levels.join("|")})\\b)([ls]\\d)([ls]\\d)\\b`, "gi"), "$1 $2"],
];

/** Words that say how something is, not what it is. */
export const STATES: ReadonlySet<string> = new Set(RULE.states);

const SENSES = RULE.senses.map(([way = "", one = ""]) => [new RegExp(way, "gi"), one] as const);

/** A text in which words with two meanings (the bottom of a heel) say which one is meant. */
export function inOneSense(text: string): string {
  return SENSES.reduce((done, [way, one]) => done.replace(way, one), text);
}

/** Levels of the spine (L5-S1, L4/5, S 1, sacral 1) and contractions (can't), each in one way. */
export function levelsIn(text: string): string {
  const plainly = inOneSense(text.replaceAll("_", " ").replaceAll("\u2019", "'"));
  return IN_ONE_WAY.reduce((done, [way, one]) => done.replace(way, one), plainly);
}

/** What stands between words. */
export const BETWEEN = /(?:[\s,;:()/\u2013\u2014-]|(?<=[A-Za-z0-9])[!?.]+(?=\s|$))+/;

const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a text as they are typed. */
export function tokensOf(text: string): string[] {
  return levelsIn(text).split(BETWEEN).filter(Boolean);
}

/** A word as it is compared: plain, in the singular, or the word that it is read as. */
export function wordOf(token: string): string {
  const word = plain(token);
  return ALIKE.get(word) ?? word.replace(/^(.{2,}[^isu])s$/u, "$1");
}

/** The words of a text that say something; all of them where none does. */
export function tellingIn(text: string): readonly string[] {
  return tellingOf(tokensOf(text).map(wordOf).filter(Boolean));
}

/** Those of some words that say something; all of them where none does. */
export function tellingOf(words: readonly string[]): readonly string[] {
  const some = words.filter(tells);
  return some.length ? some : words;
}

/** Whether a word says something. */
export const tells = (word: string): boolean => !STOP.has(word);

/** Words as they are compared with a whole name, in whatever order they stand. */
export function inOrder(words: readonly string[]): string {
  return [...words].sort().join(" ");
}
