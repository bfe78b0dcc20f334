import { describe, expect, it } from "vitest";
import { deniedIn, questionIn } from "../../src/book/search_denials";

const said = (text: string) => questionIn(text).said;

describe("what a question denies", () => {
  it.each([
    ["heel pain but no numbness", "heel pain"],
    ["heel pain, not numb", "heel pain"],
    ["my heel is not numb", ""],
    ["no numbness, tingling or weakness", ""],
    ["no pain and numb saddle", "numb saddle"],
    ["my bladder is fine", ""],
    ["my bladder is not fine", "bladder"],
    ["no loss of control", ""],
    ["no control", "no control"],
    ["heel pain that does not go away", "heel pain"],
  ])("%s", (typed, rest) => expect(said(typed).join(" ")).toBe(rest));

  it("is known by its words", () => {
    expect(deniedIn(questionIn("heel pain without back pain"))).toEqual(["back", "pain"]);
    expect(questionIn("heel pain").denies).toBe(false);
  });
});
