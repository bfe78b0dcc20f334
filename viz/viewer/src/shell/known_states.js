/** Which states the page can show, and how one more is learnt from Python. */
import { selectable } from "./picking.js";
import { tableIndex } from "./scene_words.js";
import { DEFAULT_VIEW } from "./view.js";

/** The name under which a view's lesions stand among the states. */
export function stateKey(view) {
  const { lesions, map, variants } = view;
  if (lesions.length < 2) return lesions[0] || "";
  const anatomy = map === DEFAULT_VIEW.map && !variants.length ? [] : [map, ...variants];
  return [lesions.join("+"), ...anatomy].join("|");
}

/**
 * The state that shows a view's lesions; a bare nerve or a place on it takes the nearest cut. "" if
 * none does.
 */
export function stateOf(words, view) {
  const key = stateKey(view);
  if (!key || words.states.includes(key)) return key;
  const id = view.lesions.length === 1 ? selectable(words, key) : "";
  return words.states.includes(id) ? id : "";
}

/**
 * The name under which one lesion's words stand for a map and variants; "" for the default map and
 * anatomy, whose words are in the book.
 */
export function wordsKey(id, { map, variants }) {
  const plain = map === DEFAULT_VIEW.map && !variants.length;
  return id && !plain ? [id, map, ...[...variants].sort()].join("|") : "";
}

/**
 * What must be asked for before a view can be shown as it is: a table of states, the words of one.
 * @param {import("./store.js").ShellState} state
 * @returns {{what: "table"|"state", view: Object}[]}
 */
export function missing({ words, view, told }) {
  const id = stateOf(words, view);
  if (view.lesions.length > 1) return id ? [] : [{ what: "state", view }];
  const needs = [];
  if (tableIndex(words, view.map, view.variants) < 0) needs.push({ what: "table", view });
  const key = wordsKey(id, view);
  if (key && !(key in told)) needs.push({ what: "state", view: { ...view, lesions: [id] } });
  return needs;
}

/**
 * Adds a state that Python has worked out. Its row stands in every table, for the state's name says
 * for which
 * map and variants it holds. Arrays are changed in place: the body reads the same ones.
 */
export function addState(words, key, { cells, cuts, pain, words: said }) {
  if (words.states.includes(key)) return;
  words.states.push(key);
  words.cuts[key] = cuts;
  words.pain[key] = pain;
  words.book.states[key] = said;
  for (const table of words.tables) {
    const longer = new Uint8Array(table.cells.length + cells.length);
    longer.set(table.cells);
    longer.set(cells, table.cells.length);
    table.cells = longer;
  }
}
