/** What of a view stays although an address or a host says otherwise. */
import type { PartOfView, View } from "../contract/view";

/** Who changed the view: a person here, the host, or the address that already says it. */
export type From = "person" | "host" | "address";

/** A change of the view: part of one, who made it, and whether it is one step back. */
export interface Change {
  readonly part: PartOfView;
  readonly from: From;
  readonly undoing: boolean;
}

/** The part of the view that is kept. */
export function keptIn(view: View, { part, from, undoing }: Change): PartOfView {
  const { register, findings } = view;
  return {
    // one step back takes back what was selected, not for whom the words are
    ...(from === "address" && undoing && { register }),
    // what was noted stands in no address and on no server: it is kept here until it is cleared
    ...(from !== "person" && !part.findings?.length && { findings }),
  };
}
