import { expect, it } from "vitest";
import { drawnVariants } from "../../src/book/drawn_variants";
import type { Book } from "../../src/contract/book_rows";

const changes = [{ kind: "site", site: "pierced", instead_of: "usual" }];
const book = { variants: { split: { changes }, other: { changes: [] } } } as unknown as Book;
const drawn = (lesions: string[], compare: string[] = [], variants: string[] = []) =>
  drawnVariants(book, { lesions, compare, variants });

it("draws the anatomy in which alone a site exists", () => {
  expect(drawn(["pierced"])).toEqual(["split"]);
  expect(drawn(["S1", "pierced:cut"])).toEqual(["split"]);
  expect(drawn([], ["pierced"], ["other"])).toEqual(["other", "split"]);
  expect(drawn(["pierced"], [], ["split"])).toEqual(["split"]);
});

it("draws what was chosen elsewhere, and beside the usual site", () => {
  expect(drawn(["usual"], [], ["other"])).toEqual(["other"]);
  expect(drawn(["pierced"], ["usual"])).toEqual([]);
});
