/**
 * What the pointer is on: picking, clicks, and names while it hovers.
 */
import { nameOf } from "./captions.js";
import { Pointer } from "./pointer.js";
import { visiblePoint } from "./probe.js";

export class Aim {
  /**
   * @param {import('./stage.js').Stage} stage
   * @param {{body: () => import('./drawn_body.js').DrawnBody|null,
   *   camera: () => import('three').Camera}} now
   * @param {{onPick?: (hit: import('./picking.js').Hit|null) => void,
   *   onHover?: (hit: object|null) => void}} on
   */
  constructor(stage, now, on) {
    this.stage = stage;
    this.now = now;
    this.on = on;
    /** Milliseconds of the last pick. */
    this.took = undefined;
    this.pointer = new Pointer(stage.canvas, {
      click: (event) => on.onPick?.(this.#under(event)),
      hover: (event) => this.#hovered(event),
    });
  }

  /** @param {number} x client pixels @param {number} y client pixels @param {object} options */
  pick(x, y, options) {
    const body = this.now.body();
    if (!body) return null;
    const began = performance.now();
    const box = this.stage.canvas.getBoundingClientRect();
    const hit = body.picker.pick(this.now.camera(), x, y, box, options);
    this.took = performance.now() - began;
    return hit;
  }

  /** See probe.js. */
  visiblePoint(part, side) {
    const box = this.stage.canvas.getBoundingClientRect();
    const { anatomy } = this.now.body();
    const seen = { anatomy, camera: this.now.camera(), box };
    return visiblePoint({ part, side }, seen, (x, y) => this.pick(x, y));
  }

  /** The Alt key looks through the skin. */
  #under(event) {
    return this.pick(event.clientX, event.clientY, { ignoreSkin: event.altKey });
  }

  #hovered(event) {
    const body = this.now.body();
    const hit = event && this.#under(event);
    const place = event && { clientX: event.clientX, clientY: event.clientY };
    this.on.onHover?.(hit ? { ...hit, ...place, name: nameOf(body.scene, hit.part) } : null);
    if (body?.emphasis.set(hit)) this.stage.invalidate();
    this.stage.canvas.style.cursor = hit ? "pointer" : "grab";
  }

  dispose() {
    this.pointer.dispose();
  }
}
