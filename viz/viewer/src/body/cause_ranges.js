/**
 * The causes of all sites lie in one layer; only those that show are handed to the graphics card.
 */
export class CauseRanges {
  /** @param {import('./scene_file.js').Scene} scene */
  constructor(scene) {
    this.meshes = scene.meshes
      .filter(({ layer, geometry }) => layer === "causes" && geometry.index)
      .map(({ geometry }) => ({ geometry, ranges: rangesOf(geometry, scene.parts || []) }));
    this.filled = new Set();
  }

  /** Whether something of a geometry is drawn. */
  shows(geometry) {
    return this.filled.has(geometry);
  }

  /** Draw these parts and no other. @param {string[]} names */
  draw(names) {
    for (const { geometry, ranges } of this.meshes) {
      const shown = names.map((name) => ranges.get(name)).filter(Boolean);
      const start = Math.min(...shown.map((range) => range.start));
      const end = Math.max(...shown.map((range) => range.end));
      this.filled[shown.length ? "add" : "delete"](geometry);
      geometry.setDrawRange(shown.length ? start : 0, shown.length ? end - start : 0);
    }
  }
}

/** First and one past the last place of each part in the index. */
function rangesOf(geometry, parts) {
  const { index } = geometry;
  const part = geometry.getAttribute("_part");
  const ranges = new Map();
  for (let at = 0; at < index.count; at += 3) {
    const { name } = parts[part.getX(index.getX(at))];
    const range = ranges.get(name);
    if (range) range.end = at + 3;
    else ranges.set(name, { start: at, end: at + 3 });
  }
  return ranges;
}
