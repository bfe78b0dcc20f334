import { describe, expect, it } from "vitest";
import { fromQuery, speaksOfView, toQuery } from "../../src/contract/address";
import { completeView, DEFAULT_VIEW, type PartOfView } from "../../src/contract/view";

const VIEWS: readonly PartOfView[] = [
  {},
  { lesions: ["S1"] },
  { lesions: ["tibial@0.5", "L5"], compare: ["tarsal_tunnel"], side: "both" },
  { map: "lee_2008", variants: ["a", "b"], register: "clinician" },
  { layers: { skin: 0, muscles: 0.65 }, labels: true, key_points: true },
  { camera: "sole", skin_shows: "both", both: "blended" },
  { camera: { position: [1, -2, 3], target: [0, 540, 7] } },
];

describe("the address of a view", () => {
  it.each(VIEWS)("comes back as the same view: %j", (part) => {
    const view = completeView(part);
    expect(fromQuery(toQuery(view))).toEqual(view);
  });

  it("leaves defaults out", () => {
    expect(toQuery(DEFAULT_VIEW)).toBe("");
    expect(toQuery(completeView({ lesions: ["tibial@0.5"] }))).toBe("lesion=tibial@0.5");
  });

  it("keeps its keys in one order", () => {
    const view = completeView({ labels: true, side: "left", lesions: ["S1"], map: "m" });
    expect(toQuery(view)).toBe("lesion=S1&side=left&map=m&labels=1");
  });

  it("rounds a camera to the millimetre", () => {
    const view = completeView({ camera: { position: [1.4, 2, 3], target: [4, 5, 6.6] } });
    expect(toQuery(view)).toBe("camera=1,2,3,4,5,7");
  });

  it("reads a mark before it, and lists after commas", () => {
    expect(fromQuery("?lesion=S1,L5&side=left").lesions).toEqual(["S1", "L5"]);
    expect(fromQuery("#lesion=S1").lesions).toEqual(["S1"]);
  });

  it("keeps opacities within 0 and 1, and leaves out what is no number", () => {
    const { layers } = fromQuery("skin=7&bones=-1&discs=much");
    expect(layers).toEqual({ ...DEFAULT_VIEW.layers, skin: 1, bones: 0 });
  });

  it("takes a camera that is not six numbers for a name", () => {
    expect(fromQuery("camera=1,2,3").camera).toBe("1,2,3");
    expect(fromQuery("camera=spine").camera).toBe("spine");
  });

  it("knows whether it speaks of a view at all", () => {
    expect(speaksOfView("?muscles=0.5")).toBe(true);
    expect(speaksOfView("#variant=a")).toBe(true);
    expect(speaksOfView("?utm=1&theme=dark")).toBe(false);
    expect(speaksOfView("")).toBe(false);
  });
});
