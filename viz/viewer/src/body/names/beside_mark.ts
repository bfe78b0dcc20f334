/**
 * Where the text of a mark stands that stands off its place, so that it hides nothing of it and lies
 * under nothing that stands over the picture. Numbers alone.
 */
import type { Box, Pixel } from "../eye/on_screen";
import type { Rect } from "./placing";
import { NARROW_PX } from "./slots";

const MARGIN_PX = 12;
/** The widest text, and what it needs at least. */
const WIDEST_PX = 240;
const NARROWEST_PX = 130;
const NARROWEST_OF_TWO_PX = 96;
/** The same on a phone: in three rows beside the body, not in two over the hip and the thigh. */
const NARROWEST_ON_PHONE_PX = 84;
/** How far beside its place it stands, the first where that is free, and how far above. */
const BESIDE_PX = 96;
const NEAREST_PX = 36;
const NEARER_PX = [BESIDE_PX, 64, NEAREST_PX];
const ABOVE_PX = 72;
/** No farther above than this on the body, mm, so that in a small picture what is said of the heel
 * does not stand at the shin.
 */
export const ABOVE_MM = 40;
/** Legs so far from each other stand beside each other. */
const BETWEEN_LEGS_PX = 24;
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
  /** Where the same place of the other leg is in the picture, across. */
  readonly otherLeg?: number | undefined;
  /** How many pixels around its place what it marks reaches. */
  readonly reach?: number | undefined;
  /** How many pixels above its place it stands at most. */
  readonly above?: number | undefined;
  /** How far the text of a mark moves down that would lie on that of the other one. */
  readonly nudge?: number;
}

/** What of it says on which side there is room. */
type Across = Pick<Around, "box" | "otherLeg">;

/** Where a text stands: its inner edge, its middle row, and whether it is left of its place. */
export interface Beside {
  readonly edge: number;
  readonly row: number;
  readonly onLeft: boolean;
}

/** The side on which a text stands first: away from the other leg where that stands beside this one, or
 * else the wanted one if it has room.
 */
export function firstSide(wanted: Side, x: number, { box, otherLeg }: Across): Side {
  if (isOfTwo(x, otherLeg)) return otherLeg > x ? "left" : "right";
  const { least, near } = needsIn(box);
  return roomOn(wanted, x, box.width) + BESIDE_PX - near < least ? OTHER[wanted] : wanted;
}

/** How wide a text may be there, pixels. */
export function widestBeside(side: Side, x: number, { box, otherLeg }: Across): number {
  const { least, near } = isOfTwo(x, otherLeg)
    ? { least: NARROWEST_OF_TWO_PX, near: NEAREST_PX }
    : needsIn(box);
  return Math.max(least, Math.min(WIDEST_PX, roomOn(side, x, box.width) + BESIDE_PX - near));
}

/** How wide a text is at least in a picture, and how near to its place it begins. */
function needsIn({ width }: Box): { readonly least: number; readonly near: number } {
  return width < NARROW_PX
    ? { least: NARROWEST_ON_PHONE_PX, near: NEAREST_PX }
    : { least: NARROWEST_PX, near: BESIDE_PX };
}

/** Whether the other leg stands beside this one. */
function isOfTwo(x: number, otherLeg: number | undefined): otherLeg is number {
  return otherLeg !== undefined && Math.abs(otherLeg - x) >= BETWEEN_LEGS_PX;
}

/**
 * The nearest row, on the first side before the other, in which a text covers neither what it marks
 * nor anything that stands over the picture; where there is none, not its very place, and else the
 * first one. Where the other leg stands beside this one, a text moves nearer before it lies across it.
 */
export function besideOf(
  size: { readonly width: number; readonly height: number },
  first: Side,
  [x, y]: Pixel,
  { box, over, way, otherLeg, reach = 0, above = ABOVE_PX }: Around,
): Beside {
  // whole inside the picture, also where a phone leaves less room than it needs
  const needs = size.width + MARGIN_PX;
  const half = size.height / 2 + MARGIN_PX;
  const at = (side: Side, rows: number, beside = BESIDE_PX): Beside => ({
    onLeft: side === "left",
    edge: side === "left" ? Math.max(x - beside, needs) : Math.min(x + beside, box.width - needs),
    row: Math.min(
      box.height - half,
      Math.max(half + BUTTON_PX, y + way * Math.min(ABOVE_PX, above) + rows * ROW_PX),
    ),
  });
  const isFree = (place: Beside, around: number) => {
    const own = boxOf(place, size);
    const marked = { left: x - around, right: x + around, top: y - around, bottom: y + around };
    return !meet(own, marked) && !over.some((one) => meet(own, one));
  };
  const places = [
    ...(isOfTwo(x, otherLeg)
      ? NEARER_PX.flatMap((near) => ROWS.map((rows) => at(first, rows, near)))
      : []),
    ...ROWS.flatMap((rows) => [at(first, rows), at(OTHER[first], rows)]),
  ];
  return (
    places.find((place) => isFree(place, reach)) ??
    places.find((place) => isFree(place, 0)) ??
    at(first, 0)
  );
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
