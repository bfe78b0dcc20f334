/**
 * The questions of an examination and their answers in the words of a register. Patients read what is
 * done and felt; everybody else what the tables call it. The plain words come with the evidence.
 */
import type { Book } from "../contract/book_rows";
import type { PlainQuestions } from "../contract/generated";
import { own } from "../contract/own";
import type { SceneExtras } from "../contract/scene";
import { opened } from "../contract/scene_reader";
import type { Register } from "../contract/view";
import { type Evidence, type Question, said } from "../reason/evidence";
import type { Told } from "../reason/separating";
import { nameOf, rowOf } from "./book";
import { capital } from "./words";

/** What findings are weighed by, with its questions named for whoever reads. */
export interface Spoken extends Evidence {
  readonly register: Register;
}

/** No plain words: the tables have none, or a piece of a scene does not hold them. */
export const NO_PLAIN: PlainQuestions = { names: {}, warnings: {} };

/** The plain words in an unzipped scene file or in its last piece. Throws as `opened` does. */
export function readPlain(glb: Uint8Array): PlainQuestions {
  return opened<Pick<SceneExtras, "version" | "plain">>(glb).extras.plain ?? NO_PLAIN;
}

/** What is said of a scene, and the plain words for its questions. */
export interface Wording {
  readonly book: Book;
  readonly plain: PlainQuestions;
}

const KEPT = new WeakMap<Evidence, Map<Register, Spoken>>();

/** The evidence as it is told in a register; the same one gives the same. */
export function spokenIn(wording: Wording, evidence: Evidence, register: Register): Spoken {
  const kept = KEPT.get(evidence) ?? new Map<Register, Spoken>();
  KEPT.set(evidence, kept);
  const known = kept.get(register) ?? made(wording, evidence, register);
  kept.set(register, known);
  return known;
}

function made(wording: Wording, evidence: Evidence, register: Register): Spoken {
  if (register !== "patient") return { ...evidence, register };
  const questions = evidence.questions.map((question) => plainQuestion(wording, question));
  const question = new Map(questions.map((one) => [one.of, one]));
  const alarms = evidence.alarms.map((one) => ({ ...one, text: plainWarning(wording, one.text) }));
  return { ...evidence, register, questions, question, alarms };
}

/** Before the id of a muscle: a needle in it. */
const NEEDLE = "needle_";
/** Kinds of parts of the body: what is found there is noted by itself. */
const PARTS: ReadonlySet<string> = new Set(["skin", "deep", "muscle"]);
/** What is done is told plainly of movements alone; of a test the name says it. */
const TOLD_HOW = "movement";

/** A question as a patient reads it; it can still be found by what it is called otherwise. */
function plainQuestion(wording: Wording, question: Question): Question {
  const { kind, how, redFlag, terms } = question;
  return {
    ...question,
    name: capital(plainName(wording, question)),
    how: kind === TOLD_HOW ? how : "",
    redFlag: plainWarning(wording, redFlag),
    terms: [...terms, question.name],
  };
}

function plainName({ book, plain }: Wording, { of, kind, id, name }: Question): string {
  if (PARTS.has(kind)) return nameOf(book, kind, id, "patient");
  if (id.startsWith(NEEDLE)) {
    const muscle = id.slice(NEEDLE.length);
    const isKnown = rowOf(book, "muscle", muscle) !== undefined;
    if (isKnown) return `needle test: the ${nameOf(book, "muscle", muscle, "patient")} is not well`;
  }
  return own(plain.names, of) ?? name;
}

function plainWarning({ plain }: Wording, text: string): string {
  return own(plain.warnings, text) ?? text;
}

/** What patients call an answer, where it is not the word of the tables; by kind where that differs. */
const PLAIN: Readonly<Record<string, string>> = {
  paralysed: "does not work",
  absent: "gone",
  positive: "yes",
  negative: "no",
  abnormal: "yes",
};
const PLAIN_OF: Readonly<Record<string, string>> = {
  "skin:reduced": "less feeling",
  "reflex:reduced": "weak",
  "investigation:absent": "no signal",
  "investigation:reduced": "weak signal",
  "movement:normal": "works",
  "muscle:normal": "works",
  "deep:pain": "hurts",
  "skin:pain": "hurts",
  "skin:tingling": "tingles",
};
/** Of investigations that have these two answers a patient is told what is found: yes or no. */
const FOUND: readonly string[] = ["abnormal", "normal"];

/** The word for an answer to a question; its own name while nothing has come to read it by. */
export function answerIn(
  evidence: Pick<Spoken, "register" | "question"> | null,
  of: string,
  is: string,
): string {
  if (!evidence) return is;
  const { register, question } = evidence;
  const asked = question.get(of);
  if (register !== "patient") return asked ? said(asked, is) : is;
  const kind = of.slice(0, of.indexOf(":"));
  const isFound = asked?.answers.join() === FOUND.join();
  if (isFound && is === "normal") return "no";
  return PLAIN_OF[`${kind}:${is}`] ?? PLAIN[is] ?? is;
}

/** The same of an answer as it is told of a cause, with how often where that is hardly a rule. */
export function toldAnswerIn(
  evidence: Pick<Spoken, "register" | "question"> | null,
  of: string,
  { is, often }: Told,
): string {
  const answer = answerIn(evidence, of, is);
  return often ? `${answer} in ${often}` : answer;
}
