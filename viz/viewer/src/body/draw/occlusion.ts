/**
 * Soft shade in hollows: how enclosed each vertex is, from a coarse grid of the surface around it.
 *
 * The body is symmetric, so one half is enough. The grid holds surface area; blurred and read a
 * little in front of a vertex, it is high where other surfaces stand close by.
 */
import { Box3, BufferAttribute, Triangle, Vector3 } from "three";
import { attributeOf, indexOf } from "./attributes";
import type { Job } from "./later";
import type { LayerMesh } from "./scene_meshes";

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

/** Positions in mm with x folded to the right half. */
function folded({ geometry, origin, scale }: LayerMesh): BufferAttribute {
  const at = attributeOf(geometry, "position");
  const points = new BufferAttribute(new Float32Array(at.count * 3), 3);
  const [x, y, z] = origin;
  for (let i = 0; i < at.count; i++) {
    const across = -Math.abs(at.getX(i) * scale + x);
    points.setXYZ(i, across, at.getY(i) * scale + y, at.getZ(i) * scale + z);
  }
  return points;
}

/** Surface per cell, mm² per mm². */
class Grid {
  readonly #low: Vector3;
  readonly #size: Vector3;
  #cells: Float32Array;

  constructor(clouds: readonly BufferAttribute[]) {
    const box = new Box3();
    for (const points of clouds) box.union(new Box3().setFromBufferAttribute(points));
    this.#size = box
      .getSize(new Vector3())
      .divideScalar(CELL_MM)
      .ceil()
      .addScalar(2 * MARGIN_CELLS);
    this.#low = box.min.subScalar(MARGIN_CELLS * CELL_MM);
    this.#cells = new Float32Array(this.#size.x * this.#size.y * this.#size.z);
  }

  /** The number of the cell that holds a point; of the nearest one for a point outside. */
  #cellAt(x: number, y: number, z: number): number {
    const { x: nx, y: ny, z: nz } = this.#size;
    const i = Math.min(nx - 1, Math.max(0, Math.round((x - this.#low.x) / CELL_MM)));
    const j = Math.min(ny - 1, Math.max(0, Math.round((y - this.#low.y) / CELL_MM)));
    const k = Math.min(nz - 1, Math.max(0, Math.round((z - this.#low.z) / CELL_MM)));
    return (k * ny + j) * nx + i;
  }

  /** Surface at a point. */
  at(x: number, y: number, z: number): number {
    return this.#cells[this.#cellAt(x, y, z)] ?? 0;
  }

  /** Adds a share (0..1) of the surface of triangles. */
  addTriangles(points: BufferAttribute, index: BufferAttribute, share: number): void {
    const triangle = new Triangle();
    const middle = new Vector3();
    for (let t = 0; t < index.count; t += 3) {
      triangle.setFromAttributeAndIndices(
        points,
        index.getX(t),
        index.getX(t + 1),
        index.getX(t + 2),
      );
      triangle.getMidpoint(middle);
      const cell = this.#cellAt(middle.x, middle.y, middle.z);
      const area = (share * triangle.getArea()) / (CELL_MM * CELL_MM);
      this.#cells[cell] = (this.#cells[cell] ?? 0) + area;
    }
  }

  /** Three-cell means along each axis. */
  blur(): void {
    const { x: nx, y: ny } = this.#size;
    for (const stride of [1, nx, nx * ny]) {
      const from = this.#cells;
      const near = (i: number) => from[i] ?? 0;
      const to = new Float32Array(from.length);
      for (let i = stride; i < from.length - stride; i++)
        to[i] = (near(i - stride) + near(i) + near(i + stride)) / 3;
      this.#cells = to;
    }
  }
}

/** Whether a layer brings no shade of its own. */
export function isOpen({ layer, geometry }: LayerMesh): boolean {
  return layer !== "skin" && !geometry.hasAttribute("_ao");
}

/** Write the `_ao`, 1 in the open, of layers that shade each other, piece by piece. */
export function* shadeHollows(meshes: readonly LayerMesh[]): Job {
  if (!meshes.length) return;
  const clouds = new Map<LayerMesh, BufferAttribute>();
  for (const mesh of meshes) {
    clouds.set(mesh, folded(mesh));
    yield;
  }
  const grid = new Grid([...clouds.values()]);
  yield;
  for (const [{ geometry, mirrored }, points] of clouds) {
    grid.addTriangles(points, indexOf(geometry), mirrored ? 1 : 0.5);
    yield;
  }
  for (let pass = 0; pass < BLUR_PASSES; pass++) {
    grid.blur();
    yield;
  }
  const shades = new Map<LayerMesh, Uint8Array>();
  for (const [mesh, points] of clouds) {
    shades.set(mesh, shadesOf(mesh, points, grid));
    yield;
  }
  // all at once, so that no picture shows one bone shaded and its neighbour not
  for (const [{ geometry }, shade] of shades) {
    const open = attributeOf(geometry, "_ao");
    open.array.set(shade);
    if (open instanceof BufferAttribute) open.needsUpdate = true;
  }
}

/** How open each vertex is, 0..255. */
function shadesOf(
  { geometry, origin, scale }: LayerMesh,
  points: BufferAttribute,
  grid: Grid,
): Uint8Array {
  const normal = attributeOf(geometry, "normal");
  const at = attributeOf(geometry, "position");
  const shade = new Uint8Array(at.count);
  for (let v = 0; v < at.count; v++) {
    const inward = at.getX(v) * scale + origin[0] > 0 ? -1 : 1;
    const surface = grid.at(
      Math.min(0, points.getX(v) + inward * AHEAD_MM * normal.getX(v)),
      points.getY(v) + AHEAD_MM * normal.getY(v),
      points.getZ(v) + AHEAD_MM * normal.getZ(v),
    );
    const crowded = Math.max(0, surface - OPEN_AREA);
    shade[v] = 255 * Math.max(DARKEST, 1 - SHADE * crowded);
  }
  return shade;
}
