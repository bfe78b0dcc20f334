/** What the vertices of a scene's geometries say. */
import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute } from "three";

/** Values per vertex. */
export type Values = BufferAttribute | InterleavedBufferAttribute;

/** A geometry's attribute. Throws an error that names it if the scene file left it out. */
export function attributeOf(geometry: BufferGeometry, name: string): Values {
  const values = geometry.getAttribute(name);
  if (!values) throw new Error(`The scene file has a layer without "${name}".`);
  return values;
}

/** A geometry's triangles, three vertices each. Throws if it has none. */
export function indexOf(geometry: BufferGeometry): BufferAttribute {
  const { index } = geometry;
  if (!index) throw new Error("The scene file has a layer without triangles.");
  return index;
}
