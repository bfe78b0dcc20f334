import { expect, it } from "vitest";
import { effectsOf } from "../../src/book/effects";
import {
  bedsideOf,
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
