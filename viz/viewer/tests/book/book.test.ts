import { describe, expect, it } from "vitest";
import {
  heelTargets,
  kindOfState,
  nameOf,
  rowOf,
  rowsOf,
  sourceOf,
  splitCut,
  splitTarget,
  texts,
} from "../../src/book/book";
import { stateWords } from "../../src/book/state_words";
import { scene } from "../scene";

const { book } = scene();

describe("rows", () => {
  it("are found by kind and id", () => {
    expect(rowOf(book, "root", "L5")?.traverses).toBe("L4/5");
    expect(rowOf(book, "territory", "sole")).toBe(rowOf(book, "skin", "sole"));
    expect(rowOf(book, "muscle", "heel")).toBeUndefined();
    expect(rowOf(book, "disc", "L5_S1")).toBeUndefined();
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("%s is no row", (name) => {
    expect(rowOf(book, "nerve", name)).toBeUndefined();
    expect(rowOf(book, name, "S1")).toBeUndefined();
    expect(kindOfState(book, name)).toBe("nerve");
    expect(nameOf(book, "nerve", name)).toBe(name.replaceAll("_", " "));
    expect(sourceOf(book, name).text).toBe(name);
    expect(stateWords(book, name)).toEqual({});
  });

  it("come with their ids", () => {
    expect(rowsOf(book, "root").map(({ id }) => id)).toEqual(["L5", "S1", "Co1"]);
    expect(rowsOf(book, "reflex")).toMatchObject([{ id: "ankle", name: "Ankle jerk" }]);
  });
});

describe("names", () => {
  it("are those of the register", () => {
    expect(nameOf(book, "skin", "heel_medial")).toBe("Medial heel");
    expect(nameOf(book, "skin", "heel_medial", "patient")).toBe("inner heel");
    expect(nameOf(book, "skin", "sole", "patient")).toBe("Sole");
  });

  it("are the id in words where the book has none", () => {
    expect(nameOf(book, "muscle", "flexor_digitorum")).toBe("flexor digitorum");
  });
});

describe("ids", () => {
  it("of targets are kind and id", () => {
    expect(splitTarget("skin:heel_medial")).toEqual({ kind: "skin", id: "heel_medial" });
    expect(splitTarget("nerve:tibial:2")).toEqual({ kind: "nerve", id: "tibial:2" });
  });

  it("of cuts are nerve and position; a bare nerve is cut where it begins", () => {
    expect(splitCut("tibial@0.5")).toEqual({ nerve: "tibial", position: 0.5 });
    expect(splitCut("tibial")).toEqual({ nerve: "tibial", position: 0 });
  });

  it("of states tell roots, sites and cuts apart", () => {
    const kinds = ["S1", "spur", "tibial@0.5"].map((id) => kindOfState(book, id));
    expect(kinds).toEqual(["root", "site", "nerve"]);
  });
});

it("finds the parts of the heel among skin and deep structures", () => {
  expect(heelTargets(book)).toEqual({
    medial: "skin:heel_medial",
    lateral: "skin:heel_lateral",
    fat_pad: "deep:fat_pad",
  });
});

it("prints a source, or its id if the book does not have it", () => {
  expect(sourceOf(book, "gray")).toEqual({
    text: "Gray 2020",
    url: "https://example.org",
    note: "",
  });
  expect(sourceOf(book, "noted").note).toBe("a note");
  expect(sourceOf(book, "lost")).toEqual({ text: "lost", url: "", note: "" });
});

it("reads texts from a list, or from one line", () => {
  expect(texts("numbness; pain;weakness")).toEqual(["numbness", "pain;weakness"]);
  expect(texts(["a", "", "b"])).toEqual(["a", "b"]);
  expect(texts(undefined)).toEqual([]);
});
