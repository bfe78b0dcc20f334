/** What a body shows before it is told anything. */

export const BACKGROUND =
  "radial-gradient(ellipse at 50% 40%, #fffefb 0%, #f6f2ea 55%, #ece8df 100%)";

/** Opacity 0..1 by layer. */
export const START_OPACITY = Object.freeze({
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

/** @type {import('./looks.js').Shown} */
export const NOTHING_SHOWN = Object.freeze({ selection: null, side: "right", table: 0 });
