/**
 * The 3D body: what a page needs of it, and nothing of the page.
 */
import { Aim } from "./aim.js";
import { BACKGROUND, NOTHING_SHOWN, START_OPACITY } from "./at_first.js";
import { Eye } from "./camera.js";
import { labelsOf, marksOf } from "./captions.js";
import { DrawnBody } from "./drawn_body.js";
import { figuresOf } from "./figures.js";
import { HeelRound } from "./heel_round.js";
import { Labels } from "./labels.js";
import { Later } from "./later.js";
import { pictureOf } from "./picture.js";
import { practice } from "./practice.js";
import { presetOf } from "./presets.js";
import { readScene } from "./scene_file.js";
import { Spots } from "./spots.js";
import { Stage } from "./stage.js";
import { warmUp } from "./warm_up.js";

export class BodyView {
  /** Whether this browser can draw the body. */
  static supported() {
    try {
      const context = document.createElement("canvas").getContext("webgl2");
      context?.getExtension("WEBGL_lose_context")?.loseContext();
      return !!context;
    } catch {
      return false;
    }
  }

  /**
   * @param {HTMLElement} el element to fill
   * @param {{onPick?: (hit: import('./picking.js').Hit|null) => void,
   *   onHover?: (hit: object|null) => void, onCamera?: (camera: object) => void,
   *   onLost?: (lost: boolean) => void, onSpot?: (spot: {onLeft: boolean}) => void,
   *   background?: string}} [options]
   */
  constructor(el, { onPick, onHover, onCamera, onLost, onSpot, background = BACKGROUND } = {}) {
    this.el = el;
    this.onCamera = onCamera;
    if (getComputedStyle(el).position === "static") el.style.position = "relative";
    el.style.background = background;
    this.stage = new Stage(el, {
      camera: () => this.#ready(),
      onSize: (aspect) => this.eye.setAspect(aspect),
      onDraw: () => {
        this.labels.place(this.eye.camera);
        this.spots.place(this.eye.camera);
      },
      onLost: (lost) => onLost?.(lost),
    });
    this.eye = new Eye(this.stage.canvas, () => {
      this.stage.moving();
      this.stage.invalidate();
      this.#told();
    });
    this.labels = new Labels(el);
    this.spots = new Spots(el, {
      onPick: (hit) => onPick?.(hit),
      onSpot: (spot) => onSpot?.(spot),
      sees: (point) => this.drawn.picker.sees(this.eye.camera, point),
    });
    const now = { body: () => this.drawn, camera: () => this.#ready() };
    this.aim = new Aim(this.stage, now, { onPick, onHover });
    this.heel = new HeelRound(this.stage, () => this.drawn);
    this.later = new Later();
    /** @type {DrawnBody|null} */
    this.drawn = null;
    this.shown = { ...NOTHING_SHOWN };
    this.opacities = { ...START_OPACITY };
    this.times = {};
    this.labelling = false;
    this.programs = warmUp(this.stage.renderer, this.eye.camera, START_OPACITY);
  }

  /**
   * Read a scene file and show it with the next frame.
   * @param {Uint8Array|ArrayBuffer|DataView} source
   * @returns {Promise<import('./scene_file.js').Scene>}
   */
  async load(source) {
    const began = performance.now();
    const scene = await readScene(source);
    const decoded = performance.now();
    this.#unload();
    this.programs.finish();
    this.drawn = new DrawnBody(scene, this.opacities);
    this.eye.legsBelow = scene.legsBelow ?? this.eye.legsBelow;
    this.stage.scene.add(this.drawn.layers.group);
    this.stage.scene.updateMatrixWorld(true);
    this.show(this.shown);
    if (!this.placed) this.setCamera("back", false);
    this.stage.fit();
    this.stage.invalidate();
    this.times = { decode: decoded - began, build: performance.now() - decoded };
    this.later.add("shade", this.drawn.shade(() => this.#shaded()));
    this.later.add("hierarchies", this.drawn.hierarchies());
    this.later.add("practice", practice(this.drawn));
    return scene;
  }

  #shaded() {
    this.programs.cool();
    this.stage.invalidate();
    this.heel.release();
  }

  get anatomy() {
    return this.drawn?.anatomy;
  }

  /** The camera of the next frame; what depends on where it is, is set. */
  #ready() {
    const camera = this.eye.ready();
    this.drawn?.seenFrom({
      hide: this.eye.hiddenHalf(),
      ratio: this.stage.ratio,
      height: this.el.clientHeight || 1,
      camera,
    });
    return camera;
  }

  /** Show a selection. @param {Partial<import('./looks.js').Shown>} what */
  show(what) {
    const began = performance.now();
    this.shown = { ...NOTHING_SHOWN, ...what };
    if (!this.drawn) return;
    this.drawn.dress(this.shown);
    this.labels.setMarks(marksOf(this.anatomy, this.shown));
    if (this.labelling) this.labels.setNames(labelsOf(this.anatomy, this.shown));
    this.times.selectScript = performance.now() - began;
    this.stage.invalidate();
    this.heel.start();
  }

  /** @param {string} name layer @param {number} opacity 0..1 */
  setLayer(name, opacity) {
    this.opacities[name] = opacity;
    this.drawn?.setLayer(name, opacity);
    this.stage.invalidate();
  }

  /**
   * @param {string|import('./camera.js').Preset} camera name of a preset, or where the eye is
   * @param {boolean} [animate]
   */
  setCamera(camera, animate = true) {
    this.placed = true;
    const preset =
      typeof camera === "string" ? presetOf(camera, this) : { ...this.eye.get(), ...camera };
    this.eye.go(preset, animate);
  }

  /** @returns {{position: number[], target: number[]}} mm */
  getCamera() {
    return this.eye.get();
  }

  /** Names over the body. @param {boolean} on */
  setLabels(on) {
    this.labelling = on;
    if (!this.drawn) return;
    this.labels.setNames(on ? labelsOf(this.anatomy, this.shown) : []);
    this.labels.place(this.#ready());
  }

  /** Key sensory points on the skin. @param {import('./spots.js').KeyPoint[]} points */
  setKeyPoints(points) {
    this.spots.setPoints(points);
    this.stage.invalidate();
  }

  /** Ring the place that is probed. @param {number[]|null} point mm */
  markSpot(point) {
    this.spots.setSpot(point);
    this.stage.invalidate();
  }

  /** What skin there is in the middle of the picture. */
  skinInTheMiddle() {
    const { left, top, width, height } = this.stage.canvas.getBoundingClientRect();
    return this.pick(left + width / 2, top + height / 2, { onlySkin: true });
  }

  /**
   * Draw the heel from several sides.
   * @param {{name: 'medial'|'plantar'|'lateral'|'posterior', canvas: HTMLCanvasElement}[]} views
   */
  heelViews(views) {
    this.heel.setCanvases(views);
  }

  /**
   * What is at a place of the window, in client pixels.
   * @param {number} x @param {number} y
   * @param {{ignoreSkin?: boolean}} [options]
   */
  pick(x, y, options) {
    return this.aim.pick(x, y, options);
  }

  /**
   * A point of the window where a part can be picked.
   * @param {string} part @param {'right'|'left'} side @returns {number[]|null} client pixels
   */
  visiblePoint(part, side = "right") {
    return this.aim.visiblePoint(part, side);
  }

  /** @returns {string} data URL of a PNG, with the background */
  snapshot() {
    this.stage.rest();
    this.stage.draw();
    return pictureOf(this.stage.canvas);
  }

  /** See figures.js. @returns {Record<string, number>} */
  figures() {
    return figuresOf(this);
  }

  #told() {
    if (!this.onCamera) return;
    clearTimeout(this.tellTimer);
    this.tellTimer = setTimeout(() => this.onCamera(this.eye.get()), 250);
  }

  #unload() {
    this.later.stop();
    this.heel.forget();
    if (!this.drawn) return;
    this.stage.scene.remove(this.drawn.layers.group);
    this.drawn.dispose();
    this.drawn = null;
  }

  /** Free everything, the WebGL context too. */
  dispose() {
    clearTimeout(this.tellTimer);
    this.#unload();
    this.aim.dispose();
    this.eye.dispose();
    this.labels.dispose();
    this.spots.dispose();
    this.stage.dispose();
  }
}
