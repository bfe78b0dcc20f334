/** The legends of a map's roots, of the nerves' fields, and of both together. */
import type { JSX } from "preact";
import { type MappedWords, mapRow, rootsDrawn, showsKeyPoints } from "../book/skin_maps";
import { capital } from "../book/words";
import { ROOT_COLOUR } from "../contract/constants";
import { BOTH } from "../contract/view";
import { useSelection } from "../state/use_store";

/** The scene whose skin is coloured. */
export interface LegendGiven {
  readonly words: MappedWords;
}

/** The roots of the map; each can be selected. */
export function RootsLegend({ words }: LegendGiven): JSX.Element {
  const { store, view } = useSelection();
  const { blank } = mapRow(words, view.map);
  return (
    <>
      <ul class="legend-roots">
        {rootsDrawn(words, view).map((root) => (
          <li key={root}>
            <button
              type="button"
              data-legend-root={root}
              aria-pressed={view.lesions[0] === root}
              title={`Select ${root}`}
              onClick={() => store.select(view.lesions[0] === root ? "" : root)}
            >
              <i style={{ background: ROOT_COLOUR[root] }} aria-hidden="true" />
              {root}
            </button>
          </li>
        ))}
      </ul>
      {blank && <Blank>Blank: {blank}</Blank>}
      <KeyPointSwitch words={words} />
    </>
  );
}

/** What the hatch of blank skin means. */
export function Blank({ children }: { children: (string | JSX.Element)[] | string }): JSX.Element {
  return (
    <p class="legend-line">
      <i class="hatched" aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

/** Whether the key points stand on the skin; a map that consists of them always shows them. */
export function KeyPointSwitch({ words }: LegendGiven): JSX.Element {
  const { store, view } = useSelection();
  const given = showsKeyPoints(words, { ...view, key_points: false });
  return (
    <label class="legend-line switch-line">
      <input
        type="checkbox"
        data-key-points
        disabled={given}
        checked={given || view.key_points}
        onChange={(event) => store.show({ key_points: event.currentTarget.checked })}
      />
      Key points
    </label>
  );
}

/** The fields of the nerves. */
export function FieldsLegend({ words }: LegendGiven): JSX.Element {
  return (
    <ul class="legend-fields">
      {words.skin_maps.fields.map(({ id, name, colour }) => (
        <li key={id} data-field={id}>
          <i style={{ background: colour }} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Roots and fields, beside each other or one over the other. */
export function BothLegend({ words }: LegendGiven): JSX.Element {
  const { store, view } = useSelection();
  const split = view.both === "split";
  return (
    <>
      <div class="segments" role="group" aria-label="Roots and nerves together">
        {BOTH.map((both) => (
          <button
            type="button"
            key={both}
            data-both={both}
            aria-pressed={view.both === both}
            onClick={() => store.show({ both })}
          >
            {capital(both)}
          </button>
        ))}
      </div>
      <p class="legend-line">
        {split
          ? "Right leg: roots. Left leg: nerves."
          : "Colours: roots. Dark lines: borders of the nerves’ fields."}
      </p>
      <RootsLegend words={words} />
      {split && <FieldsLegend words={words} />}
    </>
  );
}
