/** What the colours of the skin mean, in a corner of the body. */
import { useState } from "preact/hooks";
import { chosenRoot, rootsDrawn, shortName, showsKeyPoints } from "./skin_maps.js";
import { rowOf } from "./book.js";
import { Chevron } from "./marks.jsx";
import { capital, ROOT_COLOUR } from "./words.js";
import { useSelection } from "./use_store.js";

export function SkinLegend() {
  const { words, view } = useSelection();
  const [open, setOpen] = useState(true);
  if (!words?.skinMaps || view.skin_shows === "lesion") return null;
  const Body = { roots: Roots, nerves: Fields, both: Both, agreement: Agreement }[view.skin_shows];
  return (
    <section class={open ? "skin-legend open" : "skin-legend"} aria-label="Colours of the skin">
      <button class="legend-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        {titleOf(words, view)}
        <Chevron open={open} />
      </button>
      {open && <Body />}
    </section>
  );
}

function titleOf(words, view) {
  const map = shortName({ id: view.map, ...rowOf(words.book, "map", view.map) });
  const root = chosenRoot(words, view);
  return {
    roots: map,
    nerves: "Nerves of the skin",
    both: map,
    agreement: root ? `Maps that give it to ${root}` : "Maps that agree",
  }[view.skin_shows];
}

function Roots() {
  const { store, words, view } = useSelection();
  const drawn = rootsDrawn(words, view);
  return (
    <>
      <ul class="legend-roots">
        {drawn.map((root) => (
          <li key={root}>
            <button
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
      <Blank />
      <KeyPointSwitch />
    </>
  );
}

function Blank() {
  const { words, view } = useSelection();
  const { blank } = rowOf(words.book, "map", view.map) || {};
  return blank ? (
    <p class="legend-line">
      <i class="hatched" aria-hidden="true" />
      <span>Blank: {blank}</span>
    </p>
  ) : null;
}

function KeyPointSwitch() {
  const { store, words, view } = useSelection();
  const given = showsKeyPoints(words, { ...view, key_points: false });
  return (
    <label class="legend-line switch-line">
      <input
        type="checkbox"
        data-key-points
        disabled={given}
        checked={given || view.key_points}
        onChange={(event) => store.show({ key_points: event.target.checked })}
      />
      Key points
    </label>
  );
}

function Fields() {
  const { words } = useSelection();
  return (
    <ul class="legend-fields">
      {words.skinMaps.fields.map(({ id, name, colour }) => (
        <li key={id} data-field={id}>
          <i style={{ background: colour }} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}

function Both() {
  const { store, view } = useSelection();
  const split = view.both === "split";
  return (
    <>
      <div class="segments" role="group" aria-label="Roots and nerves together">
        {["split", "blended"].map((both) => (
          <button
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
      <Roots />
      {split && <Fields />}
    </>
  );
}

function Agreement() {
  const { words, view } = useSelection();
  const root = chosenRoot(words, view);
  const { steps, compared } = words.skinMaps;
  const roots = root ? [root] : rootsOnSkin(words);
  const names = compared.map((id) => shortName({ id, ...rowOf(words.book, "map", id) }));
  const areas = names.length - 1;
  return (
    <>
      <table class="legend-steps">
        <tbody>
          {roots.map((one) => (
            <tr key={one}>
              <th scope="row">{one}</th>
              {steps[one].slice(root ? 0 : 1).map((colour, n) => (
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
            {steps[roots[0]].slice(root ? 0 : 1).map((_, n) => (
              <td key={n}>{root ? n : n + 1}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p class="legend-line">
        of {areas + 1} maps: {names.slice(0, areas).join(", ")}, and {names[areas]} where it has a
        point.
      </p>
      <p class="legend-line">
        <i class="hatched" aria-hidden="true" />
        <span>Blank on all of them</span>
      </p>
      <KeyPointSwitch />
    </>
  );
}

function rootsOnSkin(words) {
  const best = new Set(Object.values(words.skinMaps.best));
  return Object.keys(words.skinMaps.steps).filter((root) => best.has(root));
}
