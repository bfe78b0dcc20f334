/** Going back, and several lesions by hand. */
import { describe, expect, it } from "vitest";
import { readyStore } from "../host";

describe("going back", () => {
  it("finds the card that was open, and no other", () => {
    const { store } = readyStore();
    store.focusOn({ kind: "condition", id: "first" });
    store.show({ lesions: ["S1"] }, "person", { focus: { kind: "condition", id: "second" } });
    expect(store.state.focus?.id).toBe("second");
    store.undo();
    expect(store.state.view.lesions).toEqual([]);
    expect(store.state.focus?.id).toBe("first");
  });

  it("takes no card along from where nothing was read", () => {
    const { store } = readyStore();
    store.select("S1");
    store.select("L5");
    store.focusOn({ kind: "muscle", id: "soleus" });
    store.undo();
    expect(store.state.view.lesions).toEqual(["S1"]);
    expect(store.state.focus).toBeNull();
  });

  it("leaves the words to whom they were for", () => {
    const { store } = readyStore();
    store.select("S1");
    store.select("L5");
    store.show({ register: "clinician" });
    store.undo();
    expect(store.state.view).toMatchObject({ lesions: ["S1"], register: "clinician" });
  });
});

describe("several lesions", () => {
  it("are added one by one and taken out again", () => {
    const { store } = readyStore();
    store.select("S1");
    store.set({ adding: true });
    store.select("L5");
    expect(store.state.view.lesions).toEqual(["S1", "L5"]);
    expect(store.state.adding).toBe(false);
    store.leaveOut("S1");
    expect(store.state.view.lesions).toEqual(["L5"]);
  });
});
