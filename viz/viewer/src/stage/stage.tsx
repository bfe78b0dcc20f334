/** The middle of the page: the body with what steers it, the heel, and the slider along a nerve. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { CAMERA_BUTTONS, capital, SIDE_WORD } from "../book/words";
import { SIDES } from "../contract/view";
import type { Host } from "../state/host";
import { sideShown, useSelection } from "../state/use_store";
import { BodyFrame } from "./body_frame";
import { HeelPanel } from "./heel_panel";
import { LayerPanel } from "./layer_panel";
import { NerveSlider } from "./nerve_slider";
import { SkinStrip, useMapKeys } from "./skin_strip";

/** The body and everything around it. */
export function Stage({ host }: { host: Host }): JSX.Element {
  const canvases = useRef<Record<string, HTMLCanvasElement | null>>({});
  const box = useRef<HTMLElement>(null);
  useMapKeys(box, host);
  return (
    <main class="stage" aria-label="The body" ref={box}>
      <div class="toolbar">
        <Cameras />
        <Sides />
      </div>
      <SkinStrip />
      <BodyFrame host={host} canvases={canvases} />
      <LayerPanel />
      <HeelPanel canvases={canvases} />
      <NerveSlider />
    </main>
  );
}

function Cameras() {
  const { store, words, view } = useSelection();
  const named = Object.keys(words?.cameras ?? {});
  const buttons = CAMERA_BUTTONS.filter(([name]) => !named.length || named.includes(name));
  return (
    <div class="segments" role="group" aria-label="View from">
      {buttons.map(([name, label, short]) => (
        <button
          type="button"
          key={name}
          aria-pressed={view.camera === name}
          data-camera={name}
          onClick={() => store.show({ camera: name })}
        >
          {short ? (
            <>
              <span class="wide-only">{label}</span>
              <span class="narrow-only">{short}</span>
            </>
          ) : (
            label
          )}
        </button>
      ))}
    </div>
  );
}

function Sides() {
  const { store, view, subject } = useSelection();
  const shown = sideShown(view, subject);
  const fixed = Boolean(subject?.bilateral);
  return (
    <div
      class="segments"
      role="group"
      aria-label="Side of the lesion"
      title={fixed ? "This lesion strikes both sides" : undefined}
    >
      {SIDES.map((side) => (
        <button
          type="button"
          key={side}
          aria-pressed={shown === side}
          disabled={fixed && side !== "both"}
          data-side={side}
          title={capital(SIDE_WORD[side])}
          onClick={() => store.show({ side })}
        >
          {capital(side)}
        </button>
      ))}
    </div>
  );
}
