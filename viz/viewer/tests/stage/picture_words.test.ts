import { describe, expect, it } from "vitest";
import { effectsOf } from "../../src/book/effects";
import { subjectOf } from "../../src/book/subject";
import { completeView } from "../../src/contract/view";
import { type OnView, pictureWords } from "../../src/stage/picture_words";
import { scene } from "../scene";

const words = scene();

function shown(id: string, more: Partial<OnView> = {}): string {
  const view = completeView({ lesions: id ? [id] : [] });
  const subject = id ? subjectOf(words, id, "student") : undefined;
  return pictureWords({
    ...{ words, view, subject, effects: effectsOf(words, 0, id), side: "right" },
    ...more,
  });
}

describe("pictureWords", () => {
  it("names lesion, grade, side, what of the heel is affected, and what is lit", () => {
    const text = shown("S1");
    expect(text).toMatch(/^Lower back and legs in 3D: S1 root, cut off, right side\./);
    expect(text).toContain("lateral numb");
    expect(text).toContain("medial reduced");
    expect(text).toMatch(/Lit: .*tibial nerve/);
    expect(text).toMatch(/Arrow keys turn it, plus and minus zoom\.$/);
  });

  it("says so where the heel is spared, and where no nerve is lit", () => {
    expect(shown("L5")).toContain("Heel: not affected.");
    expect(shown("spur")).toContain("No nerve is lit.");
    expect(shown("spur")).toContain("fat pad painful");
  });

  it("takes the side that is drawn, and says when nothing is selected", () => {
    expect(shown("S1", { side: "both" })).toContain("both sides");
    expect(shown("")).toContain("Nothing is selected.");
    expect(shown("", { words: null })).toMatch(/^Body in 3D/);
  });
});
