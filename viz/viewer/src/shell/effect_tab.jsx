/** What the lesion does: path, heel, skin, muscles, reflexes, and what it spares. */
import { useState } from "preact/hooks";
import { heelTargets, nameOf } from "./book.js";
import { affected, AFFECTED } from "./effects.js";
import { capital, isEmergency, nameAndBracket, stateWord } from "./words.js";
import { LossBar, RootTag, Tick } from "./marks.jsx";
import { Awaited } from "./awaited.jsx";
import { Causes } from "./causes.jsx";
import { PathChips } from "./path_chips.jsx";
import { useSelection } from "./use_store.js";

const SECTIONS = [
  ["muscle", "Muscles that weaken", 7],
  ["reflex", "Reflexes", 5],
  ["deep", "Deep structures", 4],
];

export function EffectTab() {
  const { words, effects, subject } = useSelection();
  const heel = Object.values(heelTargets(words.book));
  const skin = affected(effects, "skin").filter((e) => !heel.includes(e.target));
  return (
    <>
      {subject.noPath ? <NoPath /> : <PathChips />}
      <Causes />
      <Awaited />
      <Findings />
      <Posture posture={subject.state.posture} />
      <Heel heel={heel} />
      <Rows title="Skin" rows={skin} limit={6} />
      {SECTIONS.map(([kind, title, limit]) => (
        <Rows
          key={kind}
          title={title}
          limit={limit}
          rows={affected(effects, kind).filter((e) => !heel.includes(e.target))}
        />
      ))}
      <Spared />
    </>
  );
}

/**
 * What it feels like, and what an examiner finds. Patients read it where nothing is computed for
 * them.
 */
function Findings() {
  const { view, subject } = useSelection();
  const { findings } = subject.state;
  if (!findings || isEmergency(subject.redFlag) || (view.register === "patient" && !subject.noPath))
    return null;
  return <p class="findings">{sentence(findings)}</p>;
}

function NoPath() {
  const { words, id, view, subject } = useSelection();
  const spots = (words.pain[id] || [])
    .map((target) => target.split(":"))
    .map(([kind, name]) => nameOf(words.book, kind, name, view.register));
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
function Posture({ posture = [] }) {
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

const sentence = (text) => capital(text).replace(/\.?$/, ".");

/** The heel is always said, also when nothing happens there. */
function Heel({ heel }) {
  const { effects, subject } = useSelection();
  const rows = heel.map((target) => effects.get(target)).filter(Boolean);
  const struck = rows.filter(({ state }) => AFFECTED.has(state));
  if (struck.length) return <Rows title="Heel" rows={struck} limit={8} />;
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

function Rows({ title, rows, limit }) {
  const { view, subject } = useSelection();
  const [all, setAll] = useState(false);
  if (!rows.length) return null;
  const most = view.register === "patient" ? Math.min(4, limit) : limit;
  const shown = all ? rows : rows.slice(0, most);
  const notes = shown.map((effect) => variableNote(subject, effect));
  return (
    <section class="rows">
      <h3>{title}</h3>
      <ul>
        {shown.map((effect, n) => (
          <Row key={effect.target} effect={effect} note={notes[n] !== notes[n + 1] && notes[n]} />
        ))}
      </ul>
      {rows.length > most && <More all={all} setAll={setAll} count={rows.length} />}
    </section>
  );
}

/**
 * How often an anatomy makes the difference; rows that follow each other and say the same say it
 * once.
 */
function variableNote(subject, { target, state }) {
  return state === "variable" ? subject.state.variable?.[target]?.text || "" : "";
}

function More({ all, setAll, count }) {
  return (
    <button class="more" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? "Show fewer" : `Show all ${count}`}
    </button>
  );
}

function Row({ effect, note }) {
  const { store, words, view, subject } = useSelection();
  const { kind, id, target, state, loss } = effect;
  const roots = view.register === "clinician" ? subject.state.roots?.[target] || [] : [];
  return (
    <li class="row" data-target={target} data-state={state}>
      <button
        class="row-name"
        title={subject.state.why?.[target]}
        onClick={() => store.focusOn({ kind, id })}
      >
        {nameAndBracket(capital(nameOf(words.book, kind, id, view.register)))[0]}
      </button>
      <LossBar loss={loss} state={state} />
      <span class={`row-word w-${state}`}>{stateWord(kind, state, view.register)}</span>
      {roots.length > 0 && (
        <span class="row-roots">
          {roots.map((root) => (
            <RootTag root={root} key={root} />
          ))}
        </span>
      )}
      {note && <span class="row-note">Depends on the anatomy: {note}</span>}
    </li>
  );
}

function Spared() {
  const { subject, view } = useSelection();
  const [all, setAll] = useState(false);
  const spared = subject.state.spared || [];
  if (!spared.length) return null;
  const most = view.register === "patient" ? 3 : 6;
  return (
    <section class="spared">
      <h3>Spared, and why</h3>
      <ul>
        {(all ? spared : spared.slice(0, most)).map(({ name, why }) => (
          <li key={name}>
            <Tick />
            <span>
              <b>{name}</b>
              {why && `: ${withoutPositions(why)}`}
            </span>
          </li>
        ))}
      </ul>
      {spared.length > most && <More all={all} setAll={setAll} count={spared.length} />}
    </section>
  );
}

/** Where a branch leaves is told by the slider; as a number it says little. */
const withoutPositions = (why) => why.replace(/ \(at [\d.]+\)/g, "");
