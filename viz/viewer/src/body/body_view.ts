/**
 * The 3D body: what a page needs of it, and nothing of the page.
 */
import type { PerspectiveCamera } from "three";
import type { Preset, SceneWords, StateTable } from "../contract/scene";
import type { Hit, KeyPoint, Shown } from "../contract/shown";
import type { CameraPlace, Point, Register } from "../contract/view";
import type { BodyOptions } from "./body_options";
import type { Anatomy } from "./draw/anatomy";
import { BodyStage } from "./draw/body_stage";
import { Later } from "./draw/later";
import { loadRest, loadScene, type Scene, type SceneBytes } from "./draw/scene_meshes";
import { warmUp } from "./draw/warm_up";
import { DrawnBody } from "./drawn_body";
import { Aim } from "./eye/aim";
import { Eye } from "./eye/camera";
import type { Pixel } from "./eye/on_screen";
import type { PickOptions } from "./eye/picker";
import { presetOf } from "./eye/presets";
import { type Figures, figuresOf } from "./figures";
import { HeelRound } from "./heel/heel_round";
import type { HeelCanvas } from "./heel/heel_views";
import { BACKGROUND, NOTHING_SHOWN, START_OPACITY } from "./look/at_first";
import { marksOf } from "./names/captions";
import { Labels } from "./names/labels";
import { Names } from "./names/names";
import { Spots } from "./names/spots";
import { practice } from "./practice";

/** Milliseconds that the eye rests before the page is told where it is. */
const TELL_AFTER_MS = 250;

/** The body in an element of the page. */
export class BodyView {
  readonly stage: BodyStage;
  readonly eye: Eye;
  readonly labels: Labels;
  readonly names: Names;
  readonly spots: Spots;
  readonly aim: Aim;
  readonly heel: HeelRound;
  readonly later = new Later();
  /** The body, once it has come. */
  drawn: DrawnBody | null = null;
  /** Milliseconds of the last load and selection. */
  times: Readonly<Record<string, number>> = {};
  readonly #el: HTMLElement;
  readonly #onCamera: BodyOptions["onCamera"];
  readonly #programs: ReturnType<typeof warmUp>;
  readonly #opacities = { ...START_OPACITY };
  #shown = NOTHING_SHOWN;
  #placed = false;
  #tellTimer = 0;

  /** Whether this browser can draw the body. */
  static supported(): boolean {
    try {
      const context = document.createElement("canvas").getContext("webgl2");
      context?.getExtension("WEBGL_lose_context")?.loseContext();
      return Boolean(context);
    } catch {
      return false;
    }
  }

  /** Fills an element. Throws where there is no WebGL. */
  constructor(el: HTMLElement, options: BodyOptions = {}) {
    const { onPick, onHover, onCamera, onLost, onSpot, over, background = BACKGROUND } = options;
    this.#el = el;
    this.#onCamera = onCamera;
    if (getComputedStyle(el).position === "static") el.style.position = "relative";
    el.style.background = background;
    this.stage = new BodyStage(el, {
      camera: () => this.#ready(),
      onSize: (aspect) => {
        this.eye.setAspect(aspect);
        this.names?.stale();
      },
      onDraw: () => this.#placeNames(),
      onLost: (lost) => onLost?.(lost),
    });
    this.eye = new Eye(this.stage.canvas, () => this.#moved());
    this.labels = new Labels(el, () => over?.() ?? []);
    this.spots = new Spots(el, {
      onPick: (hit) => onPick?.(hit),
      onSpot: (spot) => onSpot?.(spot),
      sees: (point) => this.drawn?.picker.sees(this.eye.camera, point) ?? false,
    });
    const now = { body: () => this.drawn, camera: () => this.#ready() };
    this.names = new Names({
      ...{ ...now, labels: this.labels, renderer: this.stage.renderer },
      moves: () => Boolean(this.eye.flight),
    });
    this.aim = new Aim(this.stage, now, { onPick, onHover });
    this.heel = new HeelRound(this.stage, () => this.drawn);
    this.#programs = warmUp(this.stage.renderer, this.eye.camera, START_OPACITY);
  }

  /**
   * Read a scene file and show it with the next frame; gives its words. What is seen first of a scene
   * has no words of its own: they are given.
   */
  async load(source: SceneBytes, words?: SceneWords): Promise<SceneWords> {
    const began = performance.now();
    const scene = await loadScene(source, words);
    const decoded = performance.now();
    this.#unload();
    this.#programs.finish();
    const drawn = this.#draw(scene);
    this.eye.legsBelow = scene.legs_below ?? this.eye.legsBelow;
    if (!this.#placed) this.setCamera("back", false);
    this.stage.fit();
    this.stage.invalidate();
    this.times = { decode: decoded - began, build: performance.now() - decoded };
    this.#prepare(drawn);
    return scene;
  }

  /** Read the rest of the scene and show it with the next frame; gives its tables of states. */
  async add(source: SceneBytes): Promise<readonly StateTable[]> {
    const { meshes, tables } = await loadRest(source);
    const before = this.drawn;
    if (!before) return tables;
    this.later.drop("hierarchies", "practice");
    this.stage.scene.remove(before.layers.group);
    const drawn = this.#draw({ ...before.scene, meshes: [...before.scene.meshes, ...meshes] });
    before.undress();
    this.#prepare(drawn);
    return tables;
  }

  #draw(scene: Scene): DrawnBody {
    const drawn = new DrawnBody(scene, this.#opacities);
    this.drawn = drawn;
    this.stage.scene.add(drawn.layers.group);
    this.stage.scene.updateMatrixWorld(true);
    this.show(this.#shown);
    return drawn;
  }

  /** The shade, and what makes the first pick and the first selection as quick as the next. */
  #prepare(drawn: DrawnBody): void {
    this.later.add(
      "shade",
      drawn.shade(() => this.#shaded()),
    );
    this.later.add("hierarchies", drawn.hierarchies());
    this.later.add("practice", practice(drawn));
  }

  #shaded(): void {
    this.drawn?.rehearse(this.stage.renderer, this.eye.camera);
    this.stage.draw();
    this.heel.release();
  }

  #placeNames(): void {
    this.labels.place(this.eye.camera);
    this.spots.place(this.eye.camera);
  }

  #moved(): void {
    this.stage.moving();
    this.stage.invalidate();
    this.names?.stale();
    this.#tell();
  }

  /** Where everything of the body is, once it has come. */
  get anatomy(): Anatomy | undefined {
    return this.drawn?.anatomy;
  }

  /** The camera of the next frame; what depends on where it is, is set. */
  #ready(): PerspectiveCamera {
    const camera = this.eye.ready();
    this.drawn?.seenFrom({
      hide: this.eye.hiddenHalf(),
      ratio: this.stage.ratio,
      height: this.#el.clientHeight || 1,
      camera,
    });
    return camera;
  }

  /** Show a selection. */
  show(what: Partial<Shown>): void {
    const began = performance.now();
    this.#shown = { ...NOTHING_SHOWN, ...what };
    if (!this.drawn) return;
    this.drawn.dress(this.#shown);
    this.labels.setMarks(marksOf(this.drawn.anatomy, this.#shown));
    this.names.stale();
    this.times = { ...this.times, selectScript: performance.now() - began };
    this.stage.soon();
    this.heel.start();
  }

  /** Set the opacity (0..1) of a layer. */
  setLayer(name: string, opacity: number): void {
    this.#opacities[name] = opacity;
    this.drawn?.setLayer(name, opacity);
    this.names.stale();
    this.stage.invalidate();
  }

  /** Take the eye to a preset, or to a place. */
  setCamera(camera: string | Partial<Preset>, animate = true): void {
    this.#placed = true;
    const { scene, sites = [] } = this.drawn ?? {};
    const preset =
      typeof camera === "string"
        ? presetOf(camera, { scene, sites, side: this.#shown.side })
        : { ...this.eye.get(), ...camera };
    this.eye.go(preset, animate);
  }

  /** Where the eye is. */
  getCamera(): CameraPlace {
    return this.eye.get();
  }

  /** Name what is in sight, in the words of a register, or not. */
  setLabels(on: boolean, register: Register = "student"): void {
    this.names.set(on ? register : null);
  }

  /** Say what the picture shows, for who cannot see it. */
  describe(text: string): void {
    this.stage.describe(text);
  }

  /** Key sensory points on the skin. */
  setKeyPoints(points: readonly KeyPoint[]): void {
    this.spots.setPoints(points);
    this.stage.invalidate();
  }

  /** Ring the place (mm) that is probed, or none. */
  markSpot(point: Point | null): void {
    this.spots.setSpot(point);
    this.stage.invalidate();
  }

  /** What skin there is in the middle of the picture. */
  skinInTheMiddle(): Hit | null {
    const { left, top, width, height } = this.stage.canvas.getBoundingClientRect();
    return this.pick(left + width / 2, top + height / 2, { onlySkin: true });
  }

  /** Draw the heel from several sides. */
  heelViews(views: readonly HeelCanvas[]): void {
    this.heel.setCanvases(views);
  }

  /** What is at a place of the window, in client pixels. */
  pick(x: number, y: number, options?: PickOptions): Hit | null {
    return this.aim.pick(x, y, options);
  }

  /** A point of the window where a part can be picked, in client pixels. */
  visiblePoint(part: string, side: "right" | "left" = "right"): Pixel | null {
    return this.aim.visiblePoint(part, side);
  }

  /** The data URL of a PNG, with the background. */
  snapshot(): string {
    return this.stage.snapshot();
  }

  /** See figures.ts. */
  figures = (): Figures => figuresOf(this);

  #tell(): void {
    if (!this.#onCamera) return;
    clearTimeout(this.#tellTimer);
    this.#tellTimer = window.setTimeout(() => this.#onCamera?.(this.eye.get()), TELL_AFTER_MS);
  }

  #unload(): void {
    this.later.stop();
    this.heel.forget();
    this.names.forget();
    if (!this.drawn) return;
    this.stage.scene.remove(this.drawn.layers.group);
    this.drawn.dispose();
    this.drawn = null;
  }

  /** Free everything, the WebGL context too. */
  dispose(): void {
    clearTimeout(this.#tellTimer);
    this.#unload();
    this.#programs.dispose();
    this.aim.dispose();
    this.eye.dispose();
    this.names.dispose();
    this.labels.dispose();
    this.spots.dispose();
    this.stage.dispose();
  }
}
