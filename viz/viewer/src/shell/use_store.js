/** The store and what follows from it, for components. */
import { createContext } from "preact";
import { useContext, useEffect, useMemo, useReducer } from "preact/hooks";
import { effectsOf } from "./effects.js";
import { subjectOf } from "./book.js";
import { tableIndex } from "./scene_words.js";
import { stateOf } from "./known_states.js";

export const StoreContext = createContext(null);

/**
 * @returns {{store: Object, state: import("./store.js").ShellState}} redrawn when the state changes
 */
export function useShell() {
  const store = useContext(StoreContext);
  const [, redraw] = useReducer((n) => n + 1, 0);
  useEffect(() => store.subscribe(redraw), [store]);
  return { store, state: store.state };
}

/**
 * What is selected: its words, effects and the table they come from; undefined while nothing is.
 */
export function useSelection() {
  const { store, state } = useShell();
  const { words, view } = state;
  const id = words ? stateOf(words, view) : "";
  const exact = words ? tableIndex(words, view.map, view.variants) : -1;
  const table = exact < 0 ? 0 : exact;
  const known = Boolean(id);
  const effects = useMemo(
    () => (known ? effectsOf(words, table, id) : new Map()),
    [words, table, id, known],
  );
  const subject = useMemo(
    () => (words && id ? subjectOf(words, id, view.register) : undefined),
    [words, id, view.register],
  );
  return {
    store,
    state,
    words,
    view,
    id,
    table,
    exact: exact >= 0 || view.lesions.length > 1,
    known,
    effects,
    subject,
  };
}

/** The side that is drawn: a lesion that strikes both sides is shown on both. */
export function sideShown(view, subject) {
  return subject?.bilateral ? "both" : view.side;
}
