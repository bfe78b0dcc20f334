/**
 * Holds the 3D body: starts it when it comes on screen, keeps it in step with the view and takes it
 * down again.
 * Where there is no WebGL it shows the host's picture instead.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { begin, near, watchScreen } from "./body_life.js";
import { nameOf } from "./book.js";
import { hitName } from "./picking.js";
import { Picture } from "./picture.jsx";
import { ProbeCard } from "./probe_card.jsx";
import { SiteButton } from "./site_button.jsx";
import { SkinLegend } from "./skin_legend.jsx";
import { useSkin } from "./skin_on_body.js";
import { sideShown, useSelection, useShell } from "./use_store.js";
import { AT_SITE } from "./view.js";

/** Phases in which a picture, live or still, is there to see. */
const PICTURED = new Set(["ready", "resting"]);

export function BodyFrame({ host, canvases }) {
  const { state } = useShell();
  const box = useRef(null);
  const pointer = useRef({ x: 0, y: 0 });
  const [body, setBody] = useState(null);
  const [hit, setHit] = useState(null);
  const [spot, setSpot] = useState({ onLeft: false });
  useStart({ box, host, onBody: setBody, onHover: setHit, onSpot: setSpot });
  const skin = useSkin(body);
  useInStep(body, canvases, host.hand, skin);
  const follow = (event) => {
    const frame = box.current.getBoundingClientRect();
    pointer.current = {
      x: event.clientX - frame.left,
      y: event.clientY - frame.top,
      flip: event.clientX > frame.right - 180,
    };
  };
  const name = hit && state.words ? hitName(state.words, hit, nameOf) : "";
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
      <SiteButton />
      <ProbeCard onLeft={spot.onLeft} />
      {name && <HoverName name={name} {...pointer.current} />}
      {!PICTURED.has(state.phase) && <Overlay state={state} />}
    </div>
  );
}

function HoverName({ name, x, y, flip }) {
  return (
    <span class={flip ? "hover-name flip" : "hover-name"} style={{ left: `${x}px`, top: `${y}px` }}>
      {name}
    </span>
  );
}

function Overlay({ state: { phase, progress, fraction, error } }) {
  if (phase === "failed") {
    return (
      <div class="overlay failed" role="alert">
        <b>The body could not be shown</b>
        <p>{error}</p>
      </div>
    );
  }
  const wait =
    phase === "lost"
      ? "The graphics driver took the picture away; it comes back by itself"
      : "Waiting for the body";
  return (
    <div class="overlay" role="status">
      {fraction === undefined ? (
        <span class="spinner" aria-hidden="true" />
      ) : (
        <progress max="1" value={fraction} aria-label="How far it is" />
      )}
      <p>{progress || wait}</p>
    </div>
  );
}

/**
 * The body lives while it is on screen; out of sight it may leave a still picture and give up its
 * memory.
 */
function useStart({ box, host, onBody, onHover, onSpot }) {
  const { store } = useShell();
  useEffect(() => {
    let life = null;
    const start = () => {
      life = { over: false, body: null };
      const mine = life;
      begin({ box: box.current, host, store, life, onBody, onHover, onSpot }).catch((error) => {
        if (!mine.over) store.set({ phase: "failed", error: error.message });
      });
    };
    const end = () => {
      if (!life) return;
      life.over = true;
      life.body?.dispose();
      host.onBody(null);
    };
    const rest = () => {
      const still = life.body?.snapshot?.();
      end();
      onBody(null);
      box.current.replaceChildren();
      store.set({ phase: "resting" });
      if (still) box.current.style.background = `center / cover url(${still})`;
    };
    const stop = watchScreen(box.current, start, rest);
    return () => {
      stop();
      end();
    };
  }, []);
}

/**
 * Brings the body in step with the view: selection, side, table, layers, labels, camera and the
 * heel.
 */
function useInStep(body, canvases, hand, skin) {
  const { view, id, table, known, subject, words, retold } = useSelection();
  const side = sideShown(view, subject);
  useLayoutEffect(
    () =>
      body?.show({
        selection: known ? id : null,
        side,
        table,
        ...(skin && { skin }),
        variants: view.variants,
        ...(retold && { state: subject.state }),
      }),
    [body, id, known, side, table, words, skin, view.variants.join(), retold && subject.state],
  );
  useLayoutEffect(() => {
    if (body)
      for (const [layer, opacity] of Object.entries(view.layers)) body.setLayer(layer, opacity);
  }, [body, JSON.stringify(view.layers)]);
  useLayoutEffect(() => body?.setLabels(view.labels), [body, view.labels]);
  useCamera(body, view.camera, view.camera === AT_SITE ? `${side} ${id}` : side === "left", hand);
  useEffect(() => {
    const insets = Object.entries(canvases.current).filter(([, canvas]) => canvas);
    body?.heelViews(insets.map(([name, canvas]) => ({ name, canvas })));
  }, [body, Boolean(words)]);
}

/** @param {boolean|string} place  what a named camera depends on besides its name */
function useCamera(body, camera, place, hand) {
  const started = useRef(false);
  const preset = typeof camera === "string";
  useLayoutEffect(() => {
    if (!body) return;
    const { position, target } = body.getCamera();
    const there = !preset && near(position, camera.position) && near(target, camera.target);
    if (!there) {
      hand.holds = false;
      body.setCamera(camera, started.current);
    }
    started.current = true;
  }, [body, JSON.stringify(camera), preset && place]);
}
