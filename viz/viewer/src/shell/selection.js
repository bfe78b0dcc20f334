/**
 * What follows from the state: the words and effects of what is selected. Worked out once for all
 * readers.
 */
import { subjectOf } from "./book.js";
import { effectsOf } from "./effects.js";
import { stateOf, wordsKey } from "./known_states.js";
import { tableIndex } from "./scene_words.js";

/**
 * @typedef {Object} Selection
 * @property {string} id        the state that is shown, "" for none
 * @property {boolean} known
 * @property {number} table     index of the state table
 * @property {boolean} exact    whether that table is the one of the view's map and variants
 * @property {Map<string, import("./effects.js").Effect>} effects
 * @property {Object} [subject] see subjectOf
 * @property {boolean} retold   whether another map or anatomy than the book's default is shown
 * @property {"told"|"asked"|"untold"} reasons  whether the subject says path, reasons and spared
 */

const NO_EFFECTS = new Map();

/** @returns {(state: import("./store.js").ShellState) => Selection} */
export function selector() {
  const effects = remembered((words, table, id) => (id ? effectsOf(words, table, id) : NO_EFFECTS));
  const subject = remembered((words, id, register, said) =>
    id ? subjectOf(said ? withState(words, id, said) : words, id, register) : undefined,
  );
  const silenced = remembered((words, id) => withoutReasons(words?.book.states?.[id]));
  return remembered(({ words, view, told }) => {
    const id = words ? stateOf(words, view) : "";
    const found = words ? tableIndex(words, view.map, view.variants) : -1;
    const table = Math.max(0, found);
    const key = view.lesions.length === 1 && words ? wordsKey(id, words.tables[table]) : "";
    const answer = typeof told[key] === "object" ? told[key] : undefined;
    const said = key ? answer || silenced(words, id) : undefined;
    return {
      id,
      known: Boolean(id),
      table,
      exact: found >= 0 || view.lesions.length > 1,
      effects: effects(words, table, id),
      subject: subject(words, id, view.register, said),
      retold: Boolean(key),
      reasons: !key || answer ? "told" : answer === null ? "untold" : "asked",
    };
  });
}

/** The words with another state in place of the book's. */
function withState(words, id, state) {
  return { ...words, book: { ...words.book, states: { [id]: state } } };
}

/** What holds of a state whatever the map and the anatomy. */
function withoutReasons(state) {
  const { path, why, roots, variable, spared, ...rest } = state || {};
  return rest;
}

/** The same function, which keeps its last answer. */
function remembered(work) {
  let last = { given: [], answer: undefined };
  return (...given) => {
    const same =
      last.given.length === given.length && given.every((one, n) => one === last.given[n]);
    if (!same) last = { given, answer: work(...given) };
    return last.answer;
  };
}
