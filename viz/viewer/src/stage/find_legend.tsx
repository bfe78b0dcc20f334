/** What the colours of the mode Find say. */
import type { JSX } from "preact";
import { PLACE_WORDS } from "../book/plausible";
import { Swatch } from "../marks/marks";
import { useRanking } from "../state/use_ranking";

/** The ramp of plausibility and the marks; nothing while nothing is marked. */
export function FindLegend(): JSX.Element | null {
  const { state, findings } = useRanking();
  if (!findings.length || state.looked) return null;
  return (
    <ul class="find-legend small" aria-label="What the colours say">
      {PLACE_WORDS.map(([state, word]) => (
        <li key={state}>
          <i class={`ramp s-${state}`} aria-hidden="true" />
          {word}
        </li>
      ))}
      <li>
        <Swatch state="numb" /> marked
      </li>
      <li>
        <Swatch state="spared" /> marked normal
      </li>
    </ul>
  );
}
