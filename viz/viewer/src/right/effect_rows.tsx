/** The rows that say what happens to each target: name, bar, word. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Effect } from "../book/effects";
import { placeName } from "../book/sore";
import type { Subject } from "../book/subject";
import { capital, nameAndBracket, stateWord } from "../book/words";
import { FELT } from "../contract/states";
import { feltBriefly, LossBar, RootTag, Swatch } from "../marks/marks";
import { More } from "../marks/more";
import { useSubject } from "../state/use_store";

/** Effects under one title, at most `limit` of them until all are asked for. */
export interface EffectRowsGiven {
  readonly title: string;
  readonly rows: readonly Effect[];
  readonly limit: number;
  /** Whether the title says that it is felt, so that a row only says how likely. */
  readonly briefly?: boolean;
}

/** A section of rows; nothing if there are none. */
export function EffectRows({
  title,
  rows,
  limit,
  briefly = false,
}: EffectRowsGiven): JSX.Element | null {
  const { subject } = useSubject();
  const [all, setAll] = useState(false);
  if (!rows.length) return null;
  const shown = all ? rows : rows.slice(0, limit);
  const notes = shown.map((effect) => variableNote(subject, effect));
  return (
    <section class="rows">
      <h3>{title}</h3>
      <ul>
        {shown.map((effect, n) => {
          const note = notes[n] === notes[n + 1] ? "" : notes[n];
          return <Row key={effect.target} effect={effect} note={note ?? ""} briefly={briefly} />;
        })}
      </ul>
      {rows.length > limit && <More all={all} setAll={setAll} count={rows.length} />}
    </section>
  );
}

/**
 * How often an anatomy makes the difference; rows that follow each other and say the same say it
 * once.
 */
function variableNote(subject: Subject, { target, state }: Effect): string {
  return state === "variable" || state === "felt_variable"
    ? (subject.state.variable?.[target]?.text ?? "")
    : "";
}

function Row({ effect, note, briefly }: { effect: Effect; note: string; briefly: boolean }) {
  const { store, words, view, subject } = useSubject();
  const { kind, id, target, state, loss } = effect;
  const roots = subject.state.roots?.[target] ?? [];
  return (
    <li class="row" data-target={target} data-state={state}>
      <button
        type="button"
        class="row-name"
        title={subject.state.why?.[target]}
        onClick={() => store.focusOn({ kind, id })}
      >
        {
          nameAndBracket(
            capital(placeName(words, effect, { ...subject, register: view.register })),
          )[0]
        }
      </button>
      {FELT.has(state) ? <Swatch state={state} /> : <LossBar loss={loss} state={state} />}
      <span class={`row-word w-${state}`}>
        {briefly
          ? feltBriefly(effect.felt)
          : stateWord(words, { kind, state, register: view.register })}
      </span>
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
