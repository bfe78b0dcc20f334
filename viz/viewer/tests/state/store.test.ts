import { describe, expect, it, vi } from "vitest";
import { AT_SITE, completeView } from "../../src/contract/view";
import { PATIENCE_MS, Store } from "../../src/state/store";
import { readyStore, storeWith } from "../host";
import { cells, rowFor, scene } from "../scene";

describe("showing", () => {
  it("tells listeners, host and trail of a change", () => {
    const { store, views, pushed } = readyStore();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.show({ side: "left" });
    expect(store.state.view.side).toBe("left");
    expect(views.map(({ side }) => side)).toEqual(["left"]);
    expect(pushed).toEqual(views);
    expect(listener).toHaveBeenCalled();
    stop();
    listener.mockClear();
    store.show({ side: "both" });
    expect(listener).not.toHaveBeenCalled();
  });

  it("tells nobody of what was shown already", () => {
    const { store, views, pushed, replaced } = readyStore({ side: "left" });
    store.show({ side: "left" });
    expect([views, pushed, replaced]).toEqual([[], [], []]);
  });

  it("does not tell the host what it has set itself, nor the trail what it says already", () => {
    const host = readyStore();
    host.store.show({ side: "left" }, "host");
    expect(host.views).toEqual([]);
    expect(host.pushed).toHaveLength(1);
    const address = readyStore();
    address.store.show({ side: "left" }, "address");
    expect(address.views).toHaveLength(1);
    expect(address.pushed).toEqual([]);
  });

  it("refines a step by camera, layers and labels, and by sliding a cut along its nerve", () => {
    const { store, pushed, replaced } = readyStore({ lesions: ["tibial@0.1"] });
    store.show({ camera: "sole" });
    store.setLayer("muscles", 0.6);
    store.show({ lesions: ["tibial@0.5"] });
    expect(replaced).toHaveLength(3);
    expect(pushed).toEqual([]);
    store.show({ lesions: ["S1"] });
    expect(pushed).toHaveLength(1);
  });

  it("goes back to what was shown before", () => {
    const { store } = readyStore();
    expect(store.canUndo()).toBe(false);
    store.select("S1");
    store.select("L5");
    expect(store.canUndo()).toBe(true);
    store.undo();
    expect(store.state.view.lesions).toEqual(["S1"]);
    store.undo();
    expect(store.state.view.lesions).toEqual([]);
  });
});

describe("the words of the scene", () => {
  it("leave out names of the view that no table has, and say so", () => {
    const { store, views } = storeWith({ lesions: ["S1"], map: "nonsense", variants: ["odd"] });
    store.takeWords(scene());
    expect(store.state.view).toMatchObject({ lesions: ["S1"], map: "default", variants: [] });
    expect(store.state.notice).toContain("There is no map 'nonsense'");
    expect(store.state.notice).toContain("There is no variant 'odd'");
    expect(views).toEqual([store.state.view]);
  });

  it("keep lesions of which none is known: the page offers what is near", () => {
    const { store } = storeWith({ lesions: ["tibail"] });
    store.takeWords(scene());
    expect(store.state.view.lesions).toEqual(["tibail"]);
    expect(store.selection().known).toBe(false);
    expect(store.state.notice).toContain("'tibail'");
  });

  it("leave out several lesions of which none is known: nobody is asked for them", () => {
    const { store, sent } = storeWith({ lesions: ["tibail", "__proto__"] });
    store.takeWords(scene());
    expect(store.state.view.lesions).toEqual([]);
    expect(store.state.notice).toContain("'tibail'");
    expect(store.state.notice).toContain("'__proto__'");
    expect(sent).toEqual([]);
  });

  it("keep one of two variants that cannot occur together", () => {
    const { store } = storeWith({ variants: ["low_branch", "split_branch"] });
    store.takeWords(scene());
    expect(store.state.view.variants).toEqual(["low_branch"]);
    expect(store.state.notice).toBe("A nerve branches low or splits.");
  });

  it("say what was left out beside what has to be asked for", () => {
    const { store } = storeWith({ map: "old_1933", variants: ["odd"] });
    store.takeWords(scene());
    expect(store.state.notice).toMatch(/no variant 'odd'.* Working this combination out\.$/);
  });

  it("keep saying what was left out when Python's answer has come, or has not", () => {
    const { store } = storeWith({ map: "old_1933", variants: ["odd"] });
    store.takeWords(scene());
    store.refuse("table", {}, "There is no such map.");
    expect(store.state.notice).toMatch(/no variant 'odd'.* There is no such map\.$/);
    store.addTable({ map: "old_1933", variants: [], cells: cells(), local: {} });
    expect(store.state.notice).toMatch(/no variant 'odd'[^.]*\.$/);
    store.show({ labels: true });
    expect(store.state.notice).toBe("");
  });

  it("come after what the address had that could not be read", () => {
    const { host } = storeWith();
    const store = new Store(host, ["The side of the moon."]);
    expect(store.names()).toBeNull();
    store.takeWords(scene(), { phase: "ready" });
    expect(store.state).toMatchObject({ notice: "The side of the moon.", phase: "ready" });
    expect(store.names()?.variants).toEqual(["low_branch", "split_branch"]);
  });
});

describe("selecting", () => {
  it("takes what was looked at away", () => {
    const { store } = readyStore();
    store.focusOn({ kind: "muscle", id: "soleus" });
    store.select("S1");
    expect(store.state.view.card).toBe("");
    expect(store.selection().subject?.name).toBe("S1 root");
    store.select("");
    expect(store.state.view.lesions).toEqual([]);
  });

  it("looks at a site from near, and remembers the way back", () => {
    const { store } = readyStore({ camera: "front" });
    store.select("tarsal_tunnel");
    expect(store.state.view.camera).toBe(AT_SITE);
    store.select("S1");
    expect(store.state.view.camera).toBe("front");
    store.show({ lesions: ["tarsal_tunnel"] });
    store.goToSite();
    expect(store.state.view.camera).toBe(AT_SITE);
    store.backOut();
    expect(store.state.view.camera).toBe("front");
  });

  it("leaves a site whose way back is not known for the usual camera", () => {
    const { store } = readyStore({ lesions: ["tarsal_tunnel"], camera: AT_SITE });
    store.select("S1");
    expect(store.state.view.camera).toBe("back");
  });
});

it("switches variants on and off", () => {
  const { store } = readyStore();
  store.toggleVariant("low_branch");
  expect(store.state.view.variants).toEqual(["low_branch"]);
  store.toggleVariant("low_branch");
  expect(store.state.view.variants).toEqual([]);
});

it("probes skin, and nothing else", () => {
  const { store } = readyStore();
  const hit = {
    ...{ part: "skin:heel_medial", structure: "heel_medial", layer: "skin", along: null },
    ...{ side: "left" as const, point: [1, 2, 3] as const },
  };
  store.probe(hit);
  expect(store.state.probe).toEqual({ patch: "heel_medial", side: "left", point: [1, 2, 3] });
  store.probe({ ...hit, part: "bone:calcaneus" });
  expect(store.state.probe).toBeNull();
  store.probe(hit);
  store.probe(null);
  expect(store.state.probe).toBeNull();
});

describe("asking Python", () => {
  const variant = ["low_branch"];

  it("waits for the words", () => {
    const { store, sent } = storeWith();
    store.show({ map: "old_1933" });
    expect(sent).toEqual([]);
  });

  it("asks for a table, and shows it when it has come", () => {
    const { store, sent } = readyStore();
    store.show({ map: "old_1933" });
    expect(sent).toMatchObject([{ type: "need", what: "table", view: { map: "old_1933" } }]);
    expect(store.state.notice).toBe("Working this combination out.");
    expect(store.selection().exact).toBe(false);
    store.addTable({ map: "old_1933", variants: [], cells: cells(), local: {} });
    expect(store.selection()).toMatchObject({ exact: true, table: 2 });
    expect(store.state.notice).toBe("");
  });

  it("asks once for the reasons of an anatomy, and takes them", () => {
    const { store, sent } = readyStore({ variants: variant });
    store.select("S1");
    store.show({ labels: true });
    expect(sent.map(({ what }) => what)).toEqual(["state"]);
    expect(store.selection().reasons).toBe("asked");
    const words = { kind: "root" as const, findings: "told" };
    const answer = { cells: new Uint8Array(), cuts: [], pain: [], local: {}, words };
    store.addState({ lesions: ["S1"], variants: variant }, answer);
    expect(store.selection()).toMatchObject({ reasons: "told", subject: { state: words } });
  });

  it("says so where there is nobody to ask", () => {
    const { store } = readyStore({ variants: variant }, false);
    store.select("S1");
    expect(store.selection().reasons).toBe("untold");
    store.show({ map: "old_1933", variants: [], lesions: [] });
    expect(store.state.notice).toContain("needs Python; the default is shown");
    store.show({ lesions: ["S1", "L5"], map: "default" });
    expect(store.state.notice).toContain("need Python; pick one");
  });

  it("shows several lesions together when they have come", () => {
    const { store } = readyStore();
    store.show({ lesions: ["S1", "L5"] });
    expect(store.selection().known).toBe(false);
    const row = rowFor({ "skin:sole": ["numb", 255] });
    const answer = { cells: row, cuts: [], pain: [], local: {}, words: { name: "Both roots" } };
    store.addState({ lesions: ["S1", "L5"] }, answer);
    expect(store.selection()).toMatchObject({
      id: "S1+L5",
      subject: { eyebrow: "Several lesions", state: { name: "Both roots" } },
    });
    expect(store.selection().subject?.name).toMatch(/S1.* and .*L5/);
  });

  it("takes a refusal", () => {
    const { store } = readyStore({ variants: variant });
    store.select("S1");
    store.refuse("state", { lesions: ["S1"], variants: variant }, "no");
    expect(store.selection().reasons).toBe("untold");
    expect(store.state.notice).toBe("");
    store.refuse("table", {}, "There is no such map.");
    expect(store.state.notice).toBe("There is no such map.");
  });

  it("keeps answers that come before the words for nothing", () => {
    const { store } = storeWith();
    store.addTable({ map: "m", variants: [], cells: cells(), local: {} });
    store.addState(
      { lesions: ["a", "b"] },
      { cells: new Uint8Array(), cuts: [], pain: [], local: {}, words: {} },
    );
    expect(store.state.words).toBeNull();
    expect(store.state.view).toEqual(completeView());
  });
});

describe("waiting for Python", () => {
  const both = { lesions: ["S1", "L5"] };
  const row = rowFor({ "skin:sole": ["numb", 255] });
  const answer = { cells: row, cuts: [], pain: [], local: {}, words: { name: "Both roots" } };

  it("is given up with a sentence, and asked again on demand", () => {
    vi.useFakeTimers();
    const { store, sent } = readyStore();
    store.show(both);
    const asked = sent.length;
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(store.state.notice).toContain("has not answered");
    expect(store.state.late).toBe(true);
    store.retry();
    expect(store.state.late).toBe(false);
    expect(sent).toHaveLength(asked + 1);
    store.addState(both, answer);
    vi.advanceTimersByTime(PATIENCE_MS);
    expect([store.state.notice, store.state.late]).toEqual(["", false]);
    vi.useRealTimers();
  });

  it("gives tables that come later the rows learnt before, and takes none twice", () => {
    const { store } = readyStore();
    store.show(both);
    store.addState(both, answer);
    const tables = () => store.state.words?.tables ?? [];
    const before = tables().length;
    const table = { map: "late", variants: [], local: {}, cells: cells() };
    store.takeTables([table, table]);
    expect(tables()).toHaveLength(before + 1);
    expect(tables().at(-1)?.cells.subarray(-row.length)).toEqual(row);
    expect(storeWith().store.takeTables([table])).toBeUndefined();
  });
});
