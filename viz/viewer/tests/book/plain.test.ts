import { expect, it } from "vitest";
import { effectsOf } from "../../src/book/effects";
import {
  conditionOf,
  conditionsAt,
  doctorExactly,
  feltPlainly,
  isSite,
  plainNerve,
  urgentExactly,
  urgentPlainly,
  weakPlainly,
  wellPlainly,
} from "../../src/book/plain";
import { placeName } from "../../src/book/sore";
import { subjectOf } from "../../src/book/subject";
import { scene } from "../scene";

const words = scene();
const s1 = effectsOf(words, 0, "S1");
const nerve = { id: "S1", noPath: "" };
const spur = { id: "spur", noPath: "no nerve is pressed" };

it("tells a patient what is felt, the heel first, by plain names", () => {
  const told = feltPlainly(words, s1, nerve).map(({ name, word }) => [name, word]);
  expect(told.slice(0, 2)).toEqual([
    ["Lateral heel", "numb"],
    ["Inner heel", "reduced"],
  ]);
  expect(feltPlainly(words, effectsOf(words, 0, "spur"), spur)).toEqual([]);
});

it("says that a cause without a nerve hurts, and calls no part of a sore heel well", () => {
  const sore = new Map(
    [...s1].map(([target, effect]) => {
      const felt = target === "skin:heel_medial" ? "likely" : "none";
      return [target, { ...effect, state: "untouched", loss: 0, felt }] as const;
    }),
  );
  expect(feltPlainly(words, sore, spur).map(({ word }) => word)).toEqual(["hurts"]);
  expect(feltPlainly(words, sore, nerve).map(({ word }) => word)).toEqual(["hurts or tingles"]);
  expect(wellPlainly(words, sore, spur)).toEqual([]);
  expect(wellPlainly(words, sore, nerve)).toContain("Lateral heel");
});

it("tells what surely happens before what depends on the anatomy", () => {
  const [first = "", second = ""] = feltPlainly(words, s1, nerve).map(
    ({ effect }) => effect.target,
  );
  const varying = new Map(s1);
  const effect = s1.get(first);
  if (effect) varying.set(first, { ...effect, state: "variable", felt: "variable", loss: 0 });
  expect(feltPlainly(words, varying, nerve)[0]?.effect.target).toBe(second);
});

it("calls what is sore by its place, and not as skin", () => {
  const place = { kind: "skin", id: "heel_medial" };
  const book = { ...words.book, skin: { ...words.book.skin } };
  const row = book.skin.heel_medial;
  if (row) book.skin.heel_medial = { ...row, patient_name: "skin of the low back" };
  const told = (about: typeof spur) =>
    placeName({ ...words, book }, place, { ...about, register: "patient" });
  expect(told(spur)).toBe("low back");
  expect(told(nerve)).toBe("skin of the low back");
});

it("tells what is weak and what stays well", () => {
  expect(weakPlainly(words, s1, nerve).map(({ name }) => name)).toEqual(["Calf muscle"]);
  expect(wellPlainly(words, effectsOf(words, 0, "L5"), { id: "L5", noPath: "" })).toEqual([
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
  expect(urgent("spur")).toEqual([]);
});

it("tells students and clinicians of it as well, in their words where there are any", () => {
  const urgent = (id: string) => urgentExactly(words, subjectOf(words, id, "clinician"));
  expect(urgent("cauda")).toEqual(["Emergency. Go now."]);
  expect(urgent("tarsal_tunnel")).toEqual(["The foot is cold."]);
  expect(urgent("S1")).toEqual(["Loss of feeling."]); // a patient reads "You grow numb."
  expect(urgent("spur")).toEqual([]);
});

it("tells them when to see a doctor, as the condition of the place says it", () => {
  const { tunnel } = words.book.conditions;
  if (!tunnel) throw new Error("the made-up book has lost a row");
  const conditions = { tunnel: { ...tunnel, see_a_doctor: ["pain stays", "a foot grows weak"] } };
  const told = { ...words, book: { ...words.book, conditions } };
  const of = (id: string) => doctorExactly(told, subjectOf(told, id, "student"));
  expect(of("tarsal_tunnel")).toBe("Pain stays; a foot grows weak.");
  expect(of("spur")).toBe("");
});

it("calls nerves as patients do", () => {
  expect(plainNerve(words, "tibial")).toBe("inner leg nerve");
  expect(isSite(words, "spur")).toBe(true);
  expect(isSite(words, "S1")).toBe(false);
});

it("says of several lesions together what is urgent with each of them, once", () => {
  const of = (id: string) => subjectOf(words, id, "student");
  for (const urgent of [urgentExactly, urgentPlainly]) {
    const each = ["S1", "cauda"].flatMap((id) => urgent(words, of(id)));
    expect(each.length).toBeGreaterThan(0);
    expect(urgent(words, of("S1+cauda"))).toEqual([...new Set(each)]);
  }
});
