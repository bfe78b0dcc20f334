/**
 * The 3D body: what a page needs of it, and nothing of the page.
 */
import { Anatomy } from "./anatomy.js";
import { Eye, mirrored } from "./camera.js";
import { labelsOf, marksOf, nameOf } from "./captions.js";
import { Emphasis } from "./emphasis.js";
import { HeelViews } from "./heel_views.js";
import { Labels } from "./labels.js";
import { Layers } from "./layers.js";
import { LookTable } from "./look_table.js";
import { LookRules, OWN_OPACITY } from "./looks.js";
import { Materials } from "./materials.js";
import { shadeHollows } from "./occlusion.js";
import { Palette } from "./palette.js";
import { Picker } from "./picking.js";
import { pictureOf } from "./picture.js";
import { Pointer } from "./pointer.js";
import { visiblePoint } from "./probe.js";
import { readScene } from "./scene_file.js";
import { Stage } from "./stage.js";

const BACKGROUND = "radial-gradient(ellipse at 50% 40%, #fffefb 0%, #f6f2ea 55%, #ece8df 100%)";
const START_OPACITY = Object.freeze({
  skin: 0.35,
  muscles: 0,
  bones: 1,
  discs: 1,
  nerves: 1,
  dura: 1,
  deep: 0,
});
/** Layers whose hollows are shaded by each other. */
const SHADE_TOGETHER = [["bones", "discs"], ["muscles"]];
const NOTHING_SHOWN = Object.freeze({ selection: null, side: "right", table: 0 });

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
   *   onLost?: (lost: boolean) => void, background?: string}} [options]
   */
  constructor(el, { onPick, onHover, onCamera, onLost, background = BACKGROUND } = {}) {
    this.el = el;
    this.on = { pick: onPick, hover: onHover, camera: onCamera };
    this.background = background;
    if (getComputedStyle(el).position === "static") el.style.position = "relative";
    el.style.background = background;
    this.stage = new Stage(el, {
      camera: () => this.#ready(),
      onSize: (aspect) => this.eye.setAspect(aspect),
      onDraw: () => this.labels.place(this.eye.camera),
      onLost: (lost) => onLost?.(lost),
    });
    const { canvas } = this.stage;
    Object.assign(canvas, { tabIndex: 0 });
    canvas.setAttribute("role", "application");
    canvas.setAttribute("aria-label", "Body in 3D. Arrow keys turn it, plus and minus zoom.");
    this.eye = new Eye(canvas, () => {
      this.stage.moving();
      this.stage.invalidate();
      this.#told();
    });
    this.labels = new Labels(el);
    this.pointer = new Pointer(canvas, {
      click: (event) => this.#clicked(event),
      hover: (event) => this.#hovered(event),
    });
    this.shown = { ...NOTHING_SHOWN };
    this.opacities = { ...START_OPACITY };
    this.stats = {};
    this.labelling = false;
  }

  /**
   * Read a scene file and show it.
   * @param {Uint8Array|ArrayBuffer|DataView} source
   * @returns {Promise<import('./scene_file.js').Scene>}
   */
  async load(source) {
    const began = performance.now();
    const scene = await readScene(source);
    const decoded = performance.now();
    this.#unload();
    this.scene = scene;
    this.anatomy = new Anatomy(scene);
    const palette = new Palette(scene.looks);
    this.palette = palette;
    for (const layers of SHADE_TOGETHER)
      shadeHollows(scene.meshes.filter(({ layer }) => layers.includes(layer)));
    this.rules = new LookRules(scene, palette);
    this.looks = new LookTable(scene.parts.length + scene.territories.length);
    this.emphasis = new Emphasis(this.anatomy, this.looks);
    this.materials = new Materials(this.looks, palette, scene.parts.length);
    this.layers = new Layers(scene, this.materials);
    this.picker = new Picker(scene, this.layers, this.looks);
    this.stage.scene.add(this.layers.group);
    this.stage.scene.updateMatrixWorld(true);
    for (const [layer, opacity] of Object.entries(this.opacities)) this.#setOpacity(layer, opacity);
    this.show(this.shown);
    if (!this.placed) this.setCamera("back", false);
    this.stage.resize();
    this.stats = { ...this.stats, decode: decoded - began, build: performance.now() - decoded };
    this.#prepareSoon();
    return scene;
  }

  /** The camera of the next frame; what depends on where it is, is set. */
  #ready() {
    if (this.scene) {
      this.picker.hide = this.eye.hiddenHalf();
      this.materials.shared.uHide.value = this.picker.hide;
      this.materials.shared.uPixel.value = this.stage.ratio;
      this.materials.shared.uHeight.value = this.el.clientHeight || 1;
    }
    return this.eye.ready();
  }

  /** Show a selection. @param {Partial<import('./looks.js').Shown>} what */
  show(what) {
    const began = performance.now();
    this.shown = { ...NOTHING_SHOWN, ...what };
    if (!this.scene) return;
    this.#dress();
    this.labels.setMarks(marksOf(this.anatomy, this.shown));
    if (this.labelling) this.labels.setNames(labelsOf(this.anatomy, this.shown));
    this.stats.selectScript = performance.now() - began;
    this.stage.invalidate();
    this.#heelSoon();
  }

  #dress() {
    this.emphasis.forget();
    this.active = this.rules.write(this.looks, this.shown);
    this.layers.setActive(this.active.lit, this.active.layers);
  }

  /** @param {string} name layer @param {number} opacity 0..1 */
  setLayer(name, opacity) {
    this.opacities[name] = opacity;
    if (!this.scene) return;
    this.#setOpacity(name, opacity);
    if (OWN_OPACITY.has(name)) this.#dress();
    else this.layers.setActive(this.active.lit, this.active.layers);
    this.stage.invalidate();
  }

  #setOpacity(name, opacity) {
    this.rules.opacities[name] = opacity;
    this.layers.setOpacity(name, opacity);
  }

  /**
   * @param {string|import('./camera.js').Preset} camera name of a preset, or where the eye is
   * @param {boolean} [animate]
   */
  setCamera(camera, animate = true) {
    this.placed = true;
    const named = typeof camera === "string";
    const preset = named
      ? this.scene?.cameras[camera] || this.#wholeBody()
      : { ...this.eye.get(), ...camera };
    this.eye.go(
      named && preset.mirrored && this.shown.side === "left" ? mirrored(preset) : preset,
      animate,
    );
  }

  #wholeBody() {
    return { position: [0, 2000, 700], target: [0, 0, 540], span: [420, 1120] };
  }

  /** @returns {{position: number[], target: number[]}} mm */
  getCamera() {
    return this.eye.get();
  }

  /** Names over the body. @param {boolean} on */
  setLabels(on) {
    this.labelling = on;
    if (!this.scene) return;
    this.labels.setNames(on ? labelsOf(this.anatomy, this.shown) : []);
    this.labels.place(this.#ready());
  }

  /** The book's name of a part. @param {string} part */
  nameOf(part) {
    return nameOf(this.scene, part);
  }

  /**
   * Draw the heel from several sides, now and at each selection.
   * @param {{name: 'medial'|'plantar'|'lateral'|'posterior', canvas: HTMLCanvasElement}[]} views
   */
  heelViews(views) {
    this.heelCanvases = views;
    this.#heelSoon();
  }

  /** One heel view at a time, after the body itself, so that the page stays quick. */
  #heelSoon(next = 0) {
    clearTimeout(this.heelTimer);
    if (!this.scene || next >= (this.heelCanvases?.length || 0)) return;
    this.heelTimer = setTimeout(
      () => requestAnimationFrame(() => this.#drawHeel(next)),
      next ? 0 : 30,
    );
  }

  #drawHeel(index) {
    if (this.stage.lost || this.stage.disposed || !this.heelCanvases[index]) return;
    const began = performance.now();
    this.heel ||= new HeelViews(this.scene, this.anatomy, this.looks, this.palette);
    this.heel.draw(
      this.stage.renderer,
      this.heelCanvases[index],
      Number(this.shown.side === "left"),
      this.active,
    );
    this.stats.heel = performance.now() - began;
    this.#heelSoon(index + 1);
  }

  /**
   * What is at a place of the window.
   * @param {number} x client pixels
   * @param {number} y client pixels
   * @param {{ignoreSkin?: boolean}} [options]
   */
  pick(x, y, options) {
    if (!this.scene) return null;
    const began = performance.now();
    const hit = this.picker.pick(
      this.#ready(),
      x,
      y,
      this.stage.canvas.getBoundingClientRect(),
      options,
    );
    this.stats.pick = performance.now() - began;
    return hit;
  }

  /**
   * A point of the window where a part can be picked.
   * @param {string} part
   * @param {'right'|'left'} side
   * @returns {number[]|null} client pixels
   */
  visiblePoint(part, side = "right") {
    const box = this.stage.canvas.getBoundingClientRect();
    const seen = { anatomy: this.anatomy, camera: this.#ready(), box };
    return visiblePoint({ part, side }, seen, (x, y) => this.pick(x, y));
  }

  /** The picture with its background. @returns {string} data URL of a PNG */
  snapshot() {
    this.stage.rest();
    this.stage.draw();
    return pictureOf(this.stage.canvas);
  }

  /**
   * Figures of the last load, frame, selection and pick.
   * @returns {Record<string, number>} counts and ms
   */
  figures() {
    return { ...this.stats, calls: this.stage.calls, triangles: this.stage.triangles };
  }

  #clicked(event) {
    const hit = this.pick(event.clientX, event.clientY, { ignoreSkin: event.altKey });
    this.on.pick?.(hit);
  }

  #hovered(event) {
    const hit =
      event && this.scene
        ? this.pick(event.clientX, event.clientY, { ignoreSkin: event.altKey })
        : null;
    this.on.hover?.(
      hit && {
        ...hit,
        name: this.nameOf(hit.part),
        clientX: event.clientX,
        clientY: event.clientY,
      },
    );
    if (this.emphasis?.set(hit)) this.stage.invalidate();
    this.stage.canvas.style.cursor = hit ? "pointer" : "grab";
  }

  #told() {
    if (!this.on.camera) return;
    clearTimeout(this.tellTimer);
    this.tellTimer = setTimeout(() => this.on.camera(this.eye.get()), 250);
  }

  /** Hierarchies for picking, one at a time, after the first picture. */
  #prepareSoon() {
    this.prepareTimer = setTimeout(() => {
      const began = performance.now();
      const more = this.picker.prepareOne();
      this.stats.hierarchies = (this.stats.hierarchies || 0) + performance.now() - began;
      if (more) this.#prepareSoon();
    }, 40);
  }

  #unload() {
    clearTimeout(this.prepareTimer);
    if (!this.scene) return;
    this.stage.scene.remove(this.layers.group);
    this.scene.meshes.forEach(({ geometry }) => geometry.dispose());
    this.materials.dispose();
    this.looks.texture.dispose();
    this.heel?.dispose();
    this.heel = null;
  }

  /** Free everything, the WebGL context too. */
  dispose() {
    for (const timer of [this.heelTimer, this.tellTimer]) clearTimeout(timer);
    this.#unload();
    this.pointer.dispose();
    this.eye.dispose();
    this.labels.dispose();
    this.stage.dispose();
  }
}
