import { describe, expect, it } from "vitest";
import { compareTwo, setGrade, swap } from "../../src/state/compare_actions";
import { readyStore } from "../host";
import { scene } from "../scene";

const words = scene();

describe("comparing", () => {
  it("puts a pick into the slot that is active, and goes on to the empty one", () => {
    const { store } = readyStore({ mode: "compare" });
    expect(store.state.slot).toBe("a");
    store.select("S1");
    expect(store.state.view).toMatchObject({ lesions: ["S1"], compare: [] });
    expect(store.state.slot).toBe("b");
    store.select("tarsal_tunnel");
    expect(store.state.view).toMatchObject({ lesions: ["S1"], compare: ["tarsal_tunnel"] });
    store.select("L5");
    expect(store.state.view).toMatchObject({ lesions: ["S1"], compare: ["L5"] });
    store.set({ slot: "a" });
    store.select("cauda");
    expect(store.state.view).toMatchObject({ lesions: ["cauda"], compare: ["L5"] });
  });

  it("says of both what they do", () => {
    const { store } = readyStore({ mode: "compare", lesions: ["S1"], compare: ["tarsal_tunnel"] });
    const { id, beside } = store.selection();
    expect([id, beside.id]).toEqual(["S1", "tarsal_tunnel"]);
    expect(beside.subject?.name).toMatch(/^Tarsal tunnel/);
    expect(beside.effects.get("skin:sole")?.state).toBe("numb");
    expect(store.selection().beside).toBe(beside);
  });

  it("has nothing beside what is not known, several, or in another mode", () => {
    const beside = (part: object) =>
      readyStore({ mode: "compare", ...part }).store.selection().beside.id;
    expect(beside({ lesions: ["S1"], compare: ["L5", "S1"] })).toBe("");
    expect(beside({ mode: "find", lesions: ["S1"], compare: ["L5"] })).toBe("");
    expect(beside({ lesions: ["S1"], compare: ["tibial"] })).toBe("tibial@0.1");
  });

  it("swaps the two, and is swapped back by the same", () => {
    const { store } = readyStore({ mode: "compare", lesions: ["S1"], compare: ["tarsal_tunnel"] });
    swap(store);
    expect(store.state.view).toMatchObject({ lesions: ["tarsal_tunnel"], compare: ["S1"] });
    swap(store);
    expect(store.state.view).toMatchObject({ lesions: ["S1"], compare: ["tarsal_tunnel"] });
  });

  it("takes a ready pair at the grades that are typical, on the whole body", () => {
    const { store } = readyStore({ lesions: ["L5"], grade: "irritated", camera: "site" });
    compareTwo(store, words, "S1", "tarsal_tunnel");
    expect(store.state.view).toMatchObject({
      ...{ mode: "compare", lesions: ["S1"], compare: ["tarsal_tunnel"], grade: "typical" },
      camera: "back",
    });
  });

  it("grades each by itself", () => {
    const { store } = readyStore({ mode: "compare", lesions: ["S1"], compare: ["L5"] });
    setGrade(store, words, "b", "irritated");
    expect(store.state.view).toMatchObject({ lesions: ["S1"], compare: ["L5:irritated"] });
    setGrade(store, words, "a", "compressed");
    expect(store.state.view.lesions).toEqual(["S1:compressed"]);
  });
});
