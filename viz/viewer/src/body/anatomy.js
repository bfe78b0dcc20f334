/**
 * Where parts lie: vertex ranges, anchors for labels, points along a nerve. All in mm, right
 * side or midline.
 */
import { Vector3 } from "three";
import { familyOf } from "./sites.js";

/**
 * @typedef {object} Place
 * @property {import('./scene_file.js').LayerMesh} source
 * @property {number} start first vertex
 * @property {number} end one past the last vertex
 */

export class Anatomy {
  /** @param {import('./scene_file.js').Scene} scene */
  constructor(scene) {
    this.scene = scene;
    /** @type {Map<string, Place>} by part name */
    this.places = new Map();
    this.names = new Map();
    this.found = new Map();
    /** Variants of anatomy that hold. @type {string[]} */
    this.variants = [];
    this.skin = scene.meshes.find((mesh) => mesh.layer === "skin");
    for (const source of scene.meshes) if (source.layer !== "skin") this.#scan(source);
    scene.parts.forEach((part, index) => this.#register(part, index));
    scene.territories.forEach((name, index) =>
      this.names.set(`skin:${name}`, [scene.parts.length + index]),
    );
  }

  #scan(source) {
    const part = source.geometry.getAttribute("_part");
    let start = 0;
    for (let i = 1; i <= part.count; i++) {
      if (i < part.count && part.getX(i) === part.getX(start)) continue;
      const { name } = this.scene.parts[part.getX(start)];
      const before = this.places.get(name);
      this.places.set(name, before ? { ...before, end: i } : { source, start, end: i });
      start = i;
    }
  }

  #register(part, index) {
    for (const name of new Set([part.name, familyOf(part.name)])) {
      if (!this.names.has(name)) this.names.set(name, []);
      this.names.get(name).push(index);
    }
  }

  /**
   * Look indices of a part, of all segments of a nerve, or of a territory.
   * @param {string} name
   * @returns {number[]}
   */
  indices(name) {
    return this.names.get(name) || [];
  }

  /** @param {Place} place @param {number} i @returns {Vector3} mm */
  vertex({ source }, i) {
    const at = source.geometry.getAttribute("position");
    return new Vector3(at.getX(i), at.getY(i), at.getZ(i))
      .multiplyScalar(source.scale)
      .add(new Vector3(...source.origin));
  }

  /**
   * Vertices of a part, spread evenly over it.
   * @param {string} name
   * @param {number} most
   * @returns {Vector3[]}
   */
  sample(name, most) {
    if (name.startsWith("skin:"))
      return this.#sampleSkin(this.scene.territories.indexOf(name.slice(5)), most);
    const places = this.indices(name)
      .map((i) => this.places.get(this.scene.parts[i].name))
      .filter(Boolean);
    const points = [];
    for (const place of places) {
      const step = Math.max(1, Math.floor(((place.end - place.start) * places.length) / most));
      for (let i = place.start; i < place.end; i += step) points.push(this.vertex(place, i));
    }
    return points;
  }

  #sampleSkin(territory, most) {
    if (!this.skin || territory < 0) return [];
    const at = this.skin.geometry.getAttribute("_territory");
    const mine = [];
    for (let i = 0; i < at.count; i++)
      if (at.getX(i) === territory && at.getZ(i) < 60) mine.push(i);
    const step = Math.max(1, Math.floor(mine.length / most));
    return mine
      .filter((_, i) => i % step === 0)
      .map((i) => this.vertex({ source: this.skin }, i))
      .filter((p) => p.x <= 0);
  }

  /**
   * A point that stands for a part: its own label place, or its vertex nearest to its middle.
   * @returns {Vector3|null}
   */
  anchor(name) {
    return this.#kept(name, () => this.#findAnchor(name));
  }

  #findAnchor(name) {
    const given = this.scene.labels[name];
    if (given) return new Vector3(...given);
    const nerve = name.match(/^nerve:([^:]+)$/);
    if (nerve) return this.along(nerve[1], 0.5);
    const points = this.sample(name, 200);
    if (!points.length) return null;
    const middle = points.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(points.length);
    return points.reduce((best, p) =>
      p.distanceToSquared(middle) < best.distanceToSquared(middle) ? p : best,
    );
  }

  /**
   * The middle of a nerve's cross-section.
   * @param {string} nerve
   * @param {number} position 0..1
   * @returns {Vector3|null}
   */
  along(nerve, position) {
    const name = this.#inVariant(`nerve:${nerve}`);
    return this.#kept(`${name} ${position}`, () => this.#findAlong(name, position));
  }

  #kept(key, find) {
    if (!this.found.has(key)) this.found.set(key, find());
    return this.found.get(key);
  }

  /** The name under which a nerve is drawn at present. */
  #inVariant(name) {
    const variant = this.variants.find((one) => this.names.has(`${name}@${one}`));
    return variant ? `${name}@${variant}` : name;
  }

  #findAlong(name, position) {
    const parts = this.indices(name).map((i) => this.scene.parts[i]);
    const part =
      parts.find(({ segment: [start, end] }) => position >= start && position <= end) ||
      parts[parts.length - 1];
    const place = part && this.places.get(part.name);
    if (!place) return null;
    const along = place.source.geometry.getAttribute("_along");
    let nearest = Infinity;
    for (let i = place.start; i < place.end; i++)
      nearest = Math.min(nearest, Math.abs(along.getX(i) - position));
    const ring = [];
    for (let i = place.start; i < place.end; i++) {
      if (Math.abs(along.getX(i) - position) < nearest + 2e-3) ring.push(this.vertex(place, i));
    }
    return ring.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(ring.length);
  }

  /**
   * Box of a part on the right side.
   * @param {string} name
   * @returns {{min: Vector3, max: Vector3}|null}
   */
  box(name) {
    const points = this.sample(name, 400);
    if (!points.length) return null;
    const box = {
      min: new Vector3(Infinity, Infinity, Infinity),
      max: new Vector3(-Infinity, -Infinity, -Infinity),
    };
    points.forEach((p) => {
      box.min.min(p);
      box.max.max(p);
    });
    return box;
  }
}
