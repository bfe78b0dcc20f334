/** How a map of the skin looks. */
import { bytesOf } from "../../contract/palette";
import type { SkinMap } from "../../contract/shown";
import type { Answer } from "./answer";
import type { Look } from "./look_table";

/** What a map adds to the look of a territory; side 0 is the right, 1 the left. */
export function mapLook(
  { colours, fields, fades }: SkinMap,
  index: number,
  side: 0 | 1,
  { states, selecting }: Answer,
): Partial<Look> {
  const colour = colours[side][index];
  const reached = selecting && states.size > 0;
  return {
    ...(colour ? { rest: bytesOf(colour), dim: 1 } : { dim: 0 }),
    field: fields[index] ?? 0,
    glow: fades && reached ? 0 : 1,
  };
}
