import { describe, expect, it } from "vitest";
import { findOffer } from "../../src/book/find_offer";
import { textOf } from "../../src/book/findings";
import { EVIDENCE } from "../reason/golden";

const marked = (line: string) => findOffer(EVIDENCE, line)?.findings.map(textOf) ?? [];

describe("findings typed into the search", () => {
  it.each([
    [
      "numb lateral heel absent ankle jerk back pain",
      ["skin:lateral_heel:numb", "reflex:achilles:absent", "history:back_pain:yes"],
    ],
    ["numb lateral heel, ankle jerk absent", ["skin:lateral_heel:numb", "reflex:achilles:absent"]],
    [
      "weak big toe absent ankle jerk",
      ["movement:great_toe_extension:weak", "reflex:achilles:absent"],
    ],
  ])("are offered to be marked: %s", (line, wanted) => {
    expect(marked(line)).toEqual(wanted);
    expect(findOffer(EVIDENCE, line)?.isSeveral).toBe(true);
  });

  it.each(["numb heel and weak calf", "numb sole, ankle jerk absent"])("%s: all areas", (line) => {
    expect(marked(line).length).toBeGreaterThan(1);
    expect(findOffer(EVIDENCE, line)?.isSeveral).toBe(true);
  });

  it("are one where one is typed", () => {
    expect(marked("numb lateral heel")).toEqual(["skin:lateral_heel:numb"]);
    expect(findOffer(EVIDENCE, "numb lateral heel")?.isSeveral).toBe(false);
    expect(marked("numb heel").length).toBeGreaterThan(0);
  });

  it.each(["tarsal tunnel", "S1", "disc L5/S1 right", "gabapentin", "soleus", "MRI", "massage"])(
    "%s is none",
    (line) => expect(marked(line)).toEqual([]),
  );

  it("are not looked for in a line that is too long to be cut, nor with words that say none", () => {
    const words = "numb lateral heel absent ankle jerk back pain";
    expect(marked(`${words} ${words}`)).toEqual([]);
    expect(marked(`${words} elephant`)).toEqual([]);
  });
});
