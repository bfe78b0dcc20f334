import { describe, expect, it } from "vitest";
import { affected, effectsOf, statesThatReach, tableIndex } from "../../src/book/effects";
import { scene } from "../scene";

const words = scene();

describe("effectsOf", () => {
  it("reads state and loss of every target that is no nerve", () => {
    const effects = effectsOf(words, 0, "S1");
    expect([...effects.keys()]).toEqual(words.targets.filter((one) => !one.startsWith("nerve:")));
    expect(effects.get("muscle:soleus")).toEqual({
      target: "muscle:soleus",
      kind: "muscle",
      id: "soleus",
      state: "reduced",
      felt: "none",
      loss: 0.6,
    });
    expect(effects.get("skin:sole")?.state).toBe("untouched");
  });

  it("is empty for a state or a table that is not there", () => {
    expect(effectsOf(words, 0, "Th12").size).toBe(0);
    expect(effectsOf(words, 7, "S1").size).toBe(0);
  });
});

it("lists what is affected of a kind, the worst first", () => {
  const skin = affected(effectsOf(words, 0, "S1"), "skin");
  expect(skin.map(({ id }) => id)).toEqual(["heel_lateral", "heel_medial"]);
  const spared = affected(effectsOf(words, 0, "L5"), "skin");
  expect(spared).toEqual([]);
});

it("lists the states that reach a target, the strongest first", () => {
  const reach = statesThatReach(words, 0, "skin:heel_medial");
  expect(reach.map(({ id }) => id)).toEqual([
    "cauda",
    "tibial@0.1",
    "tibial@0.5",
    "tarsal_tunnel",
    "S1",
  ]);
  expect(statesThatReach(words, 0, "skin:ear")).toEqual([]);
  expect(statesThatReach(words, 9, "skin:sole")).toEqual([]);
});

it("finds the table of a map and variants, in whatever order they are named", () => {
  const more = scene();
  more.tables.push({ map: "m", variants: ["a", "b"], cells: new Uint8Array(), local: {} });
  expect(tableIndex(more, "default", [])).toBe(0);
  expect(tableIndex(more, "m", ["b", "a"])).toBe(2);
  expect(tableIndex(more, "m", ["a"])).toBe(-1);
});
