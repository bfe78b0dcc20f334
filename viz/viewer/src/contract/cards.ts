/** What is read beside the body: a view says it in one word, "condition:plantar_fasciitis". */

/** Something that is read and is no lesion: a condition, a test, a muscle. */
export interface Card {
  readonly kind: string;
  readonly id: string;
}

/** The card that a view says; null where it says none. */
export function cardOf(text: string): Card | null {
  const at = text.indexOf(":");
  return at < 0 ? null : { kind: text.slice(0, at), id: text.slice(at + 1) };
}

/** A card as a view says it; "" for none. */
export function cardText(card: Card | null): string {
  return card ? `${card.kind}:${card.id}` : "";
}
