import { describe, expect, it } from "vitest";
import { bytesOf, PATTERNS, Palette } from "../../src/contract/palette";
import { scene } from "../scene";

describe("Palette", () => {
  const palette = new Palette(scene().looks);

  it("reads colours as bytes", () => {
    expect(bytesOf("#ff8001")).toEqual([255, 128, 1]);
    expect(palette.paper).toEqual([255, 254, 251]);
    expect(palette.atRest("bone")).toEqual([234, 223, 198]);
    expect(palette.through).toBe(0.45);
  });

  it("gives a state its rule, with the pattern by number", () => {
    const variable = palette.look("nerves", "variable");
    expect(variable).toEqual({
      color: [228, 87, 46],
      opacity: 0.5,
      pattern: PATTERNS.indexOf("hatch"),
      glow: 0.5,
      lit: true,
      dim: 1,
    });
    expect(palette.look("nerves", "variable")).toBe(variable);
  });

  it("draws a state without a rule as at rest, and a layer without rules plainly", () => {
    expect(palette.look("nerves", "untouched").color).toBeNull();
    expect(palette.look("elsewhere", "numb")).toMatchObject({ color: null, opacity: 1 });
  });

  it("is grey where the style names no colour", () => {
    expect(palette.atRest("unheard")).toEqual(bytesOf("#c9c2b4"));
  });
});
