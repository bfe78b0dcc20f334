/**
 * The side of what is marked. A finding without a side of its own is of the side that is chosen; where
 * another one is chosen, to see it, what was marked stays where it was.
 */
import type { Side } from "../contract/view";
import type { Evidence } from "../reason/evidence";
import type { Examination, Finding } from "../reason/localise";
import { isOfBoth, isUnremarkable } from "../reason/noted";
import { findingOf, textOf } from "./findings";

/** What knows the questions, where the tables have come. */
type Asked = Pick<Evidence, "question"> | null;

/** What is told of a person, and has no side. */
const CLAIM = /^(history|flag):/;

/** Whether a finding is of one place on one side, or of that place on both. */
function isSided(asked: Asked, { of, is }: Finding): boolean {
  return !CLAIM.test(of) && !isOfBoth(asked?.question.get(of), is);
}

/** Findings that were marked while `from` was chosen, as a view that shows `to` holds them. */
export function keptOnSide(
  texts: readonly string[],
  [from, to]: readonly [Side, Side],
  asked: Asked,
): readonly string[] {
  if (from === to) return texts;
  return texts.map((text) => {
    const { side, ...rest } = findingOf(text);
    if (!isSided(asked, rest)) return text;
    const own = side ?? from;
    return textOf(own === to ? rest : { ...rest, side: own });
  });
}

/** The same findings, all of the side that is chosen. */
export function onChosenSide(texts: readonly string[], asked: Asked): readonly string[] {
  return texts.map((text) => {
    const { side: _, ...rest } = findingOf(text);
    return isSided(asked, rest) ? textOf(rest) : text;
  });
}

/**
 * The side of the complaint: that of what is not normal, where it is all on one; else that of all that
 * is marked, where it is; else the one that is chosen.
 */
export function complaintOf(asked: Asked, findings: readonly Finding[], chosen: Side): Side {
  const sided = findings.filter((one) => isSided(asked, one));
  const abnormal = sided.filter(({ is }) => !isUnremarkable(is));
  const sides = (abnormal.length ? abnormal : sided).map(({ side = chosen }) => side);
  const [first, other] = [...new Set(sides)];
  return first && !other ? first : chosen;
}

/**
 * What is ranked, where a side is chosen: a side of its own that is that of the complaint says nothing,
 * but of what is tested on both sides.
 */
export function examinationOf(
  asked: Pick<Evidence, "question">,
  findings: readonly Finding[],
  chosen: Side,
): Examination {
  const side = complaintOf(asked, findings, chosen);
  const sides = findings.map((one) => {
    if (!isSided(asked, one)) return one;
    if (side !== chosen) return { side: chosen, ...one };
    return one.side === side ? withoutSide(one) : one;
  });
  const last = new Map(sides.map((one) => [`${one.of} ${one.side ?? ""}`, one]));
  const kept = [...last.values()];
  const isBoth = (one: Finding) => (one.side ?? side) === "both";
  // a finding of both sides already says what one of a single side would say again
  const whole = new Set(kept.filter(isBoth).map(({ of }) => of));
  return { side, findings: kept.filter((one) => isBoth(one) || !whole.has(one.of)) };
}

function withoutSide({ side: _, ...rest }: Finding): Finding {
  return rest;
}
