import { describe, expect, it } from "vitest";
import { openTable, pickEntry } from "../../src/state/pick";
import { focusOf } from "../../src/state/shell_state";
import { readyStore } from "../host";

describe("the table of heel pain", () => {
  it("is a step of its own in the address, from which one goes back", () => {
    const { store, pushed } = readyStore({ lesions: ["S1"], compare: ["tarsal_tunnel"] });
    openTable(store);
    expect(pushed.map(({ table }) => table)).toEqual(["heel"]);
    expect(focusOf(store.state)).toEqual({ kind: "differential", id: "heel" });
    store.undo();
    expect(focusOf(store.state)).toBeNull();
    expect(store.state.view.compare).toEqual(["tarsal_tunnel"]);
  });

  it("is closed by what is picked, and by any card that opens, and leaves the address with it", () => {
    const { store, pushed } = readyStore({ lesions: ["S1"], table: "heel" });
    store.focusOn({ kind: "skin", id: "heel_medial" });
    expect(focusOf(store.state)?.kind).toBe("skin");
    expect(pushed.map(({ table }) => table)).toEqual(["none"]);
    store.undo();
    expect(focusOf(store.state)?.kind).toBe("differential");
    store.select("L5");
    expect(store.state.view.table).toBe("none");
  });

  it("is not in the address of a condition whose card is opened from beside it", () => {
    const { store } = readyStore();
    openTable(store);
    pickEntry(store, { kind: "condition", id: "tunnel" });
    expect(focusOf(store.state)?.kind).toBe("condition");
    expect(store.state.view.table).toBe("none");
    store.focusOn(null);
    expect(focusOf(store.state)).toBeNull();
  });

  it("stays open for patients, and not where findings are noted", () => {
    const { store } = readyStore({ table: "heel", register: "clinician" });
    store.show({ register: "patient" });
    expect(focusOf(store.state)?.kind).toBe("differential");
    store.show({ mode: "find" });
    expect(focusOf(store.state)).toBeNull();
  });
});
