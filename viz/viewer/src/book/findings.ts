/**
 * What an examiner notes: findings as a view holds them (`skin:lateral_heel:numb`), as the reasoning
 * takes them, and as people read them.
 */
import type { Register, Side } from "../contract/view";
import type { Evidence, Question } from "../reason/evidence";
import type { Finding } from "../reason/localise";
import { sideOf } from "../reason/noted";
import { answerIn, type Spoken } from "./spoken";

/** The groups of questions: the bedside in the order of an examination, then what is asked and measured. */
export const GROUPS = [
  ["skin", "Feeling"],
  ["movement", "Strength"],
  ["reflex", "Reflexes"],
  ["test", "Tests"],
  ["history", "History"],
  ["deep", "Pressing on"],
  ["muscle", "Single muscles"],
  ["investigation", "Investigations"],
  ["flag", "Urgent signs"],
] as const;

/** The same for patients: what they know and feel first, then what a doctor tries and measures. */
const PLAIN_GROUPS: readonly (readonly [string, string])[] = [
  ["history", "How it is"],
  ["skin", "Feeling in the skin"],
  ["deep", "Sore when pressed"],
  ["movement", "Strength"],
  ["flag", "Urgent signs"],
  ["reflex", "A doctor taps"],
  ["test", "A doctor tries"],
  ["muscle", "Single muscles"],
  ["investigation", "Pictures and measurements"],
];

/** The groups of questions in a register, each with its heading. */
export function groupsIn(register: Register): readonly (readonly [string, string])[] {
  return register === "patient" ? PLAIN_GROUPS : GROUPS;
}

/** The word for each grade of strength (Medical Research Council, 0 to 5). */
const WORD_OF_GRADE = ["paralysed", "weak", "weak", "weak", "weak", "normal"] as const;

/** A finding of a view as the reasoning takes it. */
export function findingOf(text: string): Finding {
  const [kind, id, answer = "", side] = text.split(":");
  const mrc = /^\d$/.test(answer) ? Number(answer) : undefined;
  return {
    of: `${kind}:${id}`,
    is: mrc === undefined ? answer : (WORD_OF_GRADE[mrc] ?? ""),
    ...(mrc !== undefined && { mrc }),
    ...(side && { side: side as Side }),
  };
}

/** A finding as a view holds it. */
export function textOf({ of, is, mrc, side }: Finding): string {
  return [of, mrc ?? is, ...(side ? [side] : [])].join(":");
}

/** The findings of a view that can be ranked, and those that nobody knows. */
export interface Noted {
  readonly findings: readonly Finding[];
  readonly unknown: readonly string[];
}

/** What of the findings of a view the tables have. */
export function notedIn(evidence: Evidence, texts: readonly string[]): Noted {
  const findings: Finding[] = [];
  const unknown: string[] = [];
  for (const text of texts) {
    const one = findingOf(text);
    const known = evidence.question.get(one.of);
    const graded = one.mrc === undefined || known?.graded;
    if (known?.answers.includes(one.is) && graded) findings.push(one);
    else unknown.push(text);
  }
  return { findings, unknown };
}

/** The findings of a view that are told to others: those that the tables have, where these have come. */
export function sharedOf(evidence: Evidence | null, texts: readonly string[]): readonly string[] {
  return evidence ? notedIn(evidence, texts).findings.map(textOf) : texts;
}

/** An answer in words, with its grade; patients are told no grades. */
export function answerWords(
  evidence: Pick<Spoken, "register" | "question">,
  { of, is, mrc }: Pick<Finding, "of" | "is" | "mrc">,
): string {
  const word = answerIn(evidence, of, is);
  const isGraded = mrc !== undefined && mrc !== 5 && evidence.register !== "patient";
  return isGraded ? `${word}, ${mrc} of 5` : word;
}

/** The side of a finding, where it is one of its own, in brackets. */
export function sideWords(question: Question | undefined, finding: Finding): string {
  const side = sideOf(question, finding);
  return side ? ` (${side === "both" ? "both sides" : side})` : "";
}

/** A finding in words. */
export function findingWords(evidence: Spoken, finding: Finding): string {
  const question = evidence.question.get(finding.of);
  const side = sideWords(question, finding);
  return `${question?.name ?? finding.of}${side}: ${answerWords(evidence, finding)}`;
}

/** A question with what is noted of it. */
export interface Row {
  readonly question: Question;
  readonly noted: readonly Finding[];
}

/** A group of questions. */
export interface Group {
  readonly kind: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Single muscles and their needles are too many for a list: they are typed, or clicked on the body. */
const UNLISTED = /^(muscle:|investigation:needle_)/;

/** The questions of a bedside sheet, group by group, with what is noted of each. */
export function groupsOf(evidence: Spoken, findings: readonly Finding[]): readonly Group[] {
  const noted = new Map<string, Finding[]>();
  for (const one of findings) noted.set(one.of, [...(noted.get(one.of) ?? []), one]);
  return groupsIn(evidence.register)
    .map(([kind, title]) => ({
      kind,
      title,
      rows: evidence.questions
        .filter(({ of, kind: own }) => own === kind && (!UNLISTED.test(of) || noted.has(of)))
        .map((question) => ({ question, noted: noted.get(question.of) ?? [] })),
    }))
    .filter(({ rows }) => rows.length);
}

/** How few rows of a group are shown at first. */
export const FEW = 4;

/**
 * The rows of a group that are shown at first, in the order of the table: those with something noted,
 * those of the heel, and those that tell most.
 */
export function firstRows(
  rows: readonly Row[],
  tells: (of: string) => number,
  heel: ReadonlySet<string>,
): readonly Row[] {
  const worth = ({ question: { of } }: Row) => (heel.has(of) ? 1 : 0) + tells(of);
  const best = [...rows].sort((a, b) => worth(b) - worth(a)).slice(0, FEW);
  const kept = new Set([...best, ...rows.filter(({ noted }) => noted.length)]);
  return rows.filter((row) => kept.has(row));
}

/** The urgent signs that nobody has answered yet. */
export function unasked(
  evidence: Pick<Evidence, "questions"> | null,
  findings: readonly Finding[],
): readonly Question[] {
  const asked = new Set(findings.map(({ of }) => of));
  return (evidence?.questions ?? []).filter(({ of, kind }) => kind === "flag" && !asked.has(of));
}
