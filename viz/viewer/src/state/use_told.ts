/** What a condition's card says of what is lit, for components. */
import { urgentOf, urgentOfBoth } from "../book/plain";
import { otherPlaceOf, placeOf, toldAt } from "../book/told_at";
import { isUrgentNow } from "../book/words";
import type { ConditionRow } from "../contract/book_rows";
import { useWords } from "./use_store";

/** A condition's row as it holds for what is lit. */
export interface ToldNow {
  readonly row: ConditionRow;
  /** The place that is lit, where it is another of its own than the commonest; "" otherwise. */
  readonly place: string;
  /** Whether a place of the condition is lit. */
  readonly isLit: boolean;
  /** Whether what is lit sends to an emergency department now. */
  readonly isNow: boolean;
  /** When a patient goes at once: one list of card and body. */
  readonly atOnce: readonly string[];
}

/** The row of a condition as its card says it now. */
export function useTold(row: ConditionRow): ToldNow {
  const { words, id, subject, reasons } = useWords();
  const lit = subject && placeOf(row, id) ? subject : undefined;
  const lead = reasons === "told" ? subject?.state.lead : undefined;
  return {
    row: toldAt(words, row, id, lead),
    place: otherPlaceOf(row, id),
    isLit: lit !== undefined,
    isNow: lit !== undefined && isUrgentNow(lit),
    atOnce: lit ? urgentOfBoth(words, row, lit) : urgentOf(words, row),
  };
}
