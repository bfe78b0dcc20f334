/** What opens the table of heel pain, in the lists of conditions and of pairs. */
import type { JSX } from "preact";
import { openTable } from "../state/pick";
import { focusOf } from "../state/shell_state";
import { useWords } from "../state/use_store";

/** Whom it tells that it was picked, and its place in the order of the tab key. */
export interface TableButtonGiven {
  readonly onPicked: () => void;
  readonly tabIndex?: number;
}

/** The button, marked while the table lies open. */
export function TableButton({ onPicked, tabIndex }: TableButtonGiven): JSX.Element {
  const { store, state } = useWords();
  const isOpen = focusOf(state)?.kind === "differential";
  return (
    <button
      type="button"
      class={isOpen ? "item on" : "item"}
      aria-current={isOpen ? "true" : undefined}
      tabIndex={tabIndex}
      data-differential
      onClick={() => {
        openTable(store);
        onPicked();
      }}
    >
      <span>Heel pain, cause by cause</span>
    </button>
  );
}
