// @vitest-environment happy-dom
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it } from "vitest";
import { type FindShell, useRanking } from "../../src/state/use_ranking";
import { StoreContext } from "../../src/state/use_store";
import { readyStore } from "../host";
import { EVIDENCE } from "../reason/golden";

const box = document.createElement("div");
afterEach(() => act(() => render(null, box)));

it("ranks in the mode Find alone, and again only when something else is noted", () => {
  const { store } = readyStore({ findings: ["reflex:achilles:absent"] });
  const seen: FindShell[] = [];
  const Reader = () => {
    seen.push(useRanking());
    return null;
  };
  act(() => {
    store.set({ evidence: EVIDENCE });
    render(h(StoreContext.Provider, { value: store, children: h(Reader, null) }), box);
  });
  act(() => store.show({ camera: "sole" }));
  expect(seen.at(-1)?.ranking).toBeNull();
  act(() => store.show({ mode: "find" }));
  const { ranking, findings } = seen.at(-1) ?? {};
  expect(ranking?.ranking.length).toBeGreaterThan(0);
  act(() => store.show({ camera: "back", labels: true }));
  expect(seen.at(-1)?.ranking).toBe(ranking);
  expect(seen.at(-1)?.findings).toBe(findings);
  act(() => store.show({ side: "left" }));
  expect(seen.at(-1)?.ranking).not.toBe(ranking);
});
