import { expect, it } from "vitest";
import { usesOf } from "../../src/book/test_uses";
import { scene } from "../scene";

it("leads to what lists a test, and to what its own row names, each once", () => {
  const { book } = scene();
  const [test = ""] = Object.keys(book.tests);
  const row = { ...book.tests[test], name: "Test", leads_to: ["S1", "tibial", "tunnel", "spur"] };
  const uses = usesOf({ ...book, tests: { ...book.tests, [test]: row as never } }, test);
  expect(uses.nerves).toEqual(["S1", "tibial"]);
  expect(uses.conditions).toContain("tunnel");
  expect(uses.sites).toContain("spur");
  expect(new Set(uses.sites).size).toBe(uses.sites.length);
});
