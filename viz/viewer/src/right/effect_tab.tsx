/** What the lesion does: path, heel, skin, muscles, reflexes, and what it spares. */
import type { JSX } from "preact";
import { heelTargets, rowOf } from "../book/book";
import { affected, type Effect, feltOf } from "../book/effects";
import { testableFirst } from "../book/examine";
import { feltTitle, soreNames } from "../book/sore";
import { capital, isEmergency } from "../book/words";
import { splitGrade } from "../contract/names";
import { AFFECTED, FELT } from "../contract/states";
import { Tick } from "../marks/marks";
import { useSubject } from "../state/use_store";
import { Awaited } from "./awaited";
import { Causes } from "./causes";
import { EffectRows } from "./effect_rows";
import { PathChips } from "./path_chips";
import { Spared } from "./spared";

const SECTIONS: readonly (readonly [string, string, number])[] = [
  ["muscle", "Muscles that weaken", 7],
  ["reflex", "Reflexes", 5],
  ["deep", "Deep structures", 4],
];

/** Everything that a lesion does. */
export function EffectTab(): JSX.Element {
  const { words, effects, subject } = useSubject();
  const heel = Object.values(heelTargets(words.book));
  const skin = affected(effects, "skin").filter((e) => !heel.includes(e.target));
  const felt = [...feltOf(effects, "skin"), ...feltOf(effects, "deep")];
  return (
    <>
      {subject.noPath ? <NoPath /> : <PathChips />}
      <Causes />
      <Awaited />
      <Findings />
      <Presents />
      <Postures />
      <Heel heel={heel} />
      <EffectRows title={feltTitle(subject)} rows={felt.map(asFelt)} limit={6} briefly />
      <EffectRows title="Skin" rows={testableFirst(words, skin)} limit={6} />
      {SECTIONS.map(([kind, title, limit]) => (
        <EffectRows
          key={kind}
          title={title}
          limit={limit}
          rows={testableFirst(
            words,
            affected(effects, kind).filter((e) => !heel.includes(e.target)),
          )}
        />
      ))}
      <Spared />
      <Notes />
    </>
  );
}

/** Remarks on the lesion as a whole, where they are told for what is shown. */
function Notes() {
  const { subject, reasons } = useSubject();
  const { notes = [] } = subject.state;
  if (!notes.length || reasons !== "told") return null;
  return (
    <section class="notes">
      <h3>To know</h3>
      {notes.map((note) => (
        <p class="muted" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}

/** How often a site presents in which grade, as published. */
function Presents() {
  const { words, id } = useSubject();
  const { grades = [] } = rowOf(words.book, "site", splitGrade(id).bare) ?? {};
  const told = grades.filter(({ how_often: often }) => often);
  if (!told.length) return null;
  return (
    <ul class="plain presents">
      {told.map(({ grade, how_often: often }) => (
        <li class="muted" key={grade}>
          <b>{capital(grade)}:</b> {often}.
        </li>
      ))}
    </ul>
  );
}

/** A target as the list of what is felt shows it, whatever it loses. */
function asFelt(effect: Effect): Effect {
  const state = {
    none: effect.state,
    possible: "felt_possible",
    variable: "felt_variable",
  } as const;
  return { ...effect, state: effect.felt === "likely" ? "felt" : state[effect.felt] };
}

/** What it feels like, and what an examiner finds. */
function Findings() {
  const { subject } = useSubject();
  const { findings } = subject.state;
  if (!findings || isEmergency(subject.redFlag)) return null;
  return <p class="findings">{sentence(findings)}</p>;
}

function NoPath() {
  const { words, view, subject } = useSubject();
  const spots = soreNames(words, { ...subject, register: view.register });
  return (
    <div class="no-path">
      <p>
        <b>No nerve pathway is lit</b>, because{" "}
        {subject.noPath.replace(/^because\s+/i, "").replace(/\.?$/, ".")}
      </p>
      {spots.length > 0 && <p>It hurts here: {spots.join(", ")}.</p>}
    </div>
  );
}

/**
 * Some sites show only in one posture; that is a state of the patient, not a share of the fibres.
 */
function Postures() {
  const { posture = [] } = useSubject().subject.state;
  if (!posture.length) return null;
  return (
    <ul class="plain posture">
      {posture.map(({ state, findings }) => (
        <li key={state}>
          <b>{capital(state)}</b>: {findings}
        </li>
      ))}
    </ul>
  );
}

function sentence(text: string): string {
  return capital(text).replace(/\.?$/, ".");
}

/** The heel is always said, also when nothing happens there. */
function Heel({ heel }: { heel: readonly string[] }) {
  const { effects, subject } = useSubject();
  const rows = heel.flatMap((target) => effects.get(target) ?? []);
  const struck = rows.filter(({ state }) => AFFECTED.has(state) || FELT.has(state));
  if (struck.length) return <EffectRows title="Heel" rows={struck} limit={8} />;
  if (subject.noPath || !rows.length) return null;
  return (
    <section class="rows">
      <h3>Heel</h3>
      <p class="spared-line">
        <Tick />
        The heel keeps its feeling.
      </p>
    </section>
  );
}
