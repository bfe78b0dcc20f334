/**
 * One search over everything in the book; forgives typing errors, accents and old names. The rule is
 * that of `pathways/searching.py`, whose numbers stand in the contract; the golden searches hold both
 * to the same answers.
 */
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Book } from "../contract/book_rows";
import { CONTRACT } from "../contract/constants";
import type { Register } from "../contract/view";
import { rowOf } from "./book";
import { capital, nameAndBracket } from "./words";

const RULE = CONTRACT.search;
const TOLD: ReadonlySet<string> = new Set(RULE.told);
const LESIONS: ReadonlySet<string> = new Set(["root", "nerve", "site"]);
const KIND_ORDER = [
  ...["root", "site", "condition", "nerve", "skin", "muscle", "deep", "reflex", "test"],
  ...[...RULE.told, "variant", "map"],
];
/** How many names are offered in place of an unknown one. */
const MOST_NEAR = 4;
/** How many slips a whole name may have. */
const MOST_SLIPS = Math.max(...RULE.ways.map(({ slips }) => slips));
/** Scores are told apart by so many steps. */
const STEPS = 1e6;

const STOP: ReadonlySet<string> = new Set(RULE.stop);
const ALIKE: ReadonlyMap<string, string> = new Map(Object.entries(RULE.alike));

const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Levels of the spine (L5-S1, L4/5, S 1, sacral 1) and contractions (can't), each in one way. */
export function levelsIn(text: string): string {
  return text
    .replaceAll("_", " ")
    .replaceAll("\u2019", "'")
    .replace(/\bcan(\s?not|'?t)\b/gi, "cannot")
    .replace(/n't\b/gi, " not")
    .replace(/'s\b/gi, "")
    .replace(/\blumbar[\s-]?(\d)\b/gi, "L$1")
    .replace(/\bsacral[\s-]?(\d)\b/gi, "S$1")
    .replace(/\b([ls])\s?(\d)\s?[/\u2013-]?\s?([ls])\s?(\d)\b/gi, "$1$2$3$4")
    .replace(/\b([ls])(\d)[/\u2013-](\d)\b/gi, "$1$2$1$3")
    .replace(/\b([ls])[\s-](\d)\b/gi, "$1$2");
}

/** Something that was found. */
export interface Found {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** What was found of one kind, the best first. */
export interface FoundGroup {
  readonly kind: string;
  readonly items: Found[];
}

/** Asks the book: gives at most `limit` hits, by kind. */
export type Search = (text: string, limit?: number) => FoundGroup[];

/** Everything that fits a text, the best first; of some kinds only where they are given. */
export type Ranking = (text: string, kinds?: ReadonlySet<string>) => readonly Found[];

type Searched = Pick<Book, "search">;

/** What the index reads of something that can be found. */
interface Entry {
  readonly found: Found;
  readonly number: number;
  readonly kind: string;
  readonly bare: string;
  readonly terms: string;
  /** Each by itself, to know whether the whole of one was asked. */
  readonly whole: readonly string[];
  readonly weight: number;
}

const RANKINGS = new WeakMap<Searched["search"], Ranking>();

/** A search over a book, in the words of a register. */
export function searcher(book: Book, register: Register = "student"): Search {
  const rank = rankingOf(book);
  if (register !== "patient") return (text, limit = 24) => grouped(rank(text).slice(0, limit));
  return (text, limit = 24) => {
    const { plainly, others } = forPatients(book, rank(text));
    const rest = others.slice(0, Math.max(0, limit - plainly.length));
    return [...grouped(plainly.slice(0, limit)), ...grouped(rest)];
  };
}

/** Hits by their plain names, each name once, and those that have none. */
function forPatients(book: Book, hits: readonly Found[]) {
  const plainly = new Map<string, Found>();
  const others: Found[] = [];
  for (const hit of hits) {
    const name = plainName(book, hit);
    const called = `${hit.kind}:${name}`;
    if (!name) others.push(hit);
    else if (!plainly.has(called)) plainly.set(called, { ...hit, name: capital(name) });
  }
  return { plainly: [...plainly.values()], others };
}

/** What a patient reads of a hit. What is told of conditions, and their own names, are plain. */
function plainName(book: Book, { kind, id, name }: Found): string {
  const own = rowOf(book, kind, id)?.patient_name;
  return own || (kind === "condition" || TOLD.has(kind) ? name : "");
}

/** The ranking of a book; the same book gives the same one. */
export function rankingOf({ search }: Searched): Ranking {
  const known = RANKINGS.get(search) ?? ranking(search.map(entryOf));
  RANKINGS.set(search, known);
  return known;
}

/** The roots, sites and nerves whose names come nearest to an id that does not exist; at most four. */
export function nearestTo(book: Searched, asked: string): readonly Found[] {
  const [bare = ""] = asked.split(/[@:]/);
  return rankingOf(book)(bare, LESIONS).slice(0, MOST_NEAR);
}

function ranking(entries: readonly Entry[]): Ranking {
  const index = new MiniSearch<Entry>({
    idField: "number",
    fields: ["bare", "terms"],
    processTerm: (token) => wordOf(token) || null,
    tokenize: tokensOf,
  });
  index.addAll(entries);
  const called = callingOf(entries);
  return (text, kinds) => {
    const words = telling(wordsOf(text));
    const asked = [...words].sort().join(" ");
    const denies = words[0] === RULE.denial;
    for (const way of RULE.ways) {
      const sought = way.whole ? words : words.filter((word) => word !== RULE.denial);
      const hits = index
        .search(sought.join(" "), optionsOf(way, entries))
        .flatMap(({ id, score }) => {
          const entry = entries[id];
          if (!entry || (kinds && !kinds.has(entry.kind)) || (!denies && isDenial(entry)))
            return [];
          return [{ entry, score: Math.round(score * called(entry, asked, way.slips) * STEPS) }];
        })
        .sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
      if (hits.length) return hits.map(({ entry }) => entry.found);
    }
    return [];
  };
}

function optionsOf(way: (typeof RULE.ways)[number], entries: readonly Entry[]): SearchOptions {
  return {
    tokenize: (words) => words.split(" ").filter(Boolean),
    processTerm: (word) => word,
    boost: { bare: RULE.bare },
    prefix: (term) => term.length > 1,
    boostDocument: (number) => entries[number]?.weight ?? 1,
    fuzzy: (term) => (term.length >= way.letters && !/\d/.test(term) ? way.slips : 0),
    combineWith: way.whole ? "AND" : "OR",
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
  return ({ kind, whole }: Entry, asked: string, slips: number): number => {
    const words = asked.split(" ").length;
    const name = nameMeant(whole, asked, Math.min(slips * words, MOST_SLIPS));
    if (name === undefined) return 1;
    return kind === "site" ? Math.max(1, RULE.whole / (places.get(name) ?? 1)) : RULE.whole;
  };
}

/** The name that is asked for, be it a few slips away. */
function nameMeant(names: readonly string[], asked: string, slips: number): string | undefined {
  const exact = names.includes(asked) ? asked : undefined;
  if (exact !== undefined || !slips || /\d/.test(asked)) return exact;
  return names.find((name) => isWithin(name, asked, slips));
}

/** Whether so many letters changed, put in or left out make one word of the other. */
function isWithin(one: string, other: string, slips: number): boolean {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (!a || !b) return a.length + b.length <= slips;
  if (!slips) return false;
  const steps = [
    [a.slice(1), b.slice(1)],
    [a.slice(1), b],
    [a, b.slice(1)],
  ] as const;
  return steps.some(([left, right]) => isWithin(left, right, slips - 1));
}

function tokensOf(text: string): string[] {
  return levelsIn(text)
    .split(/[\s,;:()/\u2013\u2014-]+/)
    .filter(Boolean);
}

/** A word as it is compared: plain, in the singular, or the word that it is read as. */
function wordOf(token: string): string {
  const word = plain(token);
  return ALIKE.get(word) ?? word.replace(/^(.{2,}[^isu])s$/u, "$1");
}

function wordsOf(text: string): string[] {
  return tokensOf(text).map(wordOf).filter(Boolean);
}

/** The words that say something; all of them where none does. */
function telling(words: readonly string[]): readonly string[] {
  const some = words.filter((word) => !STOP.has(word));
  return some.length ? some : words;
}

/** A text as it is compared with a whole name, in whatever order its words stand. */
function normal(text: string): string {
  return [...telling(wordsOf(text))].sort().join(" ");
}

/** Whether an entry says that something is not there: that is no answer to the thing. */
function isDenial({ kind, bare }: Entry): boolean {
  return TOLD.has(kind) && /^no(t|ne)?\b/i.test(bare);
}

function entryOf({ id, kind, name, terms, prior }: Book["search"][number], number: number): Entry {
  const [bare] = nameAndBracket(name);
  const called = [name, bare, ...terms];
  const short = called.map((one) => one.replace(/ nerve( root)?$/i, ""));
  return {
    found: { id, kind, name },
    number,
    kind,
    bare,
    terms: [name, ...terms].join(" ; "),
    whole: [...new Set([...called, ...short].map(normal))],
    weight: (RULE.weights[kind] ?? 1) * (RULE.priors[prior ?? ""] ?? 1),
  };
}

/** By kind; the kind of the best hit comes first, the others in the book's order. */
function grouped(found: readonly Found[]): FoundGroup[] {
  const kinds = new Map<string, Found[]>();
  for (const hit of found) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  const best = found[0]?.kind;
  const rank = (kind: string) => (kind === best ? -1 : KIND_ORDER.indexOf(kind));
  return [...kinds].sort(([a], [b]) => rank(a) - rank(b)).map(([kind, items]) => ({ kind, items }));
}
