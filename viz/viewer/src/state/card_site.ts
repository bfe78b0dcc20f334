/** What a card that is read lights on the body. */
import { sitesOf } from "../book/conditions";
import { sitesOfSign } from "../book/urgent_signs";
import { type Card, cardOf } from "../contract/cards";
import type { SceneWords } from "../contract/scene";
import type { View } from "../contract/view";

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
