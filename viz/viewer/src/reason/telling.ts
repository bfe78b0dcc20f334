/** Telling: what a candidate explains of the findings, what it misses, what it would also expect. */
import { CONTRACT } from "../contract/constants";
import { type Evidence, keptWith, type Question } from "./evidence";
import { isUnremarkable, type Noted } from "./noted";
import { byMost } from "./numbers";
import { isExplained, isLikelier, type Scores } from "./scores";

const RULE = CONTRACT.ranking.telling;
const KINDS = new Set(RULE.kinds);

/** A further answer that a candidate would show. */
export interface Expected {
  readonly of: string;
  readonly is: string;
  readonly name: string;
}

/** By finding: whether a state explains it, which is that nothing would hardly give it. */
export function explains({ seen }: Scores, state: number): boolean[] {
  return seen.map((row) => isExplained(row, state));
}

/** By finding: whether some cause of the table explains it. */
export function explainedBySome({ seen }: Scores): boolean[] {
  return seen.map((row) =>
    row.some((_, state) => state < row.length - 1 && isExplained(row, state)),
  );
}

/**
 * Whether a state misses a finding: it makes it improbable, and an abnormal one that `some` cause
 * explains no likelier than `nothing` does.
 */
export function misses(
  { abnormal }: Noted,
  own: number,
  nothing: number,
  some: boolean | undefined,
): boolean {
  return own < RULE.unlikely && (!abnormal || (Boolean(some) && !isLikelier(own, nothing)));
}

interface Answer {
  readonly question: Question;
  readonly is: string;
  readonly column: number;
}

/** The abnormal answers that a candidate may be told to expect. */
const abnormal = keptWith((evidence: Evidence): readonly Answer[] =>
  evidence.questions
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap((question) =>
      question.answers
        .map((is, place) => ({ question, is, column: question.column + place }))
        .filter(({ is }) => !isUnremarkable(is)),
    ),
);

/** What else a state would show: the answers that speak most for it and were not observed. */
export function expects(
  evidence: Evidence,
  state: number,
  observed: ReadonlySet<string>,
  both: boolean,
): Expected[] {
  const told = new Set(observed);
  const kinds = new Map<string, number>();
  const found: Expected[] = [];
  for (const { question, is } of telling(evidence, state, both)) {
    if (found.length === RULE.most) break;
    const kin = kinds.get(question.kind) ?? 0;
    if (told.has(question.observed) || kin >= RULE.of_a_kind) continue;
    told.add(question.observed);
    kinds.set(question.kind, kin + 1);
    found.push({ of: question.of, is, name: question.name });
  }
  return found;
}

/** The answers that a state often gives and nothing would hardly give, the most telling first. */
function telling(evidence: Evidence, state: number, both: boolean): Answer[] {
  const nothing = evidence.states.length;
  const gainOf = ({ column }: Answer) => {
    const row = evidence.likely(column, both);
    const own = row[state] ?? 0;
    return own < RULE.expected ? 0 : own - (row[nothing] ?? 0);
  };
  return byMost(
    abnormal(evidence).filter((answer) => gainOf(answer) >= RULE.better),
    gainOf,
  );
}
