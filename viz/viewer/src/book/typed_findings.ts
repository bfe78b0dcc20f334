/** Findings typed in one line: "numb outer heel", "no ankle jerk left, foot lift 3/5". */
import type { Side } from "../contract/view";
import type { Evidence, Question } from "../reason/evidence";
import type { Finding } from "../reason/localise";
import {
  type Answer,
  answerTo,
  answerToSign,
  isOfHealth,
  leftBy,
  type Said,
} from "./typed_answers";
import { angleLeft, gradeLeft, type LeftOut, stateLeft } from "./typed_left";
import {
  CLAIMS,
  isSlip,
  type Match,
  type Names,
  namedBy,
  namesOf,
  rank,
  type Thing,
} from "./typed_names";
import { pluralsIn, sideOf } from "./typed_sides";
import {
  degreesIn,
  denialOf,
  doubtIn,
  type Grade,
  gradeIn,
  NEGATORS,
  STATE_OF,
  type State,
  stateOf,
  tokensOf,
} from "./typed_words";

/** How many readings of a line are offered. */
export const MOST = 6;

/** A reading of a line. */
export interface Reading {
  /** What it is called where it is not one question: the name of an area. */
  readonly name: string;
  readonly kind: string;
  readonly findings: readonly Finding[];
  /** What is said besides, and not noted. */
  readonly leftOut: readonly LeftOut[];
}

/** What a line may mean. */
export interface Understood {
  /** The likeliest first. */
  readonly readings: readonly Reading[];
  /** Whether the first is meant; else a person has to choose. */
  readonly sure: boolean;
}

/** Nothing is understood. */
export const NOTHING: Understood = { readings: [], sure: false };

/** A line or a part of it, taken apart. */
interface Parsed extends Said {
  /** All words, without the sides and what denies. */
  readonly words: readonly string[];
  readonly all: readonly string[];
  /** The sides that are named, each once. */
  readonly sides: readonly Side[];
  /** Words that mean both sides by their plural. */
  readonly plurals: readonly string[];
  /** Whether what is said is not clear: something is denied that stands before and after. */
  readonly twisted: boolean;
  /** The angle that is said: "at 30 degrees". */
  readonly degrees: string;
}

/** What one finding that is typed may mean; `asking` where nothing may be taken for sure. */
export function understand(evidence: Evidence, part: string): Understood {
  const names = namesOf(evidence);
  const asReflex = parsedFrom(part, names, "reflex");
  const known = candidates(names, asReflex);
  // "4+" is a reflex where one is named, else a strength
  const isPlus = !known.length && gradeIn(part).grade?.of === "reflex";
  const parsed = isPlus ? parsedFrom(part, names, "strength") : asReflex;
  const found = isPlus ? candidates(names, parsed) : known;
  const [best, next] = found;
  if (!best) return NOTHING;
  const isClear = isClearly(best.match, next?.match);
  const asks = best.answer === "ask" || isUnclear(parsed);
  if (!isClear || asks) return { readings: offered(found, parsed), sure: false };
  const sure = found.filter(({ answer }) => answer !== "ask");
  return { readings: sure.map((one) => reading(one, parsed)).slice(0, MOST), sure: true };
}

/** Whether nothing may be taken for sure: it is twisted, or of one side and the other. */
function isUnclear({ twisted, sides }: Parsed): boolean {
  return twisted || sides.length > 1;
}

/** Whether the best is meant and no other; to name a part of a complaint is not to complain of it. */
function isClearly(best: Match, next: Match | undefined): boolean {
  if (best.whole) return !next || next.fits < best.fits || next.thing.kind !== best.thing.kind;
  const isMost = best.fits > MUCH && !CLAIMS.has(best.thing.kind);
  return isMost && (!next || next.fits < best.fits - CLEARLY);
}

/** By so much the best has to fit better, where part of its name is missing. */
const CLEARLY = 0.1;
/** So much of a name has to be typed to be sure of it. */
const MUCH = 0.7;

interface Candidate {
  readonly match: Match;
  readonly answer: Exclude<Answer, null>;
  readonly said: Said;
}

function candidates(names: Names, parsed: Parsed): readonly Candidate[] {
  const best = new Map<Match["thing"], Candidate>();
  const add = (match: Match, said: Said, answer: Answer) => {
    const known = best.get(match.thing);
    if (answer && (!known || match.fits > known.match.fits))
      best.set(match.thing, { match, answer, said });
  };
  for (const { words, said } of waysOf(parsed))
    for (const match of namedBy(names, words)) add(match, said, answerOf(match, said, words));
  const found = [...best.values()].sort(byFit);
  // what is called so as a whole leaves no place for what only begins so
  const whole = found.filter(({ match }) => match.whole);
  return whole.length ? whole : found;
}

/**
 * The ways to read the words: names may hold what denies, a side, and states ("no pulse", "both legs
 * weak", "night pain"); what a name does not hold is said of it.
 */
function* waysOf({ words, all, states, denied, denial, grade }: Parsed) {
  const isThere = (word: string) => THERE.has(stateOf(word) ?? "");
  const said = { ...(grade && { grade }), ...(denial && { denial }) };
  const withoutDenial = all.filter((word) => !NEGATORS.has(word));
  if (denied) yield { words: all, said: { states: [], denied: false, ...said } };
  yield { words: withoutDenial, said: { states: [], denied, ...said } };
  yield { words, said: { states: [], denied, ...said } };
  const there = states.filter((state) => THERE.has(state));
  yield { words: words.filter((word) => !isThere(word)), said: { states: there, denied, ...said } };
  yield { words: words.filter((word) => !stateOf(word)), said: { states, denied, ...said } };
}

function byFit({ match: a }: Candidate, { match: b }: Candidate): number {
  return b.fits - a.fits || rank(a.thing) - rank(b.thing);
}

/** What stands beyond it may not be denied with the rest. */
const SPLIT = /[,;]|\bbut\b/i;

const THERE: ReadonlySet<string> = new Set(
  "positive present abnormal negative absent normal".split(" "),
);

/** The answer of a match, where the states that it leaves unsaid are said of it. */
function answerOf({ thing, sign, whole }: Match, said: Said, words: readonly string[]): Answer {
  const [question] = thing.questions;
  if (!question) return null;
  // a weak foot is no weak pulse of it
  const isStrength = said.states.some((state) => state === "weak" || state === "paralysed");
  if (isStrength && !whole && isOfHealth(question)) return null;
  if (sign) return answerToSign(question, said);
  // a target is found in a state: a name of it that holds one is no state that is said
  if (!CLAIMS.has(thing.kind) && !said.states.length && words.some((word) => stateOf(word)))
    return question.answers[0] === "positive" ? answerTo(question, said) : null;
  return answerTo(question, said);
}

interface Chosen {
  readonly is?: string;
  readonly side?: Side | undefined;
}

function reading(
  { match, answer, said }: Candidate,
  parsed: Parsed,
  { is, side = sideIn(parsed, match.thing) }: Chosen = {},
): Reading {
  const given = is === undefined ? (answer as Pick<Finding, "is" | "mrc">) : { is };
  const { kind, name, questions } = match.thing;
  const sided = side && !CLAIMS.has(kind) ? { side } : {};
  const findings = questions.map(({ of }) => ({ of, ...given, ...sided }));
  const [asked] = questions;
  const left = asked && is === undefined && !match.sign ? leftBy(asked, said, given.is) : [];
  return {
    name: kind === "area" ? name : "",
    kind: kind === "area" ? "skin" : kind,
    findings,
    leftOut: [...left.map(stateLeft), ...gradeLeft(said.grade), ...angleLeft(parsed.degrees)],
  };
}

/** The side that is said of a thing; a plural says both, but of movements that are called so: "walk on heels". */
function sideIn({ sides, plurals }: Parsed, { kind, questions }: Thing): Side | undefined {
  if (sides.length || !plurals.length) return sides[0];
  const terms = kind === "movement" ? questions.flatMap((one) => one.terms) : [];
  const own = new Set(terms.flatMap(pluralsIn));
  return plurals.some((word) => !own.has(word)) ? "both" : undefined;
}

/** Every answer of what may be meant, the normal one first: a person chooses. */
function offered(found: readonly Candidate[], parsed: Parsed): readonly Reading[] {
  const few = found.slice(0, MOST);
  const all = few.flatMap((one) => {
    const asks = one.answer === "ask" || parsed.twisted;
    const answers = asks ? answersOf(one.match.thing.questions[0]) : [undefined];
    const isSided = parsed.sides.length > 1 && !CLAIMS.has(one.match.thing.kind);
    const sides = isSided ? new Set<Side>(["both", ...parsed.sides]) : [undefined];
    return answers.flatMap((is) =>
      [...sides].map((side) => reading(one, parsed, { ...(is !== undefined && { is }), side })),
    );
  });
  return all.slice(0, MOST);
}

function answersOf(question: Question | undefined): readonly string[] {
  return [...(question?.answers ?? [])].reverse();
}

function parsedFrom(part: string, names: Names, plus: "reflex" | "strength"): Parsed {
  const { isDoubtful, rest: told } = doubtIn(part);
  const { degrees, rest: bare } = degreesIn(told);
  const { grade: read, rest } = gradeIn(bare);
  const isPlus = read?.of === "reflex" && plus === "strength";
  const given: Grade | undefined = isPlus ? { ...read, of: plus, part: "+" } : read;
  // three pluses and more are a brisk reflex, if anything is
  const isBrisk = given?.of === "reflex" && given.value >= BRISK;
  const grade = isBrisk ? undefined : given;
  const tokens = tokensOf(isBrisk ? `brisk ${rest}` : rest).map((word) => corrected(word, names));
  const all = tokens.filter((word) => word !== "left" && word !== "right");
  const denials = tokens.flatMap((word, at) => (NEGATORS.has(word) ? [at] : []));
  const found = tokens.flatMap((word, at) => (stateOf(word) ? [at] : []));
  const [first = 0] = denials;
  const denier = denials.map((at) => denialOf(tokens[at] ?? "")).find((one) => one !== "no");
  const isBare = degrees !== "" && !found.length && !grade;
  const isBetween = found.some((at) => at < first) && found.some((at) => at > first);
  return {
    all,
    words: all.filter((word) => !NEGATORS.has(word) && !sideOf(word)),
    states: [...new Set(tokens.map(stateOf).filter((state): state is State => !!state))],
    denied: denials.length > 0,
    twisted:
      isDoubtful ||
      isBrisk ||
      isBare ||
      denials.length > 1 ||
      (denials.length > 0 && (isBetween || SPLIT.test(part))),
    degrees: degrees.trim(),
    sides: [...new Set(tokens.flatMap((word) => sideOf(word) ?? []))],
    plurals: pluralsIn(part),
    ...(denials.length && { denial: denier ?? "no" }),
    ...(grade && { grade }),
  };
}

/** From so many pluses on a reflex is more than normal, or may be. */
const BRISK = 3;

/** A word for a state that is typed with a slip. */
function corrected(word: string, { vocabulary }: Names): string {
  if (vocabulary.has(word)) return word;
  const meant = [...STATE_OF.keys()].find((one) => isSlip(word, one));
  return meant === undefined ? word : (tokensOf(meant)[0] ?? word);
}

/** Whether a text only says a state or denies: it is said of what stands before or after it. */
export function isOnlyState(text: string): boolean {
  return tokensOf(text).every((word) => NEGATORS.has(word) || stateOf(word));
}

/** Whether something is denied in a text. */
export function isDenied(text: string): boolean {
  return tokensOf(text).some((word) => NEGATORS.has(word));
}
