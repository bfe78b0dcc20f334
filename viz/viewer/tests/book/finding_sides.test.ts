import { describe, expect, it } from "vitest";
import { complaintOf, examinationOf, keptOnSide } from "../../src/book/finding_sides";
import { findingOf } from "../../src/book/findings";
import { localise } from "../../src/reason/localise";
import { EVIDENCE } from "../reason/golden";

describe("the side of what is marked", () => {
  const SIDES = ["right", "left", "both"] as const;
  const MARKED = [
    "skin:lateral_heel:numb",
    "reflex:achilles:absent",
    "movement:ankle_plantarflexion:3",
    "test:straight_leg_raise:positive",
    "skin:medial_heel:normal",
    "skin:perianal:numb",
    "history:first_steps:yes",
  ];
  const asExamined = (texts: readonly string[], side: (typeof SIDES)[number]) => {
    const { findings, ...more } = examinationOf(EVIDENCE, texts.map(findingOf), side);
    return { ...more, rows: localise(EVIDENCE, { ...more, findings }).ranking.slice(0, 5) };
  };

  it("stays, and so does what it means, whichever side is chosen to be seen", () => {
    for (const from of SIDES)
      for (const to of SIDES) {
        const kept = keptOnSide(MARKED, [from, to], EVIDENCE);
        const [before, after] = [asExamined(MARKED, from), asExamined(kept, to)];
        const told = ({ rows }: typeof before) =>
          rows.map(({ id, probability }) => [id, probability]);
        expect(after.side).toBe(from);
        expect(told(after), `${from} to ${to}`).toEqual(told(before));
        expect(keptOnSide(kept, [to, from], EVIDENCE)).toEqual(MARKED);
      }
  });

  it("is that of what is not normal, where that is all on one side", () => {
    const of = (texts: readonly string[], side: (typeof SIDES)[number]) =>
      complaintOf(EVIDENCE, texts.map(findingOf), side);
    expect(of(["reflex:achilles:absent:left", "skin:lateral_heel:normal"], "right")).toBe("left");
    expect(of(["reflex:achilles:absent:left", "skin:lateral_heel:numb"], "right")).toBe("right");
    expect(of(["history:night:yes", "skin:perianal:numb"], "left")).toBe("left");
    expect(of([], "both")).toBe("both");
  });
});
