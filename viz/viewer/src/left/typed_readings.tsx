/** What a typed line may mean, as a list from which one reading is taken. */
import type { JSX } from "preact";
import type { Spoken } from "../book/spoken";
import { leftOutWords } from "../book/typed_left";
import { type LineReading, readingWords } from "../book/typed_lines";
import { capital, kindWord } from "../book/words";

interface Given {
  readonly evidence: Spoken;
  readonly readings: readonly LineReading[];
  /** What to type instead, where there are none. */
  readonly hint: string;
  /** Whether Enter takes the first of them. */
  readonly sure: boolean;
  /** The reading that Enter takes; -1 for none. */
  readonly at: number;
  readonly id: string;
  readonly take: (reading: LineReading) => void;
}

/** The readings of a line, or what to try where there are none. */
export function Readings({ evidence, readings, hint, sure, at, id, take }: Given): JSX.Element {
  if (!readings.length)
    return (
      <p class="readings empty" id={`${id}-readings`} role="status">
        {hint}
      </p>
    );
  return (
    <div class="readings">
      {!sure && (
        <p class="small" role="status">
          Which is meant? Choose one with the arrow keys or the mouse.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox */}
      <ul role="listbox" id={`${id}-readings`} aria-label="What it may mean">
        {readings.map((reading, n) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the box above keeps the focus, as in a combobox
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above takes the keys
          <li
            key={n}
            id={`${id}-${n}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an entry of a combobox
            role="option"
            aria-selected={n === at}
            class={n === at ? "item active" : "item"}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(reading)}
          >
            <Words evidence={evidence} reading={reading} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ evidence, reading }: { evidence: Spoken; reading: LineReading }) {
  const { kind, leftOut, rest } = reading;
  const out = [rest && `Leaves: ${rest}`, leftOutWords(leftOut)].filter(Boolean).join("; ");
  return (
    <>
      <span>{readingWords(evidence, reading)}</span>
      <small>{out || (kind && capital(kindWord(kind)))}</small>
    </>
  );
}
