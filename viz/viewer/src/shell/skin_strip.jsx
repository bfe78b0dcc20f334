/** What the skin shows, and on which map: a strip above the body. */
import { useLayoutEffect } from "preact/hooks";
import { briefName, mapBeside, mapsAtHand, shortName } from "./skin_maps.js";
import { SKIN_SHOWS } from "./view.js";
import { SKIN_WORD } from "./words.js";
import { useSelection, useShell } from "./use_store.js";

export function SkinStrip() {
  const { store, words, view } = useSelection();
  if (!words?.skinMaps) return <div class="skin-strip" aria-hidden="true" />;
  const mapped = view.skin_shows !== "lesion";
  const onMap = ["roots", "both"].includes(view.skin_shows);
  return (
    <div class="skin-strip">
      <div class="segments" role="group" aria-label="What the skin shows">
        {SKIN_SHOWS.map((shows) => (
          <button
            key={shows}
            data-skin-shows={shows}
            aria-pressed={view.skin_shows === shows}
            onClick={() => store.show({ skin_shows: shows })}
          >
            {SKIN_WORD[view.register]?.[shows] || SKIN_WORD.student[shows]}
          </button>
        ))}
      </div>
      {onMap && <Maps />}
      {!onMap && <span class="gap" />}
      <ProbeButton mapped={mapped} />
    </div>
  );
}

/** Buttons where there is room, a list where there is little. M and shift M go through them. */
function Maps() {
  const { store, words, view } = useSelection();
  const maps = mapsAtHand(words, view);
  const choose = (map) => store.show({ map });
  return (
    <>
      <div class="segments map-buttons" role="group" aria-label="Dermatome map">
        {maps.map((row) => (
          <button
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
        onChange={(event) => choose(event.target.value)}
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
function ProbeButton({ mapped }) {
  const { store, state } = useShell();
  return (
    <button
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
export function useMapKeys(box, host) {
  const { store } = useShell();
  useLayoutEffect(() => {
    const onKey = (event) => {
      const { words, view } = store.state;
      const writing = /^(input|select|textarea)$/i.test(event.composedPath()[0]?.tagName || "");
      if (writing || !words?.skinMaps || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "m" && view.skin_shows !== "lesion")
        store.show({ map: mapBeside(words, view, event.shiftKey ? -1 : 1) });
      if (key === "p") store.probe(host.body()?.skinInTheMiddle());
    };
    const root = box.current?.closest(".rth");
    root?.addEventListener("keydown", onKey);
    return () => root?.removeEventListener("keydown", onKey);
  }, [store]);
}
