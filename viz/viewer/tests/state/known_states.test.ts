import { describe, expect, it } from "vitest";
import { effectsOf } from "../../src/book/effects";
import { completeView, type PartOfView } from "../../src/contract/view";
import { addState, missing, stateKey, stateOf, wordsKey } from "../../src/state/known_states";
import { rowFor, scene } from "../scene";

const of = (part: PartOfView) => completeView(part);

it("names several lesions together, with the map and anatomy they hold for", () => {
  expect(stateKey(of({}))).toBe("");
  expect(stateKey(of({ lesions: ["S1"], map: "old_1933" }))).toBe("S1");
  expect(stateKey(of({ lesions: ["S1", "L5"] }))).toBe("S1+L5");
  expect(stateKey(of({ lesions: ["S1", "L5"], map: "m", variants: ["b", "a"] }))).toBe(
    "S1+L5|m|a|b",
  );
});

it("finds the state that shows a view; a place on a nerve takes the nearest cut", () => {
  const words = scene();
  expect(stateOf(words, of({ lesions: ["tibial@0.52"] }))).toBe("tibial@0.5");
  expect(stateOf(words, of({ lesions: ["tibial"] }))).toBe("tibial@0.1");
  expect(stateOf(words, of({ lesions: ["nowhere"] }))).toBe("");
  expect(stateOf(words, of({ lesions: ["S1", "L5"] }))).toBe("");
});

it("names the words of a lesion for another map or anatomy", () => {
  expect(wordsKey("S1", of({}))).toBe("");
  expect(wordsKey("S1", of({ map: "m", variants: ["b", "a"] }))).toBe("S1|m|a|b");
  expect(wordsKey("", of({ map: "m" }))).toBe("");
});

describe("missing", () => {
  const needs = (part: PartOfView, told = {}) =>
    missing(scene(), { view: of(part), told }).map(({ what, view }) => [what, view.lesions]);

  it("is nothing for what travels with the scene", () => {
    expect(needs({ lesions: ["S1"] })).toEqual([]);
    expect(needs({ variants: ["low_branch"] })).toEqual([]);
  });

  it("is the table of another map, and the words of the lesion for it", () => {
    expect(needs({ map: "old_1933" })).toEqual([["table", []]]);
    expect(needs({ map: "old_1933", lesions: ["tibial"] })).toEqual([
      ["table", ["tibial"]],
      ["state", ["tibial@0.1"]],
    ]);
  });

  it("is not asked for again once it is told", () => {
    const told = { "S1|default|low_branch": null };
    const part = { variants: ["low_branch"], lesions: ["S1"] };
    expect(needs(part)).toEqual([["state", ["S1"]]]);
    expect(needs(part, told)).toEqual([]);
  });

  it("is the state of several lesions together", () => {
    expect(needs({ lesions: ["S1", "L5"] })).toEqual([["state", ["S1", "L5"]]]);
  });
});

it("adds a state to every table, in place", () => {
  const words = scene();
  const answer = {
    cells: rowFor({ "skin:sole": ["numb", 255] }),
    cuts: [["S1", 0.2, 1] satisfies [string, number, number]],
    pain: ["deep:fat_pad"],
    words: { name: "Both" },
    local: { sites: ["tarsal_tunnel"] },
  };
  addState(words, "S1+L5", answer);
  addState(words, "S1+L5", answer);
  expect(words.states.filter((id) => id === "S1+L5")).toHaveLength(1);
  for (const table of words.tables.keys())
    expect(effectsOf(words, table, "S1+L5").get("skin:sole")?.state).toBe("numb");
  expect(effectsOf(words, 0, "S1").get("skin:heel_lateral")?.state).toBe("numb");
  expect(words.book.states["S1+L5"]).toBe(answer.words);
  expect(words.cuts["S1+L5"]).toBe(answer.cuts);
  expect(words.pain["S1+L5"]).toBe(answer.pain);
  expect(words.tables[0]?.local["S1+L5"]).toBe(answer.local);
});
