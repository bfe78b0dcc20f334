/** What tells two lesions apart, in words: the reason, how much it weighs, and where that comes from. */
import type { StateWords } from "../contract/book_rows";
import { isHit } from "../contract/compared";
import type { SceneWords } from "../contract/scene";
import type { Register } from "../contract/view";
import type { Evidence } from "../reason/evidence";
import type { Separating } from "../reason/separating";
import { nameOf, splitTarget } from "./book";
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

/**
 * Why a finding tells A from B: of what is examined, why one of them spares it, or else why the other
 * hits it; of a test how often it was found, where that is published.
 */
export function whyTells(
  { of, why, basis }: Pick<Separating, "of" | "why" | "basis">,
  evidence: Evidence | null,
  [a, b]: readonly [Side, Side],
): string {
  if (!BY_ANATOMY.has(splitTarget(of).kind)) return basis === PUBLISHED ? published(why) : "";
  const target = targetOf(evidence, of);
  const letters = new Map([
    [a, "A"],
    [b, "B"],
  ]);
  const spares = [b, a].find(({ effects }) => !isHit(effects.get(target)?.state ?? ""));
  for (const side of [spares, a, b]) {
    const said = side?.state?.why?.[target];
    if (side && said) return `${letters.get(side)}: ${briefly(said)}`;
  }
  return "";
}

/** The first reason, without where along a nerve: a row has one line for it. */
function briefly(why: string): string {
  const [first = ""] = why.split("; ");
  return capital(first.replace(/ \(at [^)]*\)/g, ""));
}

const PUBLISHED = "published";

/** "positive in 82% of A and 12% of B (published)" without where it is from: that stands beside it. */
function published(why: string): string {
  return capital(why.replace(/ \([^)]*\)$/, ""));
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

/** Kinds of findings that a patient can follow. */
const PLAIN: ReadonlySet<string> = new Set(["skin", "deep", "history"]);

/** The findings that are told in a register: a patient hears what is felt and how it came. */
export function toldIn(register: Register, all: readonly Separating[]): readonly Separating[] {
  return register === "patient" ? all.filter(({ of }) => PLAIN.has(splitTarget(of).kind)) : all;
}

/** What a finding is called in a register. */
export function tellingName(
  words: SceneWords,
  { of, name }: Separating,
  register: Register,
): string {
  const { kind, id } = splitTarget(of);
  const isPlace = kind === "skin" || kind === "deep";
  return register === "patient" && isPlace ? nameOf(words.book, kind, id, register) : name;
}
