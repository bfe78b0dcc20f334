/** One line in which findings are typed: "numb outer heel". */
import type { JSX } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import { findingWords } from "../book/findings";
import { type Reading, readingsOf } from "../book/typed_findings";
import { capital, kindWord } from "../book/words";
import type { Evidence } from "../reason/evidence";
import { noteAll } from "../state/find_actions";
import { useShell } from "../state/use_store";

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

/** The line, and what it may mean. */
export function TypedFinding({ evidence }: { evidence: Evidence }): JSX.Element {
  const { store, state } = useShell();
  const [line, setLine] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const book = state.words?.book;
  const readings = useMemo(
    () => (book && line.trim() ? readingsOf(evidence, book, line) : []),
    [evidence, book, line],
  );
  const type = (text: string) => {
    setLine(text);
    setAt(0);
  };
  const take = (reading: Reading | undefined) => {
    if (!reading) return;
    noteAll(store, [reading.finding]);
    type("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (step && readings.length) setAt((at + step + readings.length) % readings.length);
    else if (event.key === "Enter") take(readings[at]);
    else if (event.key === "Escape" && line) type("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="typed">
      <input
        type="text"
        role="combobox"
        aria-expanded={readings.length > 0}
        aria-controls={`${id}-readings`}
        aria-autocomplete="list"
        aria-activedescendant={readings[at] && `${id}-${at}`}
        aria-label="Type a finding"
        placeholder="Type: numb outer heel ..."
        value={line}
        spellcheck={false}
        autocomplete="off"
        data-typed
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {line.trim() && <Readings {...{ evidence, readings, at, id, take }} />}
    </div>
  );
}

interface ReadingsGiven {
  readonly evidence: Evidence;
  readonly readings: readonly Reading[];
  readonly at: number;
  readonly id: string;
  readonly take: (reading: Reading) => void;
}

function Readings({ evidence, readings, at, id, take }: ReadingsGiven) {
  if (!readings.length)
    return (
      <p class="readings empty" id={`${id}-readings`} role="status">
        No finding is called so. Try a skin area, a movement, a reflex or a test, and what is found.
      </p>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
    <ul class="readings" role="listbox" id={`${id}-readings`} aria-label="What it may mean">
      {readings.map((reading, n) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the box above keeps the focus, as in a combobox
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box above takes the keys
        <li
          key={reading.question.of}
          id={`${id}-${n}`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an entry of a combobox
          role="option"
          aria-selected={n === at}
          class={n === at ? "item active" : "item"}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(reading)}
        >
          <span>{findingWords(evidence, reading.finding)}</span>
          <small>{capital(kindWord(reading.question.kind))}</small>
        </li>
      ))}
    </ul>
  );
}
