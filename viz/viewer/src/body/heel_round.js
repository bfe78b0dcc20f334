/**
 * Keeps the heel's canvases in step with the body: one picture at a time, after the body itself.
 */
import { HeelViews } from "./heel_views.js";

const AFTER_BODY_MS = 30;

export class HeelRound {
  /**
   * @param {import('./stage.js').Stage} stage
   * @param {() => import('./drawn_body.js').DrawnBody|null} body
   */
  constructor(stage, body) {
    this.stage = stage;
    this.body = body;
    this.canvases = [];
    this.views = null;
    /** Whether the body itself is still being finished. */
    this.held = true;
    /** Milliseconds of the last picture. */
    this.took = undefined;
  }

  /** @param {{name: string, canvas: HTMLCanvasElement}[]} canvases */
  setCanvases(canvases) {
    this.canvases = canvases;
    this.start();
  }

  /** Draw all of them anew, soon. */
  start() {
    if (!this.held) this.#soon(0);
  }

  /** The body is finished: the heel's turn has come. */
  release() {
    this.held = false;
    this.start();
  }

  #soon(next) {
    clearTimeout(this.timer);
    if (!this.body() || next >= this.canvases.length) return;
    const wait = next ? 0 : AFTER_BODY_MS;
    this.timer = setTimeout(() => requestAnimationFrame(() => this.#draw(next)), wait);
  }

  #draw(index) {
    const body = this.body();
    if (!body || this.stage.lost || this.stage.disposed || !this.canvases[index]) return;
    const began = performance.now();
    this.views ||= new HeelViews(body);
    this.views.draw(
      this.stage.renderer,
      this.canvases[index],
      Number(body.shown.side === "left"),
      body.active,
    );
    this.took = performance.now() - began;
    this.#soon(index + 1);
  }

  /** Another scene is coming. */
  forget() {
    clearTimeout(this.timer);
    this.held = true;
    this.views?.dispose();
    this.views = null;
  }
}
