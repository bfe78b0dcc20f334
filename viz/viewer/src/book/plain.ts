/**
 * What a patient is told of a selection, as lists: what is felt, what is weak, what stays well, what
 * helps and when to go at once. The words stand in the book.
 */
import type { ConditionRow, Identified } from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import { AFFECTED, FELT } from "../contract/states";
import { heelTargets, kindOfState, nameOf, rowOf, rowsOf, splitCut } from "./book";
import { affected, type Effect } from "./effects";
import { bedsideOf } from "./examine";
import type { Subject } from "./subject";
import { capital, stateWord } from "./words";

/** Something with a plain name, and how it fares. */
export interface PlainRow {
  readonly name: string;
  readonly word: string;
  readonly effect: Effect;
}

type Effects = ReadonlyMap<string, Effect>;

const NOT_THE_HEEL = 2;

/** Skin and depths that are felt or lose feeling: the skin of the heel first, then its depths. */
export function feltPlainly(words: SceneWords, effects: Effects): PlainRow[] {
  const heel = Object.values(heelTargets(words.book));
  const hit = [...effects.values()].filter(
    ({ kind, state, felt }) =>
      (kind === "skin" || kind === "deep") &&
      (AFFECTED.has(state) || FELT.has(state) || felt !== "none"),
  );
  const rank = ({ target, kind }: Effect) =>
    heel.includes(target) ? Number(kind === "deep") : NOT_THE_HEEL;
  hit.sort((a, b) => rank(a) - rank(b) || b.loss - a.loss);
  return named(words, hit);
}

/** Muscles that weaken, one row for those that are called the same; those that one can try first. */
export function weakPlainly(words: SceneWords, effects: Effects): PlainRow[] {
  const rank = (effect: Effect) => Number(!bedsideOf(words, effect));
  return named(
    words,
    affected(effects, "muscle").sort((a, b) => rank(a) - rank(b)),
  );
}

/** What a reader would ask about and is not hit: the heel, then muscles that one can try, then skin. */
export function wellPlainly(words: SceneWords, effects: Effects): string[] {
  const heel = Object.values(heelTargets(words.book));
  const hit = new Set(
    [...feltPlainly(words, effects), ...weakPlainly(words, effects)].map(rowName),
  );
  const isSpared = ({ state, felt }: Effect) => state === "spared" && felt === "none";
  const rest = [...effects.values()].filter(isSpared);
  const rows = named(words, [
    ...heel.flatMap((target) => effects.get(target) ?? []).filter(isWell),
    ...rest.filter((effect) => bedsideOf(words, effect)),
    ...rest.filter(({ kind }) => kind === "skin"),
  ]);
  return rows.map(rowName).filter((name) => !hit.has(name));
}

function isWell({ state, felt }: Effect): boolean {
  return (state === "spared" || state === "untouched") && felt === "none";
}

function rowName({ name }: PlainRow): string {
  return name;
}

/** Targets by their plain names, each name once. */
function named(words: SceneWords, effects: readonly Effect[]): PlainRow[] {
  const rows = new Map<string, PlainRow>();
  for (const effect of effects) {
    const name = capital(nameOf(words.book, effect.kind, effect.id, "patient"));
    if (!rows.has(name)) rows.set(name, { name, word: plainWord(words, effect), effect });
  }
  return [...rows.values()];
}

const HURTS = {
  none: "",
  possible: "may hurt or tingle",
  variable: "hurts in some people",
  likely: "hurts or tingles",
} as const;

function plainWord(words: SceneWords, { kind, state, felt }: Effect): string {
  const lost = AFFECTED.has(state) ? stateWord(words, { kind, state, register: "patient" }) : "";
  if (kind === "muscle" || (state === "variable" && felt === "variable")) return lost;
  return [lost, HURTS[felt]].filter(Boolean).join(", ") || HURTS.possible;
}

/** The condition of a site: the one that speaks of fewest sites; undefined if none speaks of it. */
export function conditionOf(
  { book }: SceneWords,
  state: string,
): Identified<ConditionRow> | undefined {
  const { bare } = splitGrade(state);
  const [first] = rowsOf(book, "condition")
    .filter(({ sites }) => sites.includes(bare))
    .sort((a, b) => a.sites.length - b.sites.length);
  return first;
}

/** The conditions that can press a root or nerve: of the sites that hit it. */
export function conditionsAt(words: SceneWords, state: string): string[] {
  const { nerve } = splitCut(state);
  const hit = rowsOf(words.book, "site")
    .filter(({ cuts = [] }) => cuts.some((cut) => cut.nerve === nerve))
    .flatMap(({ id }) => conditionOf(words, id)?.id ?? []);
  return [...new Set(hit)];
}

/** When to go at once: what the place is known for, what its condition says, or else any emergency. */
export function urgentPlainly(words: SceneWords, { id, state }: Subject): string[] {
  const { alarm_signs: signs = [] } = state;
  const { patient_red_flag: own = [] } = rowOf(words.book, "site", splitGrade(id).bare) ?? {};
  const told = [...(own.length ? own : signs), ...(conditionOf(words, id)?.plain.at_once ?? [])];
  return [...new Set(told.length ? told : words.book.signs)];
}

/** What a nerve, or a root, on the way is called by a patient. */
export function plainNerve({ book }: SceneWords, id: string): string {
  return nameOf(book, rowOf(book, "root", id) ? "root" : "nerve", id, "patient");
}

/** Whether a state is a site; roots and nerves are hit by many things. */
export function isSite(words: SceneWords, state: string): boolean {
  return kindOfState(words.book, state) === "site";
}
