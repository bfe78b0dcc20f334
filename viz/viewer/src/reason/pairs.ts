/** Pairs: where no single cause explains all that is abnormal, the smallest pair that does. */
import { CONTRACT } from "../contract/constants";
import type { Candidate } from "./candidates";
import type { Noted } from "./noted";
import { byMost, likelihood, shares, steady, sum, UNIT } from "./numbers";
import { byObservation } from "./observations";
import type { Scores } from "./scores";
import { explains } from "./telling";

const RULE = CONTRACT.ranking.pairs;
const HARD = new Set(RULE.hard);
const SOFT = new Set(RULE.soft);
const NOWHERE = -1e9;

type Couple = readonly [Candidate, Candidate];

/** Two candidates together: the score of both, and the likelihood alone, of all and by finding. */
export interface Pair {
  readonly parts: Couple;
  readonly score: number;
  readonly likely: number;
  readonly seen: readonly number[];
}

/** Pairs that explain what the first candidate does not, the best first; none where it does. */
export function pairsOf(scores: Scores, ranked: readonly Candidate[]): Pair[] {
  const [first] = ranked;
  const hard = scores.noted.flatMap((one, place) => (isHard(one) ? [place] : []));
  if (!first || allOf(hard, explains(scores, first.state))) return [];
  const few = considered(scores, ranked, hard);
  const groups = ranked.filter(({ id }) => id.includes("+"));
  const known = new Set(groups.map(({ id }) => idsOf([id])));
  const couples = covering(scores, few, hard)
    .map((couple) => byMost(couple, ({ probability }) => steady(probability)))
    .filter((couple) => !known.has(idsOf(couple.map(({ id }) => id))))
    .flatMap(([one, other]): Couple[] => (one && other ? [[one, other]] : []));
  return weighed(scores, couples).sort(byScore).slice(0, RULE.shown);
}

/** Whether a finding asks for a cause of its own: pain is felt beyond the field of a nerve. */
export function isHard({ question, answer, abnormal }: Noted): boolean {
  return HARD.has(question.kind) && abnormal && !SOFT.has(answer);
}

function allOf(places: readonly number[], holds: readonly boolean[]): boolean {
  return places.every((place) => holds[place]);
}

/** The ids of several causes in one order, whichever came first. */
function idsOf(ids: readonly string[]): string {
  return ids
    .flatMap((id) => id.split("+"))
    .toSorted()
    .join("+");
}

function byScore(one: Pair, other: Pair): number {
  const names = [one, other].map(({ parts }) => parts.map(({ id }) => id));
  const [[a = "", b = ""] = [], [c = "", d = ""] = []] = names;
  return other.score - one.score || inOrder(a, c) || inOrder(b, d);
}

function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The prior of a state, hundredths of a logarithm. */
function priorOf({ score, likely }: Scores, state: number): number {
  return (score[state] ?? 0) - (likely[state] ?? 0);
}

/** The first candidates, and for each hard finding those that explain it best. */
function considered(
  scores: Scores,
  ranked: readonly Candidate[],
  hard: readonly number[],
): Candidate[] {
  const few = new Set(ranked.slice(0, RULE.considered));
  for (const finding of hard) {
    const row = scores.seen[finding];
    const nothing = row?.at(-1) ?? 0;
    const gain = ({ state }: Candidate) => {
      const own = row?.[state] ?? 0;
      const fits = own - nothing >= CONTRACT.ranking.telling.better;
      return fits ? own + priorOf(scores, state) : NOWHERE;
    };
    for (const one of byMost(ranked, gain).slice(0, RULE.per_finding)) few.add(one);
  }
  return [...few];
}

/** The likeliest couples of which both are needed to explain all hard findings. */
function covering(scores: Scores, few: readonly Candidate[], hard: readonly number[]): Couple[] {
  const own = few.map(({ state }) => explains(scores, state));
  const found: { readonly couple: Couple; readonly rough: number }[] = [];
  few.forEach((one, i) => {
    const first = own[i] ?? [];
    if (allOf(hard, first)) return;
    few.slice(i + 1).forEach((other, after) => {
      const second = own[i + 1 + after] ?? [];
      const both = hard.every((place) => first[place] || second[place]);
      if (both && !allOf(hard, second))
        found.push({ couple: [one, other], rough: roughly(scores, one.state, other.state) });
    });
  });
  return byMost(found, ({ rough }) => rough)
    .slice(0, RULE.tried)
    .map(({ couple }) => couple);
}

/** The score of two states if the likelier of both gave each finding. */
function roughly(scores: Scores, one: number, other: number): number {
  const likely = scores.seen.map((row) => Math.max(row[one] ?? 0, row[other] ?? 0));
  return sum(likely) + priorOf(scores, one) + priorOf(scores, other);
}

/** Couples with their likelihood and score: the second one comes as often as by itself. */
function weighed(scores: Scores, couples: readonly Couple[]): Pair[] {
  if (!couples.length) return [];
  const { noted, seen, score, evidence } = scores;
  const states = couples.map(([one, other]): readonly [number, number] => [one.state, other.state]);
  const rows = noted.map((one, place) =>
    Int32Array.from(states, (pair) => together(scores, one, place, pair)),
  );
  const counted = byObservation(
    noted,
    rows,
    seen.map((row) => row.at(-1) ?? 0),
  );
  const weight = sum(Array.from(score, (_, state) => Math.exp(priorOf(scores, state) / UNIT)));
  const rare = Math.round(UNIT * Math.log(evidence.twoCauses / weight));
  return couples.map((parts, place) => {
    const likely = sum(counted.map((row) => row[place] ?? 0));
    const prior = sum(parts.map(({ state }) => priorOf(scores, state)));
    const own = rows.map((row) => row[place] ?? 0);
    return { parts, score: likely + prior + rare, likely, seen: own };
  });
}

/**
 * The logarithm of a finding's likelihood under two states (noisy or): an answer is as grave as the
 * graver of two that either cause would give by itself.
 */
function together(
  scores: Scores,
  noted: Noted,
  place: number,
  [one, other]: readonly [number, number],
): number {
  if (noted.graded || (noted.side !== scores.side && noted.side !== "both")) {
    const row = scores.seen[place];
    return Math.max(row?.[one] ?? 0, row?.[other] ?? 0);
  }
  const { evidence } = scores;
  const [first = [], second = [], bare = []] = [one, other, evidence.states.length].map((state) =>
    milder(scores, noted, state),
  );
  const last = bare.length - 1;
  const left = bare.map((part, answer) => {
    const shared = ((first[answer] ?? 0) * (second[answer] ?? 0)) / (part + RULE.tiny);
    return answer === last ? 0 : Math.min(Math.max(shared, 0), 1);
  });
  const at = noted.question.answers.indexOf(noted.answer);
  const own = (at ? (left[at - 1] ?? 0) : 1) - (left[at] ?? 0);
  return Math.round(UNIT * Math.log(Math.max(own, CONTRACT.ranking.least)));
}

/** By answer, how likely a milder one is under a state. */
function milder({ evidence, side }: Scores, { question }: Noted, state: number): number[] {
  const own = question.answers.map((_, place) => {
    const row = evidence.likely(question.column + place, side === "both");
    return likelihood(row[state] ?? 0);
  });
  let graver = 0;
  return shares(own).map((share) => {
    graver += share;
    return 1 - graver;
  });
}
