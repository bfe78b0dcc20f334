/**
 * The life of the 3D body: from the host's bytes to a BodyView that is fed, picked and remembered.
 */
import { readSceneWords, unzipped } from "./scene_words.js";
import { pickHit } from "./picking.js";

/**
 * Loads the words and, where there is WebGL, the body.
 * @param {{box: HTMLElement, host: Object, store: Object, life: {over: boolean, body: Object|null},
 *   onBody: (body: Object) => void, onHover: (hit: Object|null) => void,
 *   onSpot: (spot: {onLeft: boolean}) => void}} given
 */
export async function begin({ box, host, store, life, onBody, onHover, onSpot }) {
  store.set({ phase: "loading", progress: store.state.words ? "" : "Fetching the body" });
  life.body = makeBody({ box, host, store, life, onHover, onSpot });
  const bytes = await host.scene((progress, fraction) => store.set({ progress, fraction }));
  if (life.over) return;
  store.set({ progress: "Drawing the body", fraction: undefined });
  await nextFrame();
  if (life.over) return;
  const { words, error } = await loaded(life, bytes);
  if (life.over) return;
  store.set({
    words,
    error,
    phase: error ? "failed" : "ready",
    progress: "",
    picture: !life.body && !error,
  });
  store.askForMissing();
  if (!life.body) return;
  watchHands(box, host.hand);
  onBody(life.body);
  host.onBody(life.body);
}

/**
 * The words, with or without a body; a body that cannot be drawn must not take the words with it.
 */
async function loaded(life, bytes) {
  let error = "";
  try {
    if (life.body) return { words: await life.body.load(bytes), error };
  } catch (reason) {
    console.error(reason);
    error = reason.message;
    life.body.dispose();
    life.body = null;
  }
  return { words: readSceneWords(await unzipped(bytes)), error };
}

function makeBody({ box, host, store, life, onHover, onSpot }) {
  const on = {
    onPick: (hit) => pickHit(store, hit),
    onHover,
    onSpot,
    onLost(lost) {
      if (!life.over) store.set({ phase: lost ? "lost" : "ready" });
    },
    onCamera({ position, target }) {
      if (host.hand.holds)
        store.show({ camera: { position: rounded(position), target: rounded(target) } });
    },
  };
  try {
    return new host.BodyView(box, { ...on, background: "transparent" });
  } catch (error) {
    console.warn("Root to Heel: no 3D in this browser;", error.message);
    box.replaceChildren();
    return null;
  }
}

/**
 * Notes that a person takes hold of the body. The camera that follows is theirs, and the view keeps
 * its place instead of a preset's name.
 */
function watchHands(box, hand) {
  const holds = () => {
    hand.holds = true;
  };
  for (const gesture of ["pointerdown", "wheel", "keydown"]) {
    box.addEventListener(gesture, holds, { capture: true, passive: true });
  }
}

const rounded = (point) => [...point].map((mm) => Math.round(mm));

/** Whether two points are the same to the millimetre. */
export function near(a, b) {
  return a.every((mm, axis) => Math.abs(mm - b[axis]) < 1);
}

/**
 * Browsers keep only so many 3D pictures alive; beyond this one that is out of sight gives its own
 * up.
 */
const MOST_ALIVE = 5;
const PATIENCE_MS = 1200;

/** @returns {number} bodies on this page that are drawn at the moment */
function alive() {
  return (globalThis.__rootToHeel || []).filter((viewer) => viewer.body).length;
}

/**
 * Calls `start` when the element comes on screen, and `rest` when it has been out of sight for a
 * while and
 * there are many others. @returns {() => void} stops watching
 */
export function watchScreen(element, start, rest) {
  let timer = 0;
  let running = false;
  const watch = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    const seen = entries.at(-1).isIntersecting;
    if (seen && !running) {
      running = true;
      start();
    } else if (!seen && running) {
      timer = setTimeout(() => {
        if (alive() <= MOST_ALIVE) return;
        running = false;
        rest();
      }, PATIENCE_MS);
    }
  });
  watch.observe(element);
  return () => {
    clearTimeout(timer);
    watch.disconnect();
  };
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
