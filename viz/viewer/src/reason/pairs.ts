/** Pairs: where no single cause explains all that is abnormal, the smallest pair that does. */
import { CONTRACT } from "../contract/constants";
import type { Candidate } from "./candidates";
import type { Noted } from "./noted";
import { byMost, steady, sum, UNIT } from "./numbers";
import { byObservation } from "./observations";
import { isExplained, isLikelier, NEVER, type Scores } from "./scores";
import { explainedBySome } from "./telling";
import { together } from "./together";

const RULE = CONTRACT.ranking.pairs;
const HARD = new Set(RULE.hard);
const SOFT = new Set(RULE.soft);

type Couple = readonly [Candidate, Candidate];

/**
 * Two candidates together: the score of both, and the likelihood alone, of all and by finding.
 * `explained` are by finding whether either of them explains it, or both together.
 */
export interface Pair {
  readonly parts: Couple;
  readonly score: number;
  readonly likely: number;
  readonly seen: readonly number[];
  readonly explained: readonly boolean[];
}

/** Places of what a pair is asked to explain: all that is `hard`, and some of what is `open`. */
interface Asked {
  readonly hard: readonly number[];
  readonly open: readonly number[];
}

/** Pairs that explain what the first candidate does not, the best first; none where it does. */
export function pairsOf(scores: Scores, ranked: readonly Candidate[]): Pair[] {
  const [first] = ranked;
  const asked = askedOf(scores);
  if (!first || oneSuffices(scores, ranked, asked)) return [];
  const alone = asked.open.filter((place) => isExplained(scores.seen[place], first.state)).length;
  const known = new Set(ranked.filter(({ id }) => id.includes("+")).map(({ id }) => idsOf([id])));
  const couples = covering(scores, considered(scores, ranked, asked), asked, alone)
    .map((couple) => byMost(couple, ({ probability }) => steady(probability)))
    .filter((couple) => !known.has(idsOf(couple.map(({ id }) => id))))
    .flatMap(([one, other]): Couple[] => (one && other ? [[one, other]] : []));
  return weighed(scores, couples).sort(byScore).slice(0, RULE.shown);
}

/** Whether a finding asks for a cause of its own: pain is felt beyond the field of a nerve. */
export function isHard({ question, answer, abnormal }: Noted): boolean {
  return HARD.has(question.kind) && abnormal && !SOFT.has(answer);
}

/** What no cause explains is asked of none. */
function askedOf(scores: Scores): Asked {
  const some = explainedBySome(scores);
  const open = scores.noted.flatMap((one, place) => {
    const shows = one.question.kind === RULE.showing && one.abnormal;
    return some[place] && (isHard(one) || shows) ? [place] : [];
  });
  const hard = open.filter((place) => scores.noted[place]?.question.kind !== RULE.showing);
  return { hard, open };
}

/** Whether one cause explains all that is asked, and is not much less probable than the first. */
function oneSuffices(scores: Scores, ranked: readonly Candidate[], { open }: Asked): boolean {
  const most = steady(RULE.suffices * (ranked[0]?.probability ?? 0));
  return ranked.some(
    ({ state, probability }) =>
      steady(probability) >= most && open.every((place) => isExplained(scores.seen[place], state)),
  );
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

/**
 * Candidates as if another explained what they do not, at the grade that is best then: the first of
 * those that explain something, and for each finding those that explain it best.
 */
function considered(
  scores: Scores,
  ranked: readonly Candidate[],
  { open }: Asked,
): readonly Candidate[] {
  const own = besideOf(scores, open);
  const best = ranked.map((one) => atBest(scores, one, own));
  const few = new Map<string, Candidate>();
  const add = (scoreIn: (one: Candidate) => number, most: number) => {
    for (const one of byMost(best, scoreIn).slice(0, most))
      if (scoreIn(one) > NEVER && !few.has(one.id)) few.set(one.id, one);
  };
  const scoreOf = ({ state }: Candidate) => own[state] ?? NEVER;
  add(scoreOf, RULE.considered);
  for (const place of open)
    add(
      (one) => (isExplained(scores.seen[place], one.state) ? scoreOf(one) : NEVER),
      RULE.per_finding,
    );
  return [...few.values()];
}

/** By state, its score if another cause gave what it does not; never of one that explains nothing. */
function besideOf(scores: Scores, open: readonly number[]): Int32Array {
  const { noted, seen, prior, score } = scores;
  const found = Int32Array.from(prior);
  seen.forEach((row, place) => {
    const least = noted[place]?.abnormal ? (row.at(-1) ?? 0) : NEVER;
    for (let state = 0; state < found.length; state++)
      found[state] = (found[state] ?? 0) + Math.max(row[state] ?? 0, least);
  });
  return found.map((own, state) => {
    const some = open.some((place) => isExplained(scores.seen[place], state));
    return some && (score[state] ?? NEVER) > NEVER ? own : NEVER;
  });
}

/** A candidate at the state of the highest score, the first of equal ones. */
function atBest({ evidence }: Scores, one: Candidate, own: Int32Array): Candidate {
  let [found, most] = [-1, Number.NEGATIVE_INFINITY];
  for (const place of one.causes) {
    const { first = 0, beyond = 0 } = evidence.causes[place] ?? {};
    for (let state = first; state < beyond; state++) {
      const score = own[state] ?? NEVER;
      if (score > most) [found, most] = [state, score];
    }
  }
  return { ...one, state: found, grade: evidence.states[found]?.grade ?? "" };
}

/**
 * The likeliest couples that explain all that is hard, and more than `alone` findings; each of the two
 * explains something that the other does not.
 */
function covering(
  scores: Scores,
  few: readonly Candidate[],
  { hard, open }: Asked,
  alone: number,
): Couple[] {
  const own = few.map(({ state }) => open.map((place) => isExplained(scores.seen[place], state)));
  const needs = open.map((place) => hard.includes(place));
  const found: { readonly couple: Couple; readonly rough: number }[] = [];
  few.forEach((one, i) => {
    few.slice(i + 1).forEach((other, after) => {
      const [first, second] = [own[i] ?? [], own[i + 1 + after] ?? []];
      const union = first.map((has, at) => has || second[at]);
      const more = (some: readonly boolean[]) => union.some((has, at) => has && !some[at]);
      const enough = union.every((has, at) => has || !needs[at]);
      if (enough && more(first) && more(second) && union.filter(Boolean).length > alone)
        found.push({ couple: [one, other], rough: roughly(scores, one.state, other.state) });
    });
  });
  return byMost(found, ({ rough }) => rough)
    .slice(0, RULE.tried)
    .map(({ couple }) => couple);
}

/** The score of two states if the likelier of both gave what is abnormal, and both what is normal. */
function roughly({ seen, noted, prior }: Scores, one: number, other: number): number {
  const likely = seen.map((row, place) => {
    const [a, b] = [row[one] ?? 0, row[other] ?? 0];
    return noted[place]?.abnormal ? Math.max(a, b) : a + b - (row.at(-1) ?? 0);
  });
  return sum(likely) + (prior[one] ?? 0) + (prior[other] ?? 0);
}

/** Couples with their likelihood and score: the second one comes as often as by itself. */
function weighed(scores: Scores, couples: readonly Couple[]): Pair[] {
  if (!couples.length) return [];
  const { noted, seen, prior, evidence } = scores;
  const states = couples.map(([one, other]): readonly [number, number] => [one.state, other.state]);
  const rows = noted.map((one, place) =>
    Int32Array.from(states, (pair) => together(scores, one, place, pair)),
  );
  const nothings = seen.map((row) => row.at(-1) ?? 0);
  const counted = byObservation(noted, rows, nothings);
  const weight = sum(Array.from(prior, (own) => Math.exp(own / UNIT)));
  const rare = Math.round(UNIT * Math.log(evidence.twoCauses / weight));
  return couples.map((parts, place) => {
    const likely = sum(counted.map((row) => row[place] ?? 0));
    const own = rows.map((row) => row[place] ?? 0);
    const explained = noted.map(
      ({ abnormal }, at) =>
        abnormal &&
        (isLikelier(own[at], nothings[at]) ||
          parts.some(({ state }) => isExplained(scores.seen[at], state))),
    );
    const frequent = sum(parts.map(({ state }) => prior[state] ?? 0));
    return { parts, score: likely + frequent + rare, likely, seen: own, explained };
  });
}
