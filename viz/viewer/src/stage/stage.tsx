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
import { SkinPanel, useMapKeys } from "./skin_panel";

/** The body and everything around it. */
export function Stage({ host }: { host: Host }): JSX.Element {
  const { view } = useSelection();
  const canvases = useRef<Record<string, HTMLCanvasElement | null>>({});
  const box = useRef<HTMLElement>(null);
  useMapKeys(box, host);
  return (
    <main class="stage" aria-label="The body" ref={box}>
      <div class="toolbar">
        <Cameras />
        <Sides />
        <span class="gap" />
        <SkinPanel />
        <LayerPanel host={host} />
      </div>
      <BodyFrame host={host} canvases={canvases} />
      {view.mode === "explore" && <NerveSlider />}
      <HeelPanel canvases={canvases} />
    </main>
  );
}

function Cameras() {
  const { store, words, view } = useSelection();
  const named = Object.keys(words?.cameras ?? {});
  const buttons = CAMERA_BUTTONS.filter(([name]) => !named.length || named.includes(name));
  return (
    <div class="segments cameras" role="group" aria-label="View from">
      {buttons.map(([name, label]) => (
        <button
          type="button"
          key={name}
          aria-pressed={view.camera === name}
          data-camera={name}
          onClick={() => store.show({ camera: name })}
        >
          {label}
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
      class="segments sides"
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
