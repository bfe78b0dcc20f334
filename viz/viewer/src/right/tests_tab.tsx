/** Tests that show it, how well they do, and what to beware of. */
import type { JSX } from "preact";
import { rowOf, texts } from "../book/book";
import { capital } from "../book/words";
import type { TestRow } from "../contract/book_rows";
import { useSubject } from "../state/use_store";

/** The tests of what is selected. */
export function TestsTab(): JSX.Element {
  const { words, subject } = useSubject();
  const { state } = subject;
  const tests = (state.tests ?? []).flatMap((id) => rowOf(words.book, "test", id) ?? []);
  const accuracy = texts(state.accuracy);
  if (!tests.length && !accuracy.length)
    return <p class="muted">The book names no test for this.</p>;
  return (
    <>
      {tests.length > 0 && <h3>What shows it</h3>}
      <ul class="tests">
        {tests.map((test) => (
          <TestItem key={test.name} test={test} />
        ))}
      </ul>
      {accuracy.length > 0 && <h3>How well</h3>}
      <ul class="plain">
        {accuracy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {state.findings && <h3>What an examiner finds</h3>}
      {state.findings && <p>{capital(state.findings)}</p>}
    </>
  );
}

/** One test: what it is used for and how well it does; its name unless it stands above. */
export function TestItem({ test, named = true }: { test: TestRow; named?: boolean }): JSX.Element {
  return (
    <li>
      {named && <b>{capital(test.name)}</b>}
      {test.used_for && <span class="about">{capital(test.used_for)}</span>}
      <Accuracy test={test} />
      {test.overstated && (
        <span class="caveat">
          <span aria-hidden="true">!</span>The published accuracy is probably too good.
        </span>
      )}
      {test.note && <span class="about">{test.note}</span>}
    </li>
  );
}

/** What one study measured; these are numbers of patients, so they may be printed. */
function Accuracy({ test }: { test: TestRow }) {
  const { sensitivity, specificity, accuracy_note: note } = test;
  const said = (word: string, value: number | null | undefined) =>
    value === undefined || value === null ? [] : [`${word} ${value.toFixed(2)}`];
  const numbers = [...said("sensitivity", sensitivity), ...said("specificity", specificity)];
  const text = [numbers.join(", "), note].filter(Boolean).join("; ");
  return text ? <span class="about">{capital(text)}</span> : null;
}
