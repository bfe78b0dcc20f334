/** Two lesions that are compared, in words: the sentence on both, and what each does to something. */
import { nameOf } from "../book/book";
import { comparedSentence, type Difference, nameInSentence } from "../book/compared";
import type { Effect } from "../book/effects";
import { capital, nameAndBracket, stateWord } from "../book/words";
import { isHit } from "../contract/compared";
import { AFFECTED } from "../contract/states";
import type { Compared } from "../state/use_compared";
import { feltBriefly } from "./marks";

/** How much they share, and where to look. */
export function sentenceOf({ words, view, id, beside, differences, lists }: Compared): string {
  const isPlain = view.register === "patient";
  const named = (slot: "a" | "b", one: string, other: string) => ({
    name: isPlain ? slot.toUpperCase() : nameInSentence(words, one, view.register, other),
    loses: [...differences[slot], ...differences.both].some((row) => AFFECTED.has(row[slot].state)),
  });
  const [a, both, b] = [differences.a.length, differences.both.length, differences.b.length];
  const names = [named("a", id, beside.id), named("b", beside.id, id)] as const;
  const unequal = [...lists.a, ...lists.b].some(({ state }) => state === "in_both");
  return comparedSentence({ a, both, b, unequal }, names);
}

/** What something is called; a movement as the examiner's question calls it. */
export function differenceName(
  { words, view, evidence }: Pick<Compared, "words" | "view" | "evidence">,
  { target, kind, id }: Pick<Difference, "target" | "kind" | "id">,
): string {
  const asked = kind === "movement" ? evidence?.question.get(target)?.name : undefined;
  return capital(nameAndBracket(asked ?? nameOf(words.book, kind, id, view.register))[0]);
}

/** The word for what is lost, "" for nothing. */
export function lostWord({ words, view }: Compared, { kind, state }: Effect): string {
  if (!AFFECTED.has(state)) return "";
  const of = kind === "movement" ? "muscle" : kind;
  return stateWord(words, { kind: of, state, register: view.register });
}

/** The word for what is felt, "" for nothing. */
export function feltWord({ state, felt }: Effect): string {
  if (felt !== "none") return feltBriefly(felt);
  return isHit(state) && !AFFECTED.has(state) ? "likely" : "";
}

/** Both in one; a dash for neither. */
export function effectWords(compared: Compared, effect: Effect): string {
  const felt = feltWord(effect);
  const said = [lostWord(compared, effect), felt && `felt: ${felt}`];
  return said.filter(Boolean).join(", ") || "-";
}
