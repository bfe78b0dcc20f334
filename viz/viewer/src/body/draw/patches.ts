/** Whose a point of the skin is: the rule of the shader (border_shader.ts), for the pointer. */
import { type BufferGeometry, type Face, Triangle, Vector3 } from "three";
import { CONTRACT } from "../../contract/constants";
import { attributeOf, type Values } from "./attributes";

const SLOTS = [0, 1, 2, 3] as const;
/** So far from the next border, mm, a vertex stands for its territory. */
const WELL_WITHIN_MM = 4;

/** Whether two territories look alike. */
export type Alike = (one: number, other: number) => boolean;

/**
 * The number of the territory at a point of a triangle of the skin, both in the geometry's own frame;
 * 255 for none. The depths in the four slots are linear over the triangle, and the deepest has the
 * point; those that look alike count as deeper where their common border has a corner.
 */
export function patchAt(
  geometry: BufferGeometry,
  face: Face,
  point: Vector3,
  alike: Alike = () => false,
): number {
  const at = attributeOf(geometry, "position");
  const [a, b, c] = [face.a, face.b, face.c].map((i) => new Vector3().fromBufferAttribute(at, i));
  const shares = new Vector3(1, 0, 0);
  if (a && b && c) Triangle.getBarycoord(point, a, b, c, shares);
  const depths = attributeOf(geometry, "_depths");
  const steps = (slot: number) =>
    shares.x * depths.getComponent(face.a, slot) +
    shares.y * depths.getComponent(face.b, slot) +
    shares.z * depths.getComponent(face.c, slot);
  const deep = SLOTS.map((slot) => steps(slot) * CONTRACT.borders.step);
  // the number that the graphics card takes for the whole triangle is that of its last corner
  const patches = attributeOf(geometry, "_patches");
  const patch = (slot: number) => patches.getComponent(face.c, slot);
  const raised = (slot: number) =>
    (deep[slot] ?? 0) +
    SLOTS.reduce<number>((most, other) => {
      if (other === slot || !alike(patch(slot), patch(other))) return most;
      return Math.max(most, rise((deep[slot] ?? 0) - (deep[other] ?? 0)));
    }, 0);
  return patch(deepest(raised));
}

/** How much deeper (mm) two territories that look alike count, by how much their depths differ. */
function rise(apart: number): number {
  const { corner } = CONTRACT.borders;
  return Math.max(0, corner - Math.abs(apart)) ** 2 / (4 * corner);
}

/** The vertices of a territory that are not near another one. */
export function verticesWellWithin(geometry: BufferGeometry, territory: number): number[] {
  const patches = attributeOf(geometry, "_patches");
  const depths = attributeOf(geometry, "_depths");
  const found: number[] = [];
  for (let i = 0; i < patches.count; i++)
    if (ownerOf(patches, depths, i) === territory && room(depths, i) > WELL_WITHIN_MM)
      found.push(i);
  return found;
}

function ownerOf(patches: Values, depths: Values, vertex: number): number {
  return patches.getComponent(
    vertex,
    deepest((slot) => depths.getComponent(vertex, slot)),
  );
}

/** Millimetres to where another territory begins. */
function room(depths: Values, vertex: number): number {
  const [first = 0, second = 0] = SLOTS.map((slot) => depths.getComponent(vertex, slot)).sort(
    (a, b) => b - a,
  );
  return (first - second) * CONTRACT.borders.step;
}

function deepest(depth: (slot: number) => number): number {
  return SLOTS.reduce<number>((best, slot) => (depth(slot) > depth(best) ? slot : best), 0);
}
