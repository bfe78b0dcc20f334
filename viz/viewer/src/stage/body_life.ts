/**
 * The life of the 3D body: from the host's bytes to a BodyView that is fed, picked and remembered.
 */
import type { BodyOptions } from "../body/body_options";
import { readPlain } from "../book/spoken";
import type { SceneWords } from "../contract/scene";
import { readScene, readTables, unzipped } from "../contract/scene_reader";
import type { Point } from "../contract/view";
import { readEvidence } from "../reason/evidence";
import { takeSide } from "../state/find_actions";
import type { Body, Hand, Host, Pieces } from "../state/host";
import { pickHit } from "../state/pick";
import type { Store } from "../state/store";
import { overBody } from "./over_body";

/** A body while it is on screen. */
export interface Life {
  over: boolean;
  body: Body | null;
}

/** What a body needs to live, and whom it tells. */
export interface LifeGiven extends Pick<BodyOptions, "onHover" | "onSpot"> {
  readonly box: HTMLElement;
  readonly host: Host;
  readonly store: Store;
  readonly life: Life;
  /** Whether the words that the page has are those of another body. */
  readonly words: { stale: boolean };
  readonly onBody: (body: Body) => void;
}

/** Loads the words and, where there is WebGL, the body. */
export async function begin(given: LifeGiven): Promise<void> {
  const { box, host, store, life, words: had, onBody } = given;
  const isNew = had.stale || !store.state.words;
  store.set({ phase: "loading", progress: isNew ? "Fetching the body" : "" });
  life.body = makeBody(given);
  const told = (progress: string, fraction?: number) => store.set({ progress, fraction });
  const scene = host.scene((...said) => !life.over && told(...said), store.state.view);
  const early = "words" in scene ? await wordsFirst(given, scene) : undefined;
  const bytes = await ("first" in scene ? scene.first : scene);
  if (life.over) return;
  store.set({ progress: "Drawing the body", fraction: undefined });
  await nextFrame();
  if (life.over) return;
  const { words, error } = await loaded(life, bytes, early);
  if (life.over) return;
  const { body } = life;
  const phase = error ? "failed" : "ready";
  const change = { error, phase, progress: "", picture: !body && !error } as const;
  if (early) store.set(change);
  else store.takeWords(words, change);
  if (body) {
    watchHands(box, host.hand);
    onBody(body);
    host.onBody(body);
  }
  if ("rest" in scene) await takeRest(given, await scene.rest);
  else await takeEvidence(given, bytes);
}

/** Shows the list and all that is said while the body is on its way. */
async function wordsFirst(
  { store, life, words: had }: Pick<LifeGiven, "store" | "life" | "words">,
  { words }: Pieces,
): Promise<SceneWords> {
  const known = had.stale ? null : store.state.words;
  if (known) return known;
  const early = await readScene(await words);
  if (life.over) return early;
  had.stale = false;
  store.takeWords(early);
  return early;
}

/** What is not seen first: more of the body, and the states of other maps and anatomies. */
async function takeRest(
  { store, life }: Pick<LifeGiven, "store" | "life">,
  zipped: Uint8Array,
): Promise<void> {
  if (life.over) return;
  const bytes = await unzipped(zipped);
  const { body } = life;
  const tables = body ? await body.add(bytes) : readTables(bytes);
  if (!life.over) store.takeTables(tables);
  await takeEvidence({ store, life }, bytes);
}

/** What findings are weighed by; nobody waits for it but the modes that need it. */
async function takeEvidence(
  { store, life }: Pick<LifeGiven, "store" | "life">,
  bytes: Uint8Array,
): Promise<void> {
  const glb = await unzipped(bytes);
  const evidence = readEvidence(glb);
  if (life.over || !evidence) return;
  takeSide(store, evidence);
  store.set({ evidence, plain: readPlain(glb) });
}

/**
 * The words, with or without a body; a body that cannot be drawn must not take the words with it.
 */
async function loaded(
  life: Life,
  bytes: Uint8Array,
  early: SceneWords | undefined,
): Promise<{ words: SceneWords; error: string }> {
  let error = "";
  try {
    if (life.body) return { words: await life.body.load(bytes, early), error };
  } catch (reason) {
    console.error(reason);
    error = messageOf(reason);
    life.body?.dispose();
    life.body = null;
  }
  return { words: early ?? (await readScene(bytes)), error };
}

/** What went wrong, in words. */
export function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

function makeBody({ box, host, store, life, onHover, onSpot }: LifeGiven): Body | null {
  const on: BodyOptions = {
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
    over: () => overBody(box),
    background: "transparent",
  };
  try {
    return new host.BodyView(box, on);
  } catch (error) {
    console.warn("Root to Heel: no 3D in this browser;", messageOf(error));
    box.replaceChildren();
    return null;
  }
}

/**
 * Notes that a person takes hold of the body. The camera that follows is theirs, and the view keeps
 * its place instead of a preset's name.
 */
function watchHands(box: HTMLElement, hand: Hand): void {
  const holds = () => {
    hand.holds = true;
  };
  for (const gesture of ["pointerdown", "wheel", "keydown"]) {
    box.addEventListener(gesture, holds, { capture: true, passive: true });
  }
}

function rounded([x, y, z]: Point): Point {
  return [Math.round(x), Math.round(y), Math.round(z)];
}

/** Whether two points are the same to the millimetre. */
export function near(a: Point, b: Point): boolean {
  return a.every((mm, axis) => Math.abs(mm - (b[axis] ?? 0)) < 1);
}

function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
