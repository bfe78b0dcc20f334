/** What one of two lesions does, or both, a row each. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { rowOf } from "../book/book";
import type { Difference } from "../book/compared";
import { differenceName, feltWord, lostWord } from "../marks/compared_words";
import { Swatch } from "../marks/marks";
import { More } from "../marks/more";
import { useCompared } from "../state/use_compared";

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
