/**
 * The cut that lays a site open in a close look: bone, muscle and ligament before it give way, and
 * the skin fades.
 */
import { Vector3 } from "three";

/** Layers that are cut away where they cover a site; what is lit stays. */
export const CUT_AWAY = new Set(["bones", "muscles", "ligaments", "nerves"]);

/** Within this distance of the eye (mm) a site is laid open; at the second not yet. */
const NEAR_MM = 420;
const FAR_MM = 700;
/** The cut is this much wider than what it shows, mm. */
const WIDER_MM = 9;
/** What is left of the skin's opacity in the closest look. */
const SKIN_LEFT = 0.3;

/**
 * Set the cut for where the eye is.
 * @param {import('./drawn_body.js').DrawnBody} body
 * @param {import('three').PerspectiveCamera} camera
 * @returns {boolean} whether something is cut away
 */
export function cutAway({ sites = [], shown, materials }, camera) {
  const { uCut, uCutFront, uFade } = materials.shared;
  const site = sites.find(({ radius }) => radius > 0);
  uCut.value.w = 0;
  uFade.value = 1;
  if (!site) return false;
  const at = new Vector3(...site.middle);
  if (shown.side === "left") at.x *= -1;
  at.applyMatrix4(camera.matrixWorldInverse);
  const near = Math.min(1, Math.max(0, (FAR_MM - at.length()) / (FAR_MM - NEAR_MM)));
  uFade.value = 1 - near * (1 - SKIN_LEFT);
  if (near < 1) return false;
  uCut.value.set(at.x, at.y, at.z, site.radius + WIDER_MM);
  uCutFront.value = site.front;
  return true;
}

/**
 * Whether the cut, as it is set, takes a point away; the shaders ask the same.
 * @param {{uCut: {value: import('three').Vector4}, uCutFront: {value: number}}} cut
 * @param {import('three').Camera} camera
 * @param {Vector3} point mm
 */
export function isCut({ uCut, uCutFront }, camera, point) {
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
