/** What a page says of an address that asks for what it does not have. */
import { expect, test } from "vitest";
import { completeView, DEFAULT_VIEW } from "../../src/contract/view";
import { onBodyOf } from "../../src/state/said";
import { scene } from "../scene";

test("a page that holds one body shows it, whatever the address asks for", () => {
  const asked = completeView({ lesions: ["S1"], sex: "female", physique: "slim" });
  const { view, refused } = onBodyOf(scene(), asked, ["Before."]);
  expect(view).toEqual({ ...DEFAULT_VIEW, lesions: ["S1"] });
  expect(refused).toEqual([
    "Before.",
    "This page holds one body, that of a man of average physique.",
  ]);
});

test("a body that is asked for by its own words, or not at all, is the one that is there", () => {
  for (const part of [{}, { sex: "male" }, { physique: "average" }]) {
    const asked = completeView(part);
    expect(onBodyOf(scene(), asked, [])).toEqual({ view: asked, refused: [] });
  }
});
