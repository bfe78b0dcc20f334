/** Which variants of anatomy the body is drawn in. */
import type { Book } from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import type { View } from "../contract/view";

/**
 * The variants of a view, and those without which a site that is shown does not exist (a nerve
 * that runs through a muscle), unless what it takes the place of is shown beside it.
 */
export function drawnVariants(
  book: Pick<Book, "variants">,
  { lesions, compare, variants }: Pick<View, "lesions" | "compare" | "variants">,
): readonly string[] {
  const shown = new Set([...lesions, ...compare].map((id) => splitGrade(id).bare));
  const needed = Object.entries(book.variants).filter(([, { changes }]) =>
    changes.some(
      (change) => change.kind === "site" && shown.has(change.site) && !shown.has(change.instead_of),
    ),
  );
  return [...new Set([...variants, ...needed.map(([id]) => id)])];
}
