/**
 * Which label stands where: each at one of the free places beside the body, its line to what it
 * names short, no two lines across each other, no line or box across another box. Numbers alone:
 * `viz/figures/placing.py` does the same for figures, and one file of golden cases holds both.
 */

/** Pixels, across and down. */
export type Spot = readonly [number, number];

/** A box in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight line in pixels. */
export type Line = readonly [Spot, Spot];

/** A place for a label: its line begins at (x, y), the label stands outwards from there. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  /** Whether the label stands to the left of x, else to the right. */
  readonly toLeft: boolean;
  /** The widest label that stands there. */
  readonly room: number;
  /** How much worse the place is than its line is long: it covers some of the body. */
  readonly worse: number;
}

/** A label, those that matter most first, and where what it names is seen. */
export interface Item {
  readonly width: number;
  readonly height: number;
  readonly ends: readonly Spot[];
}

/** What no label and no line may touch, and where the body is. */
export interface Walls {
  readonly boxes: readonly Rect[];
  readonly lines: readonly Line[];
  readonly outline: Edges;
}

/** By row where the body begins and ends; of two legs where the first one ends and the last begins. */
export interface Edges {
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  readonly firstEnds: ArrayLike<number>;
  readonly lastBegins: ArrayLike<number>;
}

/** How many labels there may be, how long a line, and between which heights they stand. */
export interface Bounds {
  readonly most: number;
  readonly longest: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where one label of the items stands. */
export interface Placed {
  readonly item: number;
  readonly box: Rect;
  readonly line: Line;
}

/** A line that is this much shorter is shorter. */
const SHORTER = 1e-6;
/** A line is at least this long, and keeps so far from the ends of others. */
const LEAST_PX = 8;
const CLEAR_PX = 4;
/**
 * By so much of the body's breadth a line reaches beyond its middle at most: what is seen at one side
 * of a broad body has its name there, and no line runs across all that is named between.
 */
const BEYOND = 0.15;
/** Labels keep this far from each other. */
const APART_PX = 3;
const MOST_ROUNDS = 60;

/** Place the labels that matter most; one that has no good place is left out. */
export function placed(
  items: readonly Item[],
  slots: readonly Slot[],
  walls: Walls,
  bounds: Bounds,
): Placed[] {
  const ways = items.map((item, i) =>
    slots.map((slot) => wayOf({ item, index: i, slot, walls, bounds })),
  );
  const at = firstWays(ways.slice(0, bounds.most));
  shorten(at, ways);
  const kept: Placed[] = [];
  for (const way of at) if (way && kept.every((one) => apart(way, one))) kept.push(way);
  fill(kept, ways, bounds.most);
  return kept.map(({ item, box, line }) => ({ item, box, line })).toSorted(byItem);
}

function byItem(a: Placed, b: Placed): number {
  return a.item - b.item;
}

/** A label at a slot, and what that costs. */
interface Way extends Placed {
  readonly cost: number;
}
/** By item and slot; null where a label cannot stand. */
type Ways = readonly (readonly (Way | null)[])[];

/** Everything that the place of a label depends on. */
interface Given {
  readonly item: Item;
  readonly index: number;
  readonly slot: Slot;
  readonly walls: Walls;
  readonly bounds: Bounds;
}

/** The shortest way from a slot to one of the ends of an item. */
function wayOf({ item, index, slot, walls, bounds }: Given): Way | null {
  const { x, y, toLeft, worse } = slot;
  const box = boxAt(item, slot);
  if (item.width > slot.room || box.top < bounds.top || box.bottom > bounds.bottom) return null;
  if (walls.boxes.some((wall) => overlap(box, wall))) return null;
  let best: Way | null = null;
  for (const end of item.ends) {
    const inwards = toLeft ? end[0] - x : x - end[0];
    const length = Math.hypot(end[0] - x, end[1] - y);
    const cost = length + worse;
    if (inwards < LEAST_PX || length > bounds.longest || cost >= costOf(best) - SHORTER) continue;
    const line: Line = [[x, y], end];
    if (isFree(line, walls) && !isBeyond(end, toLeft, walls.outline))
      best = { item: index, box, line, cost };
  }
  return best;
}

/** Whether an end is on the farther leg or side: a line to it would lie across the nearer. */
function isBeyond([x, y]: Spot, toLeft: boolean, outline: Edges): boolean {
  const { firstEnds, lastBegins } = outline;
  const row = Math.floor(y);
  const [left = 0, right = 0] = [outline.left[row], outline.right[row]];
  const past = (toLeft ? 1 : -1) * (x - (left + right) / 2);
  if (left < right && past > BEYOND * (right - left)) return true;
  const [ends = Number.NEGATIVE_INFINITY, begins = Number.POSITIVE_INFINITY] = [
    firstEnds[row],
    lastBegins[row],
  ];
  return ends < begins && (toLeft ? x >= begins : x <= ends);
}

function boxAt({ width, height }: Item, { x, y, toLeft }: Slot): Rect {
  return {
    left: toLeft ? x - width : x,
    top: y - height / 2,
    right: toLeft ? x : x + width,
    bottom: y + height / 2,
  };
}

function isFree(line: Line, { boxes, lines }: Walls): boolean {
  return !boxes.some((box) => cuts(line, box)) && !lines.some((other) => cross(line, other));
}

/** Gives each label in turn the free place that costs least, or null. */
function firstWays(ways: Ways): (Way | null)[] {
  const at: (Way | null)[] = [];
  for (const row of ways) at.push(cheapest(row, at, null));
  return at;
}

/** The way that costs less than `now` and leaves room for the other boxes; or `now`. */
function cheapest(
  row: readonly (Way | null)[],
  others: readonly (Way | null)[],
  now: Way | null,
): Way | null {
  let best = now;
  for (const way of row)
    if (way && way.cost < costOf(best) - SHORTER && fits(way, others)) best = way;
  return best;
}

function costOf(way: Way | null | undefined): number {
  return way?.cost ?? Number.POSITIVE_INFINITY;
}

function fits({ box }: Way, others: readonly (Way | null)[]): boolean {
  return !others.some((other) => other && overlap(box, other.box, APART_PX));
}

/**
 * Moves labels to free places and exchanges them while that makes the lines shorter: of two lines
 * that cross, the exchange is always shorter.
 */
function shorten(at: (Way | null)[], ways: Ways): void {
  let better = true;
  for (let round = 0; better && round < MOST_ROUNDS; round++) {
    better = false;
    for (const [i, now = null] of at.entries()) {
      at[i] = cheapest(ways[i] ?? [], without(at, i), now);
      const exchanged = exchange(at, i, ways);
      better ||= at[i] !== now || exchanged;
    }
  }
}

function without(at: readonly (Way | null)[], ...out: readonly number[]): (Way | null)[] {
  return at.filter((_, i) => !out.includes(i));
}

/** Exchanges one label with a later one where both together cost less. */
function exchange(at: (Way | null)[], i: number, ways: Ways): boolean {
  let better = false;
  for (let j = i + 1; j < at.length; j++) {
    const [one, two] = [at[i], at[j]];
    if (!one || !two) continue;
    const [a, b] = [wayFrom(ways[i], two), wayFrom(ways[j], one)];
    if (!a || !b || a.cost + b.cost >= one.cost + two.cost - SHORTER) continue;
    const others = without(at, i, j);
    if (!fits(a, others) || !fits(b, [...others, a])) continue;
    at[i] = a;
    at[j] = b;
    better = true;
  }
  return better;
}

/** The way of an item from where another one's line begins. */
function wayFrom(row: Ways[number] | undefined, { line: [[x, y]] }: Way): Way | null {
  return row?.find((way) => way?.line[0][0] === x && way.line[0][1] === y) ?? null;
}

/**
 * Adds those that found no place, at the best one that disturbs nothing that matters as much. One
 * that matters less may have to go; its turn comes after.
 */
function fill(kept: Placed[], ways: Ways, most: number): void {
  for (const [i, row] of ways.entries()) {
    if (kept.length >= most) return;
    if (kept.some(({ item }) => item === i)) continue;
    for (const way of row.flatMap((one) => one ?? []).toSorted((a, b) => a.cost - b.cost)) {
      const [hit, more] = kept.filter((other) => !apart(way, other));
      if (more || (hit && hit.item < i)) continue;
      if (hit) kept.splice(kept.indexOf(hit), 1);
      kept.push(way);
      break;
    }
  }
}

/** Whether two labels leave each other alone. */
export function apart(a: Placed, b: Placed): boolean {
  return (
    !overlap(a.box, b.box, APART_PX) &&
    !cross(a.line, b.line) &&
    !cuts(a.line, b.box) &&
    !cuts(b.line, a.box) &&
    distance(a.line[1], b.line) > CLEAR_PX &&
    distance(b.line[1], a.line) > CLEAR_PX
  );
}

/** Whether two boxes have something in common, or less than `gap` between them. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

/** Whether two lines cross or touch. */
export function cross([a, b]: Line, [c, d]: Line): boolean {
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/** Twice the area of a triangle, its sign by the way round. */
function turn(a: Spot, b: Spot, c: Spot): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Whether a line runs through a box. */
export function cuts(line: Line, { left, top, right, bottom }: Rect): boolean {
  const [[x, y]] = line;
  const [, [toX, toY]] = line;
  const inside = (u: number, v: number) => u > left && u < right && v > top && v < bottom;
  if (inside(x, y) || inside(toX, toY)) return true;
  return (
    cross(line, [
      [left, top],
      [right, bottom],
    ]) ||
    cross(line, [
      [left, bottom],
      [right, top],
    ])
  );
}

/** How far a point is from a line. */
function distance([x, y]: Spot, [[fromX, fromY], [toX, toY]]: Line): number {
  const [wayX, wayY] = [toX - fromX, toY - fromY];
  const length = wayX * wayX + wayY * wayY;
  const t = length ? ((x - fromX) * wayX + (y - fromY) * wayY) / length : 0;
  const along = Math.min(1, Math.max(0, t));
  return Math.hypot(x - fromX - along * wayX, y - fromY - along * wayY);
}
