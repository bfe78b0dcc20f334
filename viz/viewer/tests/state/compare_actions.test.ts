import { describe, expect, it } from "vitest";
import { comparePair, offer, setGrade, swap, takeOffer } from "../../src/state/compare_actions";
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

  it("says what a pick takes the place of, and how to get it back", () => {
    const { store } = readyStore({ lesions: ["S1"], compare: ["tarsal_tunnel"] });
    store.select("L5");
    expect(store.state.notice).toBe(
      "B is now the L5 root, in place of tarsal tunnel syndrome. The arrow at the top goes back.",
    );
    store.undo();
    expect(store.state.view.compare).toEqual(["tarsal_tunnel"]);
  });

  it("offers what is clicked where both places are taken, and loses nothing before it is told", () => {
    const { store, pushed } = readyStore({ lesions: ["S1"], compare: ["tarsal_tunnel"] });
    offer(store, { id: "tibial@0.1", side: "left" });
    expect(store.state.offer).toEqual({ id: "tibial@0.1", side: "left" });
    expect(pushed).toEqual([]);
    takeOffer(store, "tibial@0.1", "a");
    expect(store.state.view).toMatchObject({
      ...{ lesions: ["tibial@0.1"], compare: ["tarsal_tunnel"], side: "right" },
    });
    expect(store.state.offer).toBeNull();
    expect(store.state.notice).toMatch(/^A is now/);
  });

  it("fills an empty place at once, and leaves the side of what is there", () => {
    const { store } = readyStore({ mode: "compare", lesions: ["S1"] });
    offer(store, { id: "tibial@0.1", side: "left" });
    expect(store.state.view).toMatchObject({ compare: ["tibial@0.1"], side: "right" });
    const empty = readyStore({ mode: "compare" }).store;
    offer(empty, { id: "tibial@0.1", side: "left" });
    expect(empty.state.view).toMatchObject({ lesions: ["tibial@0.1"], side: "left" });
  });

  it("takes a ready pair at the grades that are typical, from where it is told apart", () => {
    const { store } = readyStore({ lesions: ["L5"], grade: "irritated", camera: "site" });
    comparePair(store, words, { id: "S1_tunnel", a: "S1", b: "tarsal_tunnel" });
    expect(store.state.view).toMatchObject({
      ...{ mode: "compare", lesions: ["S1"], compare: ["tarsal_tunnel"], grade: "typical" },
      camera: "side",
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
