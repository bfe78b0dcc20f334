// @vitest-environment happy-dom
import { type ComponentType, h, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { completeView } from "../../src/contract/view";
import {
  StoreContext,
  sideShown,
  useSelection,
  useSubject,
  useWords,
} from "../../src/state/use_store";
import { readyStore, storeWith } from "../host";

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement("div");
});
afterEach(() => act(() => render(null, box)));

/** Shows a component inside a store's page. */
function show(component: ComponentType, { store }: ReturnType<typeof storeWith>): void {
  act(() => render(h(StoreContext.Provider, { value: store, children: h(component, null) }), box));
}

describe("a component of the page", () => {
  it("is drawn anew when the state changes", () => {
    const told = readyStore();
    show(() => h("p", null, useSelection().view.lesions.join()), told);
    expect(box.textContent).toBe("");
    act(() => told.store.select("S1"));
    expect(box.textContent).toBe("S1");
  });

  it("has the words and the subject where they are there", () => {
    const told = readyStore({ lesions: ["S1"] });
    show(() => h("p", null, useSubject().subject.name, useWords().words.states.length), told);
    expect(box.textContent).toBe(`S1 root${told.store.state.words?.states.length}`);
  });

  it("says what is missing when it is shown too early", () => {
    const words = () => h("p", null, useWords().id);
    const subject = () => h("p", null, useSubject().id);
    expect(() => show(words, storeWith())).toThrow("before the words had come");
    expect(() => show(subject, readyStore())).toThrow("before anything was selected");
    expect(() => act(() => render(h(words, null), box))).toThrow("stands outside");
  });
});

it("shows a lesion that strikes both sides on both", () => {
  const { store } = readyStore({ lesions: ["cauda"], side: "left" });
  const { subject } = store.selection();
  expect(sideShown(store.state.view, subject)).toBe("both");
  expect(sideShown(completeView({ side: "left" }), undefined)).toBe("left");
});
