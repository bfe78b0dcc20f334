/** The next test: what would tell most about which cause it is, in bits, and why. */
import { CONTRACT } from "../contract/constants";
import type { Candidate } from "./candidates";
import { type Evidence, keptWith, type Question } from "./evidence";
import { byMost, firstMost, likelihood, shares, steadied, sum } from "./numbers";
import type { Scores } from "./scores";

const RULE = CONTRACT.ranking.next;
const BEDSIDE = new Set(CONTRACT.ranking.bedside);
const UNASKED = new Set(RULE.unasked);
/** A grade or a stretch that is so much less probable than the best one of its cause does not count. */
const SELDOM = 1 / 100;
const TOLD = 6;

/** What an answer would lead to: how often it is given, and then the leading cause. */
export interface Outcome {
  readonly is: string;
  readonly chance: number;
  readonly leads: string;
  readonly name: string;
  readonly probability: number;
}

/** A test, the bits that it is expected to tell, and what each answer would lead to. */
export interface NextTest {
  readonly of: string;
  readonly name: string;
  readonly how: string;
  readonly bedside: boolean;
  readonly information: number;
  readonly answers: readonly Outcome[];
  readonly why: string;
  readonly basis: string;
}

/** Whether a question needs no machine. */
export function isBedside({ kind }: Question): boolean {
  return BEDSIDE.has(kind);
}

/** A question with, by rival, how likely each of its answers is, and the bits that it would tell. */
interface Weighed {
  readonly question: Question;
  readonly own: readonly (readonly number[])[];
  readonly bits: number;
}

const asked = keptWith(({ questions }: Evidence) =>
  questions.filter(({ kind }) => !UNASKED.has(kind)),
);

/** The tests that would tell most and were not observed: first the bedside, then machines. */
export function nextTests(
  scores: Scores,
  ranked: readonly Candidate[],
  observed: ReadonlySet<string>,
): NextTest[] {
  const rivals = rivalsOf(ranked);
  if (rivals.length < 2) return [];
  const weight = shares(rivals.map(({ probability }) => probability));
  const mixed = rivals.map((rival) => statesOf(scores, rival));
  const weighed = asked(scores.evidence)
    .filter(({ observed: what }) => !observed.has(what))
    .map((question) => weigh(scores, question, mixed, weight));
  const tests = chosen(byMost(weighed, ({ bits }) => bits)).map((one) =>
    testOf(one, rivals, weight),
  );
  return byMost(tests, ({ bedside }) => Number(bedside));
}

/** The first candidates, until these have nearly all of the probability. */
function rivalsOf(ranked: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let total = 0;
  for (const one of ranked.slice(0, RULE.considered)) {
    found.push(one);
    total += one.probability;
    if (total >= RULE.share) break;
  }
  return found;
}

/** A state and its part of the probability of its rival. */
type Part = readonly [state: number, share: number];

function statesOf({ evidence, chance }: Scores, { causes }: Candidate): Part[] {
  const states = causes.flatMap((place) => {
    const { first = 0, beyond = 0 } = evidence.causes[place] ?? {};
    return Array.from({ length: beyond - first }, (_, at) => first + at);
  });
  const most = Math.max(...states.map((state) => chance[state] ?? 0));
  const kept = states.filter((state) => (chance[state] ?? 0) > most * SELDOM);
  const total = sum(kept.map((state) => chance[state] ?? 0));
  return kept.map((state) => [state, (chance[state] ?? 0) / total]);
}

function weigh(
  { evidence, side }: Scores,
  question: Question,
  mixed: readonly (readonly Part[])[],
  weight: readonly number[],
): Weighed {
  const rows = question.answers.map((_, place) =>
    evidence.likely(question.column + place, side === "both"),
  );
  const own = mixed.map((parts) => shares(rows.map((row) => likelyIn(row, parts))));
  return { question, own, bits: steadied(bitsOf(own, weight)) };
}

function likelyIn(row: Int16Array, parts: readonly Part[]): number {
  let likely = 0;
  for (const [state, share] of parts) likely += share * likelihood(row[state] ?? 0);
  return likely;
}

/** Bits that an answer is expected to tell about which rival it is. */
function bitsOf(own: readonly (readonly number[])[], weight: readonly number[]): number {
  let bits = 0;
  const answers = own[0]?.length ?? 0;
  for (let answer = 0; answer < answers; answer++) {
    let mean = 0;
    own.forEach((likely, rival) => {
      mean += (weight[rival] ?? 0) * (likely[answer] ?? 0);
    });
    own.forEach((likely, rival) => {
      const share = likely[answer] ?? 0;
      bits += (weight[rival] ?? 0) * share * Math.log2(share / mean);
    });
  }
  return bits;
}

/** The first tests, a few at the bedside and with machines, no two of one observation. */
function chosen(weighed: readonly Weighed[]): Weighed[] {
  const found: Weighed[] = [];
  const told = new Set<string>();
  const left = { bedside: RULE.at_bedside, machine: RULE.by_machine };
  for (const one of weighed) {
    if (one.bits < RULE.least) break;
    const { question } = one;
    const where = isBedside(question) ? "bedside" : "machine";
    const kin = found.filter(({ question: other }) => other.kind === question.kind).length;
    const enough = where === "bedside" && kin === RULE.of_a_kind;
    if (enough || !left[where] || told.has(question.observed)) continue;
    told.add(question.observed);
    left[where]--;
    found.push(one);
  }
  return found;
}

function testOf(one: Weighed, rivals: readonly Candidate[], weight: readonly number[]): NextTest {
  const { question, own, bits } = one;
  const { of, name, how, basis } = question;
  return {
    ...{ of, name, how, basis },
    bedside: isBedside(question),
    information: bits,
    answers: question.answers.map((is, answer) => {
      const after = own.map((likely, rival) => (weight[rival] ?? 0) * (likely[answer] ?? 0));
      const chance = sum(after);
      const first = firstMost(after);
      const { id = "", name: leading = "" } = rivals[first] ?? {};
      return { is, chance, leads: id, name: leading, probability: (after[first] ?? 0) / chance };
    }),
    why: whyOf(one, rivals),
  };
}

/** Which of the first rivals gives the most telling answer most and least often. */
function whyOf({ question, own }: Weighed, rivals: readonly Candidate[]): string {
  const few = own.slice(0, TOLD);
  const columns = question.answers.map((_, answer) => few.map((likely) => likely[answer] ?? 0));
  const place = firstMost(
    columns.map((column) => {
      const most = Math.max(...column);
      return Math.log(most / Math.min(...column)) * most;
    }),
  );
  const column = columns[place] ?? [];
  const most = firstMost(column);
  const least = firstMost(column.map((likely) => -likely));
  const told = (rival: number) => `${chanceWord(column[rival] ?? 0)} with ${rivals[rival]?.name}`;
  return `${question.answers[place]}: ${told(most)}, ${told(least)}`;
}

function chanceWord(likely: number): string {
  return likely >= 0.095 ? `${Math.round(10 * likely)} in 10` : "less than 1 in 10";
}
