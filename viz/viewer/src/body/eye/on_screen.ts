/** Where a place of the body is seen. */
import { type Camera, Vector3 } from "three";

/** A box of the window, in client pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Client pixels, across and down. */
export type Pixel = readonly [number, number];

/** Where a point (mm) is in a box that shows what a camera sees; null when outside. */
export function onScreen(point: Vector3, camera: Camera, box: Box): Pixel | null {
  const at = new Vector3().copy(point).project(camera);
  if (Math.abs(at.x) > 0.98 || Math.abs(at.y) > 0.98 || at.z > 1) return null;
  return [box.left + ((at.x + 1) / 2) * box.width, box.top + ((1 - at.y) / 2) * box.height];
}
