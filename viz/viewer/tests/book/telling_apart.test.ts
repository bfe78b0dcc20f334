import { describe, expect, it } from "vitest";
import { type Effect, effectsOf } from "../../src/book/effects";
import { percentWords } from "../../src/book/ranking_words";
import { stateWords } from "../../src/book/state_words";
import { howOften, toldIn, weightOf, whyTells } from "../../src/book/telling_apart";
import type { Register } from "../../src/contract/view";
import type { Separating } from "../../src/reason/separating";
import { scene } from "../scene";

const words = scene();
const row = (more: Partial<Separating>): Separating => ({
  ...{ of: "skin:heel_lateral", name: "Lateral heel", how: "", bedside: true, a: "numb" },
  told: { a: { is: "numb", often: "" }, b: { is: "normal", often: "" } },
  ...{ b: "normal", ratio: 40, information: 0.5, why: "", basis: "model", sources: [] },
  ...more,
});
/** A place that hurts, and of which nothing is lost. */
const SORE: Effect = {
  ...{ target: "skin:heel_lateral", kind: "skin", id: "heel_lateral", loss: 0 },
  ...{ state: "felt_possible", felt: "likely" },
};
const side = (id: string) => ({
  effects: effectsOf(words, 0, id),
  state: {
    ...stateWords(words.book, id),
    why: { "skin:heel_lateral": `of ${id} (at 0.1 of its length); more` },
  },
});

describe("what a finding weighs", () => {
  it("is exact where it was published, rough where a model says it", () => {
    expect(weightOf({ ratio: 6.83, basis: "published" })).toEqual({
      ratio: "6.8",
      from: "published",
    });
    expect(weightOf({ ratio: 23.6, basis: "published" })).toEqual({
      ratio: "24",
      from: "published",
    });
    expect(weightOf({ ratio: 3.4, basis: "graded" })).toEqual({ ratio: "about 3", from: "graded" });
    expect(weightOf({ ratio: 93.6, basis: "model" })).toEqual({ ratio: "over 50", from: "model" });
    expect(weightOf({ ratio: 5, basis: "modelling value" }).from).toBe("model");
  });
});

it("is never so in all and never in none", () => {
  const often = (why: string) => howOften(row({ why }));
  expect(often("numb in 100% of A and 0% of B (model)")).toBe(
    "Numb in over 99% of A and under 1% of B",
  );
  expect(often("numb in 10% of A and 90% of B (model)")).toBe("Numb in 10% of A and 90% of B");
  const shares = Array.from({ length: 20_001 }, (_, n) => percentWords(n / 20_000));
  expect(shares.filter((share) => /^(0|100) %/.test(share))).toEqual([]);
  expect([shares[0], shares[10_000], shares.at(-1)]).toEqual(["under 1 %", "50 %", "over 99 %"]);
});

describe("why a finding tells two lesions apart", () => {
  it("is why one of them spares it, without where along the nerve", () => {
    const [a, b] = [side("S1"), side("tarsal_tunnel")];
    expect(whyTells(row({}), null, [a, b])).toBe("B: Of tarsal_tunnel");
    const turned = { a: "normal", b: "numb" } as const;
    expect(whyTells(row(turned), null, [b, a])).toBe("A: Of tarsal_tunnel");
    expect(whyTells(row({ b: "reduced" }), null, [a, b])).toBe("");
    expect(whyTells(row(turned), null, [a, b])).toBe("");
    const sore = { ...a, effects: new Map([[SORE.target, SORE]]) };
    const silent = { ...b, state: undefined };
    expect(whyTells(row({ a: "pain" }), null, [a, silent])).toBe("A: Of S1");
    expect(whyTells(row({ a: "pain" }), null, [sore, silent])).toBe("");
  });

  it("is how often a test was found where that is published, else nothing", () => {
    const sides = [side("S1"), side("tarsal_tunnel")] as const;
    const test = { of: "test:tinel", why: "positive in 80% of A and 10% of B (published)" };
    expect(whyTells(row({ ...test, basis: "published" }), null, sides)).toBe(
      "Positive in 80% of A and 10% of B",
    );
    expect(whyTells(row({ ...test, basis: "graded" }), null, sides)).toBe("");
  });
});

describe("what a patient is told", () => {
  it("is what can be noticed before what a doctor tests; others read the bedside first", () => {
    const all = [
      row({}),
      row({ of: "reflex:ankle" }),
      row({ of: "history:night", name: "At night" }),
    ];
    const machine = row({ of: "investigation:x_ray", bedside: false });
    const groups = (register: Register) =>
      toldIn(register, [...all, machine]).map(({ rows }) => rows.map(({ of }) => of));
    expect(groups("patient")).toEqual([
      ["skin:heel_lateral", "history:night"],
      ["reflex:ankle", "investigation:x_ray"],
    ]);
    expect(groups("student")).toEqual([all.map(({ of }) => of), ["investigation:x_ray"]]);
  });
});
