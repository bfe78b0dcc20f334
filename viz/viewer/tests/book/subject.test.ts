import { describe, expect, it } from "vitest";
import { stateWords } from "../../src/book/state_words";
import { subjectOf } from "../../src/book/subject";
import { scene } from "../scene";

describe("stateWords", () => {
  it("unpacks reasons, roots and what is spared out of the shared phrases", () => {
    const { book } = scene();
    const state = stateWords(book, "S1");
    expect(state.why).toEqual({ "skin:heel_lateral": "S1 serves it" });
    expect(state.roots).toEqual({ "skin:heel_lateral": ["S1"] });
    expect(state.spared).toEqual([{ name: "Medial heel", why: "comes from L4 (at 0.8)" }]);
    expect(stateWords(book, "S1")).toBe(state);
  });

  it("leaves words that Python has sent as they are, and knows no more than the book", () => {
    const { book } = scene();
    const said = { why: { "skin:sole": "told" } };
    book.states.S1 = said;
    expect(stateWords(book, "S1")).toBe(said);
    expect(stateWords(scene().book, "Th12")).toEqual({});
  });
});

describe("subjectOf", () => {
  const words = scene();

  it("says of a root where it leaves the spine", () => {
    expect(subjectOf(words, "L5", "student")).toMatchObject({
      kind: "root",
      name: "L5 root",
      eyebrow: "Nerve root",
      place: "Leaves the spine at L5/S1; passes the disc L4/5",
      bilateral: false,
      redFlag: "",
      noPath: "",
    });
    expect(subjectOf(words, "S1", "student").place).toBe("Leaves the spine at S1");
  });

  it("says of a site its kind and place, why it lights nothing, and what is urgent", () => {
    expect(subjectOf(words, "tarsal_tunnel", "student")).toMatchObject({
      eyebrow: "Compression site, leg and foot",
      place: "Behind the medial malleolus",
    });
    expect(subjectOf(words, "spur", "student").noPath).toBe("no nerve is pressed");
    expect(subjectOf(words, "cauda", "student")).toMatchObject({
      bilateral: true,
      redFlag: "Emergency. Go now.",
    });
  });

  it("calls a cut like its nerve, and says where it lies", () => {
    expect(subjectOf(words, "tibial@0.5", "student")).toMatchObject({
      name: "Tibial nerve",
      latin: "nervus tibialis",
      place: "Cut below the branch to soleus and above the medial calcaneal nerve",
    });
  });

  it("speaks plainly to patients, and says what others call it", () => {
    expect(subjectOf(words, "tibial@0.5", "patient")).toMatchObject({
      name: "Inner leg nerve",
      calledBy: "Tibial nerve",
    });
    expect(subjectOf(words, "tibial@0.5", "clinician").calledBy).toBe("");
  });

  it("heads several lesions with a capital letter, also in a patient's words", () => {
    const { name } = subjectOf(words, "tibial@0.5+tarsal_tunnel", "patient");
    expect(name).toMatch(/^Inner leg nerve and /);
  });

  it("is called like its id where nobody has a name for it", () => {
    expect(subjectOf(words, "plexus_x", "student")).toMatchObject({
      kind: "nerve",
      name: "Plexus_x",
    });
  });
});
