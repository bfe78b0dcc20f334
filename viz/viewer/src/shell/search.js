/** One search over everything in the book; forgives typing errors, accents and old names. */
import MiniSearch from "minisearch";

const plain = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const KIND_ORDER = ["root", "site", "condition", "nerve", "skin", "muscle", "deep", "reflex", "symptom", "variant"];

/** @param {Object} book @returns {(text: string, limit?: number) => {kind: string, items: Object[]}[]} */
export function searcher(book) {
  const index = new MiniSearch({
    idField: "key",
    fields: ["name", "terms"],
    storeFields: ["id", "kind", "name", "hint"],
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

function entriesOf(book) {
  const seen = new Set();
  return (book.search || []).flatMap((entry) => {
    const kind = entry.kind === "territory" ? "skin" : entry.kind;
    const key = `${kind}:${entry.id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const terms = [...(entry.terms || []), String(entry.id).replaceAll("_", " ")].join(" ; ");
    return [{ key, id: entry.id, kind, name: entry.name, terms, hint: entry.hint || "" }];
  });
}

/** By kind; the kind of the best hit comes first, the others in the book's order. */
function grouped(found) {
  const kinds = new Map();
  for (const hit of found) kinds.set(hit.kind, [...(kinds.get(hit.kind) || []), hit]);
  const best = found[0]?.kind;
  const rank = (kind) => (kind === best ? -1 : KIND_ORDER.indexOf(kind));
  return [...kinds].sort(([a], [b]) => rank(a) - rank(b)).map(([kind, items]) => ({ kind, items }));
}
