import { describe, expect, it } from "vitest";
import { type CloseUp, closeUpOf, type Looked } from "../../src/body/eye/close_up";
import type { Preset } from "../../src/contract/scene";
import { closeUpWords } from "../../src/stage/where_one_is";

const preset = (
  position: Preset["position"],
  target: Preset["target"],
  span: readonly [number, number],
  mirrored: boolean,
) => ({ position, target, span, mirrored, fov: 24, up: [0, 0, 1] as const });
const CAMERAS: Looked["words"]["cameras"] = {
  back: preset([0, 3000, 600], [0, 0, 600], [400, 1200], false),
  side: preset([-3000, 0, 600], [0, 0, 600], [300, 1200], true),
  spine: preset([-300, 700, 1050], [0, 0, 1050], [150, 300], true),
  medial_ankle: preset([300, 100, 60], [-90, 0, 60], [180, 160], true),
};
const rest = {
  words: { cameras: CAMERAS, legs_below: 650 },
  side: "right",
  sites: [],
} as const;
const look = (camera: Looked["camera"], more: Partial<Looked> = {}) =>
  closeUpOf({ ...rest, camera, ...more });

describe("closeUpOf", () => {
  it("says nothing where the whole body is in the picture", () => {
    expect(look("back")).toBeNull();
    expect(look("side")).toBeNull();
    expect(look({ position: [0, 3000, 600], target: [0, 0, 600] })).toBeNull();
  });

  it("finds where a preset looks, the right leg on the right as seen from behind", () => {
    expect(look("medial_ankle")).toMatchObject({ name: "medial_ankle", leg: "right" });
    expect(look("medial_ankle")?.across).toBeCloseTo(90 / 1200);
    expect(look("medial_ankle")?.down).toBeCloseTo(0.95);
    expect(look("medial_ankle", { side: "left" })).toMatchObject({ leg: "left" });
    expect(look("medial_ankle", { side: "left" })?.across).toBeCloseTo(-90 / 1200);
    expect(look("spine")).toMatchObject({ leg: "", fromFront: false });
  });

  it("follows a camera of one's own, and names what is near", () => {
    const ankle = look({ position: [-90, -300, 70], target: [-85, 0, 70] });
    expect(ankle).toMatchObject({ name: "medial_ankle", leg: "right", fromFront: true });
    expect(ankle?.size).toBeCloseTo((2 * 300 * Math.tan(Math.PI / 15)) / 1200, 2);
    const thigh = look({ position: [100, 500, 500], target: [100, 0, 500] });
    expect(thigh).toMatchObject({ name: "", leg: "left" });
  });
});

it.each([
  ["medial_ankle", "right", "student", "", "Close-up of the right medial ankle"],
  ["medial_ankle", "left", "patient", "", "Close-up of the inner side of the ankle, left leg"],
  ["spine", "", "clinician", "", "Close-up of the lumbar spine"],
  ["", "left", "student", "", "Close-up of the left leg"],
  ["", "", "student", "", "Close-up of the trunk"],
  ["site", "right", "student", "Tarsal tunnel (low)", "Close-up: tarsal tunnel, right leg"],
] as const)("says where %s %s is in words", (name, leg, register, site, said) => {
  const near: CloseUp = { name, leg, across: 0, down: 0, size: 0.1, fromFront: false };
  expect(closeUpWords(near, register, site)).toBe(said);
});
