/** Findings as an examiner gives them, and as they count. */
import { CONTRACT } from "../contract/constants";
import type { Evidence, Question } from "./evidence";

/** The side of a finding or of a complaint. */
export type Side = "right" | "left" | "both";

/** One finding: a question by its name, and the answer. */
export interface Finding {
  readonly of: string;
  readonly is: string;
  /** The grade of strength: 0 is paralysed, 1 to 4 weak, 5 normal. */
  readonly mrc?: number;
  /** Without it, it is that of the complaint. */
  readonly side?: Side;
}

/** What was found, on which side the complaint is, and the causes to which it is narrowed. */
export interface Examination {
  readonly side: Side;
  readonly findings: readonly Finding[];
  /** Selectors of causes: ids, with * for any letters. */
  readonly within?: readonly string[];
}

/** A finding with its question, its side and its column in the table. */
export interface Noted {
  readonly finding: Finding;
  readonly question: Question;
  readonly answer: string;
  readonly side: Side;
  readonly column: number;
  /** Whether a grade of strength was given. */
  readonly graded: boolean;
  readonly abnormal: boolean;
}

const UNREMARKABLE = new Set(CONTRACT.ranking.unremarkable);
const LESS_FELT = new Set(CONTRACT.ranking.less_felt);
const STRONGEST = 5;

/** Whether nobody complains of an answer. */
export function isUnremarkable(answer: string): boolean {
  return UNREMARKABLE.has(answer);
}

/**
 * The side of a finding that is not that of the complaint: its own, and both where feeling is less in
 * what is tested on both sides.
 */
export function sideOf(question: Question | undefined, { is, side }: Finding): Side | undefined {
  return side ?? (isOfBoth(question, is) ? "both" : undefined);
}

/** Whether an answer is of both sides where nobody says else. */
export function isOfBoth(question: Question | undefined, is: string): boolean {
  return Boolean(question?.bothSides && LESS_FELT.has(is));
}

/**
 * The findings as they count. What the table does not know is passed over: an address may come from
 * another version. So is what was noted before on the same side.
 */
export function notedOf(evidence: Evidence, { findings, side }: Examination): Noted[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const own = sideOf(evidence.question.get(finding.of), finding);
    const noted = notedAs(evidence, finding, own ?? side);
    if (!noted) return [];
    const on = noted.side === "both" ? ["right", "left"] : [noted.side];
    const keys = on.map((one) => `${noted.question.of} ${one}`);
    if (keys.some((key) => seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    return [noted];
  });
}

function notedAs(evidence: Evidence, finding: Finding, side: Side): Noted | null {
  const question = evidence.question.get(finding.of);
  const place = question?.answers.indexOf(finding.is) ?? -1;
  if (!question || place < 0) return null;
  const { mrc } = finding;
  const graded = question.graded && isGrade(mrc);
  const column = question.column + (graded ? question.answers.length + mrc : place);
  const abnormal = !isUnremarkable(finding.is);
  return { finding, question, answer: finding.is, side, column, graded, abnormal };
}

function isGrade(mrc: number | undefined): mrc is number {
  return mrc !== undefined && Number.isInteger(mrc) && mrc >= 0 && mrc <= STRONGEST;
}
