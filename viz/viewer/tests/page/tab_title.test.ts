import { expect, it } from "vitest";
import type { PartOfView } from "../../src/contract/view";
import { tabTitle } from "../../src/page/tab_title";
import { readyStore } from "../host";

function titleOf(part: PartOfView): string {
  const { store } = readyStore(part);
  const { state } = store;
  return tabTitle({ store, state, words: state.words, view: state.view, ...store.selection() });
}

it.each([
  [{}, "Root to Heel"],
  [{ lesions: ["S1"] }, "S1 root - Root to Heel"],
  [
    { lesions: ["S1"], compare: ["tarsal_tunnel"] },
    "S1 root or Tarsal tunnel syndrome - Root to Heel",
  ],
  [{ mode: "compare", lesions: ["S1"] }, "S1 root or ? - Root to Heel"],
  [{ mode: "compare" }, "Compare - Root to Heel"],
  [{ mode: "compare", table: "heel" as const }, "Heel pain, cause by cause - Root to Heel"],
  [{ mode: "find", lesions: ["S1"], findings: ["reflex:achilles:absent"] }, "Find - Root to Heel"],
])("%j is called %s", (part, title) => expect(titleOf(part)).toBe(title));
