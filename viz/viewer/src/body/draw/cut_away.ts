/**
 * The cut that lays a site open in a close look: bone, muscle and ligament before it give way, and
 * the skin fades.
 */
import { type PerspectiveCamera, Vector3 } from "three";
import type { SceneSite } from "../../contract/scene";
import type { Side } from "../../contract/view";
import type { SharedUniforms } from "./materials";

/** Within this distance of the eye (mm) a site is laid open; at the second not yet. */
const NEAR_MM = 420;
const FAR_MM = 700;
/** The cut is this much wider than what it shows, mm. */
const WIDER_MM = 9;
/** What is left of the skin's opacity in the closest look. */
const SKIN_LEFT = 0.3;

/** The shaders' inputs that say where the cut is. */
type CutUniforms = Pick<SharedUniforms, "uCut" | "uCutFront" | "uFade">;

/** Set the cut for where the eye is, and say whether something is cut away. */
export function cutAway(
  { uCut, uCutFront, uFade }: CutUniforms,
  sites: readonly SceneSite[],
  side: Side,
  camera: PerspectiveCamera,
): boolean {
  const site = sites.find(({ radius }) => radius > 0);
  uCut.value.w = 0;
  uFade.value = 1;
  if (!site) return false;
  const at = new Vector3(...site.middle);
  if (side === "left") at.x *= -1;
  at.applyMatrix4(camera.matrixWorldInverse);
  const near = Math.min(1, Math.max(0, (FAR_MM - at.length()) / (FAR_MM - NEAR_MM)));
  uFade.value = 1 - near * (1 - SKIN_LEFT);
  if (near < 1) return false;
  uCut.value.set(at.x, at.y, at.z, site.radius + WIDER_MM);
  uCutFront.value = site.front;
  return true;
}

/** Whether the cut, as it is set, takes a point (mm) away; the shaders ask the same. */
export function isCut(
  { uCut, uCutFront }: CutUniforms,
  camera: PerspectiveCamera,
  point: Vector3,
): boolean {
  const { x, y, z, w: radius } = uCut.value;
  if (!radius) return false;
  const at = point.clone().applyMatrix4(camera.matrixWorldInverse);
  const sight = new Vector3(x, y, z);
  const away = sight.length();
  sight.divideScalar(away);
  const near = at.dot(sight);
  if (near >= away - uCutFront.value) return false;
  return at.addScaledVector(sight, -near).length() < (radius * near) / away;
}
