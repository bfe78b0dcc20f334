/** The free places for labels: beside the body, clear of what else stands over the picture. */
import type { Rect, Slot } from "./placing";
import type { Outline } from "./sight";

/** Between a label and the body, the edge of the picture, or what stands over it. */
const FROM_BODY_PX = 18;
const FROM_EDGE_PX = 10;

/** A picture with a body in it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly outline: Outline;
  /** What stands over it. */
  readonly over: readonly Rect[];
}

/** From one place to the next below it, and what of its surroundings each minds. */
const STEP_PX = 12;
const AROUND_PX = 30;
/** Labels keep this far from the upper and the lower edge of a picture. */
export const MARGIN_PX = 8;

/** What a label costs that has no room beside the body, as if its line were so much longer. */
const COVERS = 400;

/**
 * The places of both sides from the top down. Their lines begin in one column where that leaves
 * the labels room, else beside the body row by row; where the body leaves none at all, the labels
 * stand over it at the edge of the picture.
 */
export function slotsOf(frame: Frame, widest: number): Slot[] {
  const rows: number[] = [];
  for (let y = 2 * MARGIN_PX; y <= frame.height - 2 * MARGIN_PX; y += STEP_PX) rows.push(y);
  return [true, false].flatMap((toLeft) => {
    const whole = bodyEdge(frame, 0, frame.height, toLeft);
    const outer = rows.map((y) => outerEdge(frame, y, toLeft, whole));
    const room = (x: number, edge: number) => (toLeft ? x - edge : edge - x);
    const one = rows.every((_, i) => room(whole, outer[i] ?? 0) >= widest);
    return rows.map((y, i): Slot => {
      const edge = outer[i] ?? 0;
      const x = one ? whole : bodyEdge(frame, y - AROUND_PX, y + AROUND_PX, toLeft, whole);
      const free = room(x, edge);
      return free >= widest
        ? { x, y, toLeft, room: free, worse: 0 }
        : { x: toLeft ? edge + widest : edge - widest, y, toLeft, room: widest, worse: COVERS };
    });
  });
}

/** How much room the body leaves beside it on its wider side. */
export function roomBeside(frame: Frame): number {
  const [left, right] = [true, false].map((toLeft) => {
    const x = bodyEdge(frame, 0, frame.height, toLeft);
    const edges: number[] = [];
    for (let y = 0; y < frame.height; y += STEP_PX) edges.push(outerEdge(frame, y, toLeft, x));
    edges.sort((a, b) => a - b);
    const edge = edges[Math.floor(edges.length / 2)] ?? 0;
    return toLeft ? x - edge : edge - x;
  });
  return Math.max(left ?? 0, right ?? 0);
}

/** Where lines begin beside the body between two heights; in rows without it, where `none` says. */
function bodyEdge(
  { width, outline }: Frame,
  top: number,
  bottom: number,
  toLeft: boolean,
  none = width / 2,
): number {
  const rows = toLeft ? outline.left : outline.right;
  const [from, to] = [Math.max(0, Math.floor(top)), Math.min(rows.length, Math.ceil(bottom))];
  const seen = rows.slice(from, to).filter((x) => Number.isFinite(x));
  if (!seen.length) return none;
  return toLeft ? Math.min(...seen) - FROM_BODY_PX : Math.max(...seen) + FROM_BODY_PX;
}

/** How far out a label may reach in a row, on the side of the body's edge `x`. */
function outerEdge({ width, over }: Frame, y: number, toLeft: boolean, x: number): number {
  const near = over.filter(
    ({ top, bottom, left, right }) =>
      top < y + STEP_PX && bottom > y - STEP_PX && (toLeft ? left < x : right > x),
  );
  return toLeft
    ? Math.max(FROM_EDGE_PX, ...near.map(({ right }) => right + FROM_EDGE_PX))
    : Math.min(width - FROM_EDGE_PX, ...near.map(({ left }) => left - FROM_EDGE_PX));
}
