/**
 * Holds the 3D body: starts it when it comes on screen, keeps it in step with the view and takes it
 * down again. Where there is no WebGL it shows the host's picture instead.
 */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Hit } from "../contract/shown";
import type { Body, Host } from "../state/host";
import { hitName } from "../state/pick";
import { useShell } from "../state/use_store";
import { AskedCard } from "./asked_card";
import { Chosen } from "./chosen";
import { CompareLegend } from "./compare_legend";
import { FindLegend } from "./find_legend";
import { type Canvases, useInStep } from "./in_step";
import { OfferedCard } from "./offered_card";
import { Overlay } from "./overlay";
import { Picture } from "./picture";
import { ProbeCard } from "./probe_card";
import { SiteButton } from "./site_button";
import { SkinLegend } from "./skin_legend";
import { useStart } from "./use_start";
import { WhereOneIs } from "./where_one_is";

/** Phases in which a picture, live or still, is there to see. */
const PICTURED: ReadonlySet<string> = new Set(["ready", "resting"]);
/** Room that a name needs at the right of the pointer. */
const NAME_PX = 180;

/** The host, and the canvases of the heel. */
export interface BodyFrameGiven {
  readonly host: Host;
  readonly canvases: Canvases;
}

/** The body and what stands over it. */
export function BodyFrame({ host, canvases }: BodyFrameGiven): JSX.Element {
  const { state } = useShell();
  const box = useRef<HTMLDivElement>(null);
  const pointer = useRef({ x: 0, y: 0, flip: false });
  const [body, setBody] = useState<Body | null>(null);
  const [hit, setHit] = useState<Hit | null>(null);
  const [spot, setSpot] = useState({ onLeft: false });
  useStart({ box, host, onBody: setBody, onHover: setHit, onSpot: setSpot });
  useInStep(body, canvases, host.hand);
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const frame = box.current?.getBoundingClientRect();
    if (!frame) return;
    const flip = clientX > frame.right - NAME_PX;
    pointer.current = { x: clientX - frame.left, y: clientY - frame.top, flip };
  };
  const name = hit && state.words ? hitName(state.words, hit) : "";
  return (
    <div
      class="body"
      data-phase={state.phase}
      onPointerMoveCapture={follow}
      onPointerLeave={() => setHit(null)}
    >
      <div class="body-canvas" ref={box} />
      {state.picture && <Picture host={host} />}
      {!(state.probe && spot.onLeft) && <SkinLegend />}
      {state.view.mode === "find" && <FindLegend />}
      <div class="on-stage">
        {state.view.mode === "explore" && <SiteButton />}
        {state.view.mode === "explore" && <Chosen host={host} />}
        {state.view.mode === "find" && <AskedCard />}
        {state.view.mode === "compare" && (state.offer ? <OfferedCard /> : <CompareLegend />)}
      </div>
      <WhereOneIs />
      <ProbeCard onLeft={spot.onLeft} />
      {name && <HoverName name={name} {...pointer.current} />}
      {!PICTURED.has(state.phase) && <Overlay state={state} />}
    </div>
  );
}

interface HoverNameGiven {
  readonly name: string;
  /** Pixels from the left and the top of the body's frame. */
  readonly x: number;
  readonly y: number;
  /** Whether the name stands at the left of the pointer. */
  readonly flip: boolean;
}

function HoverName({ name, x, y, flip }: HoverNameGiven) {
  return (
    <span class={flip ? "hover-name flip" : "hover-name"} style={{ left: `${x}px`, top: `${y}px` }}>
      {name}
    </span>
  );
}
