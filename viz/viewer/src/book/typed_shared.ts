/** What the parts of a line share: "weak dorsiflexion and plantarflexion", "sole and heel numb". */
import { sideOf } from "./typed_sides";
import { gradeIn, NEGATORS, stateOf, tokensOf } from "./typed_words";

/** Whether a part names a thing and says nothing of it. */
export function saysNothing(text: string): boolean {
  return (
    !gradeIn(text).grade && !tokensOf(text).some((word) => stateOf(word) || NEGATORS.has(word))
  );
}

/**
 * What may be meant of a part that says nothing itself: what the part before it begins with, and what
 * the part behind it ends with.
 */
export function sharedWith(texts: readonly string[], at: number): readonly string[] {
  const before = texts.slice(0, at).findLast((text) => !saysNothing(text)) ?? "";
  const behind = texts.slice(at + 1).find((text) => !saysNothing(text)) ?? "";
  const begins = wordsOf(before);
  const ends = wordsOf(behind).reverse();
  return [saidBy(begins).join(" "), saidBy(ends).toReversed().join(" ")].filter(Boolean);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The first words as long as they say a state, deny it or name a side; none where they are all or say none. */
function saidBy(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => !tokensOf(word).every(isSaid));
  const said = words.slice(0, Math.max(end, 0));
  return said.some((word) => tokensOf(word).some(stateOf)) ? said : [];
}

function isSaid(token: string): boolean {
  return Boolean(stateOf(token) || sideOf(token)) || NEGATORS.has(token);
}
