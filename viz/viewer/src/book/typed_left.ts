/** What is said in a typed line and cannot be noted, and why. */
import type { Grade, State } from "./typed_words";

/** What is left out, as it was said, and the reason, as it is told. */
export interface LeftOut {
  readonly said: string;
  readonly why: string;
}

/** A state that is said beside the one that is noted. */
export function stateLeft(state: State): LeftOut {
  return { said: state, why: "each place has one answer" };
}

/** The plus or minus of a grade. */
export function gradeLeft(grade: Grade | undefined): readonly LeftOut[] {
  if (!grade?.part) return [];
  const { value, part } = grade;
  return [{ said: `the ${part} of ${value}${part}`, why: "grades are whole numbers" }];
}

/** An angle. */
export function angleLeft(degrees: string): readonly LeftOut[] {
  return degrees ? [{ said: degrees, why: "no angle is noted" }] : [];
}

/** All that is left out, in words; with the reasons behind each kind, where they are wanted. */
export function leftOutWords(leftOut: readonly LeftOut[], withWhy = false): string {
  if (!leftOut.length) return "";
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  const each = reasons.map((why) => {
    const said = [...new Set(leftOut.filter((one) => one.why === why).map((one) => one.said))];
    return `${said.join(", ")}${withWhy ? ` (${why})` : ""}`;
  });
  return `Left out: ${each.join(", ")}`;
}
