/** One search over everything in the book; forgives typing errors, accents and old names. */
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Book } from "../contract/book_rows";
import { nameAndBracket } from "./words";

const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const KIND_ORDER = [
  "root",
  "site",
  "condition",
  "nerve",
  "skin",
  "muscle",
  "deep",
  "reflex",
  "symptom",
  "variant",
];

/**
 * Ways to read a question, the strictest first: as typed, with a slip of the finger, with two, any
 * of its words.
 */
const WAYS: readonly SearchOptions[] = [
  { fuzzy: false, combineWith: "AND" },
  { fuzzy: (term) => (term.length > 3 ? 1 : 0), combineWith: "AND" },
  { fuzzy: (term) => (term.length > 4 ? 2 : 0), combineWith: "AND" },
  { fuzzy: (term) => (term.length > 3 ? 1 : 0), combineWith: "OR" },
];

/**
 * A name counts more than its synonyms, and what can be shown at once more than what leads to it.
 */
const WEIGHT: Readonly<Record<string, number>> = { root: 2, site: 1.6, nerve: 1.4, condition: 1.1 };
const ALWAYS: SearchOptions = {
  boost: { bare: 3 },
  prefix: true,
  boostDocument: (_key, _term, stored) => WEIGHT[String(stored?.kind)] ?? 1,
};

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
  readonly bare: string;
  readonly terms: string;
}

/** A search over a book. */
export function searcher(book: Book): Search {
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["bare", "terms"],
    storeFields: ["kind"],
    processTerm: (word) => plain(word) || null,
    tokenize: (text) => text.split(/[\s,;:()\u2013\u2014-]+/).filter(Boolean),
  });
  const entries = entriesOf(book);
  index.addAll([...entries.values()]);
  return (text, limit = 24) => {
    for (const way of WAYS) {
      const hits = index.search(text, { ...ALWAYS, ...way });
      const found = hits.slice(0, limit).flatMap(({ id }) => entries.get(id)?.found ?? []);
      if (found.length) return grouped(found);
    }
    return [];
  };
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

/** One entry for each thing; a symptom of several conditions is one entry under its own name. */
function entriesOf(book: Book): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { id, kind, name, terms = [] } of book.search) {
    const isSymptom = kind === "symptom";
    const key = isSymptom ? `symptom:${name}` : `${kind}:${id}`;
    const before = entries.get(key)?.terms;
    const said = [before, ...terms, id.replaceAll("_", " ")].filter(Boolean).join(" ; ");
    const [bare] = nameAndBracket(name);
    const found = { id: isSymptom ? name : id, kind, name };
    entries.set(key, { found, key, kind, bare, terms: `${name} ; ${said}` });
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
