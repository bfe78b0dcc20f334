/**
 * What follows from the state: the words and effects of what is selected. Worked out once for all
 * readers.
 */
import { subjectOf } from "./book.js";
import { effectsOf } from "./effects.js";
import { stateOf } from "./known_states.js";
import { tableIndex } from "./scene_words.js";

/**
 * @typedef {Object} Selection
 * @property {string} id        the state that is shown, "" for none
 * @property {boolean} known
 * @property {number} table     index of the state table
 * @property {boolean} exact    whether that table is the one of the view's map and variants
 * @property {Map<string, import("./effects.js").Effect>} effects
 * @property {Object} [subject] see subjectOf
 */

const NO_EFFECTS = new Map();

/** @returns {(state: import("./store.js").ShellState) => Selection} */
export function selector() {
  const effects = remembered((words, table, id) => (id ? effectsOf(words, table, id) : NO_EFFECTS));
  const subject = remembered((words, id, register) =>
    id ? subjectOf(words, id, register) : undefined,
  );
  return remembered(({ words, view }) => {
    const id = words ? stateOf(words, view) : "";
    const found = words ? tableIndex(words, view.map, view.variants) : -1;
    const table = Math.max(0, found);
    return {
      id,
      known: Boolean(id),
      table,
      exact: found >= 0 || view.lesions.length > 1,
      effects: effects(words, table, id),
      subject: subject(words, id, view.register),
    };
  });
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
