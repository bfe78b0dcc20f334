/** What the colours of the skin mean, in a corner of the body. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import {
  chosenRoot,
  hasSkinMaps,
  type MappedWords,
  mapRow,
  mapsAtHand,
  shortName,
} from "../book/skin_maps";
import type { View } from "../contract/view";
import { Chevron } from "../marks/marks";
import { useSelection } from "../state/use_store";
import { AgreementLegend } from "./agreement_legend";
import { BothLegend, FieldsLegend, type LegendGiven, RootsLegend } from "./skin_legends";

type Mapped = Exclude<View["skin_shows"], "lesion">;

const LEGEND: Readonly<Record<Mapped, (given: LegendGiven) => JSX.Element>> = {
  roots: RootsLegend,
  nerves: FieldsLegend,
  both: BothLegend,
  agreement: AgreementLegend,
};

/** The widest page that has no room for it beside the body. */
const NARROW_PX = 560;

/** The legend of the skin; nothing where it shows what is lit. */
export function SkinLegend(): JSX.Element | null {
  const { words, view } = useSelection();
  const [open, setOpen] = useState(true);
  const { skin_shows: shows } = view;
  const box = useRef<HTMLElement>(null);
  const isThere = hasSkinMaps(words) && shows !== "lesion";
  // on a phone it would lie over the body: it opens where one asks for it
  useLayoutEffect(() => {
    const page = box.current?.closest(".rth");
    if (isThere && page && page.clientWidth <= NARROW_PX) setOpen(false);
  }, [isThere]);
  if (!hasSkinMaps(words) || shows === "lesion") return null;
  const Body = LEGEND[shows];
  return (
    <section
      class={open ? "skin-legend open" : "skin-legend"}
      aria-label="Colours of the skin"
      ref={box}
    >
      <button type="button" class="legend-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open && DRAWS_A_MAP.has(shows) ? "Dermatome map" : titleOf(shows, words, view)}
        <Chevron open={open} />
      </button>
      {open && DRAWS_A_MAP.has(shows) && <MapChoice words={words} />}
      {open && <Body words={words} />}
    </section>
  );
}

/** What is drawn from one map, which can be changed where its colours are explained. */
const DRAWS_A_MAP: ReadonlySet<Mapped> = new Set(["roots", "both"]);

function MapChoice({ words }: LegendGiven) {
  const { store, view } = useSelection();
  return (
    <select
      class="map-list"
      aria-label="Dermatome map. M: the next one"
      value={view.map}
      onChange={(event) => store.show({ map: event.currentTarget.value })}
    >
      {mapsAtHand(words, view).map((row) => (
        <option key={row.id} value={row.id}>
          {shortName(row)}
        </option>
      ))}
    </select>
  );
}

function titleOf(shows: Mapped, words: MappedWords, view: View): string {
  if (shows === "nerves") return "Nerves of the skin";
  if (shows !== "agreement") return shortName(mapRow(words, view.map));
  const root = chosenRoot(words, view);
  return root ? `Maps that give it to ${root}` : "Maps that agree";
}
