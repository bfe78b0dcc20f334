/** Stands where the path and the reasons will be while Python works them out for another map. */
import { useSelection } from "./use_store.js";

export function Awaited() {
  const { reasons } = useSelection();
  if (reasons !== "asked") return null;
  return (
    <p class="muted" role="status" aria-label="Working out the reasons" data-awaited>
      …
    </p>
  );
}
