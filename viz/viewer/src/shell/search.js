/** One search over everything in the book; forgives typing errors, accents and old names. */
import MiniSearch from "minisearch";

const plain = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const KIND_ORDER = ["root", "site", "condition", "nerve", "skin", "muscle", "deep", "reflex", "symptom", "variant"];

/** @param {Object} book @returns {(text: string, limit?: number) => {kind: string, items: Object[]}[]} */
export function searcher(book) {
  const index = new MiniSearch({
    idField: "key",
    fields: ["name", "terms"],
    storeFields: ["id", "kind", "name"],
    processTerm: (word) => plain(word) || null,
    tokenize: (text) => text.split(/[\s,;:()\u2013\u2014-]+/).filter(Boolean),
  });
  index.addAll(entriesOf(book));
  const options = { boost: { name: 3 }, prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : 0), combineWith: "AND" };
  return (text, limit = 24) => {
    const strict = index.search(text, options);
    const found = strict.length ? strict : index.search(text, { ...options, combineWith: "OR" });
    return grouped(found.slice(0, limit));
  };
}

/** One entry for each thing; a symptom of several conditions is one entry under its own name. */
function entriesOf(book) {
  const entries = new Map();
  for (const { id, kind, name, terms = [] } of book.search || []) {
    const key = kind === "symptom" ? `symptom:${name}` : `${kind}:${id}`;
    const before = entries.get(key)?.terms;
    const said = [before, ...terms, String(id).replaceAll("_", " ")].filter(Boolean).join(" ; ");
    entries.set(key, { key, id: kind === "symptom" ? name : id, kind, name, terms: said });
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
