/**
 * Soft shade in hollows: how enclosed each vertex is, from a coarse grid of the surface around it.
 *
 * The body is symmetric, so one half is enough. The grid holds surface area; blurred and read a
 * little in front of a
 * vertex, it is high where other surfaces stand close by.
 */
const CELL_MM = 4;
const AHEAD_MM = 8;
const MARGIN_CELLS = 4;
const BLUR_PASSES = 2;
/**
 * Surface (mm² per mm²) in front of an open, slightly bent bone; and how fast more of it shades.
 */
const OPEN_AREA = 0.2;
const SHADE = 1.5;
const DARKEST = 0.18;

/** Positions in mm with x folded to the right half. @returns {Float32Array} */
function folded({ geometry, origin, scale }) {
  const at = geometry.getAttribute("position");
  const points = new Float32Array(at.count * 3);
  for (let i = 0; i < at.count; i++) {
    points[3 * i] = -Math.abs(at.getX(i) * scale + origin[0]);
    points[3 * i + 1] = at.getY(i) * scale + origin[1];
    points[3 * i + 2] = at.getZ(i) * scale + origin[2];
  }
  return points;
}

class Grid {
  constructor(clouds) {
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (const points of clouds) {
      for (let i = 0; i < points.length; i++) {
        const axis = i % 3;
        if (points[i] < low[axis]) low[axis] = points[i];
        if (points[i] > high[axis]) high[axis] = points[i];
      }
    }
    this.low = low.map((value) => value - MARGIN_CELLS * CELL_MM);
    this.size = high.map((value, k) => Math.ceil((value - low[k]) / CELL_MM) + 2 * MARGIN_CELLS);
    this.cells = new Float32Array(this.size[0] * this.size[1] * this.size[2]);
  }

  at(x, y, z) {
    const [nx, ny, nz] = this.size;
    const i = Math.min(nx - 1, Math.max(0, Math.round((x - this.low[0]) / CELL_MM)));
    const j = Math.min(ny - 1, Math.max(0, Math.round((y - this.low[1]) / CELL_MM)));
    const k = Math.min(nz - 1, Math.max(0, Math.round((z - this.low[2]) / CELL_MM)));
    return (k * ny + j) * nx + i;
  }

  addTriangles(points, index, share) {
    for (let t = 0; t < index.length; t += 3) {
      const a = index[t] * 3,
        b = index[t + 1] * 3,
        c = index[t + 2] * 3;
      const ux = points[b] - points[a],
        uy = points[b + 1] - points[a + 1],
        uz = points[b + 2] - points[a + 2];
      const vx = points[c] - points[a],
        vy = points[c + 1] - points[a + 1],
        vz = points[c + 2] - points[a + 2];
      const area = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
      const cell = this.at(
        points[a] + (ux + vx) / 3,
        points[a + 1] + (uy + vy) / 3,
        points[a + 2] + (uz + vz) / 3,
      );
      this.cells[cell] += (share * area) / (CELL_MM * CELL_MM);
    }
  }

  /** Three-cell means along each axis. */
  blur() {
    const [nx, ny] = this.size;
    for (const stride of [1, nx, nx * ny]) {
      const from = this.cells;
      const to = new Float32Array(from.length);
      for (let i = stride; i < from.length - stride; i++)
        to[i] = (from[i - stride] + from[i] + from[i + stride]) / 3;
      this.cells = to;
    }
  }
}

/** Whether a layer brings no shade of its own. @param {import('./scene_file.js').LayerMesh} mesh */
export function isOpen({ layer, geometry }) {
  return layer !== "skin" && !geometry.getAttribute("_ao");
}

/**
 * Write the layers' `_ao`, 1 in the open, piece by piece.
 * @param {import('./scene_file.js').LayerMesh[]} meshes that shade each other
 */
export function* shadeHollows(meshes) {
  if (!meshes.length) return;
  const clouds = [];
  for (const mesh of meshes) {
    clouds.push(folded(mesh));
    yield;
  }
  const grid = new Grid(clouds);
  yield;
  for (const [i, { geometry, mirrored }] of meshes.entries()) {
    grid.addTriangles(clouds[i], geometry.index.array, mirrored ? 1 : 0.5);
    yield;
  }
  for (let pass = 0; pass < BLUR_PASSES; pass++) {
    grid.blur();
    yield;
  }
  const shades = [];
  for (const [i, mesh] of meshes.entries()) {
    shades.push(shadesOf(mesh, clouds[i], grid));
    yield;
  }
  // all at once, so that no picture shows one bone shaded and its neighbour not
  meshes.forEach(({ geometry }, i) => {
    const shade = geometry.getAttribute("_ao");
    shade.array.set(shades[i]);
    shade.needsUpdate = true;
  });
}

/** How open each vertex is. @returns {Uint8Array} */
function shadesOf({ geometry, origin, scale }, points, grid) {
  const normal = geometry.getAttribute("normal");
  const at = geometry.getAttribute("position");
  const shade = new Uint8Array(at.count);
  for (let v = 0; v < at.count; v++) {
    const inward = at.getX(v) * scale + origin[0] > 0 ? -1 : 1;
    const cell = grid.at(
      Math.min(0, points[3 * v] + inward * AHEAD_MM * normal.getX(v)),
      points[3 * v + 1] + AHEAD_MM * normal.getY(v),
      points[3 * v + 2] + AHEAD_MM * normal.getZ(v),
    );
    const crowded = Math.max(0, grid.cells[cell] - OPEN_AREA);
    shade[v] = 255 * Math.max(DARKEST, 1 - SHADE * crowded);
  }
  return shade;
}
