/** One search over everything in the book; forgives typing errors, accents and old names. */
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Book } from "../contract/book_rows";
import { kindWord, nameAndBracket } from "./words";

const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const KIND_ORDER = [
  ...["root", "site", "condition", "nerve", "skin", "muscle", "deep", "reflex", "test"],
  ...["symptom", "trigger", "treatment", "red_flag", "risk", "prevention", "variant", "map"],
];

/** What is told of conditions: several say the same, and it is one entry under its own name. */
const TOLD: ReadonlySet<string> = new Set([
  ...["symptom", "trigger", "treatment", "red_flag", "risk", "prevention"],
]);

/**
 * Ways to read a question, the strictest first: as typed, with a slip of the finger, with two, any
 * of its words.
 */
const WAYS: readonly SearchOptions[] = [
  { fuzzy: false, combineWith: "AND" },
  { fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 1 : 0), combineWith: "AND" },
  { fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 2 : 0), combineWith: "AND" },
  { fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 1 : 0), combineWith: "OR" },
];

/**
 * A name counts more than its synonyms, and what can be shown at once more than what leads to it;
 * the common before the rare.
 */
const WEIGHT: Readonly<Record<string, number>> = { root: 2, site: 1.6, nerve: 1.4, condition: 1.1 };
const PRIOR: Readonly<Record<string, number>> = { common: 1.5, rare: 0.6 };
const ALWAYS: SearchOptions = {
  boost: { bare: 3 },
  prefix: (term) => term.length > 1,
  boostDocument: (_key, _term, stored) =>
    (WEIGHT[String(stored?.kind)] ?? 1) * (PRIOR[String(stored?.prior)] ?? 1),
};

/** How much more an entry counts whose whole name, or a whole synonym, is what was asked. */
const WHOLE = 6;

/** Levels of the spine however they are written: L5-S1, L5S1, L5 S1, L4-L5, L4/5, S 1. */
export function levelsIn(text: string): string {
  return text
    .replace(
      /\b([ls])\s?(\d)\s?[/\u2013-]?\s?([ls])\s?(\d)\b/gi,
      (_all, a: string, b: string, c: string, d: string) => `${a}${b}${c}${d}`,
    )
    .replace(
      /\b([ls])(\d)[/\u2013-](\d)\b/gi,
      (_all, a: string, b: string, d: string) => `${a}${b}${a}${d}`,
    )
    .replace(/\b([ls])\s(\d)\b/gi, (_all, a: string, b: string) => `${a}${b}`);
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

/** What the index reads of something that can be found. */
interface Entry {
  readonly found: Found;
  readonly key: string;
  readonly kind: string;
  readonly prior: string | undefined;
  readonly bare: string;
  /** Each by itself, to know whether the whole of one was asked. */
  readonly whole: ReadonlySet<string>;
  readonly terms: string;
}

/** A search over a book. */
export function searcher(book: Book): Search {
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["bare", "terms"],
    storeFields: ["kind", "prior"],
    processTerm: (word) => plain(word) || null,
    tokenize: (text) =>
      levelsIn(text)
        .split(/[\s,;:()/\u2013\u2014-]+/)
        .filter(Boolean),
  });
  const entries = entriesOf(book);
  const shared = sharingOf(entries.values());
  index.addAll([...entries.values()]);
  return (text, limit = 24) => {
    const asked = normal(text);
    const denies = /^(no|not|without)\b/.test(asked);
    for (const way of WAYS) {
      const hits = index
        .search(text, { ...ALWAYS, ...way })
        .flatMap(({ id, score }) => {
          const entry = entries.get(id);
          return entry ? [{ entry, score: score * shared(entry, asked) }] : [];
        })
        .filter(({ entry }) => denies || !isDenial(entry))
        .sort((a, b) => b.score - a.score);
      const found = hits.slice(0, limit).map(({ entry }) => entry.found);
      if (found.length) return grouped(found);
    }
    return [];
  };
}

/**
 * How much more an entry counts for what was asked: whole names count more, the less the more places
 * are called so, for then it is the name of their condition.
 */
function sharingOf(entries: Iterable<Entry>): (entry: Entry, asked: string) => number {
  const places = new Map<string, number>();
  for (const { kind, whole } of entries)
    if (kind === "site") for (const name of whole) places.set(name, (places.get(name) ?? 0) + 1);
  return ({ kind, whole }, asked) => {
    const name = [asked, `${asked}s`].find((one) => whole.has(one));
    if (name === undefined) return 1;
    return kind === "site" ? Math.max(1, WHOLE / (places.get(name) ?? 1)) : WHOLE;
  };
}

/** A text as it is compared with a whole name. */
function normal(text: string): string {
  return plain(levelsIn(text)).trim().replace(/\s+/g, " ");
}

/** Whether an entry says that something is not there: that is no answer to the thing. */
function isDenial({ kind, bare }: Entry): boolean {
  return TOLD.has(kind) && /^no(t|ne)?\b/i.test(bare);
}

/** The roots, sites and nerves whose names come nearest to an id that does not exist; at most four. */
export function nearestTo(book: Book, asked: string): Found[] {
  const lesions = new Set(["root", "site", "nerve"]);
  const [nerve = ""] = asked.split("@");
  return searcher(book)(nerve.replaceAll("_", " "))
    .filter(({ kind }) => lesions.has(kind))
    .flatMap(({ items }) => items)
    .slice(0, 4);
}

/** One entry for each thing; what is told of several conditions is one entry under its own name. */
function entriesOf(book: Book): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { id, kind, name, terms = [], prior } of book.search) {
    const isTold = TOLD.has(kind);
    const key = isTold ? `${kind}:${name}` : `${kind}:${id}`;
    const before = entries.get(key)?.terms;
    const said = [before, ...terms, id.replaceAll("_", " "), kindWord(kind)].filter(Boolean);
    const [bare] = nameAndBracket(name);
    const found = { id: isTold ? name : id, kind, name };
    const short = bare.replace(/ nerve( root)?$/i, "");
    const whole = new Set([name, bare, short, ...terms].map(normal));
    entries.set(key, {
      found,
      key,
      kind,
      prior,
      bare,
      whole,
      terms: `${name} ; ${said.join(" ; ")}`,
    });
  }
  return entries;
}

/** By kind; the kind of the best hit comes first, the others in the book's order. */
function grouped(found: readonly Found[]): FoundGroup[] {
  const kinds = new Map<string, Found[]>();
  for (const hit of found) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  const best = found[0]?.kind;
  const rank = (kind: string) => (kind === best ? -1 : KIND_ORDER.indexOf(kind));
  return [...kinds].sort(([a], [b]) => rank(a) - rank(b)).map(([kind, items]) => ({ kind, items }));
}
