/**
 * Where the text of a mark stands that stands off its place, so that it hides nothing of it and lies
 * under nothing that stands over the picture. Numbers alone.
 */
import type { Box, Pixel } from "../eye/on_screen";
import type { Rect } from "./placing";

const MARGIN_PX = 12;
/** The widest text, and what it needs at least. */
const WIDEST_PX = 240;
const NARROWEST_PX = 130;
/** How far beside and above its place it stands. */
const BESIDE_PX = 96;
const ABOVE_PX = 72;
/** How far it moves from there, up and down in turn, where something lies over it. */
const ROW_PX = 32;
const ROWS = [0, 1, -1, 2, -2, 3, -3, 4, -4];
/** What stands at the top of the picture. */
const BUTTON_PX = 36;

/** The picture that a mark lies in, what stands over it, and whether its text stands above (-1) or below. */
export interface Around {
  readonly box: Box;
  readonly over: readonly Rect[];
  readonly way: 1 | -1;
}

/** Where a text stands: its inner edge, its middle row, and whether it is left of its place. */
export interface Beside {
  readonly edge: number;
  readonly row: number;
  readonly onLeft: boolean;
}

/** The wanted side, or the other one where there is too little room. */
export function sideWithRoom(wanted: Side, x: number, width: number): Side {
  return roomOn(wanted, x, width) < NARROWEST_PX ? OTHER[wanted] : wanted;
}

/** How wide a text may be there, pixels. */
export function widestBeside(side: Side, x: number, width: number): number {
  return Math.max(NARROWEST_PX, Math.min(WIDEST_PX, roomOn(side, x, width)));
}

/**
 * The nearest row, on the first side before the other, in which a text covers neither its place nor
 * anything that stands over the picture; the first one where there is none.
 */
export function besideOf(
  size: { readonly width: number; readonly height: number },
  first: Side,
  [x, y]: Pixel,
  { box, over, way }: Around,
): Beside {
  // whole inside the picture, also where a phone leaves less room than it needs
  const needs = size.width + MARGIN_PX;
  const half = size.height / 2 + MARGIN_PX;
  const at = (side: Side, rows: number): Beside => ({
    onLeft: side === "left",
    edge:
      side === "left" ? Math.max(x - BESIDE_PX, needs) : Math.min(x + BESIDE_PX, box.width - needs),
    row: Math.min(
      box.height - half,
      Math.max(half + BUTTON_PX, y + way * ABOVE_PX + rows * ROW_PX),
    ),
  });
  const isFree = (place: Beside) => {
    const own = boxOf(place, size);
    return (
      !meet(own, { left: x, right: x, top: y, bottom: y }) && !over.some((one) => meet(own, one))
    );
  };
  const places = ROWS.flatMap((rows) => [at(first, rows), at(OTHER[first], rows)]);
  return places.find(isFree) ?? at(first, 0);
}

type Side = "left" | "right";

const OTHER: Readonly<Record<Side, Side>> = { left: "right", right: "left" };

function roomOn(side: Side, x: number, width: number): number {
  return (side === "left" ? x : width - x) - BESIDE_PX - MARGIN_PX;
}

function boxOf({ edge, row, onLeft }: Beside, size: { width: number; height: number }): Rect {
  return {
    left: onLeft ? edge - size.width : edge,
    right: onLeft ? edge : edge + size.width,
    top: row - size.height / 2,
    bottom: row + size.height / 2,
  };
}

function meet(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
