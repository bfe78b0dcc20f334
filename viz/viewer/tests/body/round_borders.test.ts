import { BufferAttribute, BufferGeometry, type Face, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { patchAt } from "../../src/body/draw/patches";
import { type Look, LookTable } from "../../src/body/look/look_table";
import { CONTRACT } from "../../src/contract/constants";

/** A triangle in which patches 0 and 1 are equally deep, and patch 2 is 0.8 mm deeper. */
function triangle(): BufferGeometry {
  const geometry = new BufferGeometry();
  const put = (name: string, values: number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(values), size));
  const deep = 250 - 0.8 / CONTRACT.borders.step;
  put("position", [0, 0, 0, 10, 0, 0, 0, 10, 0], 3);
  put("_patches", [0, 1, 2, 255, 0, 1, 2, 255, 0, 1, 2, 255], 4);
  put("_depths", [deep, deep, 250, 0, deep, deep, 250, 0, deep, deep, 250, 0], 4);
  return geometry;
}

const FACE: Face = { a: 0, b: 1, c: 2, normal: new Vector3(0, 0, 1), materialIndex: 0 };
const INSIDE = new Vector3(2, 2, 0);
const PLAIN: Look = {
  ...{ color: null, opacity: 1, pattern: 0, glow: 0, lit: false, dim: 1 },
  ...{ from: 0, rest: [200, 180, 160] },
};

describe("the corner of a border", () => {
  it("belongs to the deepest patch where none look alike", () => {
    expect(patchAt(triangle(), FACE, INSIDE)).toBe(2);
  });

  it("is rounded by two that look alike", () => {
    expect(patchAt(triangle(), FACE, INSIDE, (one, other) => one + other === 1)).toBe(0);
    expect(patchAt(triangle(), FACE, INSIDE, (one, other) => one + other === 2)).toBe(2);
  });
});

describe("patches look alike", () => {
  const table = new LookTable(4);
  table.set(0, 0, { ...PLAIN, rest: [1, 2, 3] });
  table.set(1, 0, { ...PLAIN, rest: [4, 5, 6] });
  table.set(2, 0, { ...PLAIN, rest: [1, 2, 3], color: [9, 9, 9], pattern: 1 });
  table.set(3, 0, { ...PLAIN, rest: [1, 2, 3], dim: 0 });

  it("by their state where there is no map", () => {
    table.map.value.set(0, 0, 0);
    expect(table.alike(0, 1, 0)).toBe(true);
    expect(table.alike(0, 2, 0)).toBe(false);
  });

  it("by their colour on a map, and by what is lit where a lesion fades it", () => {
    table.map.value.set(1, 0, 0);
    expect(table.alike(0, 1, 0)).toBe(false);
    expect(table.alike(0, 2, 0)).toBe(true);
    expect(table.alike(0, 3, 0)).toBe(false);
    table.map.value.set(1, 0, 1);
    expect(table.alike(0, 2, 0)).toBe(false);
  });
});
