/** The words of everything that can be found, and how a word that is none of them is read. */
import type { Book } from "../contract/book_rows";
import { CONTRACT } from "../contract/constants";
import { formOf, meantBy } from "./search_slips";
import { tellingIn, tokensOf, wordOf } from "./search_words";

const RULE = CONTRACT.search;

/** What the vocabulary reads of something that can be found. */
export interface Worded {
  readonly number: number;
  readonly bare: string;
  readonly terms: string;
  readonly spoken: readonly string[];
}

/** The numbers of the entries that have a word, or one that begins with it. */
export type Holding = (word: string) => ReadonlySet<number>;

/** What a vocabulary tells. */
export interface Vocabulary {
  readonly holding: Holding;
  /** The numbers of the entries that have just a word. */
  readonly having: Holding;
  /** A word as it is read; two that are written as one are two. */
  readonly meant: (word: string) => readonly string[];
}

const wordsIn = (text: string) => tokensOf(text).map(wordOf);

/** Whether a word is, or of some letters begins with, what was typed. */
export function begins(word: string, typed: string): boolean {
  return word === typed || (typed.length >= RULE.shortest && word.startsWith(typed));
}

/** Which entries have a word or one that begins with it, and what a slip was meant for. */
export function vocabularyOf(entries: readonly Worded[], askings: Book["asked"]): Vocabulary {
  const having = new Map<string, Set<number>>();
  for (const field of [({ bare }: Worded) => bare, ({ terms }: Worded) => terms])
    for (const entry of entries)
      for (const word of wordsIn(field(entry)).filter(Boolean))
        having.set(word, (having.get(word) ?? new Set()).add(entry.number));
  const ofAskings = new Set(askings.flatMap(({ words }) => words.flatMap(wordsIn)));
  const all = [...having.keys(), ...ofAskings];
  const joined = joinedIn(entries, askings);
  const known = new Map<string, ReadonlySet<number>>();
  const holding: Holding = (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = new Set<number>();
    for (const [other, numbers] of having)
      if (begins(other, word)) for (const number of numbers) found.add(number);
    known.set(word, found);
    return found;
  };
  const meant = (word: string): readonly string[] => {
    if (ofAskings.has(word) || holding(word).size) return [word];
    const some = word.length > RULE.long ? joined.keys() : [];
    const read = joined.has(word)
      ? word
      : formOf(word, all) || meantBy(word, all) || meantBy(word, some) || word;
    return joined.get(read) ?? [read];
  };
  const none: ReadonlySet<number> = new Set();
  return { meant, holding, having: (word) => having.get(word) ?? none };
}

/** Words that stand beside each other in a name, by how they are written as one. */
function joinedIn(entries: readonly Worded[], askings: Book["asked"]) {
  const names = entries.flatMap(({ spoken }) => spoken.map((name) => name.split(" ")));
  const phrases = askings.flatMap(({ words }) => words.map(tellingIn));
  const joined = new Map<string, readonly string[]>();
  for (const name of [...names, ...phrases].filter(({ length }) => length <= RULE.longest_name))
    for (const [at, two] of name.entries()) {
      const one = name[at - 1];
      if (one !== undefined) joined.set(one + two, [one, two]);
    }
  return joined;
}
