/**
 * What a clinician examines now, in order: strength, reflexes and feeling, what is tested first in
 * front; then tests with their published figures; and what separates it from its neighbours.
 */
import type { JSX } from "preact";
import { rowOf } from "../book/book";
import { columnsOf, type Feature, featuresOf, isOfColumn } from "../book/differential";
import type { Effect } from "../book/effects";
import {
  BEDSIDE,
  bedsideOf,
  bedsideOrder,
  findingName,
  toExamine,
  toFindNormal,
} from "../book/examine";
import { capital, stateWord } from "../book/words";
import { RootTag, Tick } from "../marks/marks";
import { openTable } from "../state/pick";
import { useSubject } from "../state/use_store";
import { Apart } from "./apart";
import { Awaited } from "./awaited";
import { isByHand, Published, TestItem } from "./tests_tab";

/** Everything that a clinician does now. */
export function ExamineTab(): JSX.Element {
  const { words, effects, subject } = useSubject();
  const isLossy = BEDSIDE.some(([kind]) => toExamine(words, subject, effects, kind).length);
  const isComputed = Boolean(subject.state.path?.length);
  const tests = (subject.state.tests ?? []).flatMap((id) => rowOf(words.book, "test", id) ?? []);
  const byHand = tests.filter(isByHand);
  const later = tests.filter((test) => !isByHand(test));
  return (
    <>
      {(isLossy || isComputed || byHand.length > 0) && <h3>What to examine now</h3>}
      <ol class="examine">
        {!isLossy && isComputed && <NothingLost />}
        {bedsideOrder(words, effects).map(([kind, title]) => (
          <Findings key={kind} title={title} found={toExamine(words, subject, effects, kind)} />
        ))}
        {isLossy && <ShouldBeNormal targets={toFindNormal(subject).slice(0, MOST)} />}
        <Tests title="Tests" tests={byHand} />
        <Tests title="Imaging and laboratory" tests={later} />
      </ol>
      <Published />
      {subject.state.findings && (
        <>
          <h3>What an examiner finds</h3>
          <p>{capital(subject.state.findings)}</p>
        </>
      )}
      <Apart />
      <Weighs />
      <Awaited />
    </>
  );
}

const MOST = 5;

function NothingLost() {
  return (
    <li>
      <b>Strength, reflexes, feeling</b>: no loss is expected at this grade.
    </li>
  );
}

function Findings({ title, found }: { title: string; found: readonly Effect[] }) {
  const { store, words, subject } = useSubject();
  if (!found.length) return null;
  return (
    <li>
      <b>{title}</b>
      <ul>
        {found.slice(0, MOST).map((effect) => (
          <li key={effect.target} data-target={effect.target}>
            <button
              type="button"
              class="row-name"
              onClick={() => store.focusOn({ kind: effect.kind, id: effect.id })}
            >
              {findingName(words, effect.target)}
            </button>
            : <span class={`w-${effect.state}`}>{stateWord(words, effect)}</span>{" "}
            {(subject.state.roots?.[effect.target] ?? []).map((root) => (
              <RootTag root={root} key={root} />
            ))}
            {bedsideOf(words, effect) && (
              <span class="about">{capital(bedsideOf(words, effect))}</span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What is whole here and fails in a neighbour. */
function ShouldBeNormal({ targets }: { targets: readonly string[] }) {
  const { words } = useSubject();
  if (!targets.length) return null;
  return (
    <li>
      <b>Normal here, if this alone is hit</b>
      <ul>
        {targets.map((target) => (
          <li key={target} class="whole">
            <Tick />
            {findingName(words, target)}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Tests({
  title,
  tests,
}: {
  title: string;
  tests: readonly Parameters<typeof TestItem>[0]["test"][];
}) {
  if (!tests.length) return null;
  return (
    <li>
      <b>{title}</b>
      <ul class="tests">
        {tests.map((test) => (
          <TestItem key={test.name} test={test} />
        ))}
      </ul>
    </li>
  );
}

/** What of the differential of heel pain speaks for and against what is shown, strongly or plainly. */
function Weighs() {
  const { store, words, view } = useSubject();
  const [columns] = columnsOf(words.book);
  const column = columns.find(([, { lesion }]) =>
    view.lesions.some((id) => isOfColumn(id, lesion)),
  );
  if (!column) return null;
  const says = (sign: string) =>
    featuresOf(words.book).filter(({ cells }: Feature) => cells[column[0]]?.sign === sign);
  return (
    <section>
      <h3>What weighs, in heel pain</h3>
      <Weighed title="Strongly for" features={says("+++")} />
      <Weighed title="For" features={says("++")} />
      <Weighed title="Strongly against" features={says("−−−")} />
      <Weighed title="Against" features={says("−−")} />
      <button type="button" class="more" onClick={() => openTable(store)}>
        Show all causes side by side
      </button>
    </section>
  );
}

function Weighed({ title, features }: { title: string; features: readonly Feature[] }) {
  if (!features.length) return null;
  return (
    <p>
      <b>{title}:</b> {capital(features.map(({ name }) => name).join("; "))}.
    </p>
  );
}
