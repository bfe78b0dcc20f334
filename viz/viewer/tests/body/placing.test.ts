import { describe, expect, it } from "vitest";
import {
  apart,
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

const NO_WALLS: Walls = { boxes: [], lines: [] };
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
