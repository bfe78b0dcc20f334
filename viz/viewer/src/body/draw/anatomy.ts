/**
 * Where parts lie: vertex ranges, anchors for labels, points along a nerve. All in mm, right
 * side or midline.
 */
import { Box3, Vector3 } from "three";
import { familyOf } from "../look/sites";
import { attributeOf } from "./attributes";
import { verticesWellWithin } from "./patches";
import type { LayerMesh, Scene } from "./scene_meshes";

/** The vertices of a part: the first, and one past the last. */
export interface Place {
  readonly source: LayerMesh;
  readonly start: number;
  readonly end: number;
}

/** Where everything of a scene is. */
export class Anatomy {
  readonly scene: Scene;
  /** By part name. */
  readonly places = new Map<string, Place>();
  /** Variants of anatomy that hold. */
  variants: readonly string[] = [];
  readonly #names = new Map<string, number[]>();
  readonly #found = new Map<string, Vector3 | null>();
  readonly #skin: LayerMesh | undefined;

  constructor(scene: Scene) {
    this.scene = scene;
    this.#skin = scene.meshes.find((mesh) => mesh.layer === "skin");
    for (const source of scene.meshes) if (source.layer !== "skin") this.#scan(source);
    scene.parts.forEach((part, index) => {
      for (const name of new Set([part.name, familyOf(part.name)]))
        this.#names.set(name, [...(this.#names.get(name) ?? []), index]);
    });
    scene.territories.forEach((name, index) => {
      this.#names.set(`skin:${name}`, [scene.parts.length + index]);
    });
  }

  #scan(source: LayerMesh): void {
    const part = attributeOf(source.geometry, "_part");
    let start = 0;
    for (let i = 1; i <= part.count; i++) {
      if (i < part.count && part.getX(i) === part.getX(start)) continue;
      const name = this.scene.parts[part.getX(start)]?.name ?? "";
      const before = this.places.get(name);
      this.places.set(name, before ? { ...before, end: i } : { source, start, end: i });
      start = i;
    }
  }

  /** Look indices of a part, of all segments of a nerve, or of a territory. */
  indices(name: string): readonly number[] {
    return this.#names.get(name) ?? [];
  }

  /** A vertex of a mesh, mm. */
  vertex({ geometry, scale, origin }: LayerMesh, i: number): Vector3 {
    const at = attributeOf(geometry, "position");
    return new Vector3(at.getX(i), at.getY(i), at.getZ(i))
      .multiplyScalar(scale)
      .add(new Vector3(...origin));
  }

  /** Vertices of a part, at most about so many, spread evenly over it. */
  sample(name: string, most: number): Vector3[] {
    if (name.startsWith("skin:"))
      return this.#sampleSkin(this.scene.territories.indexOf(name.slice(5)), most);
    const places = this.#partsOf(name).flatMap((part) => this.places.get(part.name) ?? []);
    return places.flatMap(({ source, start, end }) => {
      const step = Math.max(1, Math.floor(((end - start) * places.length) / most));
      const points: Vector3[] = [];
      for (let i = start; i < end; i += step) points.push(this.vertex(source, i));
      return points;
    });
  }

  #partsOf(name: string) {
    return this.indices(name).flatMap((i) => this.scene.parts[i] ?? []);
  }

  #sampleSkin(territory: number, most: number): Vector3[] {
    const skin = this.#skin;
    if (!skin || territory < 0) return [];
    const mine = verticesWellWithin(skin.geometry, territory);
    const step = Math.max(1, Math.floor(mine.length / most));
    return mine
      .filter((_, i) => i % step === 0)
      .map((i) => this.vertex(skin, i))
      .filter((p) => p.x <= 0);
  }

  /** A point that stands for a part: half-way along a nerve, or the vertex nearest to its middle. */
  anchor(name: string): Vector3 | null {
    return this.#kept(name, () => this.#findAnchor(name));
  }

  #findAnchor(name: string): Vector3 | null {
    const [, nerve] = name.match(/^nerve:([^:]+)$/) ?? [];
    if (nerve) return this.along(nerve, 0.5);
    const points = this.sample(name, 200);
    const middle = meanOf(points);
    if (!middle) return null;
    return points.reduce((best, p) =>
      p.distanceToSquared(middle) < best.distanceToSquared(middle) ? p : best,
    );
  }

  /** The middle of a nerve's cross-section at a position 0..1. */
  along(nerve: string, position: number): Vector3 | null {
    const name = this.#inVariant(`nerve:${nerve}`);
    return this.#kept(`${name} ${position}`, () => this.#findAlong(name, position));
  }

  #kept(key: string, find: () => Vector3 | null): Vector3 | null {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.#found.set(key, found);
    return found;
  }

  /** The name under which a nerve is drawn at present. */
  #inVariant(name: string): string {
    const variant = this.variants.find((one) => this.#names.has(`${name}@${one}`));
    return variant ? `${name}@${variant}` : name;
  }

  #findAlong(name: string, position: number): Vector3 | null {
    const parts = this.#partsOf(name);
    const holds = ([start, end]: readonly [number, number] = [0, 1]) =>
      position >= start && position <= end;
    const part = parts.find(({ segment }) => holds(segment)) ?? parts.at(-1);
    const place = part && this.places.get(part.name);
    if (!place) return null;
    const along = attributeOf(place.source.geometry, "_along");
    let nearest = Number.POSITIVE_INFINITY;
    for (let i = place.start; i < place.end; i++)
      nearest = Math.min(nearest, Math.abs(along.getX(i) - position));
    const ring: Vector3[] = [];
    for (let i = place.start; i < place.end; i++)
      if (Math.abs(along.getX(i) - position) < nearest + 2e-3)
        ring.push(this.vertex(place.source, i));
    return meanOf(ring);
  }

  /** Box of a part on the right side. */
  box(name: string): Box3 | null {
    const points = this.sample(name, 400);
    return points.length ? new Box3().setFromPoints(points) : null;
  }
}

function meanOf(points: readonly Vector3[]): Vector3 | null {
  if (!points.length) return null;
  return points.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(points.length);
}
