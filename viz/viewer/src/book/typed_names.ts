/** Which question a typed line names: all of its words have to be found in one name of it. */
import { type Evidence, keptWith, type Question } from "../reason/evidence";
import { NEGATORS, SOFT, SPARE, STATE_OF, stateOf, tokensOf } from "./typed_words";
import { nameAndBracket } from "./words";

/** Something that can be named: a question, or the questions of a larger area of skin. */
export interface Thing {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly kind: string;
}

/** A name of a thing, as words. */
interface Name {
  readonly thing: Thing;
  readonly words: readonly string[];
  /** Whether it says by itself that something is wrong. */
  readonly sign: boolean;
  /** Whether it is the first name of the thing. */
  readonly own: boolean;
}

/** A thing that a line may name. */
export interface Match {
  readonly thing: Thing;
  readonly sign: boolean;
  /** How well it fits, 0..1. */
  readonly fits: number;
  /** Whether nothing of the name is missing in the line. */
  readonly whole: boolean;
}

/** Everything that can be named. */
export interface Names {
  readonly all: readonly Name[];
  readonly vocabulary: ReadonlySet<string>;
}

/** The kinds in the order in which they are meant, where several are called alike. */
const ORDER = "flag history area reflex movement skin deep test muscle investigation".split(" ");
/** Kinds of things that are examined, of which a state is found: their names hold no state. */
const TARGETS: ReadonlySet<string> = new Set([
  "area",
  "reflex",
  "movement",
  "skin",
  "deep",
  "muscle",
]);
/** Kinds that say something by being named: what is missing of their names counts. */
export const CLAIMS: ReadonlySet<string> = new Set(["flag", "history"]);
/** How much of a name has to be typed, and what a beginning and a slip of the finger count. */
const LEAST = 0.4;
const BEGUN = 0.9;
const SLIPPED = 0.8;
/** A complaint comes before a target that is called alike, an own name or a sign before another one. */
const CLAIMED = 0.002;
const OWN = 0.001;
/** Of two that fit, the one that holds more of the words that were typed is meant. */
const EACH_WORD = 0.0005;
const LONG = 9;
const SHORT = 5;

/** The names of all questions and areas. */
export const namesOf: (evidence: Evidence) => Names = keptWith((evidence) => {
  const named = [...evidence.questions.flatMap(namesOfQuestion), ...areasOf(evidence)];
  const all = named.filter((name) => !isOfSeveral(name, named));
  const words = all.flatMap((name) => name.words);
  return { all, vocabulary: new Set([...words, ...SOFT, ...NEGATORS, ...STATE_OF.keys()]) };
});

/** So many tests beside the one have to share a name of it for it to say nothing: "Tinel". */
const SHARED = 2;

/** Whether a name of a test is all that several other tests have in their own names. */
function isOfSeveral({ thing, words, own }: Name, all: readonly Name[]): boolean {
  if (own || thing.kind !== "test") return false;
  const telling = words.filter((word) => !SOFT.has(word));
  const isIn = (other: Name) =>
    other.own && other.thing.kind === "test" && telling.every((word) => other.words.includes(word));
  const others = new Set(all.filter(isIn).map((other) => other.thing.name));
  others.delete(thing.name);
  return others.size >= SHARED;
}

function namesOfQuestion(question: Question): Name[] {
  const { kind, name, id } = question;
  const thing = { name, questions: [question], kind };
  const [bare] = nameAndBracket(name);
  const named = (text: string, sign: boolean, own: boolean) =>
    ({ thing, words: wordsOf(text, kind, sign), sign, own }) satisfies Name;
  return [
    ...question.signs.map((text) => named(text, true, false)),
    ...[name, bare].map((text) => named(text, false, true)),
    ...[id, ...question.terms].map((text) => named(text, false, false)),
  ].filter(({ words }) => words.length);
}

function wordsOf(text: string, kind: string, sign: boolean): readonly string[] {
  const words = [...new Set(tokensOf(text))];
  return TARGETS.has(kind) && !sign ? words.filter((word) => !stateOf(word)) : words;
}

function areasOf({ questions }: Evidence): Name[] {
  const areas = new Map<string, Question[]>();
  for (const question of questions)
    for (const area of question.areas) areas.set(area, [...(areas.get(area) ?? []), question]);
  return [...areas].map(([name, parts]) => ({
    thing: { name, questions: parts, kind: "area" },
    words: tokensOf(name),
    ...{ sign: false, own: true },
  }));
}

/** The things of which one name holds all these words, the best first; soft words may be left. */
export function namedBy(names: Names, words: readonly string[]): readonly Match[] {
  const asked = [...new Set(words)];
  if (!asked.some((word) => !SOFT.has(word))) return [];
  const telling = asked.filter((word) => !SPARE.has(word));
  const found = matches(names, asked);
  return found.length || telling.length === asked.length ? found : matches(names, telling);
}

function matches({ all, vocabulary }: Names, asked: readonly string[]): readonly Match[] {
  if (!asked.length) return [];
  const best = new Map<Thing, Match>();
  for (const name of all) {
    const match = matchOf(name, asked, vocabulary);
    const known = best.get(name.thing);
    if (match && (!known || match.fits > known.fits)) best.set(name.thing, match);
  }
  return [...best.values()].sort((a, b) => b.fits - a.fits || rank(a.thing) - rank(b.thing));
}

/** The place of a kind among those that are called alike. */
export const rank = ({ kind }: Thing) => ORDER.indexOf(kind);

function matchOf(
  { thing, words, sign, own }: Name,
  asked: readonly string[],
  vocabulary: ReadonlySet<string>,
): Match | undefined {
  const left = new Set(words);
  let likeness = 0;
  for (const word of asked) {
    const [found, much] = nearest(word, left, vocabulary);
    if (!found) return undefined;
    left.delete(found);
    likeness += much;
  }
  // what a name denies or says of a state has to be typed: "pulse" is not "no pulse"
  if ([...left].some((word) => NEGATORS.has(word) || stateOf(word))) return undefined;
  const missing = [...left].filter((word) => CLAIMS.has(thing.kind) || !SOFT.has(word)).length;
  const fits = likeness / (asked.length + missing);
  const onlyStates = asked.every((word) => stateOf(word) || NEGATORS.has(word));
  // "Tinel" alone names all tests that are called so
  const isOne = own && thing.kind === "test" && asked.length === 1 && likeness === 1;
  if ((fits < LEAST && !isOne) || (onlyStates && missing)) return undefined;
  const claimed = CLAIMS.has(thing.kind) ? (missing ? -CLAIMED : CLAIMED) : own || sign ? OWN : 0;
  const better = fits + claimed + EACH_WORD * asked.length;
  return { thing, sign, fits: better, whole: !missing };
}

function nearest(
  word: string,
  among: ReadonlySet<string>,
  vocabulary: ReadonlySet<string>,
): readonly [string | undefined, number] {
  if (among.has(word)) return [word, 1];
  // a word that is known means itself: peroneal is no slip for perineal
  if (vocabulary.has(word) || /\d/.test(word)) return [undefined, 0];
  const begun = word.length > 2 && [...among].find((one) => one.startsWith(word));
  if (begun) return [begun, BEGUN];
  return [[...among].find((one) => isSlip(word, one)), SLIPPED];
}

/** Whether a word is another with a slip or two of the finger. */
export function isSlip(word: string, meant: string, shortest = SHORT): boolean {
  if (Math.min(word.length, meant.length) < shortest) return false;
  const slips = meant.length >= LONG ? 2 : 1;
  return isWithin(word, meant, slips);
}

function isWithin(one: string, other: string, slips: number): boolean {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (!a || !b) return a.length + b.length <= slips;
  if (!slips) return false;
  const swapped = a[0] === b[1] && a[1] === b[0];
  return (
    isWithin(a.slice(1), b.slice(1), slips - 1) ||
    isWithin(a.slice(1), b, slips - 1) ||
    isWithin(a, b.slice(1), slips - 1) ||
    (swapped && isWithin(a.slice(2), b.slice(2), slips - 1))
  );
}
