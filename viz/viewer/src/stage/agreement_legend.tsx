/** The legend of how many maps agree. */
import type { JSX } from "preact";
import { chosenRoot, type MappedWords, mapRow, shortName } from "../book/skin_maps";
import { useSelection } from "../state/use_store";
import { Blank, KeyPointSwitch, type LegendGiven } from "./skin_legends";

/** The steps of agreement: on the chosen root, or of every root that has most maps somewhere. */
export function AgreementLegend({ words }: LegendGiven): JSX.Element {
  const { view } = useSelection();
  const root = chosenRoot(words, view);
  const { compared } = words.skin_maps;
  const names = compared.map((id) => shortName(mapRow(words, id)));
  return (
    <>
      {root ? (
        <Steps words={words} roots={[root]} from={0} />
      ) : (
        <Steps words={words} roots={rootsOnSkin(words)} from={1} />
      )}
      <p class="legend-line">
        of {names.length} maps: {names.slice(0, -1).join(", ")}, and {names.at(-1)} where it has a
        point.
      </p>
      <Blank>Blank on all of them</Blank>
      <KeyPointSwitch words={words} />
    </>
  );
}

interface StepsGiven extends LegendGiven {
  readonly roots: readonly string[];
  /** The smallest number of maps that is shown. */
  readonly from: number;
}

function Steps({ words, roots, from }: StepsGiven) {
  const stepsOf = (root: string) => words.skin_maps.steps[root]?.slice(from) ?? [];
  const counts = stepsOf(roots[0] ?? "").map((_, n) => n + from);
  return (
    <table class="legend-steps">
      <tbody>
        {roots.map((root) => (
          <tr key={root}>
            <th scope="row">{root}</th>
            {stepsOf(root).map((colour, n) => (
              <td key={n}>
                <i style={{ background: colour }} aria-hidden="true" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {counts.map((count) => (
            <td key={count}>{count}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function rootsOnSkin({ skin_maps: { best, steps } }: MappedWords): string[] {
  const roots = new Set(Object.values(best));
  return Object.keys(steps).filter((root) => roots.has(root));
}
