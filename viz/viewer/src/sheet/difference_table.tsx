/** What is of A alone, of both, and of B alone, a row each, on paper. */
import { Fragment, type JSX } from "preact";
import { type Difference, listTitle } from "../book/compared";
import { differenceName, effectWords } from "../marks/compared_words";
import { Swatch } from "../marks/marks";
import { useCompared } from "../state/use_compared";
import { Columns, GroupRow } from "./lists";

const GROUPS = [
  ["a", "a_only"],
  ["both", "in_both"],
  ["b", "b_only"],
] as const;

/** Three groups of rows; patients read what is felt and moved, no single muscles. */
export function DifferenceTable(): JSX.Element | null {
  const compared = useCompared();
  if (!compared) return null;
  const isTold = ({ kind }: Difference) =>
    compared.view.register !== "patient" || kind !== "muscle";
  return (
    <>
      <h2>What each of them does</h2>
      <table class="sheet-table" data-sheet-differences>
        <Columns names={["Where", "A", "B"]} />
        <tbody>
          {GROUPS.map(([column, state]) => {
            const rows = compared.lists[column].filter(isTold);
            return (
              <Fragment key={column}>
                <GroupRow columns={3}>
                  <Swatch state={state} /> {column === "both" ? "Both" : listTitle(column, rows)}
                  {!rows.length && ": nothing"}
                </GroupRow>
                {rows.map((row) => (
                  <tr key={row.target} data-target={row.target} data-state={row.state}>
                    <th scope="row">{differenceName(compared, row)}</th>
                    <td>{effectWords(compared, row.a)}</td>
                    <td>{effectWords(compared, row.b)}</td>
                  </tr>
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
