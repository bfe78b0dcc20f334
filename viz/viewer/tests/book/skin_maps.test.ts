import { describe, expect, it } from "vitest";
import {
  agreementOn,
  amountWord,
  branchesOf,
  chosenRoot,
  hasSkinMaps,
  type MappedWords,
  mapBeside,
  mapRow,
  mapsAtHand,
  readings,
  rootsDrawn,
  shortName,
  showsKeyPoints,
  skinMapOf,
} from "../../src/book/skin_maps";
import { completeView, type PartOfView } from "../../src/contract/view";
import { SKIN_MAPS } from "../made_up_maps";
import { scene } from "../scene";

const words: MappedWords = scene();
const { colours } = SKIN_MAPS;
const shown = (part: PartOfView) => skinMapOf(words, completeView(part));

describe("skinMapOf", () => {
  it("is nothing where the skin shows what is lit, or before the scene has come", () => {
    expect(shown({})).toBeNull();
    expect(skinMapOf(null, completeView({ skin_shows: "roots" }))).toBeNull();
    expect(hasSkinMaps(null)).toBe(false);
    expect(hasSkinMaps(words)).toBe(true);
  });

  it("colours both legs by the roots of the view's map", () => {
    const old = colours.roots.old_1933;
    expect(shown({ skin_shows: "roots", map: "old_1933" })).toEqual({
      colours: [old, old],
      fields: SKIN_MAPS.field_of,
      borders: false,
      fades: true,
    });
  });

  it("shows roots and nerves side by side, or the nerves' borders over the roots", () => {
    const onMap = colours.roots.default;
    expect(shown({ skin_shows: "both" })).toMatchObject({
      colours: [onMap, colours.nerves],
      borders: false,
    });
    expect(shown({ skin_shows: "both", both: "blended" })).toMatchObject({
      colours: [onMap, onMap],
      borders: true,
    });
    expect(shown({ skin_shows: "nerves" })?.colours[1]).toEqual(colours.nerves);
  });

  it("stays whole while it shows the agreement on a root", () => {
    const agreed = shown({ skin_shows: "agreement", lesions: ["S1"] });
    expect(agreed?.colours).toEqual([colours.agreement.S1, colours.agreement.S1]);
    expect(agreed?.fades).toBe(false);
    const all = shown({ skin_shows: "agreement", lesions: ["spur"] });
    expect(all?.colours).toEqual([colours.agreement[""], colours.agreement[""]]);
    expect(all?.fades).toBe(true);
  });
});

it("takes the one selected root for the chosen one", () => {
  expect(chosenRoot(words, completeView({ lesions: ["S1"] }))).toBe("S1");
  expect(chosenRoot(words, completeView({ lesions: ["S1", "L5"] }))).toBe("");
  expect(chosenRoot(words, completeView({ lesions: ["spur"] }))).toBe("");
});

it("shows key points when they are asked for, and on the map that consists of them", () => {
  const shows = (part: PartOfView) => showsKeyPoints(words, completeView(part));
  expect(shows({ key_points: true })).toBe(true);
  expect(shows({ map: "points", skin_shows: "roots" })).toBe(true);
  expect(shows({ map: "points", skin_shows: "nerves" })).toBe(false);
  expect(shows({ skin_shows: "roots" })).toBe(false);
});

describe("maps", () => {
  const view = completeView({ map: "points" });

  it("are at hand: the default, and those that are compared", () => {
    expect(mapsAtHand(words, view).map(({ id }) => id)).toEqual(["default", "old_1933", "points"]);
  });

  it("follow each other in a ring", () => {
    expect(mapBeside(words, view, 1)).toBe("default");
    expect(mapBeside(words, view, -1)).toBe("old_1933");
  });

  it("have short names", () => {
    const names = mapsAtHand(words, view).map(shortName);
    expect(names).toEqual(["Consensus", "Old 1933", "Points 2019"]);
    expect(mapRow(words, "points").kind).toBe("key_points");
    expect(mapRow(words, "lost")).toMatchObject({ id: "lost", kind: "default" });
  });

  it("draw roots along the spine, with those of the key points where they show", () => {
    const drawn = (part: PartOfView) => rootsDrawn(words, completeView(part));
    expect(drawn({ map: "old_1933" })).toEqual(["L5"]);
    expect(drawn({ map: "old_1933", key_points: true })).toEqual(["L5", "S1"]);
    expect(drawn({ map: "points" })).toEqual([]);
  });
});

it.each([
  [1, "all"],
  [0.7, "most"],
  [0.5, "half"],
  [0.3, "part"],
  [0.2, "a rim"],
])("says %f in a word: %s", (share, word) => {
  expect(amountWord(share)).toBe(word);
});

describe("a patch of skin", () => {
  it("is read on each map, the largest share first", () => {
    const [consensus, old, points] = readings(words, "heel_medial");
    expect(consensus?.roots).toEqual([
      { root: "S1", share: 0.7, word: "most" },
      { root: "L5", share: 0.3, word: "part" },
    ]);
    expect(old?.roots.map(({ root }) => root)).toEqual(["L5"]);
    expect(points).toMatchObject({ roots: [], points: [] });
    expect(readings(words, "heel_lateral")[2]?.points).toEqual(["S1"]);
  });

  it("has maps that agree, of those that say anything", () => {
    expect(agreementOn(words, "heel_medial", "L5")).toEqual({
      maps: ["old_1933"],
      asked: ["old_1933"],
    });
    expect(agreementOn(words, "heel_medial", "S1").maps).toEqual([]);
    expect(agreementOn(words, "sole", "S1").asked).toEqual([]);
  });

  it("has nerves, the one that brings most first, and lies in one field", () => {
    const branches = branchesOf(words, "heel_medial", "patient");
    expect(branches.map(({ nerve, name }) => [nerve, name])).toEqual([
      ["medial_calcaneal", "inner heel nerve"],
      ["tibial", "inner leg nerve"],
    ]);
    expect(branches.map(({ field }) => field.id)).toEqual(["tibial", "tibial"]);
    expect(branchesOf(words, "ear", "student")).toEqual([]);
  });
});
