/**
 * What lies under the pointer, by a ray through bounding-volume hierarchies.
 *
 * A see-through skin does not hide what a person sees through it: nerves and discs below it win,
 * then the patch of skin, then bone. A nerve is thin, so a few rays round the pointer look for one
 * before anything else.
 */
import {
  type BufferGeometry,
  type Camera,
  DoubleSide,
  type Face,
  FrontSide,
  Ray,
  Raycaster,
  Vector2,
  type Vector3,
} from "three";
import { MeshBVH } from "three-mesh-bvh/src/core/MeshBVH.js";
import type { Hit } from "../../contract/shown";
import { attributeOf, indexOf } from "../draw/attributes";
import type { Drawn, DrawnSide, Layers } from "../draw/layers";
import { patchAt } from "../draw/patches";
import type { Scene } from "../draw/scene_meshes";
import { CUT_AWAY, LIT_ALONE, OWN_OPACITY } from "../look/layer_kinds";
import type { LookTable } from "../look/look_table";
import type { Box } from "./on_screen";

const SKIN_IGNORED_BELOW = 0.12;
const SKIN_SOLID_FROM = 0.75;
/** A map is painted so thickly that little shows through it. */
const MAP_SOLID_FROM = 0.2;
/** A point of the skin may lie this much behind the skin as it is drawn, mm. */
const ON_SKIN_MM = 8;
/** What is left out of a half body begins this far beyond the middle, mm. */
const PAST_MIDDLE_MM = 4;
const BEATS_SKIN = new Set([
  ...["nerves", "discs", "dura", "deep"],
  ...["ligaments", "vessels", "causes"],
]);
const NERVE_REACH_PX = 4;
/** Number of skin that is no patch. */
const NO_PATCH = 255;
const RAYS_ROUND = 8;
const SHOWN_FROM = 0.1;
const FAINT_BELOW = 0.5;

/** What a pick leaves out. */
export interface PickOptions {
  readonly ignoreSkin?: boolean;
  readonly onlySkin?: boolean;
}

/** The nearest visible triangle on a ray. */
interface Found {
  readonly layer: string;
  readonly side: DrawnSide;
  /** Millimetres. */
  readonly distance: number;
  readonly point: Vector3;
  /** The same in the frame of the geometry. */
  readonly local: Vector3;
  readonly face: Face;
  readonly geometry: BufferGeometry;
}

/** A part without the place where it was hit. */
type Named = Omit<Hit, "point" | "through">;

/** Finds what lies under the pointer. */
export class Picker {
  /** Sign of x of the half body that is not drawn, or 0. */
  hide = 0;
  /** Whether a point is cut away over a site. */
  isCut: (point: Vector3) => boolean = () => false;
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #looks: LookTable;
  readonly #trees = new Map<BufferGeometry, MeshBVH>();
  readonly #targets: readonly Drawn[];
  readonly #caster = new Raycaster();

  constructor(scene: Scene, layers: Layers, looks: LookTable) {
    this.#scene = scene;
    this.#layers = layers;
    this.#looks = looks;
    this.#targets = layers.drawn.filter(
      ({ layer, pass }) => pass === (layer === "causes" ? "strong" : "surface"),
    );
  }

  /** Build the next missing hierarchy, and say whether one was missing. */
  prepareOne(): boolean {
    const next = this.#targets.find(({ mesh }) => !this.#trees.has(mesh.geometry));
    if (next) this.#tree(next.mesh.geometry);
    return Boolean(next);
  }

  #tree(geometry: BufferGeometry): MeshBVH {
    const known = this.#trees.get(geometry);
    if (known) return known;
    const range = { start: 0, count: indexOf(geometry).count };
    const tree = new MeshBVH(geometry, { indirect: true, targetLeafSize: 12, range });
    this.#trees.set(geometry, tree);
    return tree;
  }

  /** First visible hit of one mesh. */
  #first(target: Drawn, origin: Vector3): Found | null {
    const { mesh, layer, side } = target;
    const { geometry, matrixWorld } = mesh;
    const ray = new Ray().copy(this.#caster.ray).applyMatrix4(matrixWorld.clone().invert());
    const facing = side === 1 ? DoubleSide : FrontSide;
    let best: Found | null = null;
    for (const { point: local, face } of this.#tree(geometry).raycast(ray, facing)) {
      const point = local.clone().applyMatrix4(matrixWorld);
      const distance = point.distanceTo(origin);
      if (!face || (best && distance >= best.distance)) continue;
      if (this.#shows(target, face.a, point))
        best = { layer, side, distance, point, local, face, geometry };
    }
    return best;
  }

  #shows({ layer, side, mesh }: Drawn, vertex: number, point: Vector3): boolean {
    if (point.x * this.hide > PAST_MIDDLE_MM) return false;
    if (layer === "skin") return true;
    const part = attributeOf(mesh.geometry, "_part").getX(vertex);
    const at = side === 2 ? Number(point.x > 0) : side;
    if (this.#looks.hides(part, at)) return false;
    if (CUT_AWAY.has(layer) && !this.#looks.glows(part, at) && this.isCut(point)) return false;
    if (LIT_ALONE.has(layer) && !this.#layers.opacityOf(layer)) return this.#looks.glows(part, at);
    return !OWN_OPACITY.has(layer) || this.#looks.opacity(part, at) > SHOWN_FROM;
  }

  #nearest(wanted: (layer: string) => boolean, origin: Vector3): Found | null {
    let best: Found | null = null;
    for (const target of this.#targets) {
      if (!wanted(target.layer) || !target.mesh.visible) continue;
      const hit = this.#first(target, origin);
      if (hit && (!best || hit.distance < best.distance)) best = hit;
    }
    return best;
  }

  /** A faint muscle does not hide what presses on the nerve. */
  #behindFaint(hit: Found | null, origin: Vector3): Found | null {
    if (hit?.layer !== "muscles") return hit;
    const part = attributeOf(hit.geometry, "_part").getX(hit.face.a);
    if (this.#looks.opacity(part, hit.side) > FAINT_BELOW) return hit;
    const behind = this.#nearest((layer) => layer !== "skin" && layer !== "muscles", origin);
    return behind?.layer === "causes" ? behind : hit;
  }

  /** Lays the ray through a place of the window, and gives where it begins. */
  #aim(camera: Camera, x: number, y: number, box: Box): Vector3 {
    const across = ((x - box.left) / box.width) * 2 - 1;
    const up = 1 - ((y - box.top) / box.height) * 2;
    this.#caster.setFromCamera(new Vector2(across, up), camera);
    return this.#caster.ray.origin.clone();
  }

  /** A nerve within a few pixels that nothing nearer than `limit` (mm) covers. */
  #nerveNear(camera: Camera, x: number, y: number, box: Box, limit: number): Found | null {
    for (let turn = 0; turn < RAYS_ROUND; turn++) {
      const angle = (turn / RAYS_ROUND) * 2 * Math.PI;
      const beside = x + NERVE_REACH_PX * Math.cos(angle);
      const below = y + NERVE_REACH_PX * Math.sin(angle);
      const origin = this.#aim(camera, beside, below, box);
      const hit = this.#nearest((layer) => layer === "nerves", origin);
      if (hit && hit.distance < limit) return hit;
    }
    return null;
  }

  /** What is at a place of the window, in client pixels; `box` is the canvas's. */
  pick(
    camera: Camera,
    x: number,
    y: number,
    box: Box,
    { ignoreSkin = false, onlySkin = false }: PickOptions = {},
  ): Hit | null {
    const origin = this.#aim(camera, x, y, box);
    const opacity = this.#layers.opacityOf("skin");
    const noSkin = ignoreSkin || opacity < SKIN_IGNORED_BELOW;
    const skin = noSkin ? null : this.#nearest((layer) => layer === "skin", origin);
    const solidFrom = this.#looks.map.value.x ? MAP_SOLID_FROM : SKIN_SOLID_FROM;
    if (onlySkin || (skin && opacity >= solidFrom)) return skin && this.#hit(skin, null);
    let inner = this.#behindFaint(
      this.#nearest((layer) => layer !== "skin", origin),
      origin,
    );
    if (inner?.layer !== "nerves") {
      const limit = inner?.distance ?? Number.POSITIVE_INFINITY;
      inner = this.#nerveNear(camera, x, y, box, limit) ?? inner;
    }
    if (!skin) return inner && this.#hit(inner, null);
    return inner && this.#beatsSkin(inner, opacity)
      ? this.#hit(inner, null)
      : this.#hit(skin, inner);
  }

  #beatsSkin({ layer }: Found, skinOpacity: number): boolean {
    if (BEATS_SKIN.has(layer)) return true;
    return layer === "muscles" && this.#layers.opacityOf("muscles") >= skinOpacity;
  }

  /** Whether the body leaves a point (mm) of the skin to be seen. */
  sees(camera: Camera, point: Vector3): boolean {
    if (point.x * this.hide > PAST_MIDDLE_MM) return false;
    const { ray } = this.#caster;
    camera.getWorldPosition(ray.origin);
    const away = point.distanceTo(ray.origin);
    ray.direction.copy(point).sub(ray.origin).normalize();
    const skin = this.#nearest((layer) => layer === "skin", ray.origin.clone());
    return !skin || skin.distance > away - ON_SKIN_MM;
  }

  #hit(found: Found, behind: Found | null): Hit | null {
    const part = this.#partOf(found);
    if (!part) return behind ? this.#hit(behind, null) : null;
    const through = (behind && this.#partOf(behind)?.part) ?? null;
    return { ...part, point: found.point.toArray(), through };
  }

  #partOf({ layer, side, geometry, face, point, local }: Found): Named | null {
    const onLeft = side === 2 ? point.x > 0 : side === 1;
    const sideName = onLeft ? "left" : "right";
    if (layer === "skin") {
      const first = this.#scene.parts.length;
      const alike = (one: number, other: number) =>
        Math.max(one, other) < NO_PATCH &&
        this.#looks.alike(first + one, first + other, Number(onLeft));
      const patch = this.#scene.territories[patchAt(geometry, face, local, alike)];
      if (!patch) return null;
      return { part: `skin:${patch}`, structure: patch, layer, side: sideName, along: null };
    }
    const part = this.#scene.parts[attributeOf(geometry, "_part").getX(face.a)];
    if (!part) return null;
    return {
      part: part.name,
      structure: part.structure,
      layer,
      side: part.mirrored ? sideName : "midline",
      along: layer === "nerves" ? meanAlong(geometry, face) : null,
    };
  }
}

function meanAlong(geometry: BufferGeometry, { a, b, c }: Face): number {
  const along = attributeOf(geometry, "_along");
  return (along.getX(a) + along.getX(b) + along.getX(c)) / 3;
}
