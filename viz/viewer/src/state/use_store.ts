/** The store and what follows from it, for components. */
import { createContext } from "preact";
import { useContext, useLayoutEffect, useReducer } from "preact/hooks";
import type { Subject } from "../book/subject";
import type { SceneWords } from "../contract/scene";
import type { Side, View } from "../contract/view";
import type { Selection } from "./selection";
import type { ShellState } from "./shell_state";
import type { Store } from "./store";

/** The store of the page around a component. */
export const StoreContext = createContext<Store | null>(null);

/** The store and its state. */
export interface Shell {
  readonly store: Store;
  readonly state: ShellState;
}

/** The store and its state; the component is drawn anew when the state changes. */
export function useShell(): Shell {
  const store = useContext(StoreContext);
  if (!store) throw new Error("A component of the page stands outside of it.");
  const [, redraw] = useReducer<number, void>((n) => n + 1, 0);
  useLayoutEffect(() => store.subscribe(() => redraw()), [store]);
  return { store, state: store.state };
}

/** The state, and what is selected in it. */
export interface SelectionShell extends Shell, Selection {
  readonly words: SceneWords | null;
  readonly view: View;
}

/** The state, and what is selected in it. */
export function useSelection(): SelectionShell {
  const { store, state } = useShell();
  return { store, state, words: state.words, view: state.view, ...store.selection() };
}

/** The same where the words are there: a component that is shown only with them. */
export function useWords(): SelectionShell & { readonly words: SceneWords } {
  const shell = useSelection();
  const { words } = shell;
  if (!words) throw new Error("A component was shown before the words had come.");
  return { ...shell, words };
}

/** The same where something is selected: a component that is shown only then. */
export function useSubject(): ReturnType<typeof useWords> & { readonly subject: Subject } {
  const shell = useWords();
  const { subject } = shell;
  if (!subject) throw new Error("A component was shown before anything was selected.");
  return { ...shell, subject };
}

/** The side that is drawn: a lesion that strikes both sides is shown on both. */
export function sideShown(view: View, subject: Subject | undefined): Side {
  return subject?.bilateral ? "both" : view.side;
}
