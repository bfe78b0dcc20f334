/** The store and what follows from it, for components. */
import { createContext } from "preact";
import { useContext, useLayoutEffect, useReducer } from "preact/hooks";

export const StoreContext = createContext(null);

/**
 * @returns {{store: Object, state: import("./store.js").ShellState}} redrawn when the state changes
 */
export function useShell() {
  const store = useContext(StoreContext);
  const [, redraw] = useReducer((n) => n + 1, 0);
  useLayoutEffect(() => store.subscribe(redraw), [store]);
  return { store, state: store.state };
}

/** The state, and what is selected in it: store, state, words, view and the Selection. */
export function useSelection() {
  const { store, state } = useShell();
  return { store, state, words: state.words, view: state.view, ...store.selection() };
}

/** The side that is drawn: a lesion that strikes both sides is shown on both. */
export function sideShown(view, subject) {
  return subject?.bilateral ? "both" : view.side;
}
