import { describe, expect, it } from "vitest";
import {
  branchingsOf,
  lineOf,
  nearestStop,
  placeOfCut,
  selectable,
  stopsOf,
} from "../../src/book/nerve_line";
import { scene } from "../scene";

const words = scene();

it("finds the cuts of a nerve from the spine outwards", () => {
  expect(stopsOf(words, "tibial").map(({ position }) => position)).toEqual([0.1, 0.5, 0.9]);
  expect(stopsOf(words, "sural")).toEqual([]);
});

it("finds what leaves a nerve, and where", () => {
  expect(branchingsOf(words, "tibial")).toEqual([
    { position: 0.2, names: ["Soleus"], kind: "muscle" },
    { position: 0.8, names: ["Medial calcaneal nerve (branch)", "Heel fat pad"], kind: "nerve" },
    { position: 0.95, names: ["Medial heel", "Sole"], kind: "skin" },
  ]);
  expect(branchingsOf(words, "tibial", "patient")[1]?.names[0]).toBe("inner heel nerve");
});

describe("nearestStop", () => {
  it("prefers a cut between the same branches", () => {
    expect(nearestStop(words, "tibial", 0.21)?.id).toBe("tibial@0.5");
    expect(nearestStop(words, "tibial", 0.19)?.id).toBe("tibial@0.1");
    expect(nearestStop(words, "tibial", 0.94)?.id).toBe("tibial@0.9");
  });

  it("takes the nearest one beyond the last branch, and none on a nerve without", () => {
    expect(nearestStop(words, "tibial", 1)?.id).toBe("tibial@0.9");
    expect(nearestStop(words, "sural", 0.5)).toBeUndefined();
  });
});

it("makes an id selectable: a bare nerve is cut where it begins", () => {
  expect(selectable(words, "S1")).toBe("S1");
  expect(selectable(words, "tibial")).toBe("tibial@0.1");
  expect(selectable(words, "tibial@0.6")).toBe("tibial@0.5");
  expect(selectable(words, "sural")).toBe("sural");
  expect(selectable(words, "sural@0.5")).toBe("sural@0.5");
});

it("says where a cut lies by what leaves before and after it", () => {
  const place = (id: string) => placeOfCut(words, id, "student");
  expect(place("tibial@0.1")).toBe("Cut where it begins, above all its branches");
  expect(place("tibial@0.5")).toBe(
    "Cut below the branch to soleus and above the medial calcaneal nerve",
  );
  expect(place("tibial@1")).toBe("Cut beyond its last branch");
  expect(place("tibial@1:irritated")).toBe("Irritated beyond its last branch");
});

describe("lineOf", () => {
  it("runs along the nerve of the path that is cut", () => {
    expect(lineOf(words, "tibial@0.5")).toEqual({ nerve: "tibial", position: 0.5 });
    expect(lineOf(words, "tarsal_tunnel")).toEqual({ nerve: "tibial", position: 0.9 });
  });

  it("is not there without cuts, or where the nerve can be cut in one place alone", () => {
    expect(lineOf(words, "spur")).toBeUndefined();
    expect(lineOf(words, "S1")).toBeUndefined();
  });
});
