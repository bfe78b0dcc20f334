/** Says that the server does not answer, where it covers nothing. */
import type { JSX } from "preact";

/** A line in the head of the page; in a narrow window, at its foot. */
export function Gone({ why }: { why: string }): JSX.Element {
  return (
    <p class="gone" role="status" data-gone>
      {why}
    </p>
  );
}
