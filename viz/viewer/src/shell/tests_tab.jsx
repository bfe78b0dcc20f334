/** Tests that show it, how well they do, and what to beware of. */
import { texts } from "./book.js";
import { useSelection } from "./use_store.js";

export function TestsTab() {
  const { subject } = useSelection();
  const { state } = subject;
  const tests = Array.isArray(state.tests) ? state.tests : texts(state.tests);
  const accuracy = texts(state.accuracy);
  if (!tests.length && !accuracy.length) return <p class="muted">No test is written for this in the book.</p>;
  return (
    <>
      {tests.length > 0 && <><h3>What shows it</h3><ul class="tests">{tests.map((test, n) => <Test key={n} test={test} />)}</ul></>}
      {accuracy.length > 0 && <><h3>How well</h3><ul class="plain">{accuracy.map((line) => <li key={line}>{line}</li>)}</ul></>}
      {state.findings && <><h3>What an examiner finds</h3><p>{state.findings}</p></>}
    </>
  );
}

function Test({ test }) {
  const given = typeof test === "string" ? { name: test } : test;
  const about = given.accuracy || given.text || given.description;
  const caveat = given.caveat || given.note;
  return (
    <li>
      <b>{given.name || given.id}</b>
      {about && <span class="about">{texts(about).join("; ")}</span>}
      {caveat && <span class="caveat"><span aria-hidden="true">!</span>{caveat}</span>}
    </li>
  );
}
