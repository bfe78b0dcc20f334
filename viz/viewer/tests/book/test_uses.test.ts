import { expect, it } from "vitest";
import { isMeasured, tellingFirst, usesOf } from "../../src/book/test_uses";
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

it("puts a test of its own before those of many conditions, and figures first", () => {
  const { book } = scene();
  const [tinel] = Object.values(book.tests);
  const [first, ...others] = Object.entries(book.conditions);
  if (!(tinel && first && others[0])) throw new Error("the made-up book has lost a row");
  const tests = ["reflexes", "cart", "treadmill"];
  const conditions = {
    [first[0]]: { ...first[1], tests },
    [others[0][0]]: { ...others[0][1], tests: ["reflexes"] },
  };
  const rows = tests.map((id) => ({
    ...{ ...tinel, id, name: id },
    ...(id !== "cart" && { sensitivity: 0.5 }),
  }));
  const sorted = tellingFirst({ ...book, conditions }, rows).map(({ id }) => id);
  expect(sorted).toEqual(["treadmill", "cart", "reflexes"]);
  expect(rows.map(isMeasured)).toEqual([true, false, true]);
});
