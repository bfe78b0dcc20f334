/** Where Python was given up waiting for: the way to ask it again. */
import type { JSX } from "preact";
import { useShell } from "../state/use_store";

/** A button that asks again, while there is something that was given up. */
export function Again(): JSX.Element | null {
  const { store, state } = useShell();
  if (!state.late) return null;
  return (
    <button type="button" class="pill" data-again onClick={store.retry}>
      Try again
    </button>
  );
}
