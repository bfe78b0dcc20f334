/** How much a question tells before anything is known: what a bedside sheet shows first. */
import { type Evidence, keptWith, type Question } from "./evidence";
import { likelihood, UNIT } from "./numbers";

/** Bits that the answer to a question is expected to tell about the cause, with nothing noted. */
export function usefulness(evidence: Evidence, of: string): number {
  return toldOf(evidence).get(of) ?? 0;
}

const toldOf = keptWith((evidence): ReadonlyMap<string, number> => {
  const weights = evidence.prior.one.map((prior) => Math.exp(prior / UNIT));
  const total = weights.reduce((one, other) => one + other, 0);
  const chance = weights.map((one) => one / total);
  return new Map(evidence.questions.map((one) => [one.of, told(evidence, one, chance)]));
});

function told(evidence: Evidence, question: Question, chance: readonly number[]): number {
  const likely = question.answers.map((_, n) => evidence.likely(question.column + n, false));
  const whole = chance.map((_, state) =>
    likely.reduce((sum, row) => sum + likelihood(row[state] ?? 0), 0),
  );
  let bits = 0;
  for (const row of likely) {
    const share = chance.map((_, state) => likelihood(row[state] ?? 0) / (whole[state] ?? 1));
    const mean = share.reduce((sum, one, state) => sum + one * (chance[state] ?? 0), 0);
    share.forEach((one, state) => {
      bits += (chance[state] ?? 0) * one * Math.log2(one / mean);
    });
  }
  return bits;
}
