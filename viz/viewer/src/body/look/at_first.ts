/** What a body shows before it is told anything. */
import type { Shown } from "../../contract/shown";

/** A CSS background. */
export const BACKGROUND =
  "radial-gradient(ellipse at 50% 40%, #fffefb 0%, #f6f2ea 55%, #ece8df 100%)";

/** Opacity 0..1 by layer. */
export type Opacities = Readonly<Record<string, number>>;

/** Opacities of a body that has just come. */
export const START_OPACITY: Opacities = Object.freeze({
  skin: 0.35,
  muscles: 0,
  bones: 1,
  discs: 1,
  nerves: 1,
  dura: 1,
  deep: 0,
  ligaments: 0,
  vessels: 0,
  causes: 0,
});

/** A body at rest. */
export const NOTHING_SHOWN: Shown = Object.freeze({ selection: null, side: "right", table: 0 });
