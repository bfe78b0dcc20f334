/** The next test: what would tell most about which cause it is, in bits, and why. */
import { CONTRACT } from "../contract/constants";
import type { Candidate } from "./candidates";
import { type Evidence, idOf, keptWith, type Question, said } from "./evidence";
import { informationOf, toldApart } from "./information";
import {
  askedShares,
  byMost,
  firstMost,
  mixedLikelihood,
  shares,
  steadied,
  steady,
  sum,
} from "./numbers";
import { emergencyOf } from "./red_flags";
import type { Scores } from "./scores";

const RULE = CONTRACT.ranking.next;
const BEDSIDE = new Set(CONTRACT.ranking.bedside);
const UNASKED = new Set(RULE.unasked);
const TEST = "test";
const NEEDLE = CONTRACT.ranking.apart.needle;
const PLACES = new Set(CONTRACT.ranking.apart.places);

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

/** A question with how likely each of its answers is, rival after rival, and the bits it would tell. */
interface Weighed {
  readonly question: Question;
  readonly own: Float64Array;
  readonly bits: number;
}

const asked = keptWith(({ questions }: Evidence) =>
  questions.filter(({ kind, again }) => !UNASKED.has(kind) && !again),
);

/**
 * The tests that would tell most, as far as examiners agree, and were not observed: first the bedside,
 * then machines. Where a rival is an emergency, what looks for it comes before anything else.
 */
export function nextTests(scores: Scores, ranked: readonly Candidate[]): NextTest[] {
  const rivals = rivalsOf(ranked);
  if (rivals.length < 2) return [];
  const weight = shares(rivals.map(({ probability }) => probability));
  const mixed = mixedOf(scores, rivals);
  const told = toldApart(scores, rivals);
  const weighed = asked(scores.evidence)
    .filter(isOpenIn(scores))
    .map((question) => weigh(scores, question, mixed, { weight, told }))
    .filter((one) => worthOf(one) >= RULE.least);
  const pressing = presses(scores.evidence, rivals, weight);
  const tells = (one: Weighed) => (pressing && one.question.urgent) || whyOf(one, rivals) !== "";
  const best = byMost(weighed, worthOf);
  const tests = chosen(best, pressing, tells).map((one) => testOf(one, rivals, weight));
  return byMost(tests, ({ bedside }) => Number(bedside));
}

/**
 * Whether a question was not observed yet, and has what it needs before it. A test that is normal has
 * answered all that it shows; a test of which something that it shows was examined has no more to say.
 */
function isOpenIn({ evidence, noted }: Scores): (question: Question) => boolean {
  const answered = noted.filter(({ abnormal }) => !abnormal);
  const shown = answered.flatMap(({ question }) => question.shows);
  const seen = new Set([
    ...noted.map(({ question }) => question.observed),
    ...shown.map((of) => evidence.question.get(of)?.observed ?? of),
  ]);
  const there = new Set(
    noted.filter(({ abnormal }) => abnormal).map(({ question }) => question.observed),
  );
  const isThere = (of: string) => there.has(evidence.question.get(of)?.observed ?? of);
  const examined = new Set(noted.map(({ question }) => question.of));
  return ({ kind, observed, needs, shows }) =>
    !seen.has(observed) &&
    !(kind === TEST && shows.some((of) => examined.has(of))) &&
    (!needs.length || needs.some(isThere));
}

/** Whether an emergency is among the rivals. */
function presses(evidence: Evidence, rivals: readonly Candidate[], weight: readonly number[]) {
  const parts = rivals.map(({ id }, rival) =>
    emergencyOf(evidence, id) ? (weight[rival] ?? 0) : 0,
  );
  return steady(sum(parts)) >= RULE.pressing;
}

/** The bits as far as examiners agree on the answer. */
function worthOf({ question, bits }: Weighed): number {
  return steadied(bits * question.agreement);
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

/**
 * The states of all rivals, one rival after the other, and the part of its probability that each has;
 * those of a rival begin at `starts`. In one run of numbers: every question reads all of them.
 */
interface Mixed {
  readonly states: Int32Array;
  readonly parts: Float64Array;
  readonly starts: Int32Array;
}

function mixedOf(scores: Scores, rivals: readonly Candidate[]): Mixed {
  const kept = rivals.map((rival) => statesOf(scores, rival));
  const starts = new Int32Array(kept.length + 1);
  kept.forEach((states, rival) => {
    starts[rival + 1] = (starts[rival] ?? 0) + states.length;
  });
  const partsOf = (states: readonly number[]) =>
    shares(states.map((state) => scores.chance[state] ?? 0));
  return {
    states: Int32Array.from(kept.flat()),
    parts: Float64Array.from(kept.flatMap(partsOf)),
    starts,
  };
}

/** The states of a rival, but for those that are much less probable than its best one. */
function statesOf({ evidence, chance }: Scores, { causes }: Candidate): number[] {
  const states = causes.flatMap((place) => {
    const { first = 0, beyond = 0 } = evidence.causes[place] ?? {};
    return Array.from({ length: beyond - first }, (_, at) => first + at);
  });
  const most = Math.max(...states.map((state) => chance[state] ?? 0));
  return states.filter((state) => (chance[state] ?? 0) > most * RULE.seldom);
}

function weigh(
  { evidence, side }: Scores,
  question: Question,
  mixed: Mixed,
  { weight, told }: { readonly weight: readonly number[]; readonly told: number },
): Weighed {
  const step = question.answers.length;
  const { starts } = mixed;
  const own = new Float64Array(weight.length * step);
  for (let place = 0; place < step; place++) {
    const row = evidence.likely(question.column + place, side === "both");
    for (let rival = 0, at = place; at < own.length; rival++, at += step)
      own[at] = mixedLikelihood(row, mixed, starts[rival] ?? 0, starts[rival + 1] ?? 0);
  }
  for (let from = 0; from < own.length; from += step) {
    own.set(askedShares([...own.subarray(from, from + step)]), from);
  }
  return { question, own, bits: steadied(informationOf(own, weight, told, step)) };
}

/** By rival, how likely one of the answers is. */
function columnOf({ question, own }: Weighed, answer: number): number[] {
  const step = question.answers.length;
  return Array.from({ length: own.length / step }, (_, rival) => own[rival * step + answer] ?? 0);
}

/**
 * The first tests, a few at the bedside and with machines, no two of one thing; where an emergency is
 * `pressing`, some that look for it before the others. Only what would be named is asked whether it
 * `tells` anything.
 */
function chosen(
  weighed: readonly Weighed[],
  pressing: boolean,
  tells: (one: Weighed) => boolean,
): Weighed[] {
  const found: Weighed[] = [];
  const told = new Set<string>();
  const left = { bedside: RULE.at_bedside, machine: RULE.by_machine };
  const first = pressing ? urgentIn(weighed) : [];
  for (const one of [...first, ...weighed]) {
    const { question } = one;
    const where = isBedside(question) ? "bedside" : "machine";
    const enough = !first.includes(one) && isEnough(found, question);
    if (enough || !left[where] || told.has(question.thing) || !tells(one)) continue;
    told.add(question.thing);
    left[where]--;
    found.push(one);
  }
  return found;
}

/** Whether so many of its kind are named that one more would tell little. */
function isEnough(found: readonly Weighed[], asked: Question): boolean {
  const kind = kindOf(asked);
  return found.filter(({ question }) => kindOf(question) === kind).length >= mostOf(kind);
}

/** The kind of a question; what is done with a needle, or shows the same, is one of its own. */
function kindOf(question: Question): string {
  if (isBedside(question)) return question.kind;
  const asked = [question.of, ...question.shows];
  return asked.some((of) => idOf(of).startsWith(NEEDLE)) ? NEEDLE : question.kind;
}

/** How many of a kind are named. */
function mostOf(kind: string): number {
  if (BEDSIDE.has(kind)) return PLACES.has(kind) ? RULE.of_places : RULE.of_a_kind;
  return kind === NEEDLE ? RULE.of_needles : RULE.by_machine;
}

/** The first that look for an emergency, the best of each thing. */
function urgentIn(weighed: readonly Weighed[]): Weighed[] {
  const found = new Map<string, Weighed>();
  for (const one of weighed)
    if (one.question.urgent && !found.has(one.question.thing)) found.set(one.question.thing, one);
  return [...found.values()].slice(0, RULE.urgent);
}

function testOf(one: Weighed, rivals: readonly Candidate[], weight: readonly number[]): NextTest {
  const { question, bits } = one;
  const { of, name, how, basis } = question;
  return {
    ...{ of, name, how, basis },
    bedside: isBedside(question),
    information: bits,
    answers: question.answers.map((is, answer) => {
      const after = columnOf(one, answer).map((likely, rival) => (weight[rival] ?? 0) * likely);
      const chance = sum(after);
      const first = firstMost(after);
      const { id = "", name: leading = "" } = rivals[first] ?? {};
      const probability = (after[first] ?? 0) / chance;
      return { is, chance, leads: id, name: leading, probability };
    }),
    why: whyOf(one, rivals) || whyOf(one, rivals, rivals.length),
  };
}

/**
 * Which of the first rivals gives the most telling answer most and least often; "" where as many of
 * ten do: the test tells something of later rivals alone.
 */
function whyOf(one: Weighed, rivals: readonly Candidate[], among = RULE.among): string {
  const { answers } = one.question;
  const columns = answers.map((_, answer) => columnOf(one, answer).slice(0, among));
  const place = firstMost(
    columns.map((column) => {
      const most = Math.max(...column);
      return Math.log(most / Math.min(...column)) * most;
    }),
  );
  const column = columns[place] ?? [];
  const most = firstMost(column);
  const least = firstMost(column.map((likely) => -likely));
  const [often, seldom] = [most, least].map((rival) => chanceWord(column[rival] ?? 0));
  if (often === seldom) return "";
  const told = (rival: number) => `${chanceWord(column[rival] ?? 0)} with ${rivals[rival]?.name}`;
  return `${said(one.question, answers[place] ?? "")}: ${told(most)}, ${told(least)}`;
}

function chanceWord(likely: number): string {
  return likely >= 0.095 ? `${Math.round(10 * likely)} in 10` : "less than 1 in 10";
}
