import { describe, expect, it } from "vitest";
import { readEvidence } from "../../src/reason/evidence";
import { type Examination, type Finding, localise } from "../../src/reason/localise";
import { movementLosses, movementState } from "../../src/reason/movements";
import { separating } from "../../src/reason/separating";
import { selects } from "../../src/reason/within";
import { sceneFile } from "../scene";
import { EVIDENCE, PIECE } from "./golden";

const right = (...findings: Finding[]): Examination => ({ side: "right", findings });
const numb: Finding = { of: "skin:lateral_heel", is: "numb" };

describe("the evidence of a scene", () => {
  it("is in the last piece, and not in one without it", () => {
    expect(readEvidence(PIECE)?.questions.length).toBeGreaterThan(200);
    expect(readEvidence(sceneFile())).toBeNull();
  });

  it("lies anywhere in a buffer", () => {
    const moved = new Uint8Array(PIECE.length + 1);
    moved.set(PIECE, 1);
    const read = readEvidence(moved.subarray(1));
    expect(read?.likely(7, true)).toEqual(EVIDENCE.likely(7, true));
  });

  it("has likelihoods of each question that sum to one", () => {
    for (const { of, column, answers } of EVIDENCE.questions) {
      const whole = answers.reduce((sum, is, place) => {
        const likely = Math.exp((EVIDENCE.likely(column + place, false)[0] ?? 0) / 100);
        const twice = of.startsWith("skin:") && (is === "pain" || is === "tingling");
        return sum + (twice ? likely / 2 : likely); // felt, and touched as normal
      }, 0);
      expect(Math.abs(whole - 1)).toBeLessThan(0.05);
    }
  });
});

describe("localise", () => {
  it("gives every cause its probability, and the priors without findings", () => {
    const { ofCause, ranking } = localise(EVIDENCE, right());
    expect(ofCause.reduce((one, other) => one + other)).toBeCloseTo(1);
    expect(ranking[0]?.probability).toBeCloseTo(Math.max(...ofCause));
  });

  it("passes over what it does not know, and what is noted twice", () => {
    const unknown = { of: "skin:elbow", is: "numb" };
    const wrong = { of: "skin:lateral_heel", is: "blue" };
    const once = localise(EVIDENCE, right(numb));
    expect(localise(EVIDENCE, right(unknown, wrong, numb, { ...numb }))).toEqual(once);
  });

  it("knows the further names of a question", () => {
    const [one, other] = ["history:night", "history:night_pain"].map((of) =>
      localise(EVIDENCE, right({ of, is: "yes" })),
    );
    expect([...(one?.ofCause ?? [])]).toEqual([...(other?.ofCause ?? [])]);
  });

  it("counts one observation under two names once", () => {
    const muscle: Finding = { of: "muscle:abductor_digiti_minimi", is: "paralysed" };
    const movement: Finding = { of: "movement:little_toe_abduction", is: "paralysed" };
    const found = (...findings: Finding[]) => localise(EVIDENCE, right(...findings));
    const [one, both] = [found(muscle), found(muscle, movement)];
    expect(both.ofCause).toEqual(one.ofCause);
    expect(both.ranking[0]?.explains).toEqual([muscle, movement]);
    const twice = [muscle, { ...movement, side: "left" } as const];
    expect(found(...twice).ofCause).not.toEqual(one.ofCause);
  });

  it("tells nothing where nothing is left", () => {
    const found = localise(EVIDENCE, { ...right(numb), within: ["elbow"] });
    expect(found.ranking).toEqual([]);
    expect(found.next).toEqual([]);
  });
});

describe("a selector of causes", () => {
  const meant = (selector: string) =>
    EVIDENCE.causes.filter((one) => selects(selector, one)).map(({ id }) => id);

  it("is an id, with letters left open", () => {
    expect(meant("S1")).toEqual(["S1"]);
    expect(meant("disc_L5_S1_*")).toContain("disc_L5_S1_paracentral");
    expect(meant("disc_L5_S?_paracentral*")).toEqual(["disc_L5_S1_paracentral"]);
    expect(meant("S[12]*")).toEqual([]);
  });

  it("is what a cause has", () => {
    expect(meant("root:S1")).toEqual(expect.arrayContaining(["S1", "disc_L5_S1_paracentral"]));
    expect(meant("kind:local")).toContain("plantar_fasciitis");
    expect(meant("spinal")).not.toContain("tarsal_tunnel");
    expect(meant("nerve:tibial").every((id) => id.startsWith("tibial@"))).toBe(true);
  });
});

describe("separating", () => {
  const graded = (id: string, grade = "typical") => ({ id, grade });

  it("takes a nerve at its beginning, or the stretch that holds a place", () => {
    const apart = (id: string) => separating(EVIDENCE, graded(id), graded("S1"));
    expect(apart("tibial")).toEqual(apart("tibial@0"));
    expect(apart("tibial@0.5").length).toBeGreaterThan(0);
  });

  it("takes a group of roots in any order", () => {
    const apart = (id: string) => separating(EVIDENCE, graded(id), graded("tarsal_tunnel"));
    expect(apart("S1+L5")).toEqual(apart("L5+S1"));
  });

  it("has nothing of what is not in the table, and of a cause beside itself", () => {
    expect(separating(EVIDENCE, graded("elbow"), graded("S1"))).toEqual([]);
    expect(separating(EVIDENCE, graded("plantar_fasciitis", "cut"), graded("S1"))).toEqual([]);
    expect(separating(EVIDENCE, graded("S1"), graded("S1"))).toEqual([]);
  });
});

describe("movements", () => {
  it("fail by their muscles, sooner than against the hand where the body is lifted", () => {
    const losses = movementLosses(EVIDENCE, (muscle) => (muscle === "soleus" ? 1 : 0));
    expect(losses.get("ankle_plantarflexion")).toBeCloseTo(0.45);
    expect(losses.get("tiptoe")).toBeCloseTo(0.45 * 1.3);
    expect(losses.get("ankle_dorsiflexion")).toBe(0);
    expect(movementLosses(EVIDENCE, () => 1).get("tiptoe")).toBe(1);
  });

  it("are weak by the steps of a muscle", () => {
    const [possible, weak, paralysed] = EVIDENCE.steps;
    expect(movementState(EVIDENCE, 0)).toBe("untouched");
    expect(movementState(EVIDENCE, possible)).toBe("possible");
    expect(movementState(EVIDENCE, weak - 1e-12)).toBe("reduced");
    expect(movementState(EVIDENCE, paralysed)).toBe("numb");
  });
});
