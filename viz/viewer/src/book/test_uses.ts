/** What a test is used for: what lists it, and what its own row leads to. */
import type { Book, Identified, TestRow } from "../contract/book_rows";
import { rowOf, rowsOf } from "./book";

/** Ids of what a test is used for. */
export interface Uses {
  readonly conditions: readonly string[];
  readonly sites: readonly string[];
  /** Roots and nerves. */
  readonly nerves: readonly string[];
}

/** All that a test is used for. */
export function usesOf(book: Book, test: string): Uses {
  const more = rowOf(book, "test", test)?.leads_to ?? [];
  const all = (kind: "condition" | "site") => {
    const listed = rowsOf(book, kind).filter(({ tests }) => tests?.includes(test));
    const led = more.filter((id) => rowOf(book, kind, id));
    return [...new Set([...listed.map(({ id }) => id), ...led])];
  };
  const nerves = more.filter((id) => rowOf(book, "root", id) ?? rowOf(book, "nerve", id));
  return { conditions: all("condition"), sites: all("site"), nerves };
}

/** Whether a test is done for more than one condition: reflexes tell less than a sign of its own. */
export function isOfMany(book: Book, test: string): boolean {
  return rowsOf(book, "condition").filter(({ tests }) => tests?.includes(test)).length > 1;
}

/** Tests as they tell: its own before those of many conditions, and those with published figures first. */
export function tellingFirst(
  book: Book,
  tests: readonly Identified<TestRow>[],
): Identified<TestRow>[] {
  const rank = (test: Identified<TestRow>) =>
    2 * Number(isOfMany(book, test.id)) + Number(!isMeasured(test));
  return [...tests].sort((a, b) => rank(a) - rank(b));
}

/** Whether the sources say how well a test does. */
export function isMeasured({ sensitivity, specificity, accuracy_note: note }: TestRow): boolean {
  return typeof sensitivity === "number" || typeof specificity === "number" || Boolean(note);
}
