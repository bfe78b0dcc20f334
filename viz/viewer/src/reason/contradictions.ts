/**
 * Contradictions: findings that do not fit one another, whatever the cause. They are ranked all the
 * same; whoever examined may want to look again.
 */
import { CONTRACT } from "../contract/constants";
import { type Evidence, type Question, said } from "./evidence";
import type { Noted, Side } from "./noted";
import { steady, sum } from "./numbers";
import { isHard } from "./pairs";

const { shared: SHARED, chief: CHIEF, few_shown: FEW_SHOWN, gone } = CONTRACT.ranking.fit;
const GONE = new Set(gone);
const SOFT = new Set(CONTRACT.ranking.pairs.soft);
const SIDES = ["right", "left"] as const;
const NORMAL = "normal";
const PARALYSED = "paralysed";
const AGAINST: Readonly<Record<string, string>> = { [NORMAL]: PARALYSED, [PARALYSED]: NORMAL };

/** Findings that do not fit, and why. */
export interface Contradiction {
  readonly findings: readonly string[];
  readonly why: string;
}

/** All findings that do not fit one another. */
export function contradictionsOf(evidence: Evidence, noted: readonly Noted[]): Contradiction[] {
  return [
    ...betweenSides(noted),
    ...againstAllShown(noted),
    ...ofSeveralMuscles(evidence, noted),
    ...ofBoth(noted),
    ...noted.flatMap((one, place) =>
      noted.slice(place + 1).flatMap((other) => betweenOf(evidence, one, other)),
    ),
  ];
}

/** Whether two findings are of one side. */
function meet(one: Noted, other: Noted): boolean {
  return one.side === other.side || one.side === "both" || other.side === "both";
}

function isOf({ side }: Noted, own: Side): boolean {
  return side === own || side === "both";
}

function betweenOf(evidence: Evidence, one: Noted, other: Noted): Contradiction[] {
  if (!meet(one, other)) return [];
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const why =
      excluded(first, second) ??
      implied(first, second) ??
      observedTwice(first, second) ??
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

/** What is there cannot be without something else, which was found normal. */
function implied(one: Noted, other: Noted): string | undefined {
  const there = one.abnormal && !other.abnormal;
  return there && one.question.implies.includes(other.question.of) ? yet(one, other) : undefined;
}

/** One thing under two names, which is there and is normal. Pain is no loss of feeling. */
function observedTwice(one: Noted, other: Noted): string | undefined {
  const differs = one.abnormal && !SOFT.has(one.answer) && !other.abnormal;
  return differs && one.question.observed === other.question.observed ? yet(one, other) : undefined;
}

function yet(one: Noted, other: Noted): string {
  const [first, second] = [one, other].map(({ question, answer }) => said(question, answer));
  return `${one.question.name}: ${first}, yet ${other.question.name} ${second}`;
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

/** A test of few things that is abnormal, yet one is normal; one that is normal, yet one fails. */
function ofWhatItShows(one: Noted, other: Noted): string | undefined {
  const { shows } = one.question;
  if (!shows.includes(other.question.of)) return undefined;
  const fails = !one.abnormal && GONE.has(other.answer);
  const spared = one.abnormal && other.answer === NORMAL && shows.length <= FEW_SHOWN;
  if (!fails && !spared) return undefined;
  return yet(one, other);
}

/** A test of many things that is abnormal, yet each of them was found normal. */
function againstAllShown(noted: readonly Noted[]): Contradiction[] {
  return noted.flatMap(({ question, answer, side, abnormal }) => {
    const { of, name, shows } = question;
    const there = noted.filter((other) => other.side === side && other.answer === NORMAL);
    const normal = new Set(there.map((other) => other.question.of));
    if (!abnormal || shows.length <= FEW_SHOWN || !shows.every((one) => normal.has(one))) return [];
    const why = `${name}: ${said(question, answer)}, yet all that it tests is normal`;
    return [{ findings: [of, ...shows], why }];
  });
}

/** A movement that is normal, yet most of its muscles are paralysed; or the other way round. */
function ofSeveralMuscles(evidence: Evidence, noted: readonly Noted[]): Contradiction[] {
  return noted.flatMap((one) => {
    const against = AGAINST[one.answer];
    if (one.question.kind !== "movement" || !against) return [];
    const weights = muscles(evidence, one.question) ?? {};
    const shareOf = ({ question }: Noted) => weights[question.id] ?? 0;
    const others = noted.filter(
      (other) => other.question.kind === "muscle" && other.answer === against && meet(one, other),
    );
    const parts = others.map(shareOf);
    if (steady(sum(parts)) < SHARED || steady(Math.max(...parts)) >= CHIEF) return [];
    const own = others.filter((other) => shareOf(other) > 0).map(({ question }) => question.of);
    const why = `${one.question.name} ${one.answer}, yet most of its muscles are ${against}`;
    return [{ findings: [one.question.of, ...own], why }];
  });
}

/**
 * What is told of both sides, yet on one of them all of its kind that was examined is normal: where it
 * says that something is lost; of what is only felt, where it fails on the other side.
 */
function ofBoth(noted: readonly Noted[]): Contradiction[] {
  return noted.flatMap(({ question, answer, abnormal }) => {
    const own = abnormal
      ? noted.filter((other) => question.onBoth.includes(other.question.of))
      : [];
    const hard = own.filter(isHard);
    const normalOn = (side: Side) =>
      hard.some((other) => isOf(other, side))
        ? []
        : own.filter((other) => isOf(other, side) && other.answer === NORMAL);
    const side = SIDES.find((each) => normalOn(each).length);
    if (!side || !(hard.length || question.byLoss)) return [];
    const normal = normalOn(side).map((other) => other.question);
    const names = normal.map(({ name }) => name).join(", ");
    const why = `${question.name}: ${said(question, answer)}, yet on the ${side} normal: ${names}`;
    return [{ findings: [question.of, ...normal.map(({ of }) => of)], why }];
  });
}

/** What fails on the right alone beside something else on the left alone: two lesions, perhaps. */
function betweenSides(noted: readonly Noted[]): Contradiction[] {
  const [right] = onOneSideAlone(noted, "right");
  const [left] = onOneSideAlone(noted, "left");
  if (!right || !left) return [];
  const told = [right, left].map(
    ({ question, answer, side }) =>
      `${question.name} ${said(question, answer)} on the ${side} alone`,
  );
  const why = `${told.join(", ")}: perhaps two lesions, one on each side; rank each side by itself`;
  return [{ findings: [right.question.of, left.question.of], why }];
}

/** What fails on one side and was not found to fail on the other. */
function onOneSideAlone(noted: readonly Noted[], side: Side): Noted[] {
  const fails = noted.filter(isHard);
  const others = fails.filter((one) => one.side !== side);
  const elsewhere = new Set(others.map(({ question }) => question.observed));
  return fails.filter((one) => one.side === side && !elsewhere.has(one.question.observed));
}

/** The muscles that a question asks for, by weight. */
function muscles(
  { movements }: Evidence,
  { kind, id }: Question,
): Readonly<Record<string, number>> | undefined {
  if (kind === "movement") return movements[id]?.weights;
  return kind === "muscle" ? { [id]: 1 } : undefined;
}
