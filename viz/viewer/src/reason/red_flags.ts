/** Red flags among findings: they come before any ranking. */
import { CONTRACT } from "../contract/constants";
import { type Evidence, idOf, keptWith } from "./evidence";
import type { Noted } from "./noted";

const FELT = new Set(CONTRACT.ranking.fit.felt);
/** Answers that count where a function alarms only when it is gone. */
const LOST = new Set(CONTRACT.ranking.fit.lost);
/** Answers that say of strength that it fails. */
const WEAK = new Set(CONTRACT.ranking.fit.weak);
const { both_legs_weak: BOTH_LEGS_WEAK, leading: LEADING, at_once: AT_ONCE } = CONTRACT.ranking.fit;

type Alarm = Evidence["alarms"][number];

/** An urgent warning, and the names of the findings that give it. */
export interface RedFlag {
  readonly text: string;
  readonly findings: readonly string[];
}

/** A cause as it is ranked: its parts, how probable it is, the findings that it explains. */
interface Leading {
  readonly id: string;
  readonly probability: number;
  readonly explains: readonly { readonly of: string }[];
}

/** Every urgent warning once; `leading` are the causes by probability. */
export function redFlagsOf(
  evidence: Evidence,
  noted: readonly Noted[],
  leading: readonly Leading[],
): RedFlag[] {
  const found = new Map<string, Set<string>>();
  const told = [
    ...askedFor(noted),
    ...evidence.alarms.flatMap((one) => alarmed(evidence, one, noted)),
    ...weakened(evidence, noted),
  ];
  // the warning of a leading emergency would say the same again
  const said = told.some(([text]) => text.includes(AT_ONCE));
  const more = said ? [] : leading.flatMap((one) => emergent(evidence, one));
  for (const [text, of] of [...told, ...more])
    found.set(text, (found.get(text) ?? new Set()).add(of));
  return [...found].map(([text, findings]) => ({ text, findings: [...findings] }));
}

type Told = readonly [text: string, of: string];

/** Flags that were asked for and are there. */
function askedFor(noted: readonly Noted[]): Told[] {
  return noted
    .filter(({ question, abnormal }) => question.redFlag && abnormal)
    .map(({ question }) => [question.redFlag, question.of]);
}

/** A function of the body whose loss is an emergency. */
function alarmed(evidence: Evidence, alarm: Alarm, noted: readonly Noted[]): Told[] {
  const shown = noted.filter((one) => touches(evidence, alarm, one));
  if (alarm.gone && !onBothSides(shown)) return [];
  return shown.map(({ question }) => [alarm.text, question.of]);
}

/** Strength that fails on both sides says what the urgent sign of both legs asks for. */
function weakened({ question }: Evidence, noted: readonly Noted[]): Told[] {
  const text = question.get(BOTH_LEGS_WEAK)?.redFlag;
  const weak = noted.filter(({ answer }) => WEAK.has(answer));
  return text && onBothSides(weak) ? weak.map((one) => [text, one.question.of]) : [];
}

/** What is said of causes that are an emergency as such, by id. */
const emergencies = keptWith(({ causes }: Evidence) => {
  return new Map(causes.flatMap(({ id, emergency }) => (emergency ? [[id, emergency]] : [])));
});

/** What is said of an emergency that is one of the parts of a cause; "" where none is. */
export function emergencyOf(evidence: Evidence, id: string): string {
  const parts = id.split("+").map((part) => emergencies(evidence).get(part));
  return parts.find(Boolean) ?? "";
}

/** A cause that is an emergency and leads, with what it explains. */
function emergent(evidence: Evidence, { id, probability, explains }: Leading): Told[] {
  const text = probability >= LEADING ? emergencyOf(evidence, id) : "";
  return text ? explains.map(({ of }) => [text, of]) : [];
}

/** Whether a finding says that one of the targets of a function fails. */
function touches(evidence: Evidence, { targets, gone }: Alarm, one: Noted): boolean {
  const { question, answer, abnormal, side } = one;
  if (!abnormal || (gone && !LOST.has(answer))) return false;
  if (FELT.has(answer) && side !== "both") return false;
  if (question.kind === "movement" && !gone) return false;
  return shownBy(evidence, one).some((target) => targets.includes(target));
}

/** Ids of the targets of which a finding tells. */
function shownBy(evidence: Evidence, { question }: Noted): string[] {
  const { kind, id, shows } = question;
  if (kind === "movement") return Object.keys(evidence.movements[id]?.weights ?? {});
  if (kind === "skin" || kind === "muscle") return [id];
  return kind === "test" ? shows.map(idOf) : [];
}

function onBothSides(noted: readonly Noted[]): boolean {
  return (
    noted.some(({ side }) => side === "both") || new Set(noted.map(({ side }) => side)).size > 1
  );
}
