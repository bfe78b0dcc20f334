/** What is read beside the body stands in the view, and so in the address and among its steps. */
import { describe, expect, it } from "vitest";
import { pickEntry } from "../../src/state/pick";
import { readyStore, storeWith } from "../host";
import { scene } from "../scene";

describe("a card", () => {
  it("stands in the view, and is left out where the book does not have it", () => {
    const { store } = storeWith({ card: "condition:tunnel", register: "patient" });
    store.takeWords(scene());
    expect(store.state.view.card).toBe("condition:tunnel");
    const { store: other } = storeWith({ card: "condition:tunel" });
    other.takeWords(scene());
    expect(other.state.view.card).toBe("");
    expect(other.state.notice).toContain("There is no condition called 'tunel'. Nearest: ");
  });

  it("of a condition lights its site where a view names no lesion, first and later", () => {
    const { store, views } = storeWith({ card: "condition:tunnel" });
    store.takeWords(scene());
    const lit = store.state.view.lesions;
    expect(lit).toHaveLength(1);
    expect(views.at(-1)?.lesions).toEqual(lit);
    store.show({ lesions: [], card: "" }, "host");
    expect(store.state.view.lesions).toEqual([]);
    store.show({ card: "condition:tunnel" }, "host");
    expect(store.state.view.lesions).toEqual(lit);
  });

  it("leaves a lesion lit that a view names beside it", () => {
    const { store } = storeWith({ card: "condition:tunnel", lesions: ["S1"] });
    store.takeWords(scene());
    expect(store.state.view.lesions).toEqual(["S1"]);
  });

  it("is nothing that Python is asked for", () => {
    const { store, sent, views } = readyStore({ lesions: ["S1"] });
    store.focusOn({ kind: "muscle", id: "soleus" });
    expect(views.map(({ card }) => card)).toEqual(["muscle:soleus"]);
    expect(sent).toEqual([]);
  });

  it("closes a card that was opened, and brings one back that was closed", () => {
    const { store } = readyStore({ lesions: ["S1"] });
    store.focusOn({ kind: "muscle", id: "soleus" });
    store.focusOn(null);
    store.undo();
    expect(store.state.view).toMatchObject({ lesions: ["S1"], card: "muscle:soleus" });
    store.undo();
    expect(store.state.view).toMatchObject({ lesions: ["S1"], card: "" });
    store.redo();
    expect(store.state.view.card).toBe("muscle:soleus");
  });

  it("takes no card along from where nothing was read", () => {
    const { store } = readyStore();
    store.focusOn({ kind: "muscle", id: "soleus" });
    store.select("S1");
    expect(store.state.view.card).toBe("");
    store.undo();
    expect(store.state.view).toMatchObject({ lesions: [], card: "muscle:soleus" });
  });

  it("takes one step for what is read with nothing lit beside it", () => {
    const { store, pushed } = readyStore({ lesions: ["S1"] });
    pickEntry(store, { kind: "treatment", id: "night splint" });
    expect(pushed.map(({ lesions, card }) => [lesions, card])).toEqual([
      [[], "treatment:night splint"],
    ]);
  });

  it("is left out where the body shows another place, and that is said", () => {
    const { store } = storeWith({ lesions: ["S1"], card: "condition:tunnel" });
    store.takeWords(scene());
    expect(store.state.view).toMatchObject({ lesions: ["S1"], card: "" });
    expect(store.state.notice).toContain("The card “Tarsal tunnel” is left out");
    store.show({ lesions: ["tunnel_low:cut"], card: "condition:tunnel" }, "address");
    expect(store.state.view.card).toBe("condition:tunnel");
    expect(store.state.notice).toBe("");
    store.show({ lesions: ["S1"], card: "condition:tunnel" }, "host");
    expect(store.state.view.card).toBe("");
  });

  it("makes way for a map, and takes the map away where it says nothing of what is read", () => {
    const { store } = readyStore();
    pickEntry(store, { kind: "treatment", id: "night splint" });
    pickEntry(store, { kind: "map", id: "default" });
    expect(store.state.view).toMatchObject({ card: "", skin_shows: "roots" });
    pickEntry(store, { kind: "skin", id: "sole" });
    expect(store.state.view.skin_shows).toBe("roots");
    for (const read of [
      { kind: "muscle", id: "soleus" },
      { kind: "treatment", id: "night splint" },
      { kind: "condition", id: "tunnel" },
    ]) {
      store.show({ skin_shows: "roots" });
      pickEntry(store, read);
      expect(store.state.view.skin_shows).toBe("lesion");
    }
  });
});
