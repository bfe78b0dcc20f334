/** What the sheet's parts are made of: headed lists, and rows of what happens to a target. */
import type { ComponentChildren, JSX } from "preact";
import type { Effect } from "../book/effects";
import { placeName } from "../book/sore";
import { capital, nameAndBracket, stateWord } from "../book/words";
import { feltBriefly, RootTag, type StateMark, Swatch } from "../marks/marks";
import { useSubject } from "../state/use_store";

/** A heading and what stands under it. */
export function Part(given: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="part-of-sheet">
      <h3>{given.title}</h3>
      {given.children}
    </section>
  );
}

/** The names of a table's columns. */
export function Columns({ names }: { names: readonly string[] }): JSX.Element {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th scope="col" key={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A row across so many columns, over those that belong together. */
export function GroupRow(given: {
  columns: number;
  children: ComponentChildren;
  "data-sheet-alike"?: string;
}): JSX.Element {
  const { columns, children, ...data } = given;
  return (
    <tr {...data}>
      <th scope="rowgroup" class="of-group" colSpan={columns}>
        {children}
      </th>
    </tr>
  );
}

/** Lines under a heading; nothing where there are none. */
export function Lines({ title, items }: { title: string; items: readonly string[] }) {
  const told = items.filter(Boolean);
  if (!told.length) return null;
  return (
    <Part title={title}>
      <ul class="lines">
        {told.map((item) => (
          <li key={item}>{capital(item)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Effects under one title, all of them. */
export interface RowsGiven {
  readonly title: string;
  readonly rows: readonly Effect[];
  /** Whether the rows say what is felt, not what is lost. */
  readonly felt?: boolean;
}

/** The mark of what is felt, the likelier the stronger. */
export const FELT_STATE: Readonly<Record<string, StateMark>> = {
  possible: "felt_possible",
  variable: "felt_variable",
  likely: "felt",
};

/** A row for each target: swatch, name, word, for clinicians its roots, and what it depends on. */
export function Rows({ title, rows, felt = false }: RowsGiven): JSX.Element | null {
  if (!rows.length) return null;
  return (
    <Part title={`${title} (${rows.length})`}>
      <ul class={felt ? "rows felt-rows" : "rows"}>
        {rows.map((effect) => (
          <Row key={effect.target} effect={effect} felt={felt} />
        ))}
      </ul>
    </Part>
  );
}

function Row({ effect, felt }: { effect: Effect; felt: boolean }) {
  const { words, view, subject } = useSubject();
  const { kind, target, state } = effect;
  const { register } = view;
  const mark = felt ? (FELT_STATE[effect.felt] ?? state) : state;
  const roots = register === "clinician" && !felt ? (subject.state.roots?.[target] ?? []) : [];
  const varies = mark === "variable" || mark === "felt_variable";
  const note = varies ? subject.state.variable?.[target]?.text : "";
  return (
    <li data-target={target} data-state={mark}>
      <Swatch state={mark} />
      <span class="name">
        {nameAndBracket(capital(placeName(words, effect, { ...subject, register })))[0]}
      </span>
      <span class="word">
        {felt ? feltBriefly(effect.felt) : stateWord(words, { kind, state, register })}
      </span>
      {roots.length > 0 && (
        <span class="roots">
          {roots.map((root) => (
            <RootTag root={root} key={root} />
          ))}
        </span>
      )}
      {note && <span class="note">Depends on the anatomy: {note}</span>}
    </li>
  );
}
