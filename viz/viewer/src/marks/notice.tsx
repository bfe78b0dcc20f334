/** What could not be read of an address, or shown. */
import type { JSX } from "preact";
import { useShell } from "../state/use_store";

/** The remark on what is shown; nothing where there is none. */
export function Notice(): JSX.Element | null {
  const { state } = useShell();
  return state.notice ? (
    <p class="remark" role="status">
      {state.notice}
    </p>
  ) : null;
}
