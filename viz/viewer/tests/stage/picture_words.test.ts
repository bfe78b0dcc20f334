import { describe, expect, it } from "vitest";
import { effectsOf } from "../../src/book/effects";
import { subjectOf } from "../../src/book/subject";
import type { StateWords } from "../../src/contract/book_rows";
import { completeView } from "../../src/contract/view";
import { type OnView, pictureWords } from "../../src/stage/picture_words";
import { scene } from "../scene";

const words = scene();

function shown(id: string, more: Partial<OnView> = {}): string {
  const view = completeView({ lesions: id ? [id] : [] });
  const subject = id ? subjectOf(words, id, "student") : undefined;
  return pictureWords({
    ...{ words, view, subject, effects: effectsOf(words, 0, id), table: 0, side: "right" },
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

  it("names the way to the heel as it stands beside the picture, and counts what else is lit", () => {
    const made = (more: StateWords) => ({
      ...words,
      book: { ...words.book, states: { S1: { ...words.book.states.S1, ...more } as StateWords } },
    });
    const path = [{ id: "deep_fibular", name: "Deep fibular nerve" }];
    const heel_path = [
      { id: "S1", name: "S1 root" },
      { id: "medial_calcaneal", name: "Medial calcaneal nerve" },
    ];
    const said = (more: StateWords) => {
      const told = made(more);
      return shown("S1", { words: told, subject: subjectOf(told, "S1", "student") });
    };
    expect(said({ path, heel_path })).toContain(
      "Lit: S1 root and medial calcaneal nerve, to the heel; 1 other nerve.",
    );
    expect(said({ path, heel_path: [] })).toContain("Lit: deep fibular nerve; 1 other nerve.");
  });

  it("speaks to patients in plain words alone", () => {
    const view = completeView({ lesions: ["S1"], register: "patient" });
    const text = shown("S1", { view, subject: subjectOf(words, "S1", "patient") });
    expect(text).toContain(", cut, right side.");
    expect(text).toContain("Heel: inner heel ");
    expect(text).toContain("inner leg nerve");
    expect(text).not.toMatch(/medial|plantar|tibial|anatomies/);
  });

  it("takes the side that is drawn, and says when nothing is selected", () => {
    expect(shown("S1", { side: "both" })).toContain("both sides");
    expect(shown("")).toContain("Nothing is selected.");
    expect(shown("", { words: null })).toMatch(/^Body in 3D/);
  });
});
