/**
 * The eye: presets that fit any window, short flights between them, orbiting with z up.
 */
import { PerspectiveCamera, Vector3 } from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";
import type { Preset } from "../../contract/scene";
import type { CameraPlace, Point } from "../../contract/view";

const FLIGHT_MS = 420;
const DEFAULT_FOV = 25;
const KEY_TURN = Math.PI / 24;
const KEY_ZOOM = 1.12;
const NEAREST_MM = 60;
/** A look at one leg: nearer than this, aimed this far from the middle, below the hip. */
const CLOSE_MM = 900;
const ONE_LEG_MM = 40;
const BEHIND_MM = 240;
const FARTHEST_MM = 6000;
/** Short of the poles, where up is not up any more. */
const POLE = 0.02;

const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ZOOMS: Readonly<Record<string, number>> = {
  "+": 1 / KEY_ZOOM,
  "=": 1 / KEY_ZOOM,
  "-": KEY_ZOOM,
};

/** Where the eye is to be: `way` leads from the target to the eye, mm. */
interface Goal {
  readonly target: Vector3;
  readonly way: Vector3;
  readonly up: Vector3;
  /** Degrees. */
  readonly fov: number;
}

/** The camera, and how it moves. */
export class Eye {
  readonly camera = new PerspectiveCamera(DEFAULT_FOV, 1, 10, 12000);
  /** Height below which the legs are apart, mm; the scene says it. */
  legsBelow = 650;
  /** The animation frame of a flight, 0 while there is none. */
  flight = 0;
  readonly #controls: OrbitControls;
  readonly #onChange: () => void;
  readonly #still: boolean;
  /** The preset that the window's size may move, until a person turns the body. */
  #preset: Preset | null = null;

  constructor(canvas: HTMLElement, onChange: () => void) {
    this.#onChange = onChange;
    this.camera.up.set(0, 0, 1);
    this.#controls = new OrbitControls(this.camera, canvas);
    Object.assign(this.#controls, {
      enableDamping: false,
      minDistance: NEAREST_MM,
      maxDistance: FARTHEST_MM,
      zoomToCursor: true,
    });
    this.#controls.addEventListener("change", onChange);
    this.#controls.addEventListener("start", () => {
      this.#preset = null;
      this.stop();
    });
    const forget = () => {
      this.#preset = null;
    };
    canvas.addEventListener("wheel", forget, { passive: true });
    canvas.addEventListener("keydown", (event) => this.#key(event));
    const query = new URLSearchParams(globalThis.location?.search || "");
    this.#still =
      query.has("noanim") || globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  /** Take the window's width over its height. */
  setAspect(aspect: number): void {
    this.camera.aspect = aspect;
    this.camera.updateProjectionMatrix();
    if (this.#preset) this.#place(this.#goal(this.#preset));
  }

  /** Where a preset puts the eye in this window. */
  #goal({ position, target, up = [0, 0, 1], fov = DEFAULT_FOV, span }: Preset): Goal {
    const at = new Vector3(...target);
    const way = new Vector3(...position).sub(at);
    if (span) {
      const [width, height] = span;
      const half = Math.tan((fov * Math.PI) / 360) * 2;
      way.setLength(Math.max(height / half, width / (half * this.camera.aspect)));
    }
    return { target: at, way, up: new Vector3(...up), fov };
  }

  #place({ target, way, up, fov }: Goal): void {
    const { camera } = this;
    camera.up.copy(up);
    camera.fov = fov;
    this.#controls.target.copy(target);
    camera.position.copy(target).add(way);
    camera.updateProjectionMatrix();
    this.#controls.update();
    this.#onChange();
  }

  /** From the target to the eye, mm. */
  #way(): Vector3 {
    return this.camera.position.clone().sub(this.#controls.target);
  }

  /** The camera, with depth limits that suit its distance. */
  ready(): PerspectiveCamera {
    const { camera } = this;
    const distance = this.#way().length();
    camera.near = Math.max(4, distance - 1500);
    // close to one leg, what lies far behind it is left out too
    camera.far = distance + (this.hiddenHalf() ? BEHIND_MM : 1500);
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
    return camera;
  }

  /**
   * In a close look at one leg the other one would stand in the way: the sign of x of the half to
   * leave out, or 0.
   */
  hiddenHalf(): number {
    const { x, z } = this.#controls.target;
    const close = this.#way().length() < CLOSE_MM;
    return close && Math.abs(x) > ONE_LEG_MM && z < this.legsBelow ? -Math.sign(x) : 0;
  }

  /** Go to a preset, in a flight or at once. */
  go(preset: Preset, animate: boolean): void {
    this.stop();
    this.#preset = preset.span ? preset : null;
    const goal = this.#goal(preset);
    if (animate && !this.#still) this.#fly(goal);
    else this.#place(goal);
  }

  #fly(goal: Goal): void {
    const from = { target: this.#controls.target.clone(), way: this.#way() };
    const began = performance.now();
    const step = () => {
      const t = Math.min(1, (performance.now() - began) / FLIGHT_MS);
      const s = t * t * (3 - 2 * t);
      const way = from.way.clone().normalize().lerp(goal.way.clone().normalize(), s);
      if (way.lengthSq() < POLE) way.set(1, 0.2, 0);
      way.setLength(from.way.length() * (1 - s) + goal.way.length() * s);
      this.#place({ ...goal, target: from.target.clone().lerp(goal.target, s), way });
      this.flight = t < 1 ? requestAnimationFrame(step) : 0;
    };
    this.flight = requestAnimationFrame(step);
  }

  /** End a flight where it is. */
  stop(): void {
    cancelAnimationFrame(this.flight);
    this.flight = 0;
  }

  /** Where the eye is, to a tenth of a mm. */
  get(): CameraPlace {
    const tenth = (mm: number) => Math.round(mm * 10) / 10;
    const round = ({ x, y, z }: Vector3): Point => [tenth(x), tenth(y), tenth(z)];
    return { position: round(this.camera.position), target: round(this.#controls.target) };
  }

  #key(event: KeyboardEvent): void {
    const turn = TURNS[event.key];
    const zoom = ZOOMS[event.key];
    if ((!turn && !zoom) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#preset = null;
    this.stop();
    const way = this.#way();
    if (zoom) way.multiplyScalar(zoom).clampLength(NEAREST_MM, FARTHEST_MM);
    if (turn) turnAbout(way, turn[0] * KEY_TURN, turn[1] * KEY_TURN);
    const { up, fov } = this.camera;
    this.#place({ target: this.#controls.target.clone(), way, up: up.clone(), fov });
  }

  /** Stop listening. */
  dispose(): void {
    this.stop();
    this.#controls.dispose();
  }
}

/** Turn an offset about z and tilt it (radians), short of the poles. */
function turnAbout(way: Vector3, azimuth: number, tilt: number): void {
  const length = way.length();
  const turn = Math.atan2(way.y, way.x) + azimuth;
  const polar = Math.min(Math.PI - POLE, Math.max(POLE, Math.acos(way.z / length) + tilt));
  way
    .set(Math.sin(polar) * Math.cos(turn), Math.sin(polar) * Math.sin(turn), Math.cos(polar))
    .multiplyScalar(length);
}
