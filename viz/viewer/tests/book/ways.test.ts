import { expect, it } from "vitest";
import { subjectOf } from "../../src/book/subject";
import { waysOf } from "../../src/book/ways";
import { scene } from "../scene";

const words = scene();
const waysTo = (id: string) => waysOf(words, subjectOf(words, id, "student"));

it("gives each of several lesions its own way", () => {
  const [root] = waysTo("S1");
  const [tunnel] = waysTo("tarsal_tunnel");
  expect(root?.path.length).toBeGreaterThan(0);
  expect(waysTo("S1+tarsal_tunnel|default")).toEqual([root, tunnel]);
});
