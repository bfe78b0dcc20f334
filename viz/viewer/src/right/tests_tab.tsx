/** Tests that show it, how well they do, and what to beware of. */
import type { JSX } from "preact";
import { rowOf, texts } from "../book/book";
import { ratiosOf } from "../book/examine";
import { isMeasured } from "../book/test_uses";
import { capital } from "../book/words";
import type { TestRow } from "../contract/book_rows";
import { useSubject, useWords } from "../state/use_store";

/** Whether a test is done at the bedside: by hand, before pictures and the laboratory. */
export function isByHand({ kind }: TestRow): boolean {
  return kind === "provocation" || kind === "examination";
}

/** The tests of what is selected, as students read them. */
export function TestsTab(): JSX.Element {
  const { words, subject } = useSubject();
  const { state } = subject;
  const tests = (state.tests ?? []).flatMap((id) => rowOf(words.book, "test", id) ?? []);
  if (!tests.length && !state.accuracy?.length)
    return <p class="muted">The book names no test for this.</p>;
  return (
    <>
      {tests.length > 0 && <h3>What shows it</h3>}
      <ul class="tests">
        {tests.map((test) => (
          <TestItem key={test.name} test={test} />
        ))}
      </ul>
      <Published />
      {state.findings && <h3>What an examiner finds</h3>}
      {state.findings && <p>{capital(state.findings)}</p>}
    </>
  );
}

/** How well the tests do at this place, as published. */
export function Published(): JSX.Element | null {
  const accuracy = texts(useSubject().subject.state.accuracy);
  if (!accuracy.length) return null;
  return (
    <>
      <h3>How well, as published</h3>
      <ul class="plain">
        {accuracy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

const NO_FIGURES = "No sensitivity or specificity in the sources";

/** What is said of one test. */
interface TestItemGiven {
  readonly test: TestRow;
  /** Whether its name stands here, and not above. */
  readonly named?: boolean;
  /** Whether it says what it is used for: not where that speaks of other conditions. */
  readonly about?: boolean;
  /** Whether it is said where the sources have no figures of it. */
  readonly measured?: boolean;
}

/** One test: what it is used for and how well it does. */
export function TestItem(given: TestItemGiven): JSX.Element {
  const { test, named = true, about = true, measured = false } = given;
  const plain = useWords().view.register === "patient";
  return (
    <li>
      {named && <b>{capital(test.name)}</b>}
      {about && test.used_for && <span class="about">{capital(test.used_for)}</span>}
      {!plain && <Accuracy test={test} />}
      {measured && !isMeasured(test) && <span class="about">{NO_FIGURES}</span>}
      {!plain && test.overstated && (
        <span class="caveat">
          <span aria-hidden="true">!</span>The published accuracy is probably too good.
        </span>
      )}
      {!plain && test.note && <span class="about">{test.note}</span>}
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
  return (
    <>
      <LikelihoodRatios test={test} />
      {text && <span class="about">{capital(text)}</span>}
    </>
  );
}

/** What follows from sensitivity and specificity; a perfect specificity gives no ratio. */
function LikelihoodRatios({ test }: { test: TestRow }) {
  const ratios = ratiosOf(test);
  if (!ratios) return null;
  const said = (value: number | undefined) =>
    value === undefined ? "not computable" : value.toPrecision(2);
  return (
    <span class="ratios" title="Computed from the sensitivity and specificity below">
      LR+ {said(ratios.positive)}, LR− {said(ratios.negative)} (computed)
    </span>
  );
}
