/** What the lesion does, for students and clinicians: felt, lost, spared and why, tests. */
import type { JSX } from "preact";
import { rowOf, texts } from "../book/book";
import { affected, feltOf } from "../book/effects";
import { testableFirst } from "../book/examine";
import { partName } from "../book/part_names";
import { feltTitle, soreNames } from "../book/sore";
import { type Way, waysOf } from "../book/ways";
import { capital, listed, midSentence } from "../book/words";
import type { TestRow } from "../contract/book_rows";
import { Tick } from "../marks/marks";
import { useSubject } from "../state/use_store";
import { Lines, Part, Rows } from "./lists";

const LOST: readonly (readonly [string, string])[] = [
  ["skin", "Skin"],
  ["muscle", "Muscles that weaken"],
  ["reflex", "Reflexes"],
  ["deep", "Deep structures"],
];

/** Every row of it. */
export function LesionPart(): JSX.Element {
  const { words, effects, subject } = useSubject();
  const { state } = subject;
  const felt = [...feltOf(effects, "skin"), ...feltOf(effects, "deep")];
  const lost = LOST.map(([kind, title]) => ({
    kind,
    title,
    rows: testableFirst(words, affected(effects, kind)),
  }));
  const isLost = lost.some(({ rows }) => rows.length);
  return (
    <>
      {subject.noPath ? <NoPath /> : <Ways />}
      <Presses />
      {state.findings && <p class="findings">{capital(state.findings).replace(/\.?$/, ".")}</p>}
      {state.posture?.map(({ state: posture, findings }) => (
        <p key={posture}>
          <b>{capital(posture)}</b>: {findings}
        </p>
      ))}
      {felt.length > 0 && <h2>{feltTitle(subject)}</h2>}
      <Rows title="Where" rows={felt} felt />
      {!subject.noPath && <h2>Lost</h2>}
      {!subject.noPath && !isLost && <p>Nothing is lost.</p>}
      {lost.map(({ kind, title, rows }) => (
        <Rows key={kind} title={title} rows={rows} />
      ))}
      <Spared />
      <Tests />
      <Lines title="To know" items={state.notes ?? []} />
    </>
  );
}

function NoPath() {
  const { words, view, subject } = useSubject();
  const spots = soreNames(words, { ...subject, register: view.register });
  const why = subject.noPath.replace(/^because\s+/i, "").replace(/\.?$/, ".");
  return (
    <p>
      <b>No nerve pathway is lit</b>, because {why}
      {spots.length > 0 && ` It hurts here: ${listed(spots)}.`}
    </p>
  );
}

function Ways() {
  const { words, subject } = useSubject();
  return (
    <>
      {waysOf(words, subject).map((way) => (
        <WayInWords key={namesOf(way.path)} {...way} />
      ))}
    </>
  );
}

function WayInWords({ path, toHeel }: Way) {
  const isSame = namesOf(path) === namesOf(toHeel);
  return (
    <>
      {path.length > 0 && (
        <p class="way">
          <b>The way of the nerve:</b> {namesOf(path)}
          {isSame && toHeel.length > 0 && " → heel"}
        </p>
      )}
      {!isSame && toHeel.length > 0 && (
        <p class="way">
          <b>A way to the heel:</b> {namesOf(toHeel)} → heel
        </p>
      )}
    </>
  );
}

function namesOf(steps: Way["path"]): string {
  return steps.map(({ name }) => name).join(" → ");
}

function Presses() {
  const { words, id } = useSubject();
  const bands = Object.entries(words.sites[id]?.parts ?? {});
  const parts = [
    ...(words.causes[id] ?? []),
    ...bands.flatMap(([part, state]) => (state === "band" ? part : [])),
  ];
  const names = [...new Set(parts.map((part) => midSentence(partName(words, part))))];
  if (!names.length) return null;
  return (
    <p>
      <b>Pressed by:</b> {listed(names)}
    </p>
  );
}

function Spared() {
  const { spared = [] } = useSubject().subject.state;
  if (!spared.length) return null;
  return (
    <>
      <h2>Spared, and why</h2>
      <ul class="spared-rows">
        {spared.map(({ name, why }) => (
          <li key={name} data-spared={name}>
            <Tick />
            <span>
              <b>{name}</b>
              {why && `: ${why.replace(/ \(at [^)]*of its length\)/g, "")}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Tests() {
  const { words, subject } = useSubject();
  const { tests = [], accuracy } = subject.state;
  const rows = tests.flatMap((id) => rowOf(words.book, "test", id) ?? []);
  const told = texts(accuracy);
  if (!rows.length && !told.length) return null;
  return (
    <>
      <h2>Tests</h2>
      <ul class="lines">
        {rows.map((test) => (
          <TestLine key={test.name} test={test} />
        ))}
      </ul>
      <Lines title="How well" items={told} />
    </>
  );
}

/** A test, what it is used for and how well it does, as published. */
export function TestLine({ test }: { test: TestRow }): JSX.Element {
  const { sensitivity, specificity, accuracy_note: note, used_for: use } = test;
  const figure = (word: string, value: number | null | undefined) =>
    value === undefined || value === null ? [] : [`${word} ${value.toFixed(2)}`];
  const figures = [...figure("sensitivity", sensitivity), ...figure("specificity", specificity)];
  const about = [use, figures.join(", "), note].filter(Boolean).join("; ");
  return (
    <li>
      <b>{capital(test.name)}</b>
      {about && `: ${about}`}
      {test.overstated && ". The published accuracy is probably too good."}
      {test.note && ` ${test.note}`}
    </li>
  );
}

/** Tests under a heading. */
export function TestList({ title, tests }: { title: string; tests: readonly TestRow[] }) {
  if (!tests.length) return null;
  return (
    <Part title={title}>
      <ul class="lines">
        {tests.map((test) => (
          <TestLine key={test.name} test={test} />
        ))}
      </ul>
    </Part>
  );
}
