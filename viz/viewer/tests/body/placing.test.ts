import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  apart,
  type Bounds,
  cross,
  cuts,
  type Item,
  overlap,
  type Placed,
  placed,
  type Slot,
  type Spot,
  type Walls,
} from "../../src/body/names/placing";
import { roomBeside, slotsOf } from "../../src/body/names/slots";
import { inProportion } from "../../src/body/names/wanted";

/** A case that `tests/golden_labels.py` has written. */
interface Golden {
  /** First and last pixel of the body in each 40 rows, -1 where there is none; of two legs their gap. */
  readonly width: number;
  readonly blocks: readonly (readonly number[])[];
  readonly items: readonly Item[];
  readonly bounds: Bounds;
  readonly rooms: readonly number[];
  readonly placed: readonly Placed[];
  readonly kinds: readonly OfKind[];
  /** The names after the first ones, in the order in which they are named. */
  readonly order: readonly number[];
}
interface OfKind {
  readonly kind: string;
  readonly reach: number;
  readonly of: number;
}
const FIRST = 4;

const NO_LEGS = { left: [], right: [], firstEnds: [], lastBegins: [] };
const NO_WALLS: Walls = { boxes: [], lines: [], outline: NO_LEGS };
const BOUNDS = { most: 12, longest: 360, top: 0, bottom: 600 };

/** Numbers 0..1 that look random and are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Places on both sides of a body between x 300 and 500 of a picture of 800 x 600. */
function slots(): Slot[] {
  return [true, false].flatMap((toLeft) =>
    Array.from({ length: 47 }, (_, i) => ({
      ...{ x: toLeft ? 290 : 510, y: 18 + 12 * i, toLeft, room: 220, worse: 0 },
    })),
  );
}

function items(random: () => number, count: number): Item[] {
  const between = (from: number, to: number) => from + random() * (to - from);
  return Array.from({ length: count }, () => ({
    width: between(40, 215),
    height: random() < 0.3 ? 32 : 17,
    ends: Array.from(
      { length: 1 + Math.floor(random() * 5) },
      (): Spot => [between(300, 500), between(16, 584)],
    ),
  }));
}

/** Pairs of labels that are in each other's way. */
function quarrels(found: readonly Placed[]): [number, number][] {
  return found.flatMap((a, i) =>
    found.slice(i + 1).flatMap((b): [number, number][] => {
      const meet =
        overlap(a.box, b.box) ||
        cross(a.line, b.line) ||
        cuts(a.line, b.box) ||
        cuts(b.line, a.box);
      return meet ? [[a.item, b.item]] : [];
    }),
  );
}

describe("placed", () => {
  it("lets no label overlap another, no line cross another or a label, whatever is to be named", () => {
    let standing = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = dice(seed);
      const wanted = items(random, 24);
      const walls: Walls = {
        boxes: [{ left: 520, top: 200 + random() * 200, right: 700, bottom: 420 }],
        lines: [
          [
            [520, 200],
            [400, 100 + random() * 400],
          ],
        ],
        outline: NO_LEGS,
      };
      const found = placed(wanted, slots(), walls, BOUNDS);
      expect(quarrels(found), `seed ${seed}`).toEqual([]);
      for (const { item, box, line } of found) {
        expect(wanted[item]?.ends).toContain(line[1]);
        expect(walls.boxes.some((wall) => overlap(box, wall) || cuts(line, wall))).toBe(false);
        expect(walls.lines.some((other) => cross(line, other))).toBe(false);
        expect(box.right - box.left).toBeCloseTo(wanted[item]?.width ?? 0);
        expect([box.left, line[0][0], box.right].toSorted((a, b) => a - b)).toContain(line[0][0]);
      }
      standing += found.length;
    }
    // of twelve that are allowed nearly all find a place
    expect(standing / 200).toBeGreaterThan(11.5);
  });

  it("keeps the first of those that matter most", () => {
    const random = dice(7);
    const found = placed(items(random, 24), slots(), NO_WALLS, BOUNDS);
    expect(found.filter(({ item }) => item < 12).length).toBeGreaterThanOrEqual(10);
  });

  it("takes the shorter of two lines and leaves out what fits nowhere", () => {
    const wide: Item = { width: 400, height: 17, ends: [[400, 300]] };
    const near: Item = {
      ...{ width: 80, height: 17 },
      ends: [
        [480, 300],
        [310, 306],
      ],
    };
    const found = placed([wide, near], slots(), NO_WALLS, BOUNDS);
    expect(found.map(({ item, line }) => [item, line])).toEqual([
      [
        1,
        [
          [290, 306],
          [310, 306],
        ],
      ],
    ]);
  });

  it("keeps labels inside the picture", () => {
    const top: Item = { width: 80, height: 40, ends: [[320, 2]] };
    const [one] = placed([top], slots(), NO_WALLS, { ...BOUNDS, top: 8 });
    expect(one?.box.top).toBeGreaterThanOrEqual(8);
  });
});

const FILE = new URL("../../../../tests/golden/labels.json", import.meta.url);
const CASES: readonly Golden[] = JSON.parse(readFileSync(FILE, "utf8"));

it("chooses labels as the figures do", () => {
  for (const { kinds, order } of CASES) {
    const found = inProportion(kinds.slice(FIRST), kinds.slice(0, FIRST));
    expect(found.map((one) => one.of)).toEqual(order);
  }
});

it("places labels as the figures do", () => {
  expect(CASES.length).toBeGreaterThan(10);
  for (const { width, blocks, items, bounds, rooms, placed: python } of CASES) {
    const edges = (of: 0 | 1 | 2 | 3, none: number) =>
      Float64Array.from({ length: 600 }, (_, y) => {
        const x = blocks[Math.floor(y / 40)]?.[of] ?? -1;
        return x < 0 ? none : x;
      });
    const outline = {
      left: edges(0, Number.POSITIVE_INFINITY),
      right: edges(1, Number.NEGATIVE_INFINITY),
      firstEnds: edges(2, Number.NEGATIVE_INFINITY),
      lastBegins: edges(3, Number.POSITIVE_INFINITY),
    };
    const frame = { width, height: 600, outline, over: [] };
    const { narrower, wider } = roomBeside(frame);
    expect([narrower, wider]).toEqual(rooms);
    const slots = slotsOf(frame, Math.max(...items.map((item) => item.width)));
    expect(placed(items, slots, { ...NO_WALLS, outline }, bounds)).toEqual(python);
  }
});

it("lays no line across one leg to what is on the other", () => {
  // two legs, at x 300..390 and 410..500
  const outline = {
    ...{ left: [], right: [] },
    ...{ firstEnds: Array(600).fill(390), lastBegins: Array(600).fill(410) },
  };
  const item = (x: number): Item => ({ width: 90, height: 17, ends: [[x, 300]] });
  const bounds = { ...BOUNDS, longest: 800 };
  for (const [x, edge] of [
    [380, 290],
    [420, 510],
  ] as const) {
    const farther = slots().filter((slot) => slot.x !== edge);
    expect(placed([item(x)], slots(), { ...NO_WALLS, outline }, bounds)[0]?.line[0][0]).toBe(edge);
    expect(placed([item(x)], farther, { ...NO_WALLS, outline }, bounds)).toEqual([]);
    expect(placed([item(x)], farther, NO_WALLS, bounds)).toHaveLength(1);
  }
});

it("names what is at one side of a broad body on that side", () => {
  // a back, at x 300..500
  const outline = {
    ...NO_LEGS,
    ...{ left: Array(600).fill(300), right: Array(600).fill(500) },
  };
  const item = (x: number): Item => ({ width: 90, height: 17, ends: [[x, 300]] });
  const bounds = { ...BOUNDS, longest: 800 };
  const onLeft = slots().filter(({ toLeft }) => toLeft);
  const placedAt = (x: number) => placed([item(x)], onLeft, { ...NO_WALLS, outline }, bounds);
  expect(placedAt(425)).toHaveLength(1); // the spine, seen from a little aside
  expect(placedAt(440)).toEqual([]);
});

it("knows when two labels leave each other alone", () => {
  const one: Placed = {
    ...{ item: 0, box: { left: 0, top: 0, right: 50, bottom: 10 } },
    line: [
      [50, 5],
      [100, 5],
    ],
  };
  const below: Placed = {
    ...{ item: 1, box: { left: 0, top: 20, right: 50, bottom: 30 } },
    line: [
      [50, 25],
      [100, 25],
    ],
  };
  expect(apart(one, below)).toBe(true);
  expect(
    apart(one, {
      ...below,
      line: [
        [50, 25],
        [90, 0],
      ],
    }),
  ).toBe(false);
  expect(apart(one, { ...below, box: { ...below.box, top: 11 } })).toBe(false);
  // a line that ends beside the end of another says of neither what it names
  expect(
    apart(one, {
      ...below,
      line: [
        [50, 25],
        [100, 7],
      ],
    }),
  ).toBe(false);
});
