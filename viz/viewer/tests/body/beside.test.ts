import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/body/look/answer";
import { answersOf } from "../../src/body/look/answers";
import { joined } from "../../src/body/look/beside";
import { allSitesOf, goneOf } from "../../src/body/look/sites";
import { scene } from "../scene";

const words = scene();
const BORDERS = { tibial: [0, 0.5, 1] };
const saying = (states: Record<string, string>, cuts: Record<string, number> = {}): Answer => ({
  states: new Map(Object.entries(states)),
  cuts: new Map(Object.entries(cuts)),
  selecting: true,
});

describe("two selections on one body", () => {
  it("are joined part by part", () => {
    const both = joined(
      BORDERS,
      saying({ "skin:a": "numb", "skin:b": "reduced", "skin:d": "spared" }),
      saying({ "skin:b": "felt", "skin:c": "variable", "skin:d": "spared" }),
    );
    expect(Object.fromEntries(both.states)).toEqual({
      "skin:a": "a_only",
      "skin:b": "in_both",
      "skin:c": "b_perhaps",
    });
  });

  it("turn inside of a stretch where one of them cuts it there", () => {
    const whole = saying({ "nerve:tibial:0": "numb", "nerve:tibial:1": "numb" });
    const below = saying({ "nerve:tibial:0": "numb", "nerve:tibial:1": "numb" }, { tibial: 0.25 });
    const both = joined(BORDERS, whole, below);
    expect(both.states.get("nerve:tibial:0")).toBe("in_both");
    expect(both.turns?.get("nerve:tibial:0")).toEqual({ from: 0.25, before: "a_only" });
    expect(both.turns?.has("nerve:tibial:1")).toBe(false);
  });

  it("do not turn at a border", () => {
    const cut = saying({ "nerve:tibial:1": "numb" }, { tibial: 0.5 });
    expect(joined(BORDERS, saying({}), cut).turns?.size).toBe(0);
  });

  it("are shown on the sides that each of them hurts", () => {
    const shown = { selection: "S1", beside: "tarsal_tunnel", table: 0 } as const;
    const { sides, middle } = answersOf(words, { ...shown, side: "right", besideSide: "both" });
    expect(sides[0].states.get("skin:heel_medial")).toBe("in_both");
    expect(sides[1].states.get("skin:heel_medial")).toBe("b_perhaps");
    expect(sides[1].states.get("skin:heel_lateral")).toBeUndefined();
    expect(middle.states.get("skin:sole")).toBe("b_only");
  });

  it("show what is at the sites of both", () => {
    words.tables[0]?.local &&
      Object.assign(words.tables[0].local, {
        tarsal_tunnel: { sites: ["tarsal_tunnel"], gone: ["ligament:flexor"] },
      });
    const shown = { selection: "S1", beside: "tarsal_tunnel", table: 0, side: "right" } as const;
    expect(allSitesOf(words, shown)).toHaveLength(1);
    expect(goneOf(words, shown)).toEqual(["ligament:flexor"]);
    expect(goneOf(words, shown, true, false)).toEqual([]);
  });
});
