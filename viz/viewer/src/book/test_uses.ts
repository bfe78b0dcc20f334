/** What a test is used for: what lists it, and what its own row leads to. */
import type { Book } from "../contract/book_rows";
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
