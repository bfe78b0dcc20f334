import { expect, it } from "vitest";
import { isSoreUnder } from "../../src/book/sore";
import { scene } from "../scene";

it("knows skin that is well over a heel that is sore in its depth", () => {
  const words = scene();
  expect(isSoreUnder(words, "spur", ["untouched", "spared"])).toBe(true);
  expect(isSoreUnder(words, "spur", ["untouched", "pain"])).toBe(false);
  expect(isSoreUnder(words, "S1", ["untouched"])).toBe(false);
});
