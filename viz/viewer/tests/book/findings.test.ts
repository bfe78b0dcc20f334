import { describe, expect, test } from "vitest";
import { examinationOf } from "../../src/book/finding_sides";
import { answerWords, findingOf, notedIn, sharedOf, textOf } from "../../src/book/findings";
import type { Evidence, Question } from "../../src/reason/evidence";
import { sideOf } from "../../src/reason/noted";
import { EVIDENCE as GOLDEN_EVIDENCE } from "../reason/golden";

function question(of: string, answers: readonly string[]): Question {
  const [kind = "", id = ""] = of.split(":");
  const graded = kind === "movement";
  const rest = { name: id, how: "", basis: "", sources: [], column: 0 };
  return { of, kind, id, answers, graded, ...rest } as never;
}

const ALL = [
  question("skin:lateral_heel", ["numb", "reduced", "tingling", "pain", "normal"]),
  question("movement:tiptoe", ["paralysed", "weak", "normal"]),
  question("reflex:achilles", ["absent", "reduced", "normal"]),
];
const EVIDENCE = {
  questions: ALL,
  question: new Map(ALL.map((one) => [one.of, one])),
} as unknown as Evidence;

describe("a finding in a view", () => {
  test.each(["skin:lateral_heel:numb", "movement:tiptoe:3", "reflex:achilles:absent:left"])(
    "%s is read and written alike",
    (text) => expect(textOf(findingOf(text))).toBe(text),
  );

  test("a grade of strength stands for its word", () => {
    expect(findingOf("movement:tiptoe:0")).toEqual({
      of: "movement:tiptoe",
      is: "paralysed",
      mrc: 0,
    });
    expect(findingOf("movement:tiptoe:5").is).toBe("normal");
  });
});

describe("what of a view can be ranked", () => {
  test("what the tables do not have is told apart", () => {
    const { findings, unknown } = notedIn(EVIDENCE, [
      "skin:lateral_heel:numb",
      "skin:nose:numb",
      "skin:lateral_heel:absent",
      "skin:lateral_heel:3",
      "movement:tiptoe:4",
    ]);
    expect(findings.map(textOf)).toEqual(["skin:lateral_heel:numb", "movement:tiptoe:4"]);
    expect(unknown).toEqual(["skin:nose:numb", "skin:lateral_heel:absent", "skin:lateral_heel:3"]);
  });

  test("a side that is that of the complaint is none of its own", () => {
    const noted = ["reflex:achilles:absent:right", "skin:lateral_heel:numb:left"].map(findingOf);
    expect(examinationOf(EVIDENCE, noted, "right").findings).toEqual([
      { of: "reflex:achilles", is: "absent" },
      { of: "skin:lateral_heel", is: "numb", side: "left" },
    ]);
  });

  test("feeling that is less between the legs is so on both sides, if nobody says else", () => {
    const saddle = {
      ...question("skin:perianal", ["numb", "normal"]),
      bothSides: true,
    } as Question;
    const evidence = { question: new Map([["skin:perianal", saddle]]) };
    const sidesOf = (text: string) =>
      examinationOf(evidence, [findingOf(text)], "right").findings.map((one) =>
        sideOf(saddle, one),
      );
    expect(sidesOf("skin:perianal:numb")).toEqual(["both"]);
    expect(sidesOf("skin:perianal:numb:right")).toEqual(["right"]);
    expect(sidesOf("skin:perianal:normal:right")).toEqual([undefined]);
  });

  test("an answer is read in the words of its question", () => {
    const asked = {
      ...question("test:monofilament", ["positive", "negative"]),
      words: ["not felt", "felt"],
    } as Question;
    const said = (of: string, register: "student" | "patient") =>
      answerWords({ register, question: new Map([[asked.of, asked]]) }, { of, is: "positive" });
    expect(said("test:monofilament", "student")).toBe("not felt");
    expect(said("test:monofilament", "patient")).toBe("yes");
    expect(said("test:other", "student")).toBe("positive");
    expect(said("test:other", "patient")).toBe("yes");
  });

  test("two answers for one side: the later one holds", () => {
    const noted = ["reflex:achilles:absent", "reflex:achilles:normal:right"].map(findingOf);
    expect(examinationOf(EVIDENCE, noted, "right").findings).toEqual([
      { of: "reflex:achilles", is: "normal" },
    ]);
  });

  test("what is found on both sides is not counted again on one", () => {
    const noted = ["reflex:achilles:absent:both", "reflex:achilles:normal:left"].map(findingOf);
    expect(examinationOf(EVIDENCE, noted, "right").findings).toEqual([
      { of: "reflex:achilles", is: "absent", side: "both" },
    ]);
  });
});

test("what the tables do not have is not shared", () => {
  const known = ["skin:lateral_heel:numb", "movement:ankle_dorsiflexion:4:left"];
  const unknown = ["bogus:x:numb", "reflex:achilles:weird", "skin:lateral_heel:3", "skin:heel"];
  expect(sharedOf(GOLDEN_EVIDENCE, [...unknown, ...known])).toEqual(known);
  expect(sharedOf(GOLDEN_EVIDENCE, unknown)).toEqual([]);
  expect(sharedOf(null, [...unknown, ...known])).toEqual([...unknown, ...known]);
});
