/**
 * What lies under the pointer, by a ray through bounding-volume hierarchies.
 *
 * A see-through skin does not hide what a person sees through it: nerves and discs below it win,
 * then the patch
 * of skin, then bone. A nerve is thin, so a few rays round the pointer look for one before
 * anything else.
 */
import { DoubleSide, FrontSide, Ray, Raycaster, Vector2, Vector3 } from "three";
import { CUT_AWAY } from "./cut_away.js";
import { LIT_ALONE, OWN_OPACITY } from "./looks.js";
import { MeshBVH } from "three-mesh-bvh/src/core/MeshBVH.js";

const SKIN_IGNORED_BELOW = 0.12;
const SKIN_SOLID_FROM = 0.75;
/** A map is painted so thickly that little shows through it. */
const MAP_SOLID_FROM = 0.2;
/** A point of the skin may lie this much behind the skin as it is drawn, mm. */
const ON_SKIN_MM = 8;
const BEATS_SKIN = new Set([
  ...["nerves", "discs", "dura", "deep"],
  ...["ligaments", "vessels", "causes"],
]);
const NERVE_REACH_PX = 4;
const SHOWN_FROM = 0.1;
const FAINT_BELOW = 0.5;
const SIDES = ["right", "left"];

/**
 * @typedef {object} Hit
 * @property {string} part `skin:…` for a territory
 * @property {string} structure
 * @property {string} layer
 * @property {'right'|'left'|'midline'} side
 * @property {number|null} along 0..1 along a nerve
 * @property {number[]} point mm
 * @property {string|null} through part behind a see-through skin
 */

export class Picker {
  /**
   * @param {import('./scene_file.js').Scene} scene
   * @param {import('./layers.js').Layers} layers
   * @param {import('./look_table.js').LookTable} looks
   */
  constructor(scene, layers, looks) {
    this.scene = scene;
    this.layers = layers;
    this.looks = looks;
    this.trees = new Map();
    this.targets = layers.drawn.filter(
      ({ layer, pass }) => pass === (layer === "causes" ? "strong" : "surface"),
    );
    this.caster = new Raycaster();
    this.ray = new Ray();
    /** Sign of x of the half body that is not drawn, or 0. */
    this.hide = 0;
    /** Whether a point is cut away over a site. @type {(point: Vector3) => boolean} */
    this.isCut = () => false;
  }

  /** Build the next missing hierarchy. @returns {boolean} whether one was missing */
  prepareOne() {
    const next = this.targets.find(({ mesh }) => !this.trees.has(mesh.geometry));
    if (next) this.#tree(next.mesh.geometry);
    return !!next;
  }

  #tree(geometry) {
    if (!this.trees.has(geometry)) {
      const range = { start: 0, count: geometry.index.count };
      const options = { indirect: true, targetLeafSize: 12, range };
      this.trees.set(geometry, new MeshBVH(geometry, options));
    }
    return this.trees.get(geometry);
  }

  /** First visible hit of one mesh. */
  #first(target, origin) {
    const { mesh, layer, side } = target;
    const { geometry } = mesh;
    this.ray.copy(this.caster.ray).applyMatrix4(mesh.matrixWorld.clone().invert());
    const facing = side === 1 ? DoubleSide : FrontSide;
    let best = null;
    for (const hit of this.#tree(geometry).raycast(this.ray, facing)) {
      const point = hit.point.clone().applyMatrix4(mesh.matrixWorld);
      const distance = point.distanceTo(origin);
      if ((best && distance >= best.distance) || !this.#shows(target, hit.face.a, point)) continue;
      best = { layer, side, distance, point, vertex: hit.face.a, face: hit.face, geometry };
    }
    return best;
  }

  #shows({ layer, side, mesh }, vertex, point) {
    if (point.x * this.hide > 4) return false;
    if (layer === "skin") return true;
    const part = mesh.geometry.getAttribute("_part").getX(vertex);
    const at = side === 2 ? Number(point.x > 0) : side;
    if (this.looks.hides(part, at)) return false;
    if (CUT_AWAY.has(layer) && !this.looks.glows(part, at) && this.isCut(point)) return false;
    const alone = layer in LIT_ALONE && !this.layers.opacities[layer];
    if (!alone && !OWN_OPACITY.has(layer)) return true;
    return alone ? this.looks.glows(part, at) : this.looks.opacity(part, at) > SHOWN_FROM;
  }

  #nearest(wanted, origin) {
    let best = null;
    for (const target of this.targets) {
      if (!wanted(target.layer) || !target.mesh.visible) continue;
      const hit = this.#first(target, origin);
      if (hit && (!best || hit.distance < best.distance)) best = hit;
    }
    return best;
  }

  /** A faint muscle does not hide what presses on the nerve. */
  #behindFaint(hit, origin) {
    if (hit?.layer !== "muscles") return hit;
    const part = hit.geometry.getAttribute("_part").getX(hit.vertex);
    if (this.looks.opacity(part, hit.side) > FAINT_BELOW) return hit;
    const behind = this.#nearest((layer) => layer !== "skin" && layer !== "muscles", origin);
    return behind?.layer === "causes" ? behind : hit;
  }

  #aim(camera, x, y, box) {
    const at = new Vector2(
      ((x - box.left) / box.width) * 2 - 1,
      1 - ((y - box.top) / box.height) * 2,
    );
    this.caster.setFromCamera(at, camera);
    return this.caster.ray.origin;
  }

  /** A nerve within a few pixels that nothing solid covers. */
  #nerveNear(camera, x, y, box, limit) {
    const isNerve = (layer) => layer === "nerves";
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn / 8) * 2 * Math.PI;
      const origin = this.#aim(
        camera,
        x + NERVE_REACH_PX * Math.cos(angle),
        y + NERVE_REACH_PX * Math.sin(angle),
        box,
      );
      const hit = this.#nearest(isNerve, origin.clone());
      if (hit && hit.distance < limit) return hit;
    }
    return null;
  }

  /**
   * @param {import('three').Camera} camera
   * @param {number} x client pixels
   * @param {number} y client pixels
   * @param {DOMRect} box of the canvas @param {{ignoreSkin?: boolean, onlySkin?: boolean}} [options]
   * @returns {Hit|null}
   */
  pick(camera, x, y, box, { ignoreSkin = false, onlySkin = false } = {}) {
    const origin = this.#aim(camera, x, y, box).clone();
    const opacity = this.layers.opacities.skin ?? 0;
    const skin =
      ignoreSkin || opacity < SKIN_IGNORED_BELOW
        ? null
        : this.#nearest((layer) => layer === "skin", origin);
    if (onlySkin) return skin && this.#hit(skin, null);
    const solidFrom = this.looks.map.value.x ? MAP_SOLID_FROM : SKIN_SOLID_FROM;
    if (skin && opacity >= solidFrom) return this.#hit(skin, null);
    let inner = this.#behindFaint(this.#nearest((layer) => layer !== "skin", origin), origin);
    if (!inner || inner.layer !== "nerves") {
      inner = this.#nerveNear(camera, x, y, box, inner ? inner.distance : Infinity) || inner;
    }
    if (!skin) return inner && this.#hit(inner, null);
    const innerWins =
      inner &&
      (BEATS_SKIN.has(inner.layer) ||
        (inner.layer === "muscles" && this.layers.opacities.muscles >= opacity));
    return innerWins ? this.#hit(inner, null) : this.#hit(skin, inner);
  }

  /**
   * Whether the body leaves a point of the skin to be seen.
   * @param {import('three').Camera} camera
   * @param {Vector3} point mm
   */
  sees(camera, point) {
    if (point.x * this.hide > 4) return false;
    const { ray } = this.caster;
    camera.getWorldPosition(ray.origin);
    const away = point.distanceTo(ray.origin);
    ray.direction.copy(point).sub(ray.origin).normalize();
    const skin = this.#nearest((layer) => layer === "skin", ray.origin.clone());
    return !skin || skin.distance > away - ON_SKIN_MM;
  }

  #hit(found, behind) {
    const part = this.#partOf(found);
    if (!part) return behind ? this.#hit(behind, null) : null;
    return {
      ...part,
      point: found.point.toArray(),
      through: behind ? this.#partOf(behind).part : null,
    };
  }

  #partOf({ layer, side, geometry, vertex, face, point }) {
    const sideName = side === 2 ? SIDES[Number(point.x > 0)] : SIDES[side];
    if (layer === "skin") {
      const index = geometry.getAttribute("_territory").getX(vertex);
      const territory = this.scene.territories[index];
      return territory
        ? { part: `skin:${territory}`, structure: territory, layer, side: sideName, along: null }
        : null;
    }
    const part = this.scene.parts[geometry.getAttribute("_part").getX(vertex)];
    const along = layer === "nerves" ? meanAlong(geometry, face) : null;
    return {
      part: part.name,
      structure: part.structure,
      layer,
      side: part.mirrored ? sideName : "midline",
      along,
    };
  }
}

function meanAlong(geometry, { a, b, c }) {
  const along = geometry.getAttribute("_along");
  return (along.getX(a) + along.getX(b) + along.getX(c)) / 3;
}

/**
 * @param {Vector3} point
 * @param {import('three').Camera} camera
 * @param {DOMRect} box
 * @returns {number[]|null} client pixels, null when outside
 */
export function onScreen(point, camera, box) {
  const at = new Vector3().copy(point).project(camera);
  if (Math.abs(at.x) > 0.98 || Math.abs(at.y) > 0.98 || at.z > 1) return null;
  return [box.left + ((at.x + 1) / 2) * box.width, box.top + ((1 - at.y) / 2) * box.height];
}
