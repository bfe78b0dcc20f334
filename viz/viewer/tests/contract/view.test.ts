import { describe, expect, it } from "vitest";
import { completeView, DEFAULT_VIEW, sameView } from "../../src/contract/view";

describe("completeView", () => {
  it("fills what is missing with the default", () => {
    expect(completeView()).toEqual(DEFAULT_VIEW);
    expect(completeView(null)).toEqual(DEFAULT_VIEW);
    expect(completeView({ lesions: ["S1"] })).toEqual({ ...DEFAULT_VIEW, lesions: ["S1"] });
  });

  it("takes the default for a word that is not allowed", () => {
    const view = completeView({ side: "top", register: "", skin_shows: "7", both: "neither" });
    expect(view).toEqual(DEFAULT_VIEW);
  });

  it("takes the default for what is of another kind", () => {
    for (const odd of [5, true, "S1", {}, [[]], [5], { position: [1, 2] }, { skin: "x" }]) {
      const given = { lesions: odd, variants: odd, map: [odd], layers: odd, camera: odd };
      const view = completeView(given as object);
      expect({ ...view, camera: "back" }).toEqual({ ...DEFAULT_VIEW, camera: "back" });
    }
    const place = { position: [1, 2, 3], target: [0, 0, Number.NaN] };
    expect(completeView({ camera: place } as object).camera).toBe(DEFAULT_VIEW.camera);
  });

  it("keeps what is allowed", () => {
    const given = {
      side: "left",
      register: "patient",
      skin_shows: "agreement",
      both: "blended",
      map: "lee_2008",
      labels: true,
      key_points: true,
    };
    expect(completeView(given)).toMatchObject(given);
  });

  it("sorts variants and completes layers", () => {
    const view = completeView({ variants: ["b", "a"], layers: { muscles: 0.5 } });
    expect(view.variants).toEqual(["a", "b"]);
    expect(view.layers).toEqual({ ...DEFAULT_VIEW.layers, muscles: 0.5 });
  });
});

describe("sameView", () => {
  const view = completeView({ lesions: ["S1"] });

  it("compares values, whatever the order of their keys", () => {
    const layers = Object.fromEntries(Object.entries(view.layers).reverse());
    expect(sameView(view, completeView({ lesions: ["S1"], layers }))).toBe(true);
    expect(sameView(view, completeView({ lesions: ["L5"] }))).toBe(false);
  });

  it("looks only at the keys it is told", () => {
    const other = completeView({ lesions: ["S1"], side: "left" });
    expect(sameView(view, other)).toBe(false);
    expect(sameView(view, other, ["lesions", "camera"])).toBe(true);
  });

  it("tells places of the camera apart", () => {
    const at = (x: number) => completeView({ camera: { position: [x, 0, 0], target: [0, 0, 0] } });
    expect(sameView(at(1), at(1))).toBe(true);
    expect(sameView(at(1), at(2))).toBe(false);
  });
});
