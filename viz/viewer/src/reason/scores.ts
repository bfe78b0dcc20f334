/** Scores: logarithms of likelihood and prior added up, and what they make of every cause. */
import { CONTRACT } from "../contract/constants";
import type { Evidence } from "./evidence";
import { type Examination, type Noted, notedOf, type Side } from "./noted";
import { sum, UNIT } from "./numbers";
import { byObservation } from "./observations";
import { selects } from "./within";

/** The score of a cause that `within` leaves out. */
export const NEVER = -1e9;
/** What a grade that is not told is set back by: more than any score, less than `NEVER`. */
const UNTOLD = 1e6;
const CUT = "cut";
/** Answers that say that something is gone. */
const LOST = new Set(CONTRACT.ranking.fit.lost);

/** Whole numbers, hundredths of a logarithm. */
export type Whole = Int16Array | Int32Array;

/** What findings make of states and causes. */
export interface Scores {
  readonly evidence: Evidence;
  readonly noted: readonly Noted[];
  readonly side: Side;
  /** By finding: its likelihood under each state, and last under nothing. */
  readonly seen: readonly Whole[];
  /** Their sums, every observation once. */
  readonly likely: Int32Array;
  /** How frequent each state is, where it explains nothing set back. */
  readonly prior: Int32Array;
  /** The sums with the prior. */
  readonly score: Int32Array;
  /** How probable each state is; they sum to 1. */
  readonly chance: Float64Array;
  /** How probable each cause is, all its grades together. */
  readonly ofCause: Float64Array;
  /**
   * The most probable state of each cause, the first of equal ones; none that is cut, if it has
   * another, where nothing was found paralysed, numb or absent.
   */
  readonly best: Int32Array;
}

/** What an examination makes of every cause. */
export function scoresOf(evidence: Evidence, examination: Examination): Scores {
  const { side } = examination;
  const noted = notedOf(evidence, examination);
  const seen = noted.map((one) => rowOf(evidence, one, side));
  const likely = sums(byObservation(noted, seen), evidence.states.length);
  const prior = priorOf(evidence, side, noted, seen);
  const score = scoreOf(evidence, examination, likely, prior);
  const chance = chances(score);
  const ofCause = Float64Array.from(evidence.causes, ({ first, beyond }) =>
    sum(chance.subarray(first, beyond)),
  );
  return {
    evidence,
    noted,
    side,
    seen,
    likely,
    prior,
    score,
    chance,
    ofCause,
    best: best(evidence, toldOf(evidence, score, noted)),
  };
}

/** The likelihood of a finding under each state, by its side. */
function rowOf(evidence: Evidence, noted: Noted, side: Side): Whole {
  if (side === "both") return evidence.likely(noted.column, true);
  const one = evidence.likely(noted.column, false);
  if (noted.side === side) return one;
  const nothing = one.at(-1) ?? 0;
  const there = Int32Array.from(one, () => nothing);
  for (const { bilateral, first, beyond } of evidence.causes)
    if (bilateral) there.set(one.subarray(first, beyond), first);
  return noted.side === "both" ? there.map((own, state) => own + (one[state] ?? 0)) : there;
}

function sums(rows: readonly Whole[], count: number): Int32Array {
  const total = new Int32Array(count);
  for (const row of rows)
    for (let state = 0; state < count; state++)
      total[state] = (total[state] ?? 0) + (row[state] ?? 0);
  return total;
}

/** Whether a finding is explained: it is likelier (hundredths) than where nothing is lost. */
export function isLikelier(own = 0, nothing = 0): boolean {
  return own - nothing >= CONTRACT.ranking.telling.better;
}

/** Whether a state explains a finding, whose likelihoods by state end with that of nothing lost. */
export function isExplained(row: Whole | undefined, state: number): boolean {
  return isLikelier(row?.[state], row?.at(-1));
}

/** How frequent each state is; one that explains no abnormal finding is set back, if others do. */
function priorOf(
  evidence: Evidence,
  side: Side,
  noted: readonly Noted[],
  seen: readonly Whole[],
): Int32Array {
  const prior = Int32Array.from(evidence.prior[side === "both" ? "both" : "one"]);
  const abnormal = seen.filter((_, place) => noted[place]?.abnormal);
  const some = Array.from(prior, (_, state) => abnormal.some((row) => isExplained(row, state)));
  if (!some.includes(true)) return prior;
  return prior.map((own, state) => (some[state] ? own : own + evidence.setBack));
}

function scoreOf(
  evidence: Evidence,
  given: Examination,
  likely: Int32Array,
  prior: Int32Array,
): Int32Array {
  const score = new Int32Array(likely.length);
  for (let state = 0; state < score.length; state++)
    score[state] = (likely[state] ?? 0) + (prior[state] ?? 0);
  const { within = [] } = given;
  if (!within.length) return score;
  for (const cause of evidence.causes)
    if (!within.some((selector) => selects(selector, cause)))
      score.fill(NEVER, cause.first, cause.beyond);
  return score;
}

/** The highest of all scores. */
export function mostOf(score: Int32Array): number {
  let most = NEVER;
  for (let state = 0; state < score.length; state++) most = Math.max(most, score[state] ?? NEVER);
  return most;
}

function chances(score: Int32Array): Float64Array {
  const chance = new Float64Array(score.length);
  const most = mostOf(score);
  let total = 0;
  for (let state = 0; state < score.length; state++) {
    chance[state] = Math.exp(((score[state] ?? NEVER) - most) / UNIT);
    total += chance[state] ?? 0;
  }
  for (let state = 0; state < score.length; state++) chance[state] = (chance[state] ?? 0) / total;
  return chance;
}

/** The scores by which a grade is told. */
function toldOf({ states }: Evidence, score: Int32Array, noted: readonly Noted[]): Int32Array {
  if (noted.some(({ answer }) => LOST.has(answer))) return score;
  return score.map((own, state) => own - (states[state]?.grade === CUT ? UNTOLD : 0));
}

function best({ causes }: Evidence, score: Int32Array): Int32Array {
  return Int32Array.from(causes, ({ first, beyond }) => {
    let found = first;
    for (let state = first; state < beyond; state++)
      if ((score[state] ?? NEVER) > (score[found] ?? NEVER)) found = state;
    return found;
  });
}
