/** The free places for labels: beside the body, clear of what else stands over the picture. */
import type { Rect, Slot } from "./placing";
import type { Outline } from "./sight";

/** Between a label and the body, the edge of the picture, or what stands over it. */
const FROM_BODY_PX = 18;
const FROM_EDGE_PX = 10;
/** The same in a narrow picture: a phone's. */
export const NARROW_PX = 480;
const FROM_BODY_NARROW_PX = 8;
const FROM_EDGE_NARROW_PX = 4;
/** A picture with so much room on both sides shows the body whole: no name covers any of it. */
const WHOLE_PX = 48;

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
 * stand over it at the edge of the picture, but never over a body that is seen whole.
 */
export function slotsOf(frame: Frame, widest: number): Slot[] {
  const whole = isWhole(roomBeside(frame).narrower);

  const rows: number[] = [];
  for (let y = 2 * MARGIN_PX; y <= frame.height - 2 * MARGIN_PX; y += STEP_PX) rows.push(y);
  return [true, false].flatMap((toLeft) => {
    const column = bodyEdge(frame, 0, frame.height, toLeft);
    const outer = rows.map((y) => outerEdge(frame, y, toLeft, column));
    const room = (x: number, edge: number) => (toLeft ? x - edge : edge - x);
    const one = rows.every((_, i) => room(column, outer[i] ?? 0) >= widest);
    return rows.map((y, i): Slot => {
      const edge = outer[i] ?? 0;
      const x = one ? column : bodyEdge(frame, y - AROUND_PX, y + AROUND_PX, toLeft, column);
      const free = room(x, edge);
      return free >= widest || whole
        ? { x, y, toLeft, room: free, worse: 0 }
        : { x: toLeft ? edge + widest : edge - widest, y, toLeft, room: widest, worse: COVERS };
    });
  });
}

/** How much room the body leaves beside it. */
interface Room {
  readonly wider: number;
  readonly narrower: number;
}

/** Whether a body is seen whole that leaves so much room on its narrower side. */
export function isWhole(narrower: number): boolean {
  return narrower >= WHOLE_PX;
}

/** How much room the body leaves on its wider and on its narrower side. */
export function roomBeside(frame: Frame): Room {
  const rooms = [true, false].map((toLeft) => {
    const x = bodyEdge(frame, 0, frame.height, toLeft);
    const edges: number[] = [];
    for (let y = 0; y < frame.height; y += STEP_PX) edges.push(outerEdge(frame, y, toLeft, x));
    edges.sort((a, b) => a - b);
    const edge = edges[Math.floor(edges.length / 2)] ?? 0;
    return toLeft ? x - edge : edge - x;
  });
  return { wider: Math.max(...rooms), narrower: Math.min(...rooms) };
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
  const away = width < NARROW_PX ? FROM_BODY_NARROW_PX : FROM_BODY_PX;
  return toLeft ? Math.min(...seen) - away : Math.max(...seen) + away;
}

/** How far out a label may reach in a row, on the side of the body's edge `x`. */
function outerEdge({ width, over }: Frame, y: number, toLeft: boolean, x: number): number {
  const near = over.filter(
    ({ top, bottom, left, right }) =>
      top < y + STEP_PX && bottom > y - STEP_PX && (toLeft ? left < x : right > x),
  );
  const away = width < NARROW_PX ? FROM_EDGE_NARROW_PX : FROM_EDGE_PX;
  return toLeft
    ? Math.max(away, ...near.map(({ right }) => right + away))
    : Math.min(width - away, ...near.map(({ left }) => left - away));
}
