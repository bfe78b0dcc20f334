/** Which layers are drawn, and how strongly. */
import { useState } from "preact/hooks";
import { DEFAULT_VIEW } from "./view.js";
import { LAYER_WORD } from "./words.js";
import { Chevron } from "./marks.jsx";
import { useSelection } from "./use_store.js";

export function LayerPanel() {
  const { store, view } = useSelection();
  const [open, setOpen] = useState(undefined);
  const state = open === undefined ? "auto" : open ? "open" : "closed";
  return (
    <div class={`layers ${state}`}>
      <button
        class="layers-head"
        aria-expanded={open}
        onClick={(event) => setOpen(!isShown(event.currentTarget))}
      >
        Layers
        <Chevron open={open !== false} />
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

function isShown(head) {
  return head.nextElementSibling.offsetParent !== null;
}

/** A switched-off layer comes back with the opacity that shows it best. */
const WHEN_ON = { skin: 0.35, muscles: 0.6, bones: 1, discs: 1, nerves: 1 };

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
