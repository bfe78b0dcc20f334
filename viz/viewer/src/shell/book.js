/**
 * Look-ups in the book, which `viz/book.py` writes. The page asks here and nowhere else, so the
 * book's form
 * is known in one place. Rows are those of `pathways.tables`, with the same field names.
 *
 * @typedef {Object} Book
 * @property {Object[]|Object<string,Object>} roots
 * @property {Object<string,Object>} nerves    name, latin, synonyms, parents [{nerve, position}],
 *   course, note
 * @property {Object<string,Object>} sites     name, place, kind, red_flag, region
 * @property {Object<string,Object>} skin      name, supply [{nerve, position, fraction}], roots,
 *   heel, patient_name
 * @property {Object<string,Object>} deep
 * @property {Object<string,Object>} muscles   name, supply, roots, action
 * @property {Object<string,Object>} reflexes
 * @property {Object<string,Object>} variants
 * @property {Object<string,Object>} maps
 * @property {Object<string,Object>} conditions
 * @property {Object<string,Object>} sources
 * @property {Object[]} regions                the list at the left, from spine to foot
 * @property {{id:string,kind:string,name:string,terms:string[]}[]} search
 * @property {Object<string,Object>} states    what each selectable state is called and why it does
 *   what it does; read it with `stateWords`
 * @property {string[]} [phrases]              texts that the states share, by number
 */
import { placeOfCut } from "./nerve_line.js";
import { capital, kindWord, siteKindWord } from "./words.js";

const SHELF = {
  root: "roots",
  nerve: "nerves",
  site: "sites",
  skin: "skin",
  territory: "skin",
  deep: "deep",
  muscle: "muscles",
  reflex: "reflexes",
  variant: "variants",
  condition: "conditions",
  map: "maps",
  source: "sources",
  test: "tests",
};

/** The row of a thing, or undefined. */
export function rowOf(book, kind, id) {
  const shelf = book[SHELF[kind]];
  if (!shelf) return undefined;
  return Array.isArray(shelf) ? shelf.find((row) => row.id === id) : shelf[id];
}

/** Every row of a kind, each with its id. */
export function rowsOf(book, kind) {
  const shelf = book[SHELF[kind]] || {};
  return Array.isArray(shelf) ? shelf : Object.entries(shelf).map(([id, row]) => ({ id, ...row }));
}

/** The name of a thing in a register; the id in words if the book has no name. */
export function nameOf(book, kind, id, register = "student") {
  const row = rowOf(book, kind, id);
  const plain = register === "patient" ? row?.patient_name : undefined;
  return plain || row?.name || String(id).replaceAll("_", " ");
}

/** "skin:heel_medial" -> {kind, id}. */
export function splitTarget(target) {
  const [kind, ...rest] = target.split(":");
  return { kind, id: rest.join(":") };
}

/**
 * The nerve and position of a cut's id: "tibial@0.5" -> {nerve, position}; a bare nerve is cut at
 * 0.
 */
export function splitCut(id) {
  const [nerve, at] = id.split("@");
  return { nerve, position: at === undefined ? 0 : Number.parseFloat(at) };
}

/** Everything the head of the right column says of a state. */
export function subjectOf(words, id, register) {
  const { book } = words;
  const state = stateWords(book, id);
  const { nerve } = splitCut(id);
  const kind =
    state.kind || (rowOf(book, "root", id) ? "root" : rowOf(book, "site", id) ? "site" : "nerve");
  const row = rowOf(book, kind, kind === "nerve" ? nerve : id) || {};
  const plain = register === "patient" ? state.patient_name || row.patient_name : undefined;
  return {
    id,
    kind,
    row,
    state,
    name: capital(plain || (kind === "nerve" && row.name) || state.name || row.name || id),
    eyebrow: kind === "site" ? siteKindWord(row.kind) : kindWord(kind),
    place:
      kind === "nerve"
        ? placeOfCut(words, id, register)
        : capital(state.place || row.place || placeOf(row)),
    calledBy: plain ? row.name : "",
    latin: row.latin || "",
    bilateral: Boolean(state.bilateral ?? row.bilateral),
    redFlag: redFlagText(state.red_flag ?? row.red_flag),
    noPath: state.no_path_because || row.no_path_because || "",
  };
}

/** What a state means; `why`, `roots` and `spared` travel as pairs of numbers of phrases. */
export function stateWords(book, id) {
  const state = book.states?.[id];
  if (!state || !Array.isArray(state.why || state.roots)) return state || {};
  const pairs = (numbers = []) => {
    const said = numbers.map((number) => book.phrases[number]);
    return said.flatMap((text, at) => (at % 2 ? [] : [[text, said[at + 1]]]));
  };
  const roots = pairs(state.roots).map(([target, names]) => [target, names.split(" ")]);
  book.states[id] = {
    ...state,
    why: Object.fromEntries(pairs(state.why)),
    roots: Object.fromEntries(roots),
    spared: pairs(state.spared).map(([name, why]) => ({ name, why })),
  };
  return book.states[id];
}

function placeOf(row) {
  if (!row.exits) return "";
  return row.traverses
    ? `Leaves the spine at ${row.exits}; passes the disc ${row.traverses}`
    : `Leaves the spine at ${row.exits}`;
}

function redFlagText(flag) {
  if (!flag) return "";
  return typeof flag === "string" ? flag : "This pattern needs a doctor today.";
}

/**
 * Heel key (medial, fat_pad, ...) -> target name, as the rows say it.
 * @returns {Object<string,string>}
 */
export function heelTargets(book) {
  const rows = ["skin", "deep"].flatMap((kind) =>
    rowsOf(book, kind).map((row) => [row.heel, `${kind}:${row.id}`]),
  );
  return Object.fromEntries(rows.filter(([heel]) => heel));
}

/** A source's citation, however short: {text, url, confidence}. */
export function sourceOf(book, id) {
  const row = rowOf(book, "source", id);
  if (!row) return { id, text: String(id) };
  const text = row.citation || row.title || row.name || String(id);
  return {
    id,
    text,
    url: row.url || (row.doi ? `https://doi.org/${row.doi}` : ""),
    note: row.note || row.seen || "",
  };
}

/** Several forms of "a list of texts" in the book, as texts. */
export function texts(value) {
  if (!value) return [];
  if (typeof value === "string") return value.split(/;\s+/).filter(Boolean);
  if (!Array.isArray(value)) return [textOf(value)];
  return value.map(textOf).filter(Boolean);
}

function textOf(item) {
  if (typeof item === "string") return item;
  return item.text || item.name || item.why || item.id || "";
}
