/** One line in which findings are typed: "numb outer heel, no ankle jerk". */
import type { JSX } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { Spoken } from "../book/spoken";
import { type LineReading, NO_LINE, readLine, receiptWords } from "../book/typed_lines";
import { LIST_STEPS } from "../marks/keys";
import { noteAll, undoNoted } from "../state/find_actions";
import { useShell } from "../state/use_store";
import { Readings } from "./typed_readings";

/** What was marked last, in words, and what was noted then: what comes later is not undone here. */
interface Receipt {
  readonly words: string;
  readonly noted: readonly string[];
}

/** The line, and what it may mean. */
export function TypedFinding({ evidence }: { evidence: Spoken }): JSX.Element {
  const { line, type, readings, hint, sure, at, move, take, last, undo } = useLine(evidence);
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = LIST_STEPS.get(event.key);
    if (step && readings.length) move(step);
    else if (event.key === "Enter") take(readings[at]);
    else if (event.key === "Escape" && line) type("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="typed">
      <input
        ref={box}
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
      {line.trim() && <Readings {...{ evidence, readings, hint, sure, at, id, take }} />}
      <Marked
        words={last}
        undo={() => {
          undo();
          box.current?.focus();
        }}
      />
    </div>
  );
}

/** What was marked last, and a button that undoes it. */
function Marked({ words, undo }: { words: string | undefined; undo: () => void }) {
  return (
    <p class="receipt small">
      <span role="status">{words}</span>
      {words && (
        <button type="button" class="link" onClick={undo}>
          Undo
        </button>
      )}
    </p>
  );
}

/** What is typed, what it may mean, which reading is chosen, and what was marked last. */
function useLine(evidence: Spoken) {
  const { store, state } = useShell();
  const [line, setLine] = useState("");
  const [moved, setMoved] = useState<number | null>(null);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const { readings, sure, hint } = useMemo(
    // whatever the register: people type what examiners call it
    () => (line.trim() ? readLine(state.evidence ?? evidence, line) : NO_LINE),
    [state.evidence, evidence, line],
  );
  // where it is not sure what is meant, Enter takes none before an arrow key has chosen one
  const at = moved ?? (sure ? 0 : -1);
  const type = (text: string) => {
    setLine(text);
    setMoved(null);
  };
  const take = (reading: LineReading | undefined) => {
    if (!reading) return;
    const { findings, rest } = reading;
    noteAll(store, findings);
    const { inferredSide: inferred, view } = store.state;
    const side = inferred && inferred.to === view.side ? view.side : "";
    setReceipt({ words: receiptWords(evidence, reading, side), noted: view.findings });
    type(rest);
  };
  const undo = () => {
    undoNoted(store);
    setReceipt(null);
  };
  const move = (step: number) => setMoved(stepped(at, step, readings.length));
  const last = receipt?.noted === state.view.findings ? receipt.words : undefined;
  return { line, type, readings, hint, sure, at, move, take, last, undo };
}

/** The next place in a list, round its ends; -1 is before the first. */
function stepped(at: number, step: number, count: number): number {
  return at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
}
