/** Going back, and several lesions by hand. */
import { describe, expect, it } from "vitest";
import { readyStore } from "../host";

describe("going back", () => {
  it("finds the card that was open", () => {
    const { store } = readyStore();
    store.focusOn({ kind: "muscle", id: "soleus" });
    store.show({ lesions: ["S1"], card: "condition:heel_pain" });
    expect(store.state.view.card).toBe("condition:heel_pain");
    store.undo();
    expect(store.state.view).toMatchObject({ lesions: [], card: "muscle:soleus" });
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
