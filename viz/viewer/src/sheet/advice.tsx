/** What is told of conditions: that of the site that is shown, or the card that is open. */
import type { JSX } from "preact";
import { nameOf, rowOf, texts } from "../book/book";
import {
  CONDITION_FEELS,
  CONDITION_HELPS,
  correctionsOf,
  levelAndNerves,
  toldOf,
} from "../book/conditions";
import { conditionOf, conditionsAt, doctorPlainly, flagsOf } from "../book/plain";
import { capital, isUrgentNow, PLAIN_EMERGENCY_NOW, WHEN_URGENT } from "../book/words";
import type { ConditionRow } from "../contract/book_rows";
import { ShownHere } from "../marks/shown_here";
import { useSubject, useWords } from "../state/use_store";
import { type ToldNow, useTold } from "../state/use_told";
import { TestList } from "./lesion_part";
import { Lines } from "./lists";

/** What is told of the condition of a site, in the words of the register. */
export function Advice(): JSX.Element | null {
  const { words, id, view } = useSubject();
  const row = conditionOf(words, id);
  if (!row) return view.register === "patient" ? <WhatCanPress /> : null;
  return (
    <section class="advice" data-condition={row.id}>
      <h2>{nameOf(words.book, "condition", row.id, view.register)}</h2>
      {view.register === "patient" ? (
        <PlainLines row={row} headings={NEEDED} />
      ) : (
        <>
          <Lines title="What it is" items={[row.definition]} />
          <Told row={row} />
        </>
      )}
    </section>
  );
}

/** Of a root or nerve: what can hurt it, and that what helps depends on it. */
function WhatCanPress() {
  const { words, id, subject } = useSubject();
  const names = conditionsAt(words, id).map((one) =>
    nameOf(words.book, "condition", one, "patient"),
  );
  return (
    <section class="advice">
      <Lines title="When to see a doctor soon" items={doctorPlainly(words, subject)} />
      <Lines title="What helps" items={["What helps depends on the cause. Ask a doctor."]} />
      <Lines title="What can hurt this nerve" items={names} />
    </section>
  );
}

type Plain = ConditionRow["plain"];
type Headings = readonly (readonly [string, (plain: Plain) => readonly string[] | undefined])[];

/** What a patient needs of the condition of a place. */
const NEEDED: Headings = [
  ["What you may feel", ({ feel }) => feel],
  ["When to see a doctor soon", ({ doctor }) => doctor],
  ["What makes it worse", ({ worse }) => worse],
  ["What helps", ({ better = [], helps = [] }) => [...better, ...helps]],
];
/** The whole card of a condition, as patients read it. */
const WHOLE: Headings = [
  ["What it is", ({ what }) => what],
  ...NEEDED,
  ["What a doctor may check", ({ checks }) => checks],
  ["How to prevent it", ({ prevent }) => prevent],
  ["What makes it more likely", ({ likelier }) => likelier],
  ["Said of it, but not proven", ({ unproven }) => unproven],
];

function PlainLines({ row, headings }: { row: ConditionRow; headings: Headings }) {
  return (
    <div class="columns">
      {headings.map(([title, of]) => (
        <Lines key={title} title={title} items={of(row.plain) ?? []} />
      ))}
    </div>
  );
}

/** The card for patients: the sentence on the heel first, and when to go at once; now heads the sheet. */
function PlainCard({ row, place, isNow, atOnce }: ToldNow) {
  return (
    <section class="card">
      <ShownHere place={place} />
      {row.plain.heel.length > 0 && <p class="lead">{row.plain.heel.join(" ")}</p>}
      {!isNow && <AtOnce lines={atOnce} />}
      <PlainLines row={row} headings={WHOLE} />
    </section>
  );
}

/** When to go to a doctor at once, in a box. */
export function AtOnce(given: { lines: readonly string[]; isNow?: boolean }): JSX.Element | null {
  const { lines, isNow = false } = given;
  if (!lines.length) return null;
  return (
    <section class={isNow ? "urgent-box now" : "urgent-box"} data-urgent={isNow}>
      {isNow && <h3>{PLAIN_EMERGENCY_NOW}</h3>}
      <h3>When to go at once</h3>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{capital(line)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Beside the symptoms, which stand with what it is. */
const MORE = [...CONDITION_FEELS.filter(([key]) => key !== "symptoms"), ...CONDITION_HELPS];

function Told({ row }: { row: ConditionRow }) {
  const { words, subject } = useWords();
  // those of what is lit head the sheet
  const isHeaded =
    subject && !isUrgentNow(subject) && conditionOf(words, subject.id)?.name === row.name;
  const flags = isHeaded ? [] : flagsOf(words, row);
  return (
    <>
      {flags.length > 0 && (
        <section class="urgent-box">
          <h3>{WHEN_URGENT}</h3>
          <ul class="lines">
            {flags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="columns">
        {MORE.map(([key, title]) => (
          <Lines key={key} title={title} items={toldOf(row, key)} />
        ))}
      </div>
    </>
  );
}

/** The card of a condition, whole. */
export function ConditionPart({ row: whole }: { row: ConditionRow }): JSX.Element {
  const { words, view } = useWords();
  const told = useTold(whole);
  const { row, place } = told;
  const tests = row.tests?.flatMap((test) => rowOf(words.book, "test", test) ?? []) ?? [];
  const about = correctionsOf(words.book, row.sites);
  if (view.register === "patient") return <PlainCard {...told} />;
  return (
    <section class="card">
      <ShownHere place={place} />
      <div class="columns">
        <Lines title="What it is" items={[row.definition]} />
        <Lines title="The heel" items={[row.heel_effect]} />
        <Lines title="Level and nerves" items={levelAndNerves(row)} />
        <Lines title="What it feels like" items={texts(row.symptoms)} />
      </div>
      <Told row={row} />
      <TestList title="Tests" tests={tests} />
      {row.qualification && <p class="remark">{row.qualification}</p>}
      <Lines
        title="Said elsewhere, and what holds"
        items={about.map(([, { says, truth }]) => `${says}. What holds: ${truth}.`)}
      />
    </section>
  );
}
