/**
 * One search over everything in the book; forgives typing errors, accents and old names. The rule is
 * that of `pathways/searching.py`, whose numbers stand in the contract; the golden searches hold both
 * to the same answers.
 */
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Book } from "../contract/book_rows";
import { CONTRACT } from "../contract/constants";
import { leadsOf } from "./search_leads";
import { meantBy } from "./search_slips";
import { inOrder, STATES, tellingIn, tokensOf, wordOf } from "./search_words";
import { nameAndBracket } from "./words";

const RULE = CONTRACT.search;
/** Kinds that are told of conditions, in words that are plain themselves. */
export const TOLD: ReadonlySet<string> = new Set(RULE.told);
const LESIONS: ReadonlySet<string> = new Set(["root", "nerve", "site"]);
/** How many names are offered in place of an unknown one. */
const MOST_NEAR = 4;
/** Scores are told apart by so many steps. */
const STEPS = 1e6;
const DENIES = new RegExp(RULE.denies, "i");

/** Something that was found. */
export interface Found {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** What answers a question, of some kinds only where they are given. */
export interface Ranking {
  /** Everything that fits a text, the best first. */
  readonly rank: (text: string, kinds?: ReadonlySet<string>) => readonly Found[];
  /** The words of a text that nothing in the book has, nor lay words for it. */
  readonly unnamed: (text: string) => readonly string[];
}

type Searched = Pick<Book, "search" | "asked">;

/** What the index reads of something that can be found. */
interface Entry {
  readonly found: Found;
  readonly number: number;
  readonly kind: string;
  readonly bare: string;
  readonly terms: string;
  /** Each by itself, to know whether the whole of one was asked. */
  readonly whole: readonly string[];
  /** The same in the order of their words. */
  readonly spoken: readonly string[];
  readonly weight: number;
}

const RANKINGS = new WeakMap<Searched["search"], Ranking>();

/** The ranking of a book; the same book gives the same one. */
export function rankingOf({ search, asked }: Searched): Ranking {
  const known = RANKINGS.get(search) ?? ranking(search.map(entryOf), asked);
  RANKINGS.set(search, known);
  return known;
}

/**
 * What of some kinds comes nearest by its name to an id that does not exist, at most four: roots, sites
 * and nerves if nothing else is said.
 */
export function nearestTo(
  book: Searched,
  asked: string,
  kinds: ReadonlySet<string> = LESIONS,
): readonly Found[] {
  const [bare = ""] = asked.split(/[@:]/);
  return rankingOf(book).rank(bare, kinds).slice(0, MOST_NEAR);
}

function ranking(entries: readonly Entry[], askings: Book["asked"]): Ranking {
  const find = finderOf(entries);
  const leads = leadsOf(askings, placesOf(entries));
  const { meant, holding } = vocabularyOf(entries, askings);
  const names = new Set(entries.flatMap(({ whole }) => whole));
  const numbers = new Map(
    entries.map(({ found, number }) => [`${found.kind}:${found.id}`, number]),
  );
  const read = (text: string) => tellingIn(text).map(meant);
  const ledBy = (asked: readonly string[]) => leads(asked, names.has(inOrder(asked)));

  const rank: Ranking["rank"] = (text, kinds) => {
    const asked = read(text);
    const denies = asked.includes(RULE.denial);
    const { finds, isNamed, rest } = ledBy(asked);
    if (!finds.length && !isNamed) return [];
    const isSought = ({ kind }: Entry) => !kinds || kinds.has(kind);
    const led = finds.flatMap((one) => entries[numbers.get(one) ?? -1] ?? []).filter(isSought);
    const has = ({ number, kind }: Entry) =>
      kind === led[0]?.kind ? rest.filter((word) => holding(word).has(number)).length : 0;
    const first = led.toSorted((a, b) => has(b) - has(a));
    const fits = (entry: Entry) => isSought(entry) && (denies || !isDenial(entry));
    const hits = find(asked, holding, fits)
      .map(({ entry, score }) => ({ entry, score: Math.round(score * STEPS) }))
      .filter(({ entry }) => !led.includes(entry))
      .sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
    return [...first, ...hits.map(({ entry }) => entry)].map(({ found }) => found);
  };

  const unnamed: Ranking["unnamed"] = (text) => {
    const asked = read(text);
    const { finds, isNamed, said } = ledBy(asked);
    if (!isNamed) return [said];
    if (finds.length) return [];
    const unknown = tokensOf(text).filter((typed) => {
      const word = meant(wordOf(typed));
      return asked.includes(word) && !STATES.has(word) && !holding(word).size;
    });
    return [...new Set(unknown)];
  };
  return { rank, unnamed };
}

/** Which entries have a word or one that begins with it, and what a slip was meant for. */
function vocabularyOf(entries: readonly Entry[], askings: Book["asked"]) {
  const having = new Map<string, Set<number>>();
  for (const field of [({ bare }: Entry) => bare, ({ terms }: Entry) => terms])
    for (const entry of entries)
      for (const word of tokensOf(field(entry)).map(wordOf).filter(Boolean))
        having.set(word, (having.get(word) ?? new Set()).add(entry.number));
  const ofAskings = new Set(askings.flatMap(({ words }) => words.flatMap(wordsIn)));
  const known = new Map<string, ReadonlySet<number>>();
  const holding = (word: string): ReadonlySet<number> => {
    const before = known.get(word);
    if (before) return before;
    const all = new Set<number>();
    for (const [other, numbers] of having)
      if (begins(other, word)) for (const number of numbers) all.add(number);
    known.set(word, all);
    return all;
  };
  const meant = (word: string) =>
    ofAskings.has(word) || holding(word).size ? word : meantBy(word, having.keys()) || word;
  return { meant, holding };
}

const wordsIn = (text: string) => tokensOf(text).map(wordOf);

/** Whether a word is, or of some letters begins with, what was typed. */
function begins(word: string, typed: string): boolean {
  return word === typed || (typed.length >= RULE.shortest && word.startsWith(typed));
}

type Holding = (word: string) => ReadonlySet<number>;

/** Finds entries that have all words, or else those that have enough of them. */
function finderOf(entries: readonly Entry[]) {
  const index = new MiniSearch<Entry>({
    idField: "number",
    fields: ["bare", "terms"],
    processTerm: (token) => wordOf(token) || null,
    tokenize: tokensOf,
  });
  index.addAll(entries);
  const called = callingOf(entries);
  const roots = new Set(entries.flatMap(({ kind, whole }) => (kind === "root" ? whole : [])));
  const search = (words: readonly string[], combineWith: "AND" | "OR") =>
    index
      .search(words.join(" "), { ...optionsOf(entries), combineWith })
      .flatMap(({ id, score }) => {
        const entry = entries[id];
        return entry ? [{ entry, score }] : [];
      });
  return (asked: readonly string[], holding: Holding, fits: (entry: Entry) => boolean) => {
    const all = search(asked, "AND").filter(({ entry }) => fits(entry));
    const name = inOrder(asked);
    if (all.length)
      return all.map(({ entry, score }) => ({ entry, score: score * called(entry, name) }));
    const words = asked.filter((word) => word !== RULE.denial);
    const rare = (word: string) =>
      STATES.has(word) ? 0 : rarity(entries.length, roots.has(word) ? 0 : holding(word).size);
    const total = (some: readonly string[]) => some.reduce((sum, word) => sum + rare(word), 0);
    const heldBy = ({ number }: Entry) =>
      Math.round(total(words.filter((word) => holding(word).has(number))) * STEPS);
    const needed = Math.round(total(words) * RULE.least_held * STEPS);
    const some = search(words, "OR").filter(({ entry }) => fits(entry) && heldBy(entry) >= needed);
    const best = some.reduce((most, { entry }) => Math.max(most, heldBy(entry)), 0);
    return some
      .filter(({ entry }) => heldBy(entry) >= Math.round(RULE.near_best * best))
      .map(({ entry, score }) => ({ entry, score: score * heldWithin(entry, words) }));
  };
}

/** How much it tells that an entry has a word (the inverse document frequency). */
function rarity(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** How much more an entry counts a name of which is part of the question. */
function heldWithin({ spoken }: Entry, words: readonly string[]): number {
  const said = ` ${words.join(" ")} `;
  const held = spoken.filter((name) => said.includes(` ${name} `));
  return Math.max(0, ...held.map((name) => RULE.held * (name.split(" ").length - 1))) || 1;
}

function optionsOf(entries: readonly Entry[]): SearchOptions {
  return {
    tokenize: (words) => words.split(" ").filter(Boolean),
    processTerm: (word) => word,
    boost: { bare: RULE.bare },
    prefix: (term) => term.length >= RULE.shortest,
    boostDocument: (number) => entries[number]?.weight ?? 1,
  };
}

/**
 * How much more an entry counts for what was asked: whole names count more, the less the more places
 * are called so, for then it is the name of their condition.
 */
function callingOf(entries: readonly Entry[]) {
  const places = new Map<string, number>();
  for (const { kind, whole } of entries)
    if (kind === "site") for (const name of whole) places.set(name, (places.get(name) ?? 0) + 1);
  return ({ kind, whole }: Entry, asked: string): number => {
    if (!whole.includes(asked)) return 1;
    return kind === "site" ? Math.max(1, RULE.whole / (places.get(asked) ?? 1)) : RULE.whole;
  };
}

/** Ids by whole name, of each kind of place. */
function placesOf(entries: readonly Entry[]) {
  const places = new Map(RULE.named.map((kind) => [kind, new Map<string, string[]>()]));
  for (const { kind, whole, found } of entries) {
    const names = places.get(kind);
    for (const name of names ? whole : []) names?.set(name, [...(names.get(name) ?? []), found.id]);
  }
  return places;
}

/** Whether an entry says that something is not there: that is no answer to the thing. */
function isDenial({ kind, bare }: Entry): boolean {
  return TOLD.has(kind) && !RULE.advice.includes(kind) && DENIES.test(bare);
}

function entryOf({ id, kind, name, terms, prior }: Book["search"][number], number: number): Entry {
  const [bare] = nameAndBracket(name);
  const called = [name, bare, ...terms];
  const short = called.map((one) => one.replace(/ nerve( root)?$/i, ""));
  const spoken = [...new Set([...called, ...short].map((one) => tellingIn(one).join(" ")))];
  return {
    found: { id, kind, name },
    number,
    kind,
    bare,
    terms: [name, ...terms].join(" ; "),
    spoken,
    whole: [...new Set(spoken.map((one) => inOrder(one.split(" "))))],
    weight: (RULE.weights[kind] ?? 1) * (RULE.priors[prior ?? ""] ?? 1),
  };
}
