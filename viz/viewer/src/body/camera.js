/**
 * The eye: presets that fit any window, short flights between them, orbiting with z up.
 */
import { PerspectiveCamera, Vector3 } from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";

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

/**
 * @typedef {{position: number[], target: number[], up?: number[], fov?: number, span?: number[],
 *   mirrored?: boolean}} Preset
 */

export class Eye {
  /** @param {HTMLElement} canvas @param {() => void} onChange */
  constructor(canvas, onChange) {
    this.camera = new PerspectiveCamera(DEFAULT_FOV, 1, 10, 12000);
    this.camera.up.set(0, 0, 1);
    this.controls = new OrbitControls(this.camera, canvas);
    Object.assign(this.controls, {
      enableDamping: false,
      minDistance: NEAREST_MM,
      maxDistance: FARTHEST_MM,
      zoomToCursor: true,
    });
    this.onChange = onChange;
    this.controls.addEventListener("change", onChange);
    this.controls.addEventListener("start", () => {
      this.preset = null;
      this.stop();
    });
    canvas.addEventListener(
      "wheel",
      () => {
        this.preset = null;
      },
      { passive: true },
    );
    canvas.addEventListener("keydown", (event) => this.#key(event));
    this.preset = null;
    /** Height below which the legs are apart, mm; the scene says it. */
    this.legsBelow = 650;
    const query = new URLSearchParams(globalThis.location?.search || "");
    this.still =
      query.has("noanim") || globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
  }

  /** @param {number} aspect width over height */
  setAspect(aspect) {
    this.camera.aspect = aspect;
    this.camera.updateProjectionMatrix();
    if (this.preset) this.#place(this.#goal(this.preset));
  }

  /** Where a preset puts the eye in this window. @param {Preset} preset */
  #goal({ position, target, up = [0, 0, 1], fov = DEFAULT_FOV, span }) {
    const at = new Vector3(...target);
    const way = new Vector3(...position).sub(at);
    if (span) {
      const half = Math.tan((fov * Math.PI) / 360) * 2;
      way.setLength(Math.max(span[1] / half, span[0] / (half * this.camera.aspect)));
    }
    return { target: at, way, up: new Vector3(...up), fov };
  }

  #place({ target, way, up, fov }) {
    const { camera, controls } = this;
    camera.up.copy(up);
    if (camera.fov !== fov) camera.fov = fov;
    controls.target.copy(target);
    camera.position.copy(target).add(way);
    camera.updateProjectionMatrix();
    controls.update();
    this.onChange();
  }

  /** The camera, with depth limits that suit its distance. */
  ready() {
    const { camera } = this;
    const distance = camera.position.distanceTo(this.controls.target);
    camera.near = Math.max(4, distance - 1500);
    // close to one leg, what lies far behind it is left out too
    camera.far = distance + (this.hiddenHalf() ? BEHIND_MM : 1500);
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
    return camera;
  }

  /**
   * In a close look at one leg the other one would stand in the way.
   * @returns {number} sign of x of the half to leave out, or 0
   */
  hiddenHalf() {
    const { x, z } = this.controls.target;
    const close = this.camera.position.distanceTo(this.controls.target) < CLOSE_MM;
    return close && Math.abs(x) > ONE_LEG_MM && z < this.legsBelow ? -Math.sign(x) : 0;
  }

  /** @param {Preset} preset @param {boolean} animate */
  go(preset, animate) {
    this.stop();
    this.preset = preset.span ? preset : null;
    const goal = this.#goal(preset);
    if (!animate || this.still) return this.#place(goal);
    return this.#fly(goal);
  }

  #fly(goal) {
    const from = {
      target: this.controls.target.clone(),
      way: this.camera.position.clone().sub(this.controls.target),
    };
    const began = performance.now();
    const step = () => {
      const t = Math.min(1, (performance.now() - began) / FLIGHT_MS);
      const s = t * t * (3 - 2 * t);
      const way = from.way.clone().normalize().lerp(goal.way.clone().normalize(), s);
      if (way.lengthSq() < 0.02) way.set(1, 0.2, 0);
      way.setLength(from.way.length() * (1 - s) + goal.way.length() * s);
      this.#place({ ...goal, target: from.target.clone().lerp(goal.target, s), way });
      this.flight = t < 1 ? requestAnimationFrame(step) : 0;
    };
    this.flight = requestAnimationFrame(step);
  }

  /** End a flight where it is. */
  stop() {
    cancelAnimationFrame(this.flight);
    this.flight = 0;
  }

  /** @returns {{position: number[], target: number[]}} mm */
  get() {
    const round = (v) => v.toArray().map((x) => Math.round(x * 10) / 10);
    return { position: round(this.camera.position), target: round(this.controls.target) };
  }

  #key(event) {
    const turn = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
      event.key
    ];
    const zoom = { "+": 1 / KEY_ZOOM, "=": 1 / KEY_ZOOM, "-": KEY_ZOOM }[event.key];
    if ((!turn && !zoom) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.preset = null;
    this.stop();
    const way = this.camera.position.clone().sub(this.controls.target);
    if (zoom) way.multiplyScalar(zoom).clampLength(NEAREST_MM, FARTHEST_MM);
    else turnAbout(way, turn[0] * KEY_TURN, turn[1] * KEY_TURN);
    this.#place({
      target: this.controls.target.clone(),
      way,
      up: this.camera.up.clone(),
      fov: this.camera.fov,
    });
  }

  dispose() {
    this.stop();
    this.controls.dispose();
  }
}

/** Turn an offset about z and tilt it, short of the poles. */
function turnAbout(way, azimuth, tilt) {
  const length = way.length();
  const turn = Math.atan2(way.y, way.x) + azimuth;
  const polar = Math.min(Math.PI - 0.02, Math.max(0.02, Math.acos(way.z / length) + tilt));
  way
    .set(Math.sin(polar) * Math.cos(turn), Math.sin(polar) * Math.sin(turn), Math.cos(polar))
    .multiplyScalar(length);
}

/** The same preset for the other side of the body. @param {Preset} preset @returns {Preset} */
export function mirrored(preset) {
  const flip = ([x, y, z]) => [-x, y, z];
  return { ...preset, position: flip(preset.position), target: flip(preset.target) };
}
