/** Together: how likely a finding is where two causes are there at once (noisy or). */
import { CONTRACT } from "../contract/constants";
import type { Noted } from "./noted";
import { likelihood, shares, UNIT } from "./numbers";
import type { Scores } from "./scores";

const { pairs: RULE, least: LEAST, least_gross: LEAST_GROSS } = CONTRACT.ranking;
const GROSS = new Set(CONTRACT.ranking.gross);
/** Answers of skin that are told, each by itself, where the others are of touch. */
const TOLD = new Set(RULE.soft);
const GRADES = 6;

/** The answers among which a finding is one, by column, the gravest first, and its place there. */
interface Scale {
  readonly columns: readonly number[];
  readonly at: number;
  readonly least: number;
}

/**
 * The logarithm of a finding's likelihood under two states: an answer is as grave as the graver of two
 * that either cause would give by itself.
 */
export function together(
  scores: Scores,
  noted: Noted,
  place: number,
  [one, other]: readonly [number, number],
): number {
  if (noted.side !== scores.side && noted.side !== "both") {
    const row = scores.seen[place];
    return Math.max(row?.[one] ?? 0, row?.[other] ?? 0);
  }
  const scale = scaleOf(noted);
  const states = [one, other, scores.evidence.states.length];
  const [first = [], second = [], bare = []] = states.map((state) =>
    likelyIn(scores, scale, state),
  );
  if (noted.question.kind === "skin" && TOLD.has(noted.answer)) {
    const none = ((1 - (first[0] ?? 0)) * (1 - (second[0] ?? 0))) / (1 - (bare[0] ?? 0));
    return whole(1 - none, scale.least);
  }
  const [a, b, nothing] = [milder(first), milder(second), milder(bare)];
  const left = nothing.map((part, answer) => {
    const shared = ((a[answer] ?? 0) * (b[answer] ?? 0)) / (part + RULE.tiny);
    return answer === nothing.length - 1 ? 0 : Math.min(Math.max(shared, 0), 1);
  });
  return whole((scale.at ? (left[scale.at - 1] ?? 0) : 1) - (left[scale.at] ?? 0), scale.least);
}

function scaleOf({ question, answer, graded, column }: Noted): Scale {
  const { answers, kind } = question;
  const begin = question.column;
  if (graded) {
    const first = begin + answers.length;
    const at = column - first;
    const columns = Array.from({ length: GRADES }, (_, grade) => first + grade);
    return { columns, at, least: GROSS.has(`mrc${at}`) ? LEAST_GROSS : LEAST };
  }
  const isTold = kind === "skin" && TOLD.has(answer);
  const meant = answers.filter((one) =>
    isTold ? one === answer : kind !== "skin" || !TOLD.has(one),
  );
  return {
    columns: meant.map((one) => begin + answers.indexOf(one)),
    at: meant.indexOf(answer),
    least: GROSS.has(answer) ? LEAST_GROSS : LEAST,
  };
}

/** By answer of a scale, how likely it is under a state. */
function likelyIn({ evidence, side }: Scores, { columns }: Scale, state: number): number[] {
  return columns.map((column) => likelihood(evidence.likely(column, side === "both")[state] ?? 0));
}

/** By answer, how likely a milder one is. */
function milder(likely: readonly number[]): number[] {
  let graver = 0;
  return shares(likely).map((share) => {
    graver += share;
    return 1 - graver;
  });
}

function whole(likely: number, least: number): number {
  return Math.round(UNIT * Math.log(Math.max(likely, least)));
}
