/** What tells two lesions apart, in words: the reason, how much it weighs, and where that comes from. */
import type { StateWords } from "../contract/book_rows";
import { isHit } from "../contract/compared";
import { AFFECTED } from "../contract/states";
import type { Register } from "../contract/view";
import type { Evidence } from "../reason/evidence";
import type { Separating } from "../reason/separating";
import { splitTarget } from "./book";
import type { Effect } from "./effects";
import { capital } from "./words";

/** What one of two lesions does, and what is said of it. */
export interface Side {
  readonly effects: ReadonlyMap<string, Effect>;
  readonly state: StateWords | undefined;
}

/** The targets that a finding is about; of a movement its strongest muscle. */
function targetOf(evidence: Evidence | null, of: string): string {
  const { kind, id } = splitTarget(of);
  if (kind !== "movement") return of;
  const weights = Object.entries(evidence?.movements[id]?.weights ?? {});
  const [strongest] = weights.toSorted(([, a], [, b]) => b - a);
  return strongest ? `muscle:${strongest[0]}` : of;
}

/** Kinds of findings whose reason is anatomy. */
const BY_ANATOMY: ReadonlySet<string> = new Set(["skin", "deep", "reflex", "muscle", "movement"]);

const NORMAL = "normal";

/**
 * Why a finding tells A from B: of what is examined, why the one in which it is normal spares it, or
 * else why the other hits it; nothing where neither says so. Of a test how often it was found, where
 * that is published.
 */
export function whyTells(
  { of, why, basis, ...answers }: Pick<Separating, "of" | "why" | "basis" | "a" | "b">,
  evidence: Evidence | null,
  [a, b]: readonly [Side, Side],
): string {
  if (!BY_ANATOMY.has(splitTarget(of).kind)) return basis === PUBLISHED ? published(why) : "";
  const target = targetOf(evidence, of);
  const sides = [
    { letter: "A", side: a, isNormal: answers.a === NORMAL },
    { letter: "B", side: b, isNormal: answers.b === NORMAL },
  ];
  const spared = sides.find(({ isNormal }) => isNormal);
  const hit = sides.find(({ isNormal }) => !isNormal);
  if (!spared || !hit) return "";
  const stateOf = ({ side }: typeof hit) => side.effects.get(target)?.state ?? "untouched";
  const reasonOf = ({ letter, side }: typeof hit) => {
    const said = side.state?.why?.[target];
    return said ? `${letter}: ${briefly(said)}` : "";
  };
  // what is felt there need not come by the nerves that are spoken of
  const loses = AFFECTED.has(stateOf(hit));
  return (!isHit(stateOf(spared)) && reasonOf(spared)) || (loses && reasonOf(hit)) || "";
}

/** The first reason, without where along a nerve: a row has one line for it. */
function briefly(why: string): string {
  const [first = ""] = why.split("; ");
  return capital(first.replace(/ \(at [^)]*\)/g, ""));
}

const PUBLISHED = "published";

/**
 * "positive in 82% of A and 12% of B (published)" without where it is from: that stands beside it. It is
 * never all and never none.
 */
function published(why: string): string {
  const often = why.replace(/\b100%/g, "over 99%").replace(/\b0%/g, "under 1%");
  return capital(often.replace(/ \([^)]*\)$/, ""));
}

/** How much a finding weighs, in a number as exact as it is, and where that comes from. */
export interface Weight {
  readonly ratio: string;
  readonly from: "published" | "graded" | "model";
}

const MOST = 50;
const EXACT_BELOW = 10;

/** The likelihood ratio of a finding: of a model's it is said roughly. */
export function weightOf({ ratio, basis }: Pick<Separating, "ratio" | "basis">): Weight {
  const from = basis === PUBLISHED ? "published" : basis.startsWith("graded") ? "graded" : "model";
  const about = from === PUBLISHED ? "" : "about ";
  if (ratio >= MOST) return { from, ratio: `over ${MOST}` };
  return {
    from,
    ratio: ratio < EXACT_BELOW ? `${about}${rounded(ratio, from)}` : `${about}${Math.round(ratio)}`,
  };
}

function rounded(ratio: number, from: Weight["from"]): string {
  return from === PUBLISHED ? ratio.toFixed(1) : `${Math.max(2, Math.round(ratio))}`;
}

/** From so many bits on a finding tells much, or something. */
const TELLS_MUCH = 0.4;
const TELLS_SOME = 0.1;

/** How much a finding tells, in words. */
export function howMuch(information: number): string {
  if (information >= TELLS_MUCH) return "tells much";
  return information >= TELLS_SOME ? "tells something" : "tells a little";
}

/** How often an answer is given in each of two causes, without where that is from. */
export function howOften({ why }: Pick<Separating, "why">): string {
  return published(why);
}

/** Findings under a heading, and so many of them at first. */
export interface TellingGroup {
  readonly title: string;
  readonly rows: readonly Separating[];
  readonly few: number;
}

/** Kinds of findings that a patient notices without a doctor. */
const NOTICED: ReadonlySet<string> = new Set(["skin", "deep", "history", "movement"]);
const FEW = { bedside: 6, machine: 3 };

/**
 * The findings that tell two causes apart, as a register has them: what needs no machine, then the
 * rest; for a patient what can be noticed, then what a doctor tests.
 */
export function toldIn(register: Register, all: readonly Separating[]): readonly TellingGroup[] {
  const isPlain = register === "patient";
  const isFirst = ({ of, bedside }: Separating) =>
    isPlain ? NOTICED.has(splitTarget(of).kind) : bedside;
  const groups = [
    {
      title: isPlain ? "What you can notice" : "",
      rows: all.filter(isFirst),
      few: FEW.bedside,
    },
    {
      title: isPlain ? "What a doctor can test" : "Investigations",
      rows: all.filter((one) => !isFirst(one)),
      few: FEW.machine,
    },
  ];
  return groups.filter(({ rows }) => rows.length);
}
