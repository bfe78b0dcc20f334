/** Which layers are drawn, and how strongly. */
import type { JSX } from "preact";
import { LAYER_WORD } from "../book/words";
import { splitGrade } from "../contract/names";
import { LAYERS, type LayerName } from "../contract/view";
import { Popover } from "../marks/popover";
import type { Host } from "../state/host";
import { useSelection } from "../state/use_store";
import { BodyChoice } from "./body_choice";

/** The panel of the layers and of the body that they make, behind its button. */
export function LayerPanel({ host }: { host: Host }): JSX.Element {
  const { store, words, view } = useSelection();
  return (
    <Popover kind="layers" name="Layers" label="Layers">
      {() => (
        <>
          {LAYERS.map((layer) => (
            <Layer key={layer} layer={layer} opacity={view.layers[layer]} set={store.setLayer} />
          ))}
          <label class="layer">
            <input
              type="checkbox"
              checked={view.labels}
              onChange={(event) => store.show({ labels: event.currentTarget.checked })}
            />
            Labels
          </label>
          {view.lesions.some((id) => words?.sites[splitGrade(id).bare]) && (
            <p class="small muted">What presses on the nerve is always shown.</p>
          )}
          <BodyChoice host={host} />
        </>
      )}
    </Popover>
  );
}

/** A switched-off layer comes back with the opacity that shows it best. */
const WHEN_ON: Readonly<Record<LayerName, number>> = {
  ...{ skin: 0.35, muscles: 0.6, bones: 1, discs: 1, nerves: 1 },
  ...{ ligaments: 1, vessels: 1 },
};

interface LayerGiven {
  readonly layer: LayerName;
  readonly opacity: number;
  readonly set: (layer: LayerName, opacity: number) => void;
}

function Layer({ layer, opacity, set }: LayerGiven) {
  const word = LAYER_WORD[layer];
  return (
    <div class="layer">
      <label>
        <input
          type="checkbox"
          checked={opacity > 0}
          data-layer={layer}
          onChange={(event) => set(layer, event.currentTarget.checked ? WHEN_ON[layer] : 0)}
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
        onInput={(event) => set(layer, Number(event.currentTarget.value))}
      />
    </div>
  );
}
