/** Short lines under a heading, as patients read them. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { capital, PLAIN_EMERGENCY_NOW } from "../book/words";
import { More } from "../marks/more";

/** A heading, its lines, and how many of them are shown at first. */
export interface LinesGiven {
  readonly title: string;
  readonly lines: readonly string[];
  readonly limit?: number;
  readonly name?: string;
}

/** The lines; nothing where there are none. */
export function Lines({ title, lines, limit = 5, name }: LinesGiven): JSX.Element | null {
  const [all, setAll] = useState(false);
  if (!lines.length) return null;
  return (
    <section class="lines" data-lines={name}>
      <h3>{title}</h3>
      <ul class="plain">
        {(all ? lines : lines.slice(0, limit)).map((line) => (
          <li key={line}>{capital(line)}</li>
        ))}
      </ul>
      {lines.length > limit && <More all={all} setAll={setAll} count={lines.length} />}
    </section>
  );
}

/** When to go to a doctor at once: the lines in a box of their own, and whether that is now. */
export function AtOnce(given: { lines: readonly string[]; isNow?: boolean }): JSX.Element | null {
  const { lines, isNow = false } = given;
  if (!lines.length && !isNow) return null;
  return (
    <div class="urgent" role="note" data-at-once>
      {isNow && <b>{PLAIN_EMERGENCY_NOW}</b>}
      {lines.length > 0 && <b>When to go at once</b>}
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
