/** Two lesions beside each other in words: what is of one alone, what of both, and what it comes to. */
import { isHit, joinedLoss } from "../contract/compared";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import { AFFECTED, FELT, PERHAPS, type State } from "../contract/states";
import type { Register } from "../contract/view";
import { isUnremarkable } from "../reason/noted";
import { heelTargets, kindOfState, splitTarget } from "./book";
import type { Effect } from "./effects";
import { GRADE_WORD, typicalGrade } from "./grades";
import { lesionName } from "./subject";
import { capital, midSentence } from "./words";

/** Something that one of two lesions hits, or both. */
export interface Difference {
  readonly target: string;
  readonly kind: string;
  readonly id: string;
  /** Its state where two are compared: `a_only`, `in_both`, ... */
  readonly state: State;
  /** What each of them does to it. */
  readonly a: Effect;
  readonly b: Effect;
}

/** What is of A alone, of both, and of B alone. */
export interface Differences {
  readonly a: readonly Difference[];
  readonly both: readonly Difference[];
  readonly b: readonly Difference[];
}

type Effects = ReadonlyMap<string, Effect>;

/** Where a difference belongs. */
const COLUMN: Readonly<Partial<Record<State, keyof Differences>>> = {
  a_only: "a",
  a_perhaps: "a",
  in_both: "both",
  b_only: "b",
  b_perhaps: "b",
};

/** What two lesions do alone and together: the heel first, then what is sure before what is not. */
export function differencesOf(words: SceneWords, a: Effects, b: Effects): Differences {
  const found: Record<keyof Differences, Difference[]> = { a: [], both: [], b: [] };
  for (const target of new Set([...a.keys(), ...b.keys()])) {
    const [here, there] = [a.get(target) ?? spared(target), b.get(target) ?? spared(target)];
    const state = joinedLoss(stateOf(here), stateOf(there));
    const column = state && COLUMN[state];
    if (state && column)
      found[column].push({ target, ...splitTarget(target), state, a: here, b: there });
  }
  const heel = new Set(Object.values(heelTargets(words.book)));
  const rank = (one: Difference) => rankOf(one, heel.has(one.target));
  const sorted = (all: readonly Difference[]) =>
    all.toSorted((one, other) => rank(one) - rank(other) || lossOf(other) - lossOf(one));
  return { a: sorted(found.a), both: sorted(found.both), b: sorted(found.b) };
}

/** What is answered of something in each of two lesions. */
interface Told {
  readonly of: string;
  readonly a: string;
  readonly b: string;
}

/**
 * The same as it is listed: what both can hit and only one is likely to, stands with that one, as it
 * does among what tells them apart.
 */
export function listedBy(found: Differences, tells: readonly Told[] | null): Differences {
  const more = new Map((tells ?? []).flatMap((one) => moreIn(one)));
  const of = (slot: Slot) => found.both.filter(({ target }) => more.get(target) === slot);
  return {
    a: [...found.a, ...of("a")],
    both: found.both.filter(({ target }) => !more.has(target)),
    b: [...found.b, ...of("b")],
  };
}

type Slot = "a" | "b";

/** Which of two something is lost or felt in, where the other is likely to leave it well. */
function moreIn({ of, a, b }: Told): readonly (readonly [string, Slot])[] {
  const [well, other] = [a, b].map((is) => isUnremarkable(is));
  return well === other ? [] : [[of, well ? "b" : "a"]];
}

/** What a list of one of two is called; some of it may be hit in the other as well, less. */
export function listTitle(slot: Slot, rows: readonly Difference[]): string {
  const isShared = rows.some(({ state }) => state === "in_both");
  return `${slot.toUpperCase()} only${isShared ? ", or more than the other" : ""}`;
}

/** The state of an effect; what is felt beside no loss counts as felt. */
function stateOf({ state, felt }: Effect): string {
  return isHit(state) || felt === "none" ? state : felt === "likely" ? "felt" : "felt_possible";
}

function spared(target: string): Effect {
  return { target, ...splitTarget(target), state: "untouched", felt: "none", loss: 0 };
}

/** Kinds in the order in which they are told. */
const ORDER: readonly string[] = ["skin", "reflex", "movement", "muscle", "deep"];

function rankOf({ kind, state }: Difference, ofHeel: boolean): number {
  const place = ofHeel ? 0 : 1 + ORDER.indexOf(kind);
  return place + (PERHAPS.has(state) ? 1 + ORDER.length : 0);
}

function lossOf({ a, b }: Difference): number {
  return Math.max(a.loss, b.loss);
}

/** Whether something of it is lost, under one of them at least. */
export function isLost({ a, b }: Difference): boolean {
  return AFFECTED.has(a.state) || AFFECTED.has(b.state);
}

/** Whether something of it is felt, under one of them at least. */
export function isFelt({ a, b }: Difference): boolean {
  return [a, b].some(({ state, felt }) => FELT.has(state) || felt !== "none");
}

/** From this share on it is nearly all. */
const NEARLY = 0.8;
/** From this share on it is much. */
const MUCH = 0.4;

/** How many things each of two lesions does alone, and both do. */
export interface Counts {
  readonly a: number;
  readonly both: number;
  readonly b: number;
  /** Whether something that both hit is likely in one of them alone. */
  readonly unequal?: boolean;
}

/** A lesion in the first sentence. */
export interface Named {
  readonly name: string;
  /** Whether anything is lost: else it only hurts. */
  readonly loses: boolean;
}

/** The first sentence of a comparison: how much they share, and where to look. */
export function comparedSentence(
  { a, both, b, unequal = false }: Counts,
  [one, other]: readonly [Named, Named],
): string {
  const [ofA, ofB] = [a + both, b + both];
  if (!ofA || !ofB) return `${capital((ofA ? other : one).name)} hits nothing by itself.`;
  if (!both)
    return "They share nothing that is lost or felt. Where it is found speaks for one of them.";
  if (!a && !b && unequal)
    return "Both reach the same, not to the same degree. Look for what one of them is likelier to take.";
  if (!a && !b) return "Both reach the same. Only how it came, tests and pictures tell them apart.";
  const [shareOfA, shareOfB] = [both / ofA, both / ofB];
  if (shareOfB >= NEARLY && shareOfB > shareOfA) return inside(b === 0, other, one);
  if (shareOfA >= NEARLY && shareOfA > shareOfB) return inside(a === 0, one, other);
  if (shareOfA >= NEARLY) return `They reach nearly the same. ${LOOK} one of them reaches.`;
  const much = both / (a + both + b) >= MUCH;
  return `They share ${much ? "much" : "little"}. ${LOOK} one of them reaches.`;
}

const LOOK = "Look for what only";

/** One of them lies inside the other. */
function inside(all: boolean, inner: Named, outer: Named): string {
  const where = all ? "Wherever" : "Nearly wherever";
  const said = inner.loses
    ? `${all ? "All" : "Nearly all"} that ${inner.name} can take, ${outer.name} can take too.`
    : `${where} ${inner.name} hurts, ${outer.name} can be felt too.`;
  return `${said} ${LOOK} ${outer.name} does.`;
}

/** Where a name of a site says its place. */
const PLACE = /( (at|in|behind|below)|,) .*$/;

/**
 * What a lesion is called inside a sentence and on a chip: without a bracket, and without its place
 * where that does not tell it from the other one.
 */
export function shortName(words: SceneWords, id: string, register: Register, other = ""): string {
  const [own, another] = [splitGrade(id), splitGrade(other)];
  // two grades of one lesion are told apart by these
  const grade =
    own.bare === another.bare ? GRADE_WORD[own.grade ?? typicalGrade(words, own.bare)] : "";
  const said = grade ? ` (${grade})` : "";
  const name = (of: string) =>
    lesionName(words.book, of, register)
      .replace(/ \([^)]*\)/, "")
      .replace(/^(\S+) nerve root$/, "$1 root") + said;
  if (register === "patient") return name(id);
  const short = name(id).replace(PLACE, "");
  return other && short === name(other).replace(PLACE, "") ? name(id) : short;
}

/** The same with its article: "the S1 root", "tarsal tunnel syndrome". */
export function nameInSentence(
  words: SceneWords,
  id: string,
  register: Register,
  other: string,
): string {
  const kind = kindOfState(words.book, id);
  const name = midSentence(shortName(words, id, register, other));
  return kind === "site" ? name : `the ${name}`;
}
