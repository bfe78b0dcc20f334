/** What a card that is read lights on the body. */
import { rowOf } from "../book/book";
import { sitesOf } from "../book/conditions";
import { placeOf } from "../book/told_at";
import { sitesOfSign } from "../book/urgent_signs";
import type { ConditionRow } from "../contract/book_rows";
import { type Card, cardOf } from "../contract/cards";
import type { SceneWords } from "../contract/scene";
import type { View } from "../contract/view";
import { focusOf, type ShellState } from "./shell_state";

const SITES: Readonly<
  Record<string, (words: SceneWords, id: string) => readonly string[] | undefined>
> = { condition: sitesOf, red_flag: sitesOfSign };

/** The sites that a card speaks of, the commonest first; none of one that speaks of no place. */
export function sitesOfCard(words: SceneWords, { kind, id }: Card): readonly string[] {
  return SITES[kind]?.(words, id) ?? [];
}

/** The commonest site of a card, as it typically is; nothing where the card speaks of no place. */
export function litByCard(words: SceneWords, card: Card): Partial<View> {
  const [site] = sitesOfCard(words, card);
  return site ? { lesions: [site], grade: "typical" } : {};
}

/** A view that names a card and no lesion lights what the card speaks of. */
export function withSiteOfCard(words: SceneWords, view: View): View {
  const card = cardOf(view.card);
  const isAlone = view.mode === "explore" && view.lesions.length === 0;
  return card && isAlone ? { ...view, ...litByCard(words, card) } : view;
}

/** The row of the condition whose card is open, if what is lit is a place of it. */
export function cardOnWhatIsLit(
  { book }: SceneWords,
  state: Pick<ShellState, "view">,
  id: string,
): ConditionRow | undefined {
  const focus = focusOf(state);
  const row = focus?.kind === "condition" ? rowOf(book, "condition", focus.id) : undefined;
  return row && placeOf(row, id) ? row : undefined;
}
