/**
 * Which parts a selection can change, so that the rest is not worked out anew.
 */
import type { SceneWords } from "../../contract/scene";
import type { Shown } from "../../contract/shown";
import type { Answer } from "./answer";
import { familyOf, goneOf } from "./sites";

type Index = Map<string, number[]>;

/** Parts by what a selection calls them. */
export class Touched {
  readonly #scene: SceneWords;
  readonly #named: Index = new Map();
  readonly #families: Index = new Map();
  readonly #structures: Index = new Map();

  constructor(scene: SceneWords) {
    this.#scene = scene;
    scene.parts.forEach((part, index) => {
      for (const name of new Set([part.name, part.follows ?? part.name]))
        put(this.#named, name, index);
      put(this.#families, familyOf(part.name), index);
      put(this.#structures, part.structure, index);
    });
  }

  /** Indices of the parts that a selection touches. */
  by({ states, cuts }: Answer, shown: Shown): ReadonlySet<number> {
    const found = new Set<number>();
    const add = (index: Index, key: string) => {
      for (const part of index.get(key) ?? []) found.add(part);
    };
    for (const name of states.keys()) add(this.#named, name);
    for (const structure of cuts.keys()) add(this.#structures, structure);
    for (const family of goneOf(this.#scene, shown)) add(this.#families, family);
    return found;
  }
}

function put(index: Index, key: string, part: number): void {
  const parts = index.get(key);
  if (parts) parts.push(part);
  else index.set(key, [part]);
}
