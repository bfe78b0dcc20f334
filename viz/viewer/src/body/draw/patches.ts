/** Whose a point of the skin is: the rule of the shader (border_shader.ts), for the pointer. */
import { type BufferGeometry, type Face, Triangle, Vector3 } from "three";
import { CONTRACT } from "../../contract/constants";
import { attributeOf, type Values } from "./attributes";

const SLOTS = [0, 1, 2, 3] as const;
/** So far from the next border, mm, a vertex stands for its territory. */
const WELL_WITHIN_MM = 4;

/**
 * The number of the territory at a point of a triangle of the skin, both in the geometry's own frame;
 * 255 for none. The depths in the four slots are linear over the triangle, and the deepest has the point.
 */
export function patchAt(geometry: BufferGeometry, face: Face, point: Vector3): number {
  const at = attributeOf(geometry, "position");
  const [a, b, c] = [face.a, face.b, face.c].map((i) => new Vector3().fromBufferAttribute(at, i));
  const shares = new Vector3(1, 0, 0);
  if (a && b && c) Triangle.getBarycoord(point, a, b, c, shares);
  const depths = attributeOf(geometry, "_depths");
  const deep = (slot: number) =>
    shares.x * depths.getComponent(face.a, slot) +
    shares.y * depths.getComponent(face.b, slot) +
    shares.z * depths.getComponent(face.c, slot);
  // the number that the graphics card takes for the whole triangle is that of its last corner
  return attributeOf(geometry, "_patches").getComponent(face.c, deepest(deep));
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
