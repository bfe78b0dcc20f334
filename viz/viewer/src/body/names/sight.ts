/**
 * What is in sight, read from a picture in which each pixel says which part it is: how much of
 * each part is seen, and points well inside what is seen of it.
 */
import type { Spot } from "./placing";

/** Number of a pixel that shows the body, but no part that has a name. */
export const BODY = 0xffff;

/** A picture of numbers: 0 nothing, `BODY`, or 1 + the part's index; rows from below. */
export interface IdPixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes each: the number's low and high byte, bit 0 left and bit 1 lit, 255. */
  readonly bytes: Uint8Array;
}

/** One part on one side, as far as it is seen. */
export interface SeenPart {
  /** Index among the parts of the scene. */
  readonly part: number;
  readonly onLeft: boolean;
  readonly lit: boolean;
  readonly pixels: number;
  /** How far it reaches across the picture, pixels. */
  readonly reach: number;
  /** Points well inside it, spread over what is seen, from the top down. */
  readonly ends: readonly Spot[];
  /** Side of the largest square of its pixels. */
  readonly breadth: number;
}

/**
 * Where the body is in each row from the top: first and last pixel; Infinity, -Infinity: nowhere. Of
 * two legs beside each other, the last pixel of the first one and the first of the last one, so that
 * no name of one lies across the other; -Infinity, Infinity where there is no gap.
 */
export interface Outline {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly firstEnds: Float64Array;
  readonly lastBegins: Float64Array;
}

/** What is in sight. */
export interface Sight {
  readonly parts: readonly SeenPart[];
  readonly outline: Outline;
}

/** So wide is a gap between two legs at least. */
const GAP_PX = 6;
/** At most one end is kept in a square of so many pixels. */
const CELL_PX = 36;
/** An end this deep inside what it names is deep enough. */
const DEEP_PX = 9;
/** And so far from the edge of the picture, which fades. */
const FROM_EDGE_PX = 16;
const MOST_ENDS = 24;

/** The largest square of a part's pixels that ends in a cell. */
interface Square {
  size: number;
  x: number;
  y: number;
}

/** What is found of a part on the way through a picture. */
interface Tally {
  pixels: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  readonly cells: Map<number, Square>;
}

/** Lay what is seen through over what is solid; a lit nerve is seen behind it as well. */
export function veil(solid: IdPixels, veils: IdPixels, nerves: readonly boolean[]): void {
  for (let at = 0; at < solid.bytes.length; at += 4) {
    if (!veils.bytes[at + 3]) continue;
    const id = (solid.bytes[at] ?? 0) | ((solid.bytes[at + 1] ?? 0) << 8);
    const lit = ((solid.bytes[at + 2] ?? 0) & 2) > 0;
    if (lit && nerves[id - 1]) continue;
    for (let n = 0; n < 4; n++) solid.bytes[at + n] = veils.bytes[at + n] ?? 0;
  }
}

/** Read a picture. */
export function sightOf(picture: IdPixels): Sight {
  const { width, height } = picture;
  const outline = {
    left: new Float64Array(height).fill(Number.POSITIVE_INFINITY),
    right: new Float64Array(height).fill(Number.NEGATIVE_INFINITY),
    firstEnds: new Float64Array(height).fill(Number.NEGATIVE_INFINITY),
    lastBegins: new Float64Array(height).fill(Number.POSITIVE_INFINITY),
  };
  const tallies = new Map<number, Tally>();
  let above = new Uint16Array(width + 1);
  let sizes = new Uint16Array(width + 1);
  let keysAbove = new Uint32Array(width);
  for (let y = 0; y < height; y++) {
    const keys = rowOf(picture, y);
    edges(keys, y, outline);
    grow({ keys, keysAbove, sizes, above, y }, tallies);
    [above, sizes] = [sizes, above];
    keysAbove = keys;
  }
  return { parts: [...tallies].map(([key, tally]) => seenPart(key, tally, picture)), outline };
}

/** A row from the top, a number for each pixel. */
function rowOf({ width, height, bytes }: IdPixels, y: number): Uint32Array<ArrayBuffer> {
  const keys = new Uint32Array(width);
  let at = (height - 1 - y) * width * 4;
  for (let x = 0; x < width; x++, at += 4)
    keys[x] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return keys;
}

function edges(keys: Uint32Array, y: number, outline: Outline): void {
  let [first, last] = [0, keys.length - 1];
  while (first < last && !keys[first]) first++;
  while (last > first && !keys[last]) last--;
  if (!keys[first]) return;
  outline.left[y] = first;
  outline.right[y] = last;
  const firstEnds = beforeGap(keys, first, last);
  if (firstEnds === last) return;
  outline.firstEnds[y] = firstEnds;
  outline.lastBegins[y] = beforeGap(keys, last, first);
}

/** The last pixel before the first gap on the way from one end of the body to the other; or that end. */
function beforeGap(keys: Uint32Array, from: number, to: number): number {
  const step = Math.sign(to - from);
  let empty = 0;
  for (let x = from; x !== to; x += step) {
    empty = keys[x] ? 0 : empty + 1;
    if (empty === GAP_PX) return x - step * GAP_PX;
  }
  return to;
}

/** A row of a picture with the one above it; sizes are those of squares, one column further on. */
interface Row {
  readonly keys: Uint32Array;
  readonly keysAbove: Uint32Array;
  readonly sizes: Uint16Array;
  readonly above: Uint16Array;
  readonly y: number;
}

/** Counts a row, and the size of the square of equal pixels that ends at each of its pixels. */
function grow({ keys, keysAbove, sizes, above, y }: Row, tallies: Map<number, Tally>): void {
  let key = 0;
  let tally: Tally | undefined;
  sizes[0] = 0;
  for (let x = 0; x < keys.length; x++) {
    const here = keys[x] ?? 0;
    if ((here & BODY) === 0 || (here & BODY) === BODY) {
      sizes[x + 1] = 0;
      continue;
    }
    const inner = keys[x - 1] === here && keysAbove[x] === here && keysAbove[x - 1] === here;
    const size = inner ? 1 + Math.min(sizes[x] ?? 0, above[x + 1] ?? 0, above[x] ?? 0) : 1;
    sizes[x + 1] = size;
    if (here !== key || !tally) {
      key = here;
      tally = tallyOf(tallies, key);
    }
    count(tally, { size, x, y });
  }
}

function tallyOf(tallies: Map<number, Tally>, key: number): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const far = Number.POSITIVE_INFINITY;
  const tally = { pixels: 0, left: far, right: -far, top: far, bottom: -far, cells: new Map() };
  tallies.set(key, tally);
  return tally;
}

function count(tally: Tally, { size, x, y }: Square): void {
  tally.pixels++;
  if (x < tally.left) tally.left = x;
  if (x > tally.right) tally.right = x;
  if (y < tally.top) tally.top = y;
  tally.bottom = y;
  const cell = Math.floor(y / CELL_PX) * 1000 + Math.floor(x / CELL_PX);
  const best = tally.cells.get(cell);
  if (!best) tally.cells.set(cell, { size, x, y });
  else if (size > best.size) Object.assign(best, { size, x, y });
}

function seenPart(key: number, tally: Tally, { width, height }: IdPixels): SeenPart {
  const { pixels, left, right, top, bottom, cells } = tally;
  const points = [...cells.values()].map(({ size, x, y }) => ({
    size,
    at: [x - size / 2 + 1, y - size / 2 + 1] as const,
  }));
  const inside = points.filter(
    ({ at: [x, y] }) => Math.min(x, width - x, y, height - y) > FROM_EDGE_PX,
  );
  const largest = Math.max(0, ...inside.map(({ size }) => size));
  const deep = inside.filter(({ size }) => size >= Math.min(DEEP_PX, largest));
  const step = Math.ceil(deep.length / MOST_ENDS);
  return {
    part: (key & BODY) - 1,
    onLeft: Boolean((key >> 16) & 1),
    lit: Boolean((key >> 16) & 2),
    pixels,
    reach: Math.hypot(right - left + 1, bottom - top + 1),
    ends: deep.filter((_, i) => i % step === 0).map(({ at }) => at),
    breadth: Math.max(0, ...points.map(({ size }) => size)),
  };
}
