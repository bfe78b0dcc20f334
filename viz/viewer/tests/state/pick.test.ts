import { describe, expect, it } from "vitest";
import type { Hit } from "../../src/contract/shown";
import { hitName, pickEntry, pickHit } from "../../src/state/pick";
import { readyStore, storeWith } from "../host";
import { scene } from "../scene";

/** A hit on a part. */
function on(part: string, more: Partial<Hit> = {}): Hit {
  const structure = part.split(":")[1] ?? "";
  return { part, structure, layer: "", side: "right", along: null, point: [0, 0, 0], ...more };
}

describe("picking an entry", () => {
  it("selects what causes something; a bare nerve is cut where it begins", () => {
    const { store } = readyStore();
    pickEntry(store, { kind: "root", id: "S1" });
    expect(store.state.view.lesions).toEqual(["S1"]);
    pickEntry(store, { kind: "nerve", id: "tibial" });
    expect(store.state.view.lesions).toEqual(["tibial@0.1"]);
  });

  it("looks at what causes nothing itself", () => {
    const { store } = readyStore();
    pickEntry(store, { kind: "muscle", id: "soleus" });
    expect(store.state.view.card).toBe("muscle:soleus");
    expect(store.state.view.lesions).toEqual([]);
  });

  it("opens the card of a condition and lights its commonest site", () => {
    const { store } = readyStore();
    pickEntry(store, { kind: "condition", id: "heel_pain" });
    expect(store.state.view.lesions).toEqual(["spur"]);
    expect(store.state.view.card).toBe("condition:heel_pain");
    pickEntry(store, { kind: "condition", id: "tunnel" });
    expect(store.state.view.lesions).toEqual(["tarsal_tunnel"]);
    expect(store.state.view.card).toBe("condition:tunnel");
  });

  it("leaves nothing of a lesion lit beside what is read of conditions", () => {
    const { store } = readyStore();
    store.select("S1");
    pickEntry(store, { kind: "muscle", id: "soleus" });
    expect(store.state.view.lesions).toEqual(["S1"]);
    pickEntry(store, { kind: "treatment", id: "night splint" });
    expect(store.state.view.lesions).toEqual([]);
    expect(store.state.view.card).toBe("treatment:night splint");
    store.select("S1");
    store.set({ adding: true });
    pickEntry(store, { kind: "treatment", id: "night splint" });
    expect(store.state.view.lesions).toEqual(["S1"]);
  });

  it("leaves another site of a condition lit", () => {
    const { store } = readyStore();
    store.select("tunnel_low");
    pickEntry(store, { kind: "condition", id: "tunnel" });
    expect(store.state.view.lesions).toEqual(["tunnel_low"]);
  });

  it("opens the card of a red flag and lights what it is a sign of; compared, it is looked at", () => {
    const words = scene();
    const row = { words: ["wet"], finds: ["red_flag:wet", "condition:tunnel"], urgent: "Go." };
    const { store } = readyStore();
    store.set({ words: { ...words, book: { ...words.book, asked: [row] } } });
    pickEntry(store, { kind: "red_flag", id: "wet" });
    expect(store.state.view.lesions).toEqual(["tarsal_tunnel"]);
    expect(store.state.view.card).toBe("red_flag:wet");
    store.show({ mode: "compare", lesions: ["S1"] }, "person");
    pickEntry(store, { kind: "red_flag", id: "wet" });
    expect(store.state.view.lesions).toEqual(["S1"]);
  });

  it("waits for the words", () => {
    const { store } = storeWith();
    pickEntry(store, { kind: "root", id: "S1" });
    pickHit(store, on("root:S1"));
    expect(store.state.view.lesions).toEqual([]);
  });
});

describe("picking on the body", () => {
  it("cuts a nerve where it was hit, on the side that was hit", () => {
    const { store } = readyStore();
    pickHit(store, on("nerve:tibial:1", { along: 0.6, side: "left" }));
    expect(store.state.view).toMatchObject({ lesions: ["tibial@0.5"], side: "left" });
  });

  it("keeps both sides, and the side of what lies in the middle", () => {
    const { store } = readyStore({ side: "both" });
    pickHit(store, on("nerve:tibial:1", { along: 0.9, side: "left" }));
    expect(store.state.view.side).toBe("both");
    store.show({ side: "left" });
    pickHit(store, on("nerve:tibial:1", { along: 0.1, side: "midline" }));
    expect(store.state.view).toMatchObject({ lesions: ["tibial@0.1"], side: "left" });
  });

  it("leaves a nerve without cuts alone", () => {
    const { store, views } = readyStore();
    pickHit(store, on("nerve:sural:0", { along: 0.5 }));
    pickHit(store, null);
    expect(views).toEqual([]);
  });

  it("looks at skin, and probes it while the probe or a map is on", () => {
    const { store } = readyStore();
    pickHit(store, on("skin:sole"));
    expect(store.state.view.card).toBe("skin:sole");
    expect(store.state.probe).toBeNull();
    store.set({ probing: true });
    pickHit(store, on("skin:sole"));
    expect(store.state.probe?.patch).toBe("sole");
    store.set({ probing: false, probe: null });
    store.show({ skin_shows: "roots" });
    pickHit(store, on("skin:heel_medial"));
    expect(store.state.probe?.patch).toBe("heel_medial");
  });

  it("selects the root of a key point, and looks at a tendon that the book knows", () => {
    const { store } = readyStore();
    pickHit(store, on("root:S1"));
    expect(store.state.view.lesions).toEqual(["S1"]);
    pickHit(store, on("tendon:achilles"));
    expect(store.state.view.card).toBe("deep:achilles");
    pickHit(store, on("tendon:unnamed"));
    pickHit(store, on("bone:femur"));
    pickHit(store, on("skin:body"));
    expect(store.state.view.card).toBe("deep:achilles");
  });
});

it.each([
  ["skin:body", ""],
  ["skin:sole", "Sole"],
  ["tendon:achilles", "Achilles tendon"],
  ["bone:vertebra_L3", "L3 vertebra"],
  ["ganglion:S1", "S1 root, ganglion"],
  ["nerve:tibial:2", "Tibial nerve"],
  ["muscle:internal_oblique", "Internal oblique"],
  ["bone:hip", "Hip bone"],
])("names %s under the pointer “%s”", (part, name) => {
  expect(hitName(scene(), on(part))).toBe(name);
});
