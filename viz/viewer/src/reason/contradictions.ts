/**
 * Contradictions: findings that do not fit one another in one leg, whatever the cause. They are
 * ranked all the same; whoever examined may want to look again.
 */
import { CONTRACT } from "../contract/constants";
import { type Evidence, type Question, said } from "./evidence";
import type { Noted } from "./noted";
import { steady, sum } from "./numbers";

const { shared: SHARED, chief: CHIEF, few_shown: FEW_SHOWN, lost } = CONTRACT.ranking.fit;
const GONE = new Set(lost);
const NORMAL = "normal";
const PARALYSED = "paralysed";

/** Two findings that do not fit, and why. */
export interface Contradiction {
  readonly findings: readonly string[];
  readonly why: string;
}

/** Every two findings that do not fit. */
export function contradictionsOf(evidence: Evidence, noted: readonly Noted[]): Contradiction[] {
  return noted.flatMap((one, place) =>
    noted.slice(place + 1).flatMap((other) => betweenOf(evidence, one, other)),
  );
}

function betweenOf(evidence: Evidence, one: Noted, other: Noted): Contradiction[] {
  if (one.side !== other.side) return [];
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const why =
      excluded(first, second) ??
      ofStrength(evidence, first, second) ??
      ofReflexes(evidence, first, second) ??
      ofWhatItShows(first, second);
    if (why) return [{ findings: [first.question.of, second.question.of], why }];
  }
  return [];
}

/** Two positive answers that exclude each other. */
function excluded(one: Noted, other: Noted): string | undefined {
  const both = one.abnormal && other.abnormal;
  if (!both || !one.question.excludes.includes(other.question.id)) return undefined;
  return `${one.question.name}; yet also: ${other.question.name}`;
}

/** Paralysed and normal, by muscles that are largely the same. */
function ofStrength(evidence: Evidence, one: Noted, other: Noted): string | undefined {
  if (one.answer !== PARALYSED || other.answer !== NORMAL) return undefined;
  const [first, second] = [one, other].map(({ question }) => muscles(evidence, question));
  if (!first || !second) return undefined;
  const same = sum(
    Object.entries(first).map(([muscle, weight]) => Math.min(weight, second[muscle] ?? 0)),
  );
  const single = [one, other].some(({ question }) => question.kind === "muscle");
  if (steady(same) < (single ? CHIEF : SHARED)) return undefined;
  const names = `${one.question.name} paralysed, yet ${other.question.name} normal`;
  return `${names}: largely the same muscles`;
}

/** A normal reflex of muscles that are paralysed. */
function ofReflexes(evidence: Evidence, one: Noted, other: Noted): string | undefined {
  if (other.question.kind !== "reflex" || other.answer !== NORMAL) return undefined;
  const answering = evidence.reflexes[other.question.id];
  const moved = muscles(evidence, one.question);
  if (!answering || !moved || one.answer !== PARALYSED) return undefined;
  const same = Object.entries(moved).filter(([muscle]) => answering.includes(muscle));
  if (steady(sum(same.map(([, weight]) => weight))) < SHARED) return undefined;
  const names = `${other.question.name} normal, yet ${one.question.name} paralysed`;
  return `${names}: the same muscles answer`;
}

/** A test that is abnormal, yet what it tests is normal; or the reverse, where that is gone. */
function ofWhatItShows(one: Noted, other: Noted): string | undefined {
  const { shows, name } = one.question;
  const [first, second] = [one, other].map(({ question, answer }) => said(question, answer));
  if (shows.length > FEW_SHOWN || !shows.includes(other.question.of)) return undefined;
  const fits = one.abnormal ? other.answer !== NORMAL : !GONE.has(other.answer);
  return fits ? undefined : `${name}: ${first}, yet ${other.question.name} ${second}`;
}

/** The muscles that a question asks for, by weight. */
function muscles(
  { movements }: Evidence,
  { kind, id }: Question,
): Readonly<Record<string, number>> | undefined {
  if (kind === "movement") return movements[id]?.weights;
  return kind === "muscle" ? { [id]: 1 } : undefined;
}
