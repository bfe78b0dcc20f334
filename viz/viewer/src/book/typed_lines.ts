/** Several findings in one line: "numb sole, absent ankle jerk and SLR positive". */
import type { Evidence } from "../reason/evidence";
import type { Finding } from "../reason/localise";
import { answerWords, findingWords } from "./findings";
import type { Spoken } from "./spoken";
import { aroundDenial, deniedOf, eachDenied, withExceptions } from "./typed_denied";
import {
  isDenied,
  isOnlyState,
  MOST,
  NOTHING,
  type Reading,
  type Understood,
  understand,
} from "./typed_findings";
import { generalHint, hintFor } from "./typed_hints";
import { leftOutWords } from "./typed_left";
import { saysNothing, sharedWith } from "./typed_shared";
import { withBothSides } from "./typed_sides";
import { respelt, unknownIn } from "./typed_slips";
import { gradeIn } from "./typed_words";
import { capital } from "./words";

/** A reading of a line, and what it leaves to be typed. */
export interface LineReading extends Reading {
  readonly rest: string;
  /** The readings that are taken together, where it is several. */
  readonly parts?: readonly Reading[];
}

/** What a line may mean. */
export interface LineUnderstood {
  readonly readings: readonly LineReading[];
  readonly sure: boolean;
  /** What to type instead, where there are no readings. */
  readonly hint: string;
}

/** A part of a line and what it may mean. */
interface Part extends Understood {
  readonly text: string;
}

const BETWEEN = /\s*(?:[,;\n]|\.\s|\band\b|\bbut\b|\bwith\b|\bplus\b|\s\+\s)\s*/gi;
const NEEDLES = /\bpins (and|&|n) needles\b/gi;
/** What denies everything that follows it, and what may. */
const DENIES = /^(denie[sd]|deny|denying)\b|\bdenie[sd]\b/i;
const MAY_DENY = /^(no|not|nil|never|without)\b/i;
const OWN_WORD =
  /\b(no|not|nil|never|without|denie[sd]|normal|intact|absent|present)\b|n['\u2019]t\b/i;

/** What a line may mean, or what to type instead. */
export function readLine(evidence: Evidence, typed: string): LineUnderstood {
  const line = withBothSides(withExceptions(typed));
  const understood = meantBy(evidence, line);
  // "reflexes normal" is said of none of them
  const general = understood.sure ? "" : generalHint(line);
  if (general) return { readings: [], sure: false, hint: general };
  if (understood.readings.length) return understood;
  const readings = asMeant(evidence, line);
  const hint = readings.length ? "" : hintFor(typed, unknownIn(evidence, line));
  return { readings, sure: false, hint };
}

/** Where nothing is understood: what it would mean with one word spelt like one that is known. */
function asMeant(evidence: Evidence, line: string): readonly LineReading[] {
  const readings = respelt(evidence, line).flatMap((other) => {
    const { readings, sure } = meantBy(evidence, other);
    return sure ? readings.slice(0, 1) : readings;
  });
  return readings.slice(0, MOST);
}

/** All findings of a line first, then each; the likeliest reading is the first. */
function meantBy(evidence: Evidence, line: string): LineUnderstood {
  const whole = understand(evidence, line);
  const parts = partsOf(evidence, line);
  if (parts.length < 2) return withRest(whole, "");
  const isOfOne = isDenied(line) && parts.some(({ text }) => isOnlyState(text));
  const isKnown = parts.some(({ readings }) => readings.length);
  if (!isKnown || isOfOne || (whole.sure && parts.some(({ sure }) => !sure)))
    return withRest(whole, "");
  return together(parts, mayDenyMore(parts));
}

function withRest({ readings, sure }: Understood, rest: string): LineUnderstood {
  return { readings: readings.map((one) => ({ ...one, rest })), sure, hint: "" };
}

function partsOf(evidence: Evidence, line: string): readonly Part[] {
  const whole = textsOf(line.replace(NEEDLES, "tingling"));
  const texts = eachDenied(whole.flatMap((text) => apart(evidence, text)));
  const denies = texts.findIndex((text) => DENIES.test(text));
  return texts.map((text, at) => {
    const isAfter = denies >= 0 && at > denies && !OWN_WORD.test(text);
    const said = isAfter ? texts.with(at, `not ${text}`) : texts;
    const full = deniedOf(said, at, isAfter);
    const shared = full === undefined ? sharedWith(texts, at) : [full];
    return partOf(evidence, said[at] ?? text, shared, full !== undefined);
  });
}

/** A text that is not understood in two, where it denies something in its midst. */
function apart(evidence: Evidence, text: string): readonly string[] {
  const around = aroundDenial(text);
  if (around.length < 2 || around.some(isOnlyState)) return [text];
  return understand(evidence, text).readings.length ? [text] : around;
}

/** The parts of a line; "numb and" belongs to "tingling sole", "and tingling" to "numb sole". */
function textsOf(line: string): readonly string[] {
  const texts: string[] = [];
  const ands = [...line.matchAll(BETWEEN)].map(([between]) => /\band\b/i.test(between));
  let wasState = false;
  for (const [at, text] of line
    .split(BETWEEN)
    .map((one) => one.trim())
    .entries()) {
    if (!text) continue;
    const isState = isOnlyState(text) && !isDenied(text);
    const joins = ands[at - 1] && (wasState || (isState && !ands[at]));
    const before = joins && ![text, texts.at(-1) ?? ""].some(saysNothing) ? texts.pop() : undefined;
    texts.push(before === undefined ? text : `${before} ${text}`);
    wasState = isState;
  }
  return texts;
}

/** A part as it stands; where that is not clear, with what its neighbours say of it. */
function partOf(evidence: Evidence, text: string, shared: readonly string[], full: boolean): Part {
  const own = understand(evidence, text);
  if (full) return deniedPart(evidence, text, own, shared[0] ?? text);
  if (own.sure || !saysNothing(text)) return { text, ...own };
  for (const said of shared) {
    const more = `${said} ${text}`;
    const understood = understand(evidence, more);
    if (understood.sure) return { text: more, ...understood };
  }
  return { text, ...own };
}

/** A part that denies what was said before, as `full` says it; a complaint is denied by its name alone. */
function deniedPart(evidence: Evidence, text: string, own: Understood, full: string): Part {
  const [first] = own.readings;
  if (own.sure && first?.findings.every(({ of }) => CLAIM.test(of))) return { text, ...own };
  const meant = understand(evidence, full);
  return { text, ...(meant.readings.length ? meant : own) };
}

/** Whether "no" at the beginning may be meant of what follows as well: "no back pain, night pain". */
function mayDenyMore(parts: readonly Part[]): boolean {
  return parts.some(
    ({ text }, at) =>
      MAY_DENY.test(text) &&
      parts.slice(at + 1).some((later) => !OWN_WORD.test(later.text) && !gradeIn(later.text).grade),
  );
}

function together(parts: readonly Part[], mayDeny: boolean): LineUnderstood {
  const taken = parts.filter(({ sure }) => sure);
  const findings = onceEach(taken.flatMap(({ readings: [first] }) => first?.findings ?? []));
  const left = textOf(parts.filter((part) => !taken.includes(part)));
  const leftOut = taken.flatMap(({ readings: [first] }) => first?.leftOut ?? []);
  const all: readonly LineReading[] =
    taken.length > 1 && findings
      ? [{ name: "", kind: "", findings, leftOut, rest: left, parts: taken.flatMap(firstOf) }]
      : [];
  const each = parts.flatMap((part) => {
    const rest = textOf(parts.filter((one) => one !== part));
    const readings = part.sure ? part.readings.slice(0, 1) : part.readings;
    return readings.map((one) => ({ ...one, rest }));
  });
  const sure = taken.length > 0 && findings !== undefined && !mayDeny;
  const first = sure ? each.filter((one) => taken.some(({ readings }) => isOf(readings, one))) : [];
  const others = each.filter((one) => !first.includes(one));
  return { readings: [...all, ...first, ...others].slice(0, MOST), sure, hint: "" };
}

const firstOf = ({ readings }: Understood) => readings.slice(0, 1);

function isOf(readings: readonly Reading[], { findings }: Reading): boolean {
  return readings[0]?.findings === findings;
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(", ");
}

/** Findings, each once; undefined where two contradict each other. */
function onceEach(findings: readonly Finding[]): readonly Finding[] | undefined {
  const once = new Map<string, Finding>();
  for (const one of findings) {
    const name = `${one.of} ${one.side ?? ""}`;
    const known = once.get(name);
    if (known && (known.is !== one.is || known.mrc !== one.mrc)) return undefined;
    once.set(name, one);
  }
  return [...once.values()];
}

/** Nothing is understood. */
export const NO_LINE: LineUnderstood = withRest(NOTHING, "");

/** A reading in words: "Sole: numb (5 areas)", "All 2: ...". */
export function readingWords(evidence: Spoken, { name, findings, parts }: LineReading): string {
  if (parts) {
    const each = parts.map((part) => readingWords(evidence, { ...part, rest: "" }));
    return `All ${parts.length}: ${each.join("; ")}`;
  }
  const [first] = findings;
  if (!first) return "";
  if (!name) return findingWords(evidence, first);
  const side = first.side ? ` (${first.side === "both" ? "both sides" : first.side})` : "";
  return `${capital(name)}${side}: ${answerWords(evidence, first)} (${findings.length} areas)`;
}

/**
 * What is said once a reading is marked; `side` is that on which it is marked because an earlier line
 * named it, "" where none did.
 */
export function receiptWords(evidence: Spoken, reading: LineReading, side: string): string {
  const { findings, leftOut, rest } = reading;
  const isSaid = findings.every((one) => one.side || CLAIM.test(one.of));
  const sides = side === "both" ? "both sides" : `the ${side}`;
  const where = side && !isSaid ? ` on ${sides}, as said before` : "";
  return [
    `Marked${where}: ${readingWords(evidence, reading)}.`,
    ...(leftOut.length ? [`${leftOutWords(leftOut, true)}.`] : []),
    ...(rest ? [`Still in the line, not marked: ${rest}.`] : []),
  ].join(" ");
}

/** What has no side. */
const CLAIM = /^(history|flag):/;
