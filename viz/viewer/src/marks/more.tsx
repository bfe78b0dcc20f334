/** Unfolds a list that is longer than its place. */
import type { JSX } from "preact";

/** How many there are, and whether all of them are shown. */
export interface MoreGiven {
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
  readonly count: number;
}

/** A button that shows all, or fewer again. */
export function More({ all, setAll, count }: MoreGiven): JSX.Element {
  return (
    <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? "Show fewer" : `Show all ${count}`}
    </button>
  );
}
