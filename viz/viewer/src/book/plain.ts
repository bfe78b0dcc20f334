/**
 * What a patient is told of a selection, as lists: what is felt, what is weak, what stays well, what
 * helps and when to go at once. The words stand in the book.
 */
import type { ConditionRow, Identified } from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import { own } from "../contract/own";
import type { SceneWords } from "../contract/scene";
import { AFFECTED, FELT, type Feeling } from "../contract/states";
import {
  heelTargets,
  kindOfState,
  nameOf,
  rowOf,
  rowsOf,
  splitCut,
  splitTarget,
  texts,
} from "./book";
import { doctorLines } from "./doctor";
import { affected, type Effect } from "./effects";
import { bedsideOf } from "./examine";
import { placeName } from "./sore";
import { lesionsOf, type Subject, subjectOf } from "./subject";
import { toldAt } from "./told_at";
import { capital, type HeelPart, heelPart, stateWord } from "./words";

/** Something with a plain name, and how it fares. */
export interface PlainRow {
  readonly name: string;
  readonly word: string;
  readonly effect: Effect;
}

type Effects = ReadonlyMap<string, Effect>;

/** What a list of rows is about: the lesion, and why it catches no nerve, if it catches none. */
export type About = Pick<Subject, "id" | "noPath">;

const [HEEL_SKIN, SKIN, DEEP] = [0, 1, 2];

/**
 * Skin and depths that are felt or lose feeling: the skin of the heel first, where that does not
 * depend on the anatomy, then other skin, then depths. Of what loses as much, that comes first
 * which its nerve reaches first: the sole before the toes.
 */
export function feltPlainly(words: SceneWords, effects: Effects, about: About): PlainRow[] {
  const heel = Object.values(heelTargets(words.book));
  const hit = [...effects.values()].filter(
    ({ kind, state, felt }) =>
      (kind === "skin" || kind === "deep") &&
      (AFFECTED.has(state) || FELT.has(state) || felt !== "none"),
  );
  const rank = ({ target, kind, state, felt }: Effect) => {
    if (kind === "deep") return DEEP;
    return heel.includes(target) && state !== "variable" && felt !== "variable" ? HEEL_SKIN : SKIN;
  };
  const reached = ({ kind, id }: Effect) =>
    kind === "skin" ? (rowOf(words.book, "skin", id)?.supply[0]?.position ?? 1) : 1;
  hit.sort((a, b) => rank(a) - rank(b) || b.loss - a.loss || reached(a) - reached(b));
  return named(words, hit, about);
}

/** Muscles that weaken, one row for those that are called the same; those that one can try first. */
export function weakPlainly(words: SceneWords, effects: Effects, about: About): PlainRow[] {
  const rank = (effect: Effect) => Number(!bedsideOf(words, effect));
  return named(
    words,
    affected(effects, "muscle").sort((a, b) => rank(a) - rank(b)),
    about,
  );
}

/**
 * What a reader would ask about and is not hit: the heel, then muscles that one can try, then skin.
 * A heel that hurts by itself is nowhere called well: such pain keeps to no face.
 */
export function wellPlainly(words: SceneWords, effects: Effects, about: About): string[] {
  const heel = Object.values(heelTargets(words.book));
  const hit = new Set(
    [...feltPlainly(words, effects, about), ...weakPlainly(words, effects, about)].map(rowName),
  );
  const isSpared = ({ state, felt }: Effect) => state === "spared" && felt === "none";
  const rest = [...effects.values()].filter(isSpared);
  const ofHeel = heel.flatMap((target) => effects.get(target) ?? []);
  const isSore = about.noPath !== "" && ofHeel.some(({ felt }) => felt !== "none");
  const rows = named(
    words,
    [
      ...(isSore ? [] : ofHeel.filter(isWell)),
      ...rest.filter((effect) => bedsideOf(words, effect)),
      ...rest.filter(({ kind }) => kind === "skin"),
    ],
    about,
  );
  return rows.map(rowName).filter((name) => !hit.has(name));
}

function isWell({ state, felt }: Effect): boolean {
  return (state === "spared" || state === "untouched") && felt === "none";
}

function rowName({ name }: PlainRow): string {
  return name;
}

/** Targets by their plain names, each name once. */
function named(words: SceneWords, effects: readonly Effect[], about: About): PlainRow[] {
  const rows = new Map<string, PlainRow>();
  for (const effect of effects) {
    const name = capital(placeName(words, effect, { ...about, register: "patient" }));
    const word = plainWord(words, effect, about.noPath ? SORE : HURTS);
    if (!rows.has(name)) rows.set(name, { name, word, effect });
  }
  return [...rows.values()];
}

const HURTS = {
  none: "",
  possible: "may hurt or tingle",
  variable: "hurts in some people",
  likely: "hurts or tingles",
} as const;
/** The same where no nerve is caught: then nothing tingles. */
const SORE = { ...HURTS, possible: "may hurt", likely: "hurts" } as const;

function plainWord(
  words: SceneWords,
  { kind, state, felt }: Effect,
  hurts: Readonly<Record<Feeling, string>>,
): string {
  const lost = AFFECTED.has(state) ? stateWord(words, { kind, state, register: "patient" }) : "";
  if (kind === "muscle" || (state === "variable" && felt === "variable")) return lost;
  return [lost, hurts[felt]].filter(Boolean).join(", ") || hurts.possible;
}

/**
 * The condition of a site, as it holds there: the one that speaks of fewest sites; undefined if none
 * speaks of it.
 */
export function conditionOf(
  words: SceneWords,
  state: string,
): Identified<ConditionRow> | undefined {
  const { bare } = splitGrade(state);
  const [first] = rowsOf(words.book, "condition")
    .filter(({ sites }) => sites.includes(bare))
    .sort((a, b) => a.sites.length - b.sites.length);
  return first && { ...toldAt(words, first, state), id: first.id };
}

/** The conditions that can press a root or nerve: of the sites that hit it. */
export function conditionsAt(words: SceneWords, state: string): string[] {
  const { nerve } = splitCut(state);
  const hit = rowsOf(words.book, "site")
    .filter(({ cuts = [] }) => cuts.some((cut) => cut.nerve === nerve))
    .flatMap(({ id }) => conditionOf(words, id)?.id ?? []);
  return [...new Set(hit)];
}

/**
 * When to go at once: what the place is known for, what its condition says, or else any emergency of
 * the spine, where it is the spine that is hurt. Of several lesions, what each of them says.
 */
export function urgentPlainly(words: SceneWords, subject: Subject): string[] {
  return ofEach(words, subject, (one) => urgentOfOne(words, one));
}

function urgentOfOne(words: SceneWords, { id, state, kind }: Subject): readonly string[] {
  const { alarm_signs: signs = [] } = state;
  const { patient_red_flag: own = [] } = rowOf(words.book, "site", splitGrade(id).bare) ?? {};
  const told = [...(own.length ? own : signs), ...(conditionOf(words, id)?.plain.at_once ?? [])];
  const ofSpine = kind === "root" || isOfSpine(words, splitGrade(id).bare);
  return told.length || !ofSpine ? told : words.book.signs;
}

/** What is said of a subject, or of each of several lesions together, each text once. */
function ofEach(
  words: SceneWords,
  subject: Subject,
  say: (one: Subject) => readonly string[],
): string[] {
  const together = lesionsOf(subject.id);
  const each =
    together.length > 1 ? together.map((id) => subjectOf(words, id, "student")) : [subject];
  return [...new Set(each.flatMap(say))];
}

/** When to go at once with a condition: what it says, or else any emergency of the spine. */
export function urgentOf(words: SceneWords, { plain, sites }: ConditionRow): readonly string[] {
  if (plain.at_once) return plain.at_once;
  return sites.some((site) => isOfSpine(words, site)) ? words.book.signs : [];
}

/** With a card open on what is lit, one list of both: of the place first. */
export function urgentOfBoth(words: SceneWords, row: ConditionRow, subject: Subject): string[] {
  return [...new Set([...urgentPlainly(words, subject), ...urgentOf(words, row)])];
}

/** The same for students and clinicians, in their own words. */
export function urgentExactly(words: SceneWords, subject: Subject): string[] {
  return ofEach(words, subject, (one) => {
    const { red_flags: flags = [] } = conditionOf(words, one.id) ?? {};
    const more = flags.filter((flag) => !isSaidIn(one.redFlag, flag));
    const told = [one.redFlag, sentenceOf(more)].filter(Boolean);
    return told.length
      ? told
      : [sentenceOf(exactly(words, urgentOfOne(words, one)))].filter(Boolean);
  });
}

/**
 * When to see a doctor, less urgently: as the condition of each lesion says it, or else as it holds
 * of any such place; for who examines.
 */
export function doctorExactly(words: SceneWords, subject: Subject): string {
  const told = ofEach(words, subject, (one) => {
    const row = conditionOf(words, one.id);
    return row ? texts(row.see_a_doctor) : doctorLinesOf(words, one).exact;
  });
  return sentenceOf(told);
}

/** The same for patients, line by line. */
export function doctorPlainly(words: SceneWords, subject: Subject): string[] {
  return ofEach(words, subject, (one) => {
    const row = conditionOf(words, one.id);
    return row ? texts(row.plain.doctor) : doctorLinesOf(words, one).plain;
  });
}

function doctorLinesOf({ book }: SceneWords, { id, kind, noPath, redFlag }: Subject) {
  const { region } = rowOf(book, "site", splitGrade(id).bare) ?? {};
  const isNerve = noPath === "";
  return doctorLines(book, {
    region: region ?? (kind === "root" ? "spine" : ""),
    isNerve,
    redFlag,
  });
}

/** Signs of an emergency as they are examined, of those that patients notice; others as they are. */
function exactly({ book }: SceneWords, signs: readonly string[]): string[] {
  const { exact_signs: exact } = book;
  return [...new Set(signs.map((sign) => bare(own(exact, sign) ?? sign)))];
}

/** The red flags of a condition for students and clinicians, or else when a patient goes at once. */
export function flagsOf(words: SceneWords, row: ConditionRow): readonly string[] {
  const { red_flags: flags = [] } = row;
  return flags.length ? flags : exactly(words, urgentOf(words, row));
}

/** Signs in one sentence; "" for none. */
export function sentenceOf(signs: readonly string[]): string {
  return signs.length ? `${capital(signs.map(bare).join("; "))}.` : "";
}

/** Whether a text says a sign in other order: all words of the sign stand in it. */
function isSaidIn(text: string, sign: string): boolean {
  const said = new Set(wordsIn(text));
  return wordsIn(sign).every((word) => said.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** A sign without the full stop that some of them have. */
function bare(sign: string): string {
  return sign.replace(/\.$/, "");
}

function isOfSpine(words: SceneWords, site: string): boolean {
  return rowOf(words.book, "site", site)?.region === "spine";
}

/** What a nerve, or a root, on the way is called by a patient. */
export function plainNerve({ book }: SceneWords, id: string): string {
  return nameOf(book, rowOf(book, "root", id) ? "root" : "nerve", id, "patient");
}

/** What a part of the heel is called by a patient: "bottom of the heel". */
export function plainHeel({ book }: SceneWords, part: HeelPart): string {
  const { kind, id } = splitTarget(heelTargets(book)[part[0]] ?? "");
  return id ? nameOf(book, kind, id, "patient") : heelPart(part, "patient");
}

/** Whether a state is a site; roots and nerves are hit by many things. */
export function isSite(words: SceneWords, state: string): boolean {
  return kindOfState(words.book, state) === "site";
}
