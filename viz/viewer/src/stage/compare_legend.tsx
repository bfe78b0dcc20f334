/** What the colours of two lesions mean, in a corner of the body. */
import type { JSX } from "preact";
import { nameOf } from "../book/book";
import { type Difference, shortName } from "../book/compared";
import { capital, midSentence, nameAndBracket } from "../book/words";
import { PERHAPS, type State } from "../contract/states";
import { Swatch } from "../marks/marks";
import { type Compared, useCompared } from "../state/use_compared";

/** So many things are named in a row. */
const NAMED = 2;
const KINDS: ReadonlySet<string> = new Set(["skin", "muscle"]);

/** The rows that occur; nothing where nothing is compared. */
export function CompareLegend(): JSX.Element | null {
  const compared = useCompared();
  if (!compared) return null;
  const { words, view, id, beside, differences } = compared;
  const name = (one: string, other: string) => capital(shortName(words, one, view.register, other));
  const isPlain = view.register === "patient";
  const [a, b] = isPlain ? ["A", "B"] : [name(id, beside.id), name(beside.id, id)];
  const sure = (rows: readonly Difference[]) => rows.filter(({ state }) => !PERHAPS.has(state));
  const maybe = (rows: readonly Difference[]) => rows.filter(({ state }) => PERHAPS.has(state));
  const rows: readonly (readonly [State, string, readonly Difference[]])[] = [
    ["a_only", `${a} only`, sure(differences.a)],
    ["a_perhaps", `${a} only, perhaps`, maybe(differences.a)],
    ["in_both", "Both", differences.both],
    ["b_only", `${b} only`, sure(differences.b)],
    ["b_perhaps", `${b} only, perhaps`, maybe(differences.b)],
  ];
  return (
    <ul class="compare-legend" data-over-body aria-label="What the colours mean">
      {rows.map(
        ([state, text, of]) =>
          of.length > 0 && (
            <li key={state} data-legend={state}>
              <Swatch state={state} />
              <span>
                <b>
                  <span class="wide-only">{text}</span>
                  <span class="narrow-only">{SHORT[state]}</span>
                </b>
                <small>{someOf(compared, of)}</small>
              </span>
            </li>
          ),
      )}
    </ul>
  );
}

/** Where there is little room the letters say it. */
const SHORT: Readonly<Partial<Record<State, string>>> = {
  a_only: "A only",
  a_perhaps: "A, perhaps",
  in_both: "Both",
  b_only: "B only",
  b_perhaps: "B, perhaps",
};

/** A few things by name. */
function someOf({ words, view }: Compared, rows: readonly Difference[]): string {
  const names = rows
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ kind, id }) => nameAndBracket(nameOf(words.book, kind, id, view.register))[0]);
  return [...new Set(names)].slice(0, NAMED).map(midSentence).join(", ");
}
