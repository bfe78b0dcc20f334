/**
 * Which parts a selection can change, so that the rest is not worked out anew.
 */
import { familyOf, sitesOf } from "./sites.js";

export class Touched {
  /** @param {import('./scene_file.js').Scene} scene */
  constructor(scene) {
    this.scene = scene;
    this.named = new Map();
    this.families = new Map();
    this.structures = new Map();
    scene.parts.forEach((part, index) => {
      for (const name of new Set([part.name, part.follows || part.name]))
        put(this.named, name, index);
      put(this.families, familyOf(part.name), index);
      put(this.structures, part.structure, index);
    });
  }

  /**
   * @param {import('./looks.js').Answer} answer
   * @param {import('./looks.js').Shown} shown
   * @returns {Set<number>} indices of parts
   */
  by({ states, cuts }, shown) {
    const found = new Set();
    const add = (map, key) => map.get(key)?.forEach((index) => found.add(index));
    for (const name of states.keys()) add(this.named, name);
    for (const structure of cuts.keys()) add(this.structures, structure);
    for (const { replaces } of sitesOf(this.scene, shown))
      for (const family of replaces) add(this.families, family);
    return found;
  }
}

function put(map, key, index) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(index);
}
