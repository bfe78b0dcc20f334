/**
 * Where a part can be picked: for tests, and for pages that point at a part.
 */
import type { Camera } from "three";
import type { Hit } from "../../contract/shown";
import type { Anatomy } from "../draw/anatomy";
import { familyOf } from "../look/sites";
import { type Box, onScreen, type Pixel } from "./on_screen";

const SAMPLES = 160;
/** Pixels round a point that should show the same part as the point. */
const AROUND_PX = 5;

/** A part, or all segments of a nerve, on one side. */
interface Wanted {
  readonly part: string;
  readonly side: "right" | "left";
}

/** What is seen of what. */
interface Seen {
  readonly anatomy: Anatomy;
  readonly camera: Camera;
  readonly box: Box;
}

/** Client pixels where a part can be picked, well inside it if possible. */
export function visiblePoint(
  { part, side }: Wanted,
  { anatomy, camera, box }: Seen,
  pick: (x: number, y: number) => Hit | null,
): Pixel | null {
  const whole = !anatomy.places.has(part);
  const isPart = (x: number, y: number) => belongs(pick(x, y), { part, side }, whole);
  const steps = [-AROUND_PX, AROUND_PX];
  let edge: Pixel | null = null;
  for (const point of anatomy.sample(part, SAMPLES)) {
    if (side === "left") point.x *= -1;
    const at = onScreen(point, camera, box);
    if (!at || !isPart(...at)) continue;
    edge ??= at;
    const [x, y] = at;
    if (steps.every((step) => isPart(x + step, y) && isPart(x, y + step))) return at;
  }
  return edge;
}

/** Whether a hit is the part; `whole` says that any segment will do. */
function belongs(hit: Hit | null, { part, side }: Wanted, whole: boolean): boolean {
  if (!hit || (hit.side !== side && hit.side !== "midline")) return false;
  return hit.part === part || (whole && familyOf(hit.part) === part);
}
