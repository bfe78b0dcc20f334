/**
 * The causes of all sites lie in one layer; only those that show are handed to the graphics card.
 */
import type { BufferGeometry } from "three";
import type { Part } from "../../contract/scene";
import { attributeOf, indexOf } from "./attributes";
import type { LayerMesh } from "./scene_meshes";

/** First place, and one past the last, in a geometry's index. */
interface Range {
  readonly start: number;
  end: number;
}

/** Which causes are drawn. */
export class CauseRanges {
  readonly #ranges: ReadonlyMap<BufferGeometry, ReadonlyMap<string, Range>>;
  readonly #filled = new Set<BufferGeometry>();

  constructor(meshes: readonly LayerMesh[], parts: readonly Part[]) {
    const causes = meshes.filter(({ layer, geometry }) => layer === "causes" && geometry.index);
    this.#ranges = new Map(causes.map(({ geometry }) => [geometry, rangesOf(geometry, parts)]));
  }

  /** Whether something of a geometry is drawn. */
  shows(geometry: BufferGeometry): boolean {
    return this.#filled.has(geometry);
  }

  /** Draw the parts of these names and no other. */
  draw(names: readonly string[]): void {
    for (const [geometry, ranges] of this.#ranges) {
      const shown = names.flatMap((name) => ranges.get(name) ?? []);
      const start = Math.min(...shown.map((range) => range.start));
      const end = Math.max(...shown.map((range) => range.end));
      this.#filled[shown.length ? "add" : "delete"](geometry);
      geometry.setDrawRange(shown.length ? start : 0, shown.length ? end - start : 0);
    }
  }
}

function rangesOf(geometry: BufferGeometry, parts: readonly Part[]): Map<string, Range> {
  const index = indexOf(geometry);
  const part = attributeOf(geometry, "_part");
  const ranges = new Map<string, Range>();
  for (let at = 0; at < index.count; at += 3) {
    const name = parts[part.getX(index.getX(at))]?.name ?? "";
    const range = ranges.get(name);
    if (range) range.end = at + 3;
    else ranges.set(name, { start: at, end: at + 3 });
  }
  return ranges;
}
