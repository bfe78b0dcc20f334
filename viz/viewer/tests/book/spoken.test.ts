import { describe, expect, it } from "vitest";
import { findingWords, groupsOf } from "../../src/book/findings";
import { answerIn, spokenIn } from "../../src/book/spoken";
import type { Register } from "../../src/contract/view";
import { EVIDENCE } from "../reason/golden";
import { scene } from "../scene";

const { book } = scene();
const plain = {
  names: {
    "reflex:achilles": "ankle jerk",
    "test:straight_leg_raise": "lifting the straight leg hurts down the leg",
    "investigation:lateral_heel_x_ray": "X-ray of the heel: a bony spur",
  },
  warnings: {},
};
const spoken = (register: Register) => spokenIn({ book, plain }, EVIDENCE, register);

describe("the questions of an examination", () => {
  it("are called by patients what is done and felt, by others what the tables say", () => {
    const name = (register: Register, of: string) => spoken(register).question.get(of)?.name;
    expect(name("patient", "test:straight_leg_raise")).toBe(
      "Lifting the straight leg hurts down the leg",
    );
    expect(name("student", "test:straight_leg_raise")).toBe("Straight leg raise");
    expect(name("clinician", "reflex:achilles")).toBe("Achilles (ankle jerk)");
    expect(name("patient", "reflex:achilles")).toBe("Ankle jerk");
  });

  it("keep the other name among the terms, and are the same object when asked again", () => {
    const terms = spoken("patient").question.get("test:straight_leg_raise")?.terms;
    expect(terms).toContain("Straight leg raise");
    expect(spoken("patient")).toBe(spoken("patient"));
  });

  it("begin with what is known without a doctor, for a patient", () => {
    const kinds = (register: Register) => groupsOf(spoken(register), []).map(({ kind }) => kind);
    expect(kinds("patient")[0]).toBe("history");
    expect(kinds("clinician")[0]).toBe("skin");
    expect([...kinds("patient")].sort()).toEqual([...kinds("clinician")].sort());
  });
});

describe("an answer", () => {
  it.each([
    ["test:straight_leg_raise", "positive", "yes", "positive"],
    ["test:straight_leg_raise", "negative", "no", "negative"],
    ["reflex:achilles", "absent", "gone", "absent"],
    ["movement:tiptoe", "paralysed", "does not work", "paralysed"],
    ["investigation:lateral_heel_x_ray", "normal", "no", "no spur"],
    ["investigation:sural_sensory_potential", "normal", "normal", "normal"],
  ])("%s %s is %s to a patient", (of, is, plain, term) => {
    expect(answerIn(spoken("patient"), of, is)).toBe(plain);
    expect(answerIn(spoken("student"), of, is)).toBe(term);
  });

  it("has no grade for a patient", () => {
    const finding = { of: "movement:tiptoe", is: "weak", mrc: 4 };
    expect(findingWords(spoken("clinician"), finding)).toMatch(/: weak, 4 of 5$/);
    expect(findingWords(spoken("patient"), finding)).toMatch(/: weak$/);
  });
});
