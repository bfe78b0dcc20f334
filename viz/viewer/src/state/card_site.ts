/** What a card that is read lights on the body. */
import { nameOf, rowOf } from "../book/book";
import { sitesOf } from "../book/conditions";
import { placeOf } from "../book/told_at";
import { sitesOfSign } from "../book/urgent_signs";
import type { Reading } from "../contract/address";
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

/**
 * A view whose card and body tell of the same. A card without a lesion lights what it speaks of; one
 * that speaks of other places than the body shows is left out, and it is said.
 */
export function withSiteOfCard(words: SceneWords, { view, refused }: Reading): Reading {
  const card = cardOf(view.card);
  if (!card || view.mode !== "explore") return { view, refused };
  if (!view.lesions.length) return { view: { ...view, ...litByCard(words, card) }, refused };
  const sites = sitesOfCard(words, card);
  const fits = view.lesions.some((id) => placeOf({ sites }, id));
  return fits || !sites.length
    ? { view, refused }
    : { view: { ...view, card: "" }, refused: [...refused, elsewhere(words, card, view.register)] };
}

/** That the card of an address is not opened, since the body shows another place. */
function elsewhere({ book }: SceneWords, { kind, id }: Card, register: View["register"]): string {
  const name = kind === "red_flag" ? id : nameOf(book, kind, id, register);
  return `The card “${name}” is left out: it speaks of another place than the one that is shown.`;
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
