/** How a map of the skin looks. */
import { bytesOf } from "./palette.js";

/**
 * What a map adds to the look of a territory.
 * @param {import('./looks.js').SkinMap} map
 * @param {number} index of the territory
 * @param {number} side 0 right, 1 left
 * @param {import('./looks.js').Answer} answer
 */
export function mapLook({ colours, fields, fades }, index, side, { states, selecting }) {
  const colour = colours[side][index];
  const reached = selecting && states.size > 0;
  return {
    ...(colour ? { rest: bytesOf(colour), dim: 1 } : { dim: 0 }),
    field: fields[index],
    glow: fades && reached ? 0 : 1,
  };
}
