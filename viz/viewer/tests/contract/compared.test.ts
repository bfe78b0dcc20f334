import { describe, expect, it } from "vitest";
import { isHit, joinedLoss, joinedState } from "../../src/contract/compared";
import { PERHAPS, STATES } from "../../src/contract/states";

const HIT = STATES.filter(isHit);
const CLEAR = ["untouched", "spared"];

describe("the state under two lesions", () => {
  it("is of one alone where the other leaves it clear, surely or perhaps", () => {
    for (const state of HIT)
      for (const clear of CLEAR) {
        const how = PERHAPS.has(state) ? "perhaps" : "only";
        expect(joinedState(state, clear)).toBe(`a_${how}`);
        expect(joinedState(clear, state)).toBe(`b_${how}`);
      }
  });

  it("is of both wherever both hit it, and of neither where none does", () => {
    for (const a of HIT) for (const b of HIT) expect(joinedState(a, b)).toBe("in_both");
    for (const a of CLEAR) for (const b of CLEAR) expect(joinedState(a, b)).toBe("untouched");
    expect(joinedLoss("spared", "untouched")).toBeUndefined();
  });

  it("keeps what shows at a site, but a loss comes before what it lies among", () => {
    expect(joinedState("numb", "cause")).toBe("cause");
    expect(joinedState("band", "reduced")).toBe("band");
    expect(joinedState("context", "cause")).toBe("cause");
    expect(joinedState("context", "numb")).toBe("b_only");
    expect(joinedState("context", "spared")).toBe("context");
  });
});
