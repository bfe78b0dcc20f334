/**
 * Ranking: which cause explains the findings, what cannot be told apart, what to test next. It ranks
 * as `pathways.find.ranking.localise` does; `tests/golden/rankings.json` holds both to that.
 */
import { CONTRACT } from "../contract/constants";
import { type Candidate, candidatesOf, type Stretch } from "./candidates";
import { type Contradiction, contradictionsOf } from "./contradictions";
import type { Evidence } from "./evidence";
import { type NextTest, nextTests } from "./next_tests";
import type { Examination, Finding, Noted } from "./noted";
import { byMost, steady, sum, UNIT } from "./numbers";
import { type Pair, pairsOf } from "./pairs";
import { type RedFlag, redFlagsOf } from "./red_flags";
import { mostOf, type Scores, scoresOf } from "./scores";
import { type Expected, expects, explainedBySome, explains, misses } from "./telling";

export type { Contradiction, Examination, Expected, Finding, NextTest, RedFlag, Stretch };

const RULE = CONTRACT.ranking;

/** One cause in a ranking, at its best grade. */
export interface Ranked {
  /** What `lesion` takes, joined with + for several. */
  readonly id: string;
  readonly kind: string;
  readonly grade: string;
  readonly name: string;
  readonly probability: number;
  /** The logarithm of its likelihood in hundredths. */
  readonly likely: number;
  readonly explains: readonly Finding[];
  readonly misses: readonly Finding[];
  /** Further answers that it would show. */
  readonly expects: readonly Expected[];
  readonly stretch?: Stretch;
}

/** Causes by probability, those that explain nothing last, and all that is told with them. */
export interface Ranking {
  readonly redFlags: readonly RedFlag[];
  readonly ranking: readonly Ranked[];
  /** The probability of all causes which are not listed. */
  readonly others: number;
  /** Lists of ids whose likelihoods differ by less than `rounding`. */
  readonly alike: readonly (readonly string[])[];
  /** A natural logarithm. */
  readonly rounding: number;
  readonly contradictions: readonly Contradiction[];
  readonly next: readonly NextTest[];
  /** The probability of each cause by its index. */
  readonly ofCause: Float64Array;
}

/** Ranks the causes of what an examiner found; without findings it gives the priors. */
export function localise(evidence: Evidence, examination: Examination): Ranking {
  const scores = scoresOf(evidence, examination);
  const { noted } = scores;
  const ranked = candidatesOf(scores);
  const observed = new Set(noted.map(({ question }) => question.observed));
  const total = wholeOf(scores);
  const some = explainedBySome(scores);
  const singles = shownOf(ranked).map((one) => singleOf(scores, one, observed, some));
  const explaining = explainingFirst(scores, ranked);
  const doubles = pairsOf(scores, explaining).map((pair) => doubleOf(scores, pair, total, some));
  const whole = 1 + sum(doubles.map(({ probability }) => probability));
  const likeliest = byMost(
    [...singles, ...doubles].map((row) => ({ ...row, probability: row.probability / whole })),
    ({ probability }) => steady(probability),
  );
  const rows = byMost(likeliest, (row) => Number(isTelling(row)));
  const rounding = Math.max(RULE.same, RULE.same_each * noted.length);
  return {
    redFlags: redFlagsOf(evidence, noted, rows),
    ranking: rows,
    others: Math.max(0, 1 - sum(rows.map(({ probability }) => probability))),
    alike: alikeOf(rows, rounding),
    rounding: rounding / UNIT,
    contradictions: contradictionsOf(evidence, noted),
    next: nextTests(scores, explaining),
    ofCause: scores.ofCause,
  };
}

/** The logarithm of the sum of all that the states are worth. */
function wholeOf({ score }: Scores): number {
  const most = mostOf(score);
  let whole = 0;
  for (const own of score) whole += Math.exp((own - most) / UNIT);
  return most / UNIT + Math.log(whole);
}

/** Whether a cause explains something of what is abnormal. */
function isTelling({ explains: explained }: Pick<Ranked, "explains">): boolean {
  return explained.length > 0;
}

/** Candidates that explain something before those that explain nothing. */
function explainingFirst(scores: Scores, ranked: readonly Candidate[]): readonly Candidate[] {
  return byMost(ranked, ({ state }) => Number(explains(scores, state).some(Boolean)));
}

/** The first candidates, and more as long as they are probable. */
function shownOf(ranked: readonly Candidate[]): readonly Candidate[] {
  const probable = ranked.filter(({ probability }) => probability >= RULE.probable).length;
  return ranked.slice(0, Math.min(Math.max(probable, RULE.least_shown), RULE.most_shown));
}

function singleOf(
  scores: Scores,
  one: Candidate,
  observed: ReadonlySet<string>,
  some: readonly boolean[],
): Ranked {
  const { evidence, noted, seen, side } = scores;
  const { id, kind, grade, name, probability, likely, state, stretch } = one;
  const explained = explains(scores, state);
  return {
    ...{ id, kind, grade, name, probability, likely },
    explains: findings(noted.filter((_, place) => explained[place])),
    misses: findings(
      noted.filter((each, place) => {
        const row = seen[place];
        return misses(each, row?.[state] ?? 0, row?.at(-1) ?? 0, some[place]);
      }),
    ),
    expects: expects(evidence, state, observed, side === "both"),
    ...(stretch && { stretch }),
  };
}

/** A pair as one row; it would expect nothing that its parts do not. */
function doubleOf(
  { noted, seen }: Scores,
  pair: Pair,
  total: number,
  some: readonly boolean[],
): Ranked {
  const [one, other] = pair.parts;
  const missed = (each: Noted, place: number) =>
    !pair.explained[place] &&
    misses(each, pair.seen[place] ?? 0, seen[place]?.at(-1) ?? 0, some[place]);
  return {
    id: `${one.id}+${other.id}`,
    kind: "pair",
    grade: one.grade === other.grade ? one.grade : "mixed",
    name: `${one.name} + ${other.name}`,
    probability: Math.exp(pair.score / UNIT - total),
    likely: pair.likely,
    explains: findings(noted.filter((_, place) => pair.explained[place])),
    misses: findings(noted.filter(missed)),
    expects: [],
  };
}

function findings(noted: readonly Noted[]): Finding[] {
  return noted.map(({ finding }) => finding);
}

/** Groups of ids as likely as the first of each, to the rounding; what explains nothing apart. */
function alikeOf(rows: readonly Ranked[], same: number): string[][] {
  const found: string[][] = [];
  let left = rows;
  while (left.length) {
    const [first] = left;
    const near = (row: Ranked) =>
      first !== undefined &&
      isTelling(row) === isTelling(first) &&
      Math.abs(row.likely - first.likely) < same;
    const group = left.filter(near);
    left = left.filter((row) => !near(row));
    if (group.length > 1) found.push(group.map(({ id }) => id));
  }
  return found;
}
