import { expect, it } from "vitest";
import { type Around, besideOf, firstSide, widestBeside } from "../../src/body/names/beside_mark";

const box = { left: 0, top: 0, width: 400, height: 600 };
const size = { width: 100, height: 20 };
const around = (over: Around["over"]): Around => ({ box, over, way: -1 });

it("stands beside and above its place", () => {
  expect(besideOf(size, "left", [250, 300], around([]))).toEqual({
    onLeft: true,
    edge: 154,
    row: 228,
  });
});

it("stands no higher above its place than it may, nor higher than elsewhere", () => {
  const row = (above: number) => besideOf(size, "left", [250, 300], { ...around([]), above }).row;
  expect(row(10)).toBe(290);
  expect(row(500)).toBe(228);
});

it("moves to where nothing lies over it, never onto its place", () => {
  const buttons = { left: 0, right: 160, top: 100, bottom: 240 };
  const right = besideOf(size, "left", [250, 300], around([buttons]));
  expect(right).toMatchObject({ onLeft: false, row: 228 });
  const tiles = { left: 280, right: 400, top: 0, bottom: 600 };
  const { onLeft, row } = besideOf(size, "left", [250, 300], around([buttons, tiles]));
  expect(onLeft).toBe(true);
  expect(row - size.height / 2).toBeGreaterThan(buttons.bottom);
});

it("never covers its place, however narrow the picture", () => {
  const narrow = { ...box, width: 160 };
  const buttons = { left: 0, right: 160, top: 0, bottom: 270 };
  const below = { left: 0, right: 160, top: 330, bottom: 600 };
  const { row } = besideOf(size, "left", [80, 300], { box: narrow, over: [buttons], way: -1 });
  expect(row - size.height / 2).toBeGreaterThan(300);
  // between both there is room on its place alone: it stands where it would anyway
  const between = besideOf(size, "left", [80, 300], {
    box: narrow,
    over: [buttons, below],
    way: -1,
  });
  expect(between.row).toBe(228);
});

it("stands where it would anyway, where everything is covered", () => {
  const all = { left: 0, right: 400, top: 0, bottom: 600 };
  expect(besideOf(size, "left", [250, 300], around([all])).row).toBe(228);
});

it("takes the other side where there is no room", () => {
  expect(firstSide("left", 120, { box })).toBe("right");
  expect(firstSide("left", 300, { box })).toBe("left");
});

it("stands away from the other leg, and moves nearer before it lies across it", () => {
  expect(firstSide("right", 150, { box, otherLeg: 250 })).toBe("left");
  expect(firstSide("left", 250, { box, otherLeg: 150 })).toBe("right");
  expect(firstSide("left", 300, { box, otherLeg: 305 })).toBe("left");
  // on a phone as well, where a text finds little room there
  expect(firstSide("right", 118, { box, otherLeg: 160 })).toBe("left");
  expect(widestBeside("left", 118, { box, otherLeg: 160 })).toBe(96);
  // what stands at the right leaves a text of 100 px no room 96 px away, and some 36 px away
  const tiles = { left: 340, right: 400, top: 0, bottom: 600 };
  const apart: Around = { box, over: [tiles], way: -1, otherLeg: 60 };
  const near = besideOf(size, "right", [190, 300], apart);
  expect(near).toMatchObject({ onLeft: false, edge: 226 });
  expect(besideOf(size, "right", [190, 300], { ...apart, otherLeg: undefined }).onLeft).toBe(true);
});

it("hides nothing of what it marks where there is room, and else not its very place", () => {
  const reach = 110;
  const { row, edge, onLeft } = besideOf(size, "left", [250, 300], { ...around([]), reach });
  const beside = onLeft ? edge <= 250 - reach : edge >= 250 + reach;
  expect(
    beside || row + size.height / 2 <= 300 - reach || row - size.height / 2 >= 300 + reach,
  ).toBe(true);
  const all = { ...around([]), reach: 5000 };
  expect(besideOf(size, "left", [250, 300], all)).toEqual(
    besideOf(size, "left", [250, 300], around([])),
  );
});

it("is narrow enough on a phone to stand beside the trunk", () => {
  // a phone's picture, 266 px wide; the hip reaches 38 px to the right of the disc
  const phone = { ...box, width: 266, height: 280 };
  const [x, y] = [134, 120];
  const side = firstSide("right", x, { box: phone });
  const width = widestBeside(side, x, { box: phone });
  expect([side, width]).toEqual(["right", 84]);
  const { edge, onLeft } = besideOf({ width, height: 57 }, side, [x, y], {
    ...{ box: phone, over: [{ left: 0, right: 94, top: 0, bottom: 106 }], way: -1 },
  });
  expect([onLeft, edge >= x + 36]).toEqual([false, true]);
});
