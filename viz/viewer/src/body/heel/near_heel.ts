/** What of a layer lies near the heel. */
import { BufferAttribute, BufferGeometry, type Vector3 } from "three";
import { attributeOf, indexOf } from "../draw/attributes";
import type { LayerMesh } from "../draw/scene_meshes";

const REACH_MM = 150;

/** The layer with only its triangles near either heel; it shares the vertices. Null if none is. */
export function nearHeel(source: LayerMesh, heel: Vector3): LayerMesh | null {
  const near = verticesNear(source, heel);
  const index = indexOf(source.geometry);
  const kept: number[] = [];
  for (let i = 0; i < index.count; i += 3) {
    const corners = [index.getX(i), index.getX(i + 1), index.getX(i + 2)];
    if (corners.some((vertex) => near[vertex])) kept.push(...corners);
  }
  if (!kept.length) return null;
  const geometry = new BufferGeometry();
  for (const [name, values] of Object.entries(source.geometry.attributes))
    geometry.setAttribute(name, values);
  geometry.setIndex(new BufferAttribute(new Uint32Array(kept), 1));
  return { ...source, geometry };
}

/** 1 for each vertex near the right heel, or near the left one; 0 for the others. */
function verticesNear({ geometry, origin, scale }: LayerMesh, heel: Vector3): Uint8Array {
  const at = attributeOf(geometry, "position");
  const near = new Uint8Array(at.count);
  const [ox, oy, oz] = origin;
  for (let i = 0; i < at.count; i++) {
    const x = Math.abs(at.getX(i) * scale + ox) - Math.abs(heel.x);
    const y = at.getY(i) * scale + oy - heel.y;
    const z = at.getZ(i) * scale + oz - heel.z;
    near[i] = Number(x * x + y * y + z * z < REACH_MM * REACH_MM);
  }
  return near;
}
