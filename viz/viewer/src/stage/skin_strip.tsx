/** What the skin shows, and on which map: a strip above the body. */
import type { JSX, RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import {
  briefName,
  hasSkinMaps,
  type MappedWords,
  mapBeside,
  mapsAtHand,
  shortName,
} from "../book/skin_maps";
import { SKIN_WORD } from "../book/words";
import { SKIN_SHOWS } from "../contract/view";
import { isWriting, onPageKey } from "../marks/keys";
import type { Host } from "../state/host";
import type { Store } from "../state/store";
import { useSelection, useShell } from "../state/use_store";

/** The strip; empty for a scene without skin maps. */
export function SkinStrip(): JSX.Element {
  const { store, words, view } = useSelection();
  if (!hasSkinMaps(words)) return <div class="skin-strip" aria-hidden="true" />;
  const onMap = ["roots", "both"].includes(view.skin_shows);
  return (
    <div class="skin-strip">
      <div class="segments" role="group" aria-label="What the skin shows">
        {SKIN_SHOWS.map((shows) => (
          <button
            type="button"
            key={shows}
            data-skin-shows={shows}
            aria-pressed={view.skin_shows === shows}
            onClick={() => store.show({ skin_shows: shows })}
          >
            {SKIN_WORD[view.register][shows]}
          </button>
        ))}
      </div>
      {onMap ? <Maps words={words} /> : <span class="gap" />}
      <ProbeButton mapped={view.skin_shows !== "lesion"} />
    </div>
  );
}

/** Buttons where there is room, a list where there is little. M and shift M go through them. */
function Maps({ words }: { words: MappedWords }) {
  const { store, view } = useSelection();
  const maps = mapsAtHand(words, view);
  const choose = (map: string) => store.show({ map });
  return (
    <>
      <div class="segments map-buttons" role="group" aria-label="Dermatome map">
        {maps.map((row) => (
          <button
            type="button"
            key={row.id}
            data-map={row.id}
            aria-pressed={view.map === row.id}
            title={`${row.name}. M: the next map`}
            onClick={() => choose(row.id)}
          >
            {briefName(row)}
          </button>
        ))}
      </div>
      <select
        class="map-list"
        aria-label="Dermatome map"
        value={view.map}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {maps.map((row) => (
          <option key={row.id} value={row.id}>
            {shortName(row)}
          </option>
        ))}
      </select>
    </>
  );
}

/** In the map views every click on skin probes; otherwise only while this is pressed. */
function ProbeButton({ mapped }: { mapped: boolean }) {
  const { store, state } = useShell();
  return (
    <button
      type="button"
      class="button probe-button"
      data-probe
      aria-pressed={mapped || state.probing}
      disabled={mapped}
      title={
        mapped
          ? "A click on the skin says whose it is. P: in the middle of the picture"
          : "Then click on the skin: whose is it? P: in the middle of the picture"
      }
      onClick={() => store.set({ probing: !state.probing })}
    >
      Probe
    </button>
  );
}

/** Keys that work wherever no text is being written: M for the next map, P for the probe. */
export function useMapKeys(box: RefObject<HTMLElement | null>, host: Host): void {
  const { store } = useShell();
  useLayoutEffect(
    () => (box.current ? onPageKey(box.current, (event) => onKey(event, store, host)) : undefined),
    [store],
  );
}

function onKey(event: KeyboardEvent, store: Store, host: Host): void {
  const { words, view } = store.state;
  if (isWriting(event) || !hasSkinMaps(words)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === "m" && view.skin_shows !== "lesion")
    store.show({ map: mapBeside(words, view, event.shiftKey ? -1 : 1) });
  if (key === "p") store.probe(host.body()?.skinInTheMiddle());
}
