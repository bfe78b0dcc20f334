/**
 * Where a part can be picked: for tests, and for pages that point at a part.
 */
import { onScreen } from "./picking.js";
import { familyOf } from "./sites.js";

const SAMPLES = 160;
/** Pixels round a point that should show the same part as the point. */
const AROUND_PX = 5;

/** @typedef {(x: number, y: number) => import('./picking.js').Hit|null} PickAt */

/**
 * @param {{part: string, side: 'right'|'left'}} wanted a part, or all segments of a nerve
 * @param {{anatomy: import('./anatomy.js').Anatomy, camera: import('three').Camera,
 *   box: DOMRect}} seen
 * @param {PickAt} pick
 * @returns {number[]|null} client pixels, well inside the part if possible
 */
export function visiblePoint({ part, side }, { anatomy, camera, box }, pick) {
  const whole = !anatomy.places.has(part);
  const isPart = (x, y) => belongs(pick(x, y), { part, side, whole });
  const steps = [-AROUND_PX, AROUND_PX];
  let edge = null;
  for (const point of anatomy.sample(part, SAMPLES)) {
    if (side === "left") point.x *= -1;
    const at = onScreen(point, camera, box);
    if (!at || !isPart(...at)) continue;
    edge ||= at;
    const [x, y] = at;
    if (steps.every((step) => isPart(x + step, y) && isPart(x, y + step))) return at;
  }
  return edge;
}

/** @param {boolean} whole whether any segment will do */
function belongs(hit, { part, side, whole }) {
  if (!hit || (hit.side !== side && hit.side !== "midline")) return false;
  return hit.part === part || (whole && familyOf(hit.part) === part);
}
