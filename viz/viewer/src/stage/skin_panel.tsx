/** What the skin shows, on which map, and of which anatomy: a panel behind a button. */
import type { JSX, RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { hasSkinMaps, mapBeside } from "../book/skin_maps";
import { SKIN_WORD } from "../book/words";
import { DEFAULT_VIEW, SKIN_SHOWS } from "../contract/view";
import { isWriting, onPageKey } from "../marks/keys";
import { Popover } from "../marks/popover";
import type { Host } from "../state/host";
import type { Store } from "../state/store";
import { useSelection, useShell } from "../state/use_store";
import { MapPanel } from "./map_panel";

/** The button, which counts what is changed, and its panel. */
export function SkinPanel(): JSX.Element {
  const { words, view } = useSelection();
  const changed = [view.map !== DEFAULT_VIEW.map, view.skin_shows !== DEFAULT_VIEW.skin_shows];
  const count = changed.filter(Boolean).length + view.variants.length;
  const label = (
    <>
      <span class="with-skin">Skin and maps</span>
      <span class="without-skin">Maps</span>
      {count > 0 && (
        <span class="count" title={`${count} changed`}>
          {count}
        </span>
      )}
    </>
  );
  return (
    <Popover
      kind="skin"
      name="Skin, maps and variants"
      buttonName="Skin, maps and variants"
      label={label}
      disabled={!words}
    >
      {() => (
        <>
          {hasSkinMaps(words) && <Shows />}
          <MapPanel />
        </>
      )}
    </Popover>
  );
}

function Shows() {
  const { store, view } = useSelection();
  return (
    <div class="skin-shows">
      <p class="label block">The skin shows</p>
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
      <ProbeButton mapped={view.skin_shows !== "lesion"} />
    </div>
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
      Whose skin is it? Click on it
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
