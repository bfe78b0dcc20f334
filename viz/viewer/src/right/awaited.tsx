/** Stands where the path and the reasons will be while Python works them out for another map. */
import type { JSX } from "preact";
import { useSelection } from "../state/use_store";

/** Three dots while the reasons are on their way. */
export function Awaited(): JSX.Element | null {
  const { reasons } = useSelection();
  if (reasons !== "asked") return null;
  return (
    <p class="muted" role="status" aria-label="Working out the reasons" data-awaited>
      …
    </p>
  );
}
