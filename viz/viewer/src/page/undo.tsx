/** Back to what was shown before, and again to what was left so: buttons and keys. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { isWriting, onPageKey } from "../marks/keys";
import { undoNoted } from "../state/find_actions";
import type { ShellState } from "../state/shell_state";
import type { Store } from "../state/store";
import { useShell } from "../state/use_store";

/** The button in the header; Control and Z, or Y, do the same from wherever nobody is writing. */
export function Undo(): JSX.Element {
  const { store, state } = useShell();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => (button.current ? onPageKey(button.current, (event) => onKey(store, event)) : undefined),
    [store],
  );
  return (
    <button
      type="button"
      class="button undo"
      ref={button}
      // not `disabled`, which would drop the focus on the last step back and with it the keys
      aria-disabled={!canUndo(store, state)}
      onClick={() => undo(store)}
      aria-label="Undo"
      aria-keyshortcuts="Control+Z"
      title="Back to what was shown before (Ctrl+Z)"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" class="sign lines">
        <path d="M7.5 4 3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H8" />
      </svg>
    </button>
  );
}

/** Whether findings were marked that can be taken back one by one. */
function hasNoted({ view, notedBefore }: ShellState): boolean {
  return view.mode === "find" && notedBefore.length > 0;
}

function canUndo(store: Store, state: ShellState): boolean {
  return hasNoted(state) || store.canUndo();
}

function undo(store: Store): void {
  if (hasNoted(store.state)) undoNoted(store);
  else if (store.canUndo()) store.undo();
}

function onKey(store: Store, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event)) return;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) undo(store);
  else if ((key === "z" || key === "y") && store.canRedo()) store.redo();
  else return;
  event.preventDefault();
}
