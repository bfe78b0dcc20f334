/**
 * Keeps the heel's canvases in step with the body: one picture at a time, after the body itself.
 */
import type { WebGLRenderer } from "three";
import type { Shown } from "../../contract/shown";
import type { Active } from "../look/active";
import { type HeelBody, type HeelCanvas, HeelViews } from "./heel_views";

/** How often is looked whether the body is drawn. */
const LOOK_MS = 30;

/** Where the heel is drawn: the renderer of the body. */
interface HeelStage {
  readonly renderer: WebGLRenderer;
  /** Whether the body itself is drawn. */
  readonly idle: boolean;
  readonly lost: boolean;
  readonly disposed: boolean;
}

/** Width and height of a picture, pixels. */
export type PixelSize = readonly [wide: number, high: number];

/** A body in the looks of a selection. */
interface DressedBody extends HeelBody {
  readonly shown: Shown;
  readonly active: Active;
}

/** The turns of the heel's pictures. */
export class HeelRound {
  /** Milliseconds of the last picture. */
  took: number | undefined;
  readonly #stage: HeelStage;
  readonly #body: () => DressedBody | null;
  #canvases: readonly HeelCanvas[] = [];
  #views: HeelViews | null = null;
  /** Whether the body itself is still being finished. */
  #held = true;
  #timer = 0;

  constructor(stage: HeelStage, body: () => DressedBody | null) {
    this.#stage = stage;
    this.#body = body;
  }

  /** Draw on these canvases. */
  setCanvases(canvases: readonly HeelCanvas[]): void {
    this.#canvases = canvases;
    this.start();
  }

  /** Draw all of them anew, soon. */
  start(): void {
    if (!this.#held) this.#soon(0);
  }

  /** The body is finished: the heel's turn has come. */
  release(): void {
    this.#held = false;
    this.start();
  }

  #soon(next: number): void {
    clearTimeout(this.#timer);
    if (!this.#body() || next >= this.#canvases.length) return;
    const draw = () => requestAnimationFrame(() => this.#draw(next));
    this.#timer = window.setTimeout(next ? draw : () => this.#after(draw), next ? 0 : LOOK_MS);
  }

  /**
   * Reading a picture back waits for all that the driver has to do, and what it has drawn comes to the
   * screen no sooner: the body's own frame is let through first.
   */
  #after(draw: () => void): void {
    const seen = () => requestAnimationFrame(draw);
    if (this.#stage.idle || this.#stage.lost || this.#stage.disposed) seen();
    else this.#timer = window.setTimeout(() => this.#after(draw), LOOK_MS);
  }

  #draw(index: number): void {
    const body = this.#body();
    const canvas = this.#canvases[index];
    if (!body || !canvas || this.#stage.lost || this.#stage.disposed) return;
    const began = performance.now();
    this.#viewsOf(body).draw(this.#stage.renderer, canvas, body.shown.side === "left", body.active);
    this.took = performance.now() - began;
    this.#soon(index + 1);
  }

  /** The faces of the heel at once, as data URLs of pictures of this size; none without a body. */
  pictures(faces: readonly string[], [wide, high]: PixelSize): Record<string, string> {
    const body = this.#body();
    if (!body || this.#stage.lost || this.#stage.disposed) return {};
    const views = this.#viewsOf(body);
    const ratio = Math.min(globalThis.devicePixelRatio || 1, 2);
    return Object.fromEntries(
      faces.map((name) => {
        const size = { width: Math.round(wide / ratio), height: Math.round(high / ratio) };
        const canvas = Object.assign(document.createElement("canvas"), size);
        const onLeft = body.shown.side === "left";
        views.draw(this.#stage.renderer, { name, canvas }, onLeft, body.active);
        return [name, canvas.toDataURL("image/png")];
      }),
    );
  }

  #viewsOf(body: DressedBody): HeelViews {
    this.#views ??= new HeelViews(body);
    return this.#views;
  }

  /** Another scene is coming. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#held = true;
    this.#views?.dispose();
    this.#views = null;
  }
}
