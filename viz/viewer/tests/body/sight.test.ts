import { describe, expect, it } from "vitest";
import { BODY, type IdPixels, sightOf, veil } from "../../src/body/names/sight";
import { roomBeside, slotsOf } from "../../src/body/names/slots";

/** A picture of boxes: number and flags, then left, top, right, bottom. */
type Boxes = readonly (readonly [number, number, number, number, number, number])[];

function picture(width: number, height: number, boxes: Boxes): IdPixels {
  const bytes = new Uint8Array(width * height * 4);
  for (const [id, flags, left, top, right, bottom] of boxes)
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++)
        bytes.set([id & 255, id >> 8, flags, 255], ((height - 1 - y) * width + x) * 4);
  return { width, height, bytes };
}

describe("sightOf", () => {
  const seen = sightOf(
    picture(200, 160, [
      [BODY, 0, 40, 20, 160, 150],
      [301, 0, 60, 30, 140, 120],
      [7, 3, 98, 20, 100, 150],
    ]),
  );
  const [bone, nerve] = [300, 6].map((part) => seen.parts.find((one) => one.part === part));

  it("counts what is seen of each part, and says on which side and whether it is lit", () => {
    expect(seen.parts.length).toBe(2);
    expect(bone).toMatchObject({ onLeft: false, lit: false, pixels: 78 * 90 });
    expect(nerve).toMatchObject({ onLeft: true, lit: true, pixels: 2 * 130 });
    expect(nerve?.reach).toBeCloseTo(Math.hypot(2, 130));
  });

  it("gives points that lie on the part, deep inside where it is wide", () => {
    expect(nerve?.ends.length).toBeGreaterThan(2);
    for (const [x] of nerve?.ends ?? []) expect(x).toBe(99);
    expect(bone?.ends.length).toBeGreaterThan(2);
    for (const [x, y] of bone?.ends ?? []) {
      expect(Math.min(x - 60, 140 - x, y - 30, 120 - y)).toBeGreaterThanOrEqual(4);
      expect(Math.abs(x - 99)).toBeGreaterThanOrEqual(4);
    }
  });

  it("draws the body's outline row by row", () => {
    expect([seen.outline.left[10], seen.outline.right[10]]).toEqual([Infinity, -Infinity]);
    expect([seen.outline.left[20], seen.outline.right[20]]).toEqual([40, 159]);
  });

  it("keeps away from the edge of the picture, which fades", () => {
    const [one] = sightOf(picture(200, 160, [[5, 0, 90, 0, 110, 160]])).parts;
    const heights = one?.ends.map(([, y]) => y) ?? [];
    expect(Math.min(...heights)).toBeGreaterThan(16);
    expect(Math.max(...heights)).toBeLessThan(144);
  });
});

it("lays what is seen through over all but lit nerves", () => {
  const solid = picture(100, 60, [
    [5, 0, 10, 20, 90, 40],
    [6, 2, 20, 0, 30, 60],
    [7, 0, 70, 0, 80, 60],
  ]);
  veil(solid, picture(100, 60, [[9, 0, 0, 0, 50, 60]]), [false, false, false, false, false, true]);
  const seen = sightOf(solid).parts.map(({ part, pixels }) => [part, pixels]);
  expect(seen).toEqual([
    [8, 50 * 60 - 10 * 60],
    [5, 10 * 60],
    [6, 10 * 60],
    [4, (90 - 50) * 20 - 10 * 20],
  ]);
});

describe("slotsOf", () => {
  const body = (left: number, right: number) =>
    sightOf(picture(400, 300, [[BODY, 0, left, 0, right, 300]])).outline;

  it("begins all lines in one column beside the body where that leaves room", () => {
    const frame = { width: 400, height: 300, outline: body(150, 250), over: [] };
    const slots = slotsOf(frame, 100);
    expect(new Set(slots.map(({ x }) => x))).toEqual(new Set([142, 257]));
    expect(slots.every(({ room, worse }) => room >= 100 && worse === 0)).toBe(true);
    expect(roomBeside(frame)).toEqual({ narrower: 138, wider: 139 });
  });

  it("keeps clear of what stands over the picture", () => {
    const tile = { left: 0, top: 100, right: 60, bottom: 200 };
    const frame = { width: 400, height: 300, outline: body(150, 250), over: [tile] };
    const beside = slotsOf(frame, 60).filter(({ toLeft, y }) => toLeft && y > 112 && y < 188);
    expect(beside.length).toBeGreaterThan(3);
    for (const { x, room } of beside) expect(x - room).toBe(64);
  });

  it("never covers a body that is seen whole, also where names are wider than the room", () => {
    const frame = { width: 400, height: 300, outline: body(90, 320), over: [] };
    const phone = slotsOf(frame, 130);
    expect(phone.every(({ worse }) => worse === 0)).toBe(true);
    for (const { toLeft, x } of phone) expect(toLeft ? x < 90 : x > 319).toBe(true);
  });

  it("knows where one of two legs ends and the other begins", () => {
    const legs = picture(400, 60, [
      [BODY, 0, 100, 0, 180, 60],
      [BODY, 0, 190, 0, 300, 60],
      [BODY, 0, 180, 0, 190, 20],
    ]);
    const { firstEnds, lastBegins } = sightOf(legs).outline;
    expect([firstEnds[30], lastBegins[30]]).toEqual([179, 190]);
    expect([firstEnds[10], lastBegins[10]]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it("stands over the body only where it leaves no room, and says that this is worse", () => {
    const frame = { width: 400, height: 300, outline: body(20, 250), over: [] };
    const slots = slotsOf(frame, 100);
    for (const { toLeft, worse, x } of slots) {
      expect(worse > 0).toBe(toLeft);
      if (toLeft) expect(x).toBe(104);
    }
  });
});
