/** What a clinician examines now, in order: what tells the lesion apart first. */
import type { TestRow } from "../contract/book_rows";
import type { SceneWords } from "../contract/scene";
import { nameOf, rowOf, splitTarget } from "./book";
import { affected, type Effect } from "./effects";
import type { Subject } from "./subject";
import { capital, nameAndBracket } from "./words";

type Effects = ReadonlyMap<string, Effect>;

/** The kinds of findings at the bedside, in order, with their titles. */
export const BEDSIDE = [
  ["muscle", "Strength"],
  ["reflex", "Reflexes"],
  ["skin", "Feeling"],
] as const;

/** How a muscle is examined; "" where it cannot be by itself. */
export function bedsideOf({ book }: SceneWords, { kind, id }: Effect): string {
  return kind === "muscle" ? (rowOf(book, "muscle", id)?.bedside ?? "") : "";
}

/** Whether something can be examined at the bedside. */
export function isAtBedside(words: SceneWords, effect: Effect): boolean {
  if (effect.kind === "skin") return rowOf(words.book, "skin", effect.id)?.bedside ?? true;
  return effect.kind !== "muscle" || Boolean(bedsideOf(words, effect));
}

/** What can be examined at the bedside heads the list. */
export function testableFirst(words: SceneWords, rows: readonly Effect[]): Effect[] {
  const rest = (effect: Effect) => Number(!isAtBedside(words, effect));
  return [...rows].sort((a, b) => rest(a) - rest(b));
}

/** Whether examiners look at a finding in every leg: key muscles, jerks at knee and ankle, saddle. */
export function isRoutine({ book }: SceneWords, { kind, id }: Effect): boolean {
  if (kind === "muscle") return Boolean(rowOf(book, "muscle", id)?.key_muscle_of);
  if (kind === "reflex") return rowOf(book, "reflex", id)?.routine ?? false;
  return kind === "skin" && (rowOf(book, "skin", id)?.saddle ?? false);
}

/** The kinds of findings in the order in which they are examined: a numb saddle goes first. */
export function bedsideOrder(words: SceneWords, effects: Effects): (typeof BEDSIDE)[number][] {
  const isNumb = affected(effects, "skin").some(
    (effect) => effect.loss > 0 && isSure(effect) && isRoutine(words, effect),
  );
  const first = isNumb ? "skin" : "";
  return [...BEDSIDE].sort(([a], [b]) => Number(b === first) - Number(a === first));
}

function isSure({ state }: Effect): boolean {
  return state === "reduced" || state === "numb";
}

/** How much it counts, beside a loss of 0..1, that a finding tells the lesion from a neighbour. */
const TELLING = 0.15;

/**
 * What fails and can be examined: what examiners test first leads, then what fails most and tells
 * it from most neighbours.
 * Muscles that are examined by one movement are one finding.
 */
export function toExamine(
  words: SceneWords,
  subject: Subject,
  effects: Effects,
  kind: string,
): Effect[] {
  const telling = counted(subject, "here");
  const found = affected(effects, kind).filter((effect) => isAtBedside(words, effect));
  const worth = ({ target, loss }: Effect) => loss + TELLING * (telling.get(target) ?? 0);
  const routine = (effect: Effect) => Number(isRoutine(words, effect));
  found.sort((a, b) => routine(b) - routine(a) || worth(b) - worth(a));
  return onceEach(found, (effect) => bedsideOf(words, effect) || effect.target);
}

/** What is clear here and fails in a neighbour: normal findings that speak against it. */
export function toFindNormal(subject: Subject): string[] {
  const telling = counted(subject, "there");
  return [...telling].sort(([, a], [, b]) => b - a).map(([target]) => target);
}

function counted({ state }: Subject, side: "here" | "there"): Map<string, number> {
  const found = new Map<string, number>();
  for (const one of state.apart ?? [])
    for (const target of one[side]) found.set(target, (found.get(target) ?? 0) + 1);
  return found;
}

function onceEach<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** From so many letters on a bracket is left out. */
const LONG = 12;

/** The name of a finding without the head of the muscle, and without a long bracket. */
export function findingName({ book }: SceneWords, target: string): string {
  const { kind, id } = splitTarget(target);
  const whole = capital(nameOf(book, kind, id));
  const [name, bracket] = nameAndBracket(whole);
  if (kind === "reflex" && bracket.length < LONG) return whole;
  return kind === "muscle" ? (name.split(",")[0] ?? name) : name;
}

/** The likelihood ratios that follow from a published sensitivity and specificity. */
export interface Ratios {
  readonly positive: number | undefined;
  readonly negative: number | undefined;
}

/** The likelihood ratios of a test; undefined where a figure is missing or divides by nothing. */
export function ratiosOf({ sensitivity, specificity }: TestRow): Ratios | undefined {
  if (sensitivity == null || specificity == null) return undefined;
  return {
    positive: specificity < 1 ? sensitivity / (1 - specificity) : undefined,
    negative: specificity > 0 ? (1 - sensitivity) / specificity : undefined,
  };
}
