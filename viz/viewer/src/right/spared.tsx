/** What a lesion spares, and why. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Tick } from "../marks/marks";
import { More } from "../marks/more";
import { useSubject } from "../state/use_store";

const MOST = 6;

/** The section of what is spared; nothing if nothing is said. */
export function Spared(): JSX.Element | null {
  const { subject } = useSubject();
  const [all, setAll] = useState(false);
  const { spared = [] } = subject.state;
  if (!spared.length) return null;
  return (
    <section class="spared">
      <h3>Spared, and why</h3>
      <ul>
        {(all ? spared : spared.slice(0, MOST)).map(({ name, why }) => (
          <li key={name}>
            <Tick />
            <span>
              <b>{name}</b>
              {why && `: ${withoutPositions(why)}`}
            </span>
          </li>
        ))}
      </ul>
      {spared.length > MOST && <More all={all} setAll={setAll} count={spared.length} />}
    </section>
  );
}

/** Where a branch leaves is told by the slider; as a number it says little. */
function withoutPositions(why: string): string {
  return why.replace(/ \(at [^)]*of its length\)/g, "");
}
