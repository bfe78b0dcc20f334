/** One search over everything in the book; forgives typing errors, accents and old names. */
import MiniSearch from "minisearch";
import { nameAndBracket } from "./words.js";

const plain = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
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
const WAYS = [
  { fuzzy: false, combineWith: "AND" },
  { fuzzy: (term) => (term.length > 3 ? 1 : 0), combineWith: "AND" },
  { fuzzy: (term) => (term.length > 4 ? 2 : 0), combineWith: "AND" },
  { fuzzy: (term) => (term.length > 3 ? 1 : 0), combineWith: "OR" },
];

/**
 * A name counts more than its synonyms, and what can be shown at once more than what leads to it.
 */
const WEIGHT = { root: 2, site: 1.6, nerve: 1.4, condition: 1.1 };
const ALWAYS = {
  boost: { bare: 3 },
  prefix: true,
  boostDocument: (_key, _term, { kind }) => WEIGHT[kind] || 1,
};

function firstWithHits(ways) {
  for (const way of ways) {
    const hits = way();
    if (hits.length) return hits;
  }
  return [];
}

/**
 * @param {Object} book
 * @returns {(text: string, limit?: number) => {kind: string, items: Object[]}[]}
 */
export function searcher(book) {
  const index = new MiniSearch({
    idField: "key",
    fields: ["bare", "terms"],
    storeFields: ["id", "kind", "name"],
    processTerm: (word) => plain(word) || null,
    tokenize: (text) => text.split(/[\s,;:()\u2013\u2014-]+/).filter(Boolean),
  });
  index.addAll(entriesOf(book));
  return (text, limit = 24) => {
    const found = WAYS.map((way) => () => index.search(text, { ...ALWAYS, ...way }));
    return grouped(firstWithHits(found).slice(0, limit));
  };
}

/**
 * The roots, sites and nerves whose names come nearest to an id that does not exist.
 * @param {Object} book @param {string} asked @returns {{id: string, name: string}[]} at most four
 */
export function nearestTo(book, asked) {
  const lesions = new Set(["root", "site", "nerve"]);
  const found = searcher(book)(asked.split("@")[0].replaceAll("_", " "), 24);
  return found
    .filter(({ kind }) => lesions.has(kind))
    .flatMap(({ items }) => items)
    .slice(0, 4);
}

/** One entry for each thing; a symptom of several conditions is one entry under its own name. */
function entriesOf(book) {
  const entries = new Map();
  for (const { id, kind, name, terms = [] } of book.search || []) {
    const key = kind === "symptom" ? `symptom:${name}` : `${kind}:${id}`;
    const before = entries.get(key)?.terms;
    const said = [before, ...terms, String(id).replaceAll("_", " ")].filter(Boolean).join(" ; ");
    entries.set(key, {
      key,
      id: kind === "symptom" ? name : id,
      kind,
      name,
      bare: nameAndBracket(name)[0],
      terms: `${name} ; ${said}`,
    });
  }
  return [...entries.values()];
}

/** By kind; the kind of the best hit comes first, the others in the book's order. */
function grouped(found) {
  const kinds = new Map();
  for (const hit of found) kinds.set(hit.kind, [...(kinds.get(hit.kind) || []), hit]);
  const best = found[0]?.kind;
  const rank = (kind) => (kind === best ? -1 : KIND_ORDER.indexOf(kind));
  return [...kinds].sort(([a], [b]) => rank(a) - rank(b)).map(([kind, items]) => ({ kind, items }));
}
