/** What one of two lesions does, or both, a row each. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { nameOf, rowOf } from "../book/book";
import type { Difference } from "../book/compared";
import type { Effect } from "../book/effects";
import { capital, nameAndBracket, stateWord } from "../book/words";
import { isHit } from "../contract/compared";
import { AFFECTED } from "../contract/states";
import { feltBriefly, Swatch } from "../marks/marks";
import { More } from "../marks/more";
import { type Compared, useCompared } from "../state/use_compared";

const MOST = 4;

/** Rows under one title. */
export interface DifferenceRowsGiven {
  readonly title: string;
  readonly rows: readonly Difference[];
  /** Whether it is told what is felt instead of what is lost. */
  readonly felt?: boolean;
}

/** At most four rows until all are asked for; nothing where there are none. */
export function DifferenceRows({
  title,
  rows,
  felt = false,
}: DifferenceRowsGiven): JSX.Element | null {
  const compared = useCompared();
  const [all, setAll] = useState(false);
  if (!compared || !rows.length) return null;
  const { store, words } = compared;
  return (
    <div class="side-rows">
      <h4>{title}</h4>
      <ul>
        {(all ? rows : rows.slice(0, MOST)).map((row) => (
          <li class="side-row" key={row.target} data-target={row.target} data-state={row.state}>
            {rowOf(words.book, row.kind, row.id) ? (
              <button
                type="button"
                class="row-name"
                onClick={() => store.focusOn({ kind: row.kind, id: row.id })}
              >
                {differenceName(compared, row)}
              </button>
            ) : (
              <span>{differenceName(compared, row)}</span>
            )}
            <SideWords row={row} felt={felt} />
          </li>
        ))}
      </ul>
      {rows.length > MOST && <More all={all} setAll={setAll} count={rows.length} />}
    </div>
  );
}

/** The word for each of the two that does something to it. */
function SideWords({ row, felt }: { row: Difference; felt: boolean }) {
  const compared = useCompared();
  if (!compared) return null;
  const sides = [
    ["a", row.a],
    ["b", row.b],
  ] as const;
  const said = sides.flatMap(([slot, effect]) => {
    const word = felt ? feltWord(effect) : lostWord(compared, effect);
    return word ? [{ slot, word }] : [];
  });
  return (
    <span class="side-words">
      {said.map(({ slot, word }) => (
        <span key={slot} class={`of-${slot}`}>
          {row.state === "in_both" && <Swatch state={slot === "a" ? "a_only" : "b_only"} />}
          {row.state === "in_both" && <span class="sr-only">{slot.toUpperCase()}: </span>}
          {word}
        </span>
      ))}
    </span>
  );
}

function lostWord({ words, view }: Compared, { kind, state }: Effect): string {
  if (!AFFECTED.has(state)) return "";
  const of = kind === "movement" ? "muscle" : kind;
  return stateWord(words, { kind: of, state, register: view.register });
}

function feltWord({ state, felt }: Effect): string {
  return felt === "none"
    ? isHit(state) && !AFFECTED.has(state)
      ? "likely"
      : ""
    : feltBriefly(felt);
}

/** What something is called; a movement as the examiner's question calls it. */
export function differenceName(
  { words, view, evidence }: Compared,
  { target, kind, id }: Difference,
): string {
  const asked = kind === "movement" ? evidence?.question.get(target)?.name : undefined;
  return capital(nameAndBracket(asked ?? nameOf(words.book, kind, id, view.register))[0]);
}
