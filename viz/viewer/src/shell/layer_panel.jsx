/** Which layers are drawn, and how strongly. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { closesOn } from "./keys.js";
import { DEFAULT_VIEW } from "./view.js";
import { LAYER_WORD } from "./words.js";
import { Chevron } from "./marks.jsx";
import { useSelection } from "./use_store.js";

export function LayerPanel() {
  const { store, view } = useSelection();
  const [open, setOpen] = useState(false);
  const box = useRef(null);
  useLayoutEffect(() => (open ? closesOn(box.current, () => setOpen(false)) : undefined), [open]);
  return (
    <div class={open ? "layers open" : "layers"} ref={box}>
      <button class="layers-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        Layers
        <Chevron open={open} />
      </button>
      <div class="layers-body">
        {Object.keys(DEFAULT_VIEW.layers).map((layer) => (
          <Layer key={layer} layer={layer} opacity={view.layers[layer]} set={store.setLayer} />
        ))}
        <label class="layer">
          <input
            type="checkbox"
            checked={view.labels}
            onChange={(event) => store.show({ labels: event.target.checked })}
          />
          Labels
        </label>
      </div>
    </div>
  );
}

/** A switched-off layer comes back with the opacity that shows it best. */
const WHEN_ON = {
  ...{ skin: 0.35, muscles: 0.6, bones: 1, discs: 1, nerves: 1 },
  ...{ ligaments: 1, vessels: 1 },
};

/** Layers that are on or off; their slider shows only where there is room for it. */
const SELDOM_FADED = new Set(["ligaments", "vessels"]);

function Layer({ layer, opacity, set }) {
  const word = LAYER_WORD[layer];
  return (
    <div class="layer">
      <label>
        <input
          type="checkbox"
          checked={opacity > 0}
          data-layer={layer}
          onChange={(event) => set(layer, event.target.checked ? WHEN_ON[layer] : 0)}
        />
        {word}
      </label>
      <input
        type="range"
        class={SELDOM_FADED.has(layer) ? "seldom" : ""}
        min="0"
        max="1"
        step="0.05"
        value={opacity}
        aria-label={`${word}: how solid`}
        style={{ "--at": `${opacity * 100}%` }}
        onInput={(event) => set(layer, Number(event.target.value))}
      />
    </div>
  );
}
