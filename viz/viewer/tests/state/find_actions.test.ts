import { describe, expect, it } from "vitest";
import { completeView } from "../../src/contract/view";
import {
  clearFindings,
  moveToChosenSide,
  note,
  noteAll,
  takeBack,
  takeSide,
  undoNoted,
} from "../../src/state/find_actions";
import type { Store } from "../../src/state/store";
import { readyStore } from "../host";
import { EVIDENCE } from "../reason/golden";

describe("what an examiner notes", () => {
  const NOTED = "skin:lateral_heel:numb";

  it("is told to no host and stands in no address", () => {
    const { store, views, pushed, replaced } = readyStore({ mode: "find" });
    note(store, { of: "skin:lateral_heel", is: "numb" });
    expect(store.state.view.findings).toEqual([NOTED]);
    expect([views, pushed, replaced]).toEqual([[], [], []]);
    store.show({ side: "left" });
    expect([...views, ...pushed].map(({ findings }) => findings)).toEqual([[], []]);
  });

  it("stays whatever the address or the host shows", () => {
    const { store } = readyStore({ mode: "find" });
    note(store, { of: "skin:lateral_heel", is: "numb" });
    store.show(completeView({ lesions: ["S1"] }), "address");
    store.show(completeView({ lesions: ["L5"] }), "host");
    expect(store.state.view.findings).toEqual([NOTED]);
    store.show(completeView({ findings: ["reflex:achilles:absent"] }), "host");
    expect(store.state.view.findings).toEqual(["reflex:achilles:absent"]);
  });

  it("has one answer to a question, and the same answer again takes it back", () => {
    const { store } = readyStore({ mode: "find" });
    note(store, { of: "skin:lateral_heel", is: "numb" });
    note(store, { of: "skin:lateral_heel", is: "normal" });
    expect(store.state.view.findings).toEqual(["skin:lateral_heel:normal"]);
    note(store, { of: "skin:lateral_heel", is: "normal" });
    expect(store.state.view.findings).toEqual([]);
    note(store, { of: "skin:lateral_heel", is: "numb" });
    clearFindings(store);
    expect(store.state.view.findings).toEqual([]);
  });

  it("is undone step by step", () => {
    const { store } = readyStore({ mode: "find" });
    note(store, { of: "skin:lateral_heel", is: "normal" });
    noteAll(store, [
      { of: "skin:lateral_heel", is: "numb" },
      { of: "reflex:achilles", is: "absent" },
    ]);
    clearFindings(store);
    undoNoted(store);
    expect(store.state.view.findings).toEqual(["skin:lateral_heel:numb", "reflex:achilles:absent"]);
    undoNoted(store);
    expect(store.state.view.findings).toEqual(["skin:lateral_heel:normal"]);
  });

  it("is on the side that all of it names", () => {
    const { store } = readyStore({ mode: "find" });
    noteAll(store, [{ of: "skin:lateral_heel", is: "numb", side: "left" }]);
    expect(store.state.view).toMatchObject({ side: "left", findings: ["skin:lateral_heel:numb"] });
    noteAll(store, [{ of: "reflex:achilles", is: "normal", side: "right" }]);
    expect(store.state.view.findings).toContain("reflex:achilles:normal:right");
  });

  const LEFT = { of: "reflex:achilles", is: "absent", side: "left" } as const;

  it("gives the side back that it took, once it is cleared, taken back or undone", () => {
    const { store } = readyStore({ mode: "find" });
    const ways = [clearFindings, undoNoted, (all: typeof store) => takeBack(all, LEFT.of)];
    for (const away of ways) {
      noteAll(store, [LEFT]);
      expect(store.state.view.side).toBe("left");
      expect(store.state.inferredSide).toEqual({ from: "right", to: "left" });
      away(store);
      expect(store.state.view.side).toBe("right");
      expect(store.state.inferredSide).toBeNull();
      noteAll(store, [{ of: "movement:great_toe_extension", is: "weak", mrc: 3 }]);
      expect(store.state.view).toMatchObject({
        side: "right",
        findings: ["movement:great_toe_extension:3"],
      });
      clearFindings(store);
    }
  });

  it("keeps the side that a person has chosen since, and what is undone brings it back", () => {
    const { store } = readyStore({ mode: "find" });
    noteAll(store, [LEFT]);
    store.show({ side: "both" });
    clearFindings(store);
    expect(store.state.view.side).toBe("both");
    store.show({ side: "right" });
    noteAll(store, [LEFT]);
    clearFindings(store);
    undoNoted(store);
    expect(store.state.view).toMatchObject({ side: "left", findings: ["reflex:achilles:absent"] });
    expect(store.state.inferredSide).toEqual({ from: "right", to: "left" });
  });

  it("takes the side of a link, and what was said of its address stays said", () => {
    const { store } = readyStore({ mode: "find", findings: ["reflex:achilles:absent:left"] });
    store.set({ notice: "Left out.", leftOut: "Left out." });
    takeSide(store, EVIDENCE);
    expect(store.state.view).toMatchObject({ side: "left", findings: ["reflex:achilles:absent"] });
    expect(store.state.notice).toBe("Left out.");
    clearFindings(store);
    expect(store.state.view.side).toBe("right");
  });

  it("stays on its side when another one is chosen, however it is chosen", () => {
    const ways: readonly ((all: Store) => void)[] = [
      (store) => store.show({ side: "both" }),
      (store) => store.show(completeView({ mode: "find", side: "both" }), "address"),
      (store) => store.show(completeView({ mode: "find", side: "both" }), "host"),
    ];
    for (const choose of ways) {
      const { store } = readyStore({ mode: "find" });
      note(store, { of: "skin:lateral_heel", is: "numb" });
      choose(store);
      expect(store.state.view.findings).toEqual([`${NOTED}:right`]);
      store.show({ side: "right" });
      expect(store.state.view.findings).toEqual([NOTED]);
    }
  });

  it("is moved to the side that is chosen only where a person says so, and back", () => {
    const { store } = readyStore({ mode: "find" });
    note(store, { of: "skin:lateral_heel", is: "numb" });
    store.show({ side: "left" });
    moveToChosenSide(store);
    expect(store.state.view).toMatchObject({ side: "left", findings: [NOTED] });
    undoNoted(store);
    expect(store.state.view).toMatchObject({ side: "left", findings: [`${NOTED}:right`] });
  });

  it("is undone on the side on which it was, whichever is chosen since", () => {
    const { store } = readyStore({ mode: "find" });
    note(store, { of: "skin:lateral_heel", is: "numb" });
    note(store, { of: "reflex:achilles", is: "absent" });
    store.show({ side: "left" });
    undoNoted(store);
    expect(store.state.view).toMatchObject({ side: "left", findings: [`${NOTED}:right`] });
  });
});
