/** What of a view stays although an address or a host says otherwise. */
import { keptOnSide } from "../book/finding_sides";
import { completeView, type PartOfView, type View } from "../contract/view";
import type { Evidence } from "../reason/evidence";

/** Who changed the view: a person here, the host, or the address that already says it. */
export type From = "person" | "host" | "address";

/** A change of the view: part of one, who made it, and whether it is one step back. */
export interface Change {
  readonly part: PartOfView;
  readonly from: From;
  readonly undoing: boolean;
}

/** The part of the view that is kept. */
export function keptIn(
  view: View,
  { part, from, undoing }: Change,
  evidence: Evidence | null,
): PartOfView {
  const { register } = view;
  const given = from === "person" ? part.findings : part.findings?.length;
  // what was marked stays on its side, whichever side is shown
  const { side } = completeView({ side: part.side ?? view.side });
  const findings = keptOnSide(view.findings, [view.side, side], evidence);
  return {
    // one step back takes back what was selected, not for whom the words are
    ...(from === "address" && undoing && { register }),
    // what was noted stands in no address and on no server: it is kept here until it is cleared
    ...(!given && { findings }),
  };
}
