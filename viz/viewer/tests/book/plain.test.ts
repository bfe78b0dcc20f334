import { expect, it } from "vitest";
import { effectsOf } from "../../src/book/effects";
import {
  conditionOf,
  conditionsAt,
  feltPlainly,
  isSite,
  plainNerve,
  urgentPlainly,
  weakPlainly,
  wellPlainly,
} from "../../src/book/plain";
import { subjectOf } from "../../src/book/subject";
import { scene } from "../scene";

const words = scene();
const s1 = effectsOf(words, 0, "S1");

it("tells a patient what is felt, the heel first, by plain names", () => {
  const told = feltPlainly(words, s1).map(({ name, word }) => [name, word]);
  expect(told.slice(0, 2)).toEqual([
    ["Lateral heel", "numb"],
    ["Inner heel", "reduced"],
  ]);
  expect(feltPlainly(words, effectsOf(words, 0, "spur"))).toEqual([]);
});

it("tells what is weak and what stays well", () => {
  expect(weakPlainly(words, s1).map(({ name }) => name)).toEqual(["Calf muscle"]);
  expect(wellPlainly(words, effectsOf(words, 0, "L5"))).toEqual([
    "Inner heel",
    "Lateral heel",
    "Heel fat pad",
  ]);
});

it("finds the condition that speaks of fewest sites, and those that can hurt a nerve", () => {
  expect(conditionOf(words, "spur")?.id).toBe("heel_pain");
  expect(conditionOf(words, "tarsal_tunnel:cut")?.id).toBe("tunnel");
  expect(conditionOf(words, "S1")).toBeUndefined();
  expect(conditionsAt(words, "S1")).toEqual([]);
  expect(conditionsAt(words, "tibial@0.5")).toEqual([]);
});

it("says when to go at once: for the place, for its condition, or for any emergency", () => {
  const urgent = (id: string) => urgentPlainly(words, subjectOf(words, id, "patient"));
  expect(urgent("cauda")).toEqual(["You cannot hold it."]);
  expect(urgent("tarsal_tunnel")).toEqual(["The foot is cold."]);
  expect(urgent("S1")).toEqual(["You grow numb."]);
});

it("calls nerves as patients do", () => {
  expect(plainNerve(words, "tibial")).toBe("inner leg nerve");
  expect(isSite(words, "spur")).toBe(true);
  expect(isSite(words, "S1")).toBe(false);
});
