import { expect, it } from "vitest";
import { type Effect, effectsOf } from "../../src/book/effects";
import {
  bedsideOf,
  bedsideOrder,
  findingName,
  isAtBedside,
  ratiosOf,
  toExamine,
  toFindNormal,
} from "../../src/book/examine";
import { stateWords } from "../../src/book/state_words";
import { subjectOf } from "../../src/book/subject";
import type { TestRow } from "../../src/contract/book_rows";
import { scene } from "../scene";

const words = scene();
const s1 = effectsOf(words, 0, "S1");
const subject = subjectOf(words, "S1", "clinician");

it("reads from which neighbours a state is told apart", () => {
  expect(stateWords(words.book, "S1").apart).toEqual([
    { from: "L5", here: ["reflex:ankle", "skin:heel_lateral"], there: [] },
  ]);
});

it("examines what fails most and tells it apart first, and only what can be examined", () => {
  expect(toExamine(words, subject, s1, "skin").map(({ id }) => id)).toEqual([
    "heel_lateral",
    "heel_medial",
  ]);
  const [soleus] = toExamine(words, subject, s1, "muscle");
  expect(soleus && bedsideOf(words, soleus)).toBe("on tiptoe");
  expect(soleus && isAtBedside(words, { ...soleus, id: "unknown" })).toBe(false);
  expect(toFindNormal(subject)).toEqual([]);
});

const lost = (target: string, loss: number): [string, Effect] => {
  const [kind = "", id = ""] = target.split(":");
  return [target, { target, kind, id, loss, state: "reduced", felt: "none" }];
};

it("tests key muscles, the routine jerks and a numb saddle before what fails more", () => {
  const { soleus } = words.book.muscles;
  const { ankle } = words.book.reflexes;
  const { heel_lateral: heel } = words.book.skin;
  if (!soleus || !ankle || !heel) throw new Error("the made-up book has lost a row");
  const { key_muscle_of: _, ...other } = soleus;
  const more = {
    ...words.book,
    muscles: { hamstring: { ...other, bedside: "knee bent" }, soleus },
    reflexes: { hamstring: ankle, ankle: { ...ankle, routine: true } },
    skin: { heel, perianal: { ...heel, saddle: true } },
  };
  const asked = { ...words, book: more };
  const kinds = ["muscle:hamstring", "reflex:hamstring", "skin:heel"].map((id) => lost(id, 0.9));
  const first = ["muscle:soleus", "reflex:ankle", "skin:perianal"].map((id) => lost(id, 0.4));
  const ids = (kind: string) =>
    toExamine(asked, subject, new Map([...kinds, ...first]), kind).map(({ id }) => id);
  expect(ids("muscle")).toEqual(["soleus", "hamstring"]);
  expect(ids("reflex")).toEqual(["ankle", "hamstring"]);
  expect(ids("skin")).toEqual(["perianal", "heel"]);
  const order = (effects: [string, Effect][]) =>
    bedsideOrder(asked, new Map(effects)).map(([kind]) => kind);
  expect(order([...kinds, ...first])).toEqual(["skin", "muscle", "reflex"]);
  expect(order(kinds)).toEqual(["muscle", "reflex", "skin"]);
});

it("names a finding briefly", () => {
  expect(findingName(words, "reflex:ankle")).toBe("Ankle jerk");
  expect(findingName(words, "skin:heel_medial")).toBe("Medial heel");
});

it("computes likelihood ratios from what was published, and none from less", () => {
  const test: TestRow = {
    ...{ name: "t", kind: "provocation", used_for: "it", sources: ["a"], confidence: "high" },
    ...{ sensitivity: 0.84, specificity: 0.83 },
  };
  const { positive, negative } = ratiosOf(test) ?? {};
  expect(positive).toBeCloseTo(4.94, 2);
  expect(negative).toBeCloseTo(0.193, 3);
  expect(ratiosOf({ ...test, specificity: 1 })).toEqual({
    positive: undefined,
    negative: expect.closeTo(0.16, 5),
  });
  expect(ratiosOf({ ...test, sensitivity: null })).toBeUndefined();
});
