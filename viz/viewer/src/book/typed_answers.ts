/** What the states in a line answer to a question: one answer, or none where that would be a guess. */
import type { Question } from "../reason/evidence";
import type { Finding } from "../reason/localise";
import { type Denial, type Grade, type State, WELL } from "./typed_words";

/** What a line says of the thing that it names. */
export interface Said {
  readonly states: readonly State[];
  readonly denied: boolean;
  /** By which word, where it is. */
  readonly denial?: Denial;
  readonly grade?: Grade;
}

/** The answer that is said, `ask` where it is not clear, and null where the question cannot be meant. */
export type Answer = Pick<Finding, "is" | "mrc"> | "ask" | null;

type Scale = Readonly<Partial<Record<State, string>>>;

const SKIN: Scale = {
  ...{ numb: "numb", unfelt: "numb", absent: "numb", reduced: "reduced" },
  ...{ tingling: "tingling", pain: "pain", normal: "normal", abnormal: "ask", present: "ask" },
  ...{ positive: "ask", negative: "ask", odd: "ask" },
};
const DEEP: Scale = {
  ...{ pain: "pain", positive: "pain", normal: "normal", negative: "normal" },
  ...{ present: "ask", absent: "ask", abnormal: "ask" },
};
const STRENGTH: Scale = {
  ...{ paralysed: "paralysed", weak: "weak", absent: "paralysed", reduced: "weak" },
  ...{ normal: "normal", present: "ask", abnormal: "ask", positive: "ask", negative: "ask" },
};
const REFLEX: Scale = {
  ...{ absent: "absent", unfelt: "absent", reduced: "reduced", weak: "reduced" },
  ...{ normal: "normal", present: "normal", abnormal: "ask", odd: "ask", positive: "ask" },
  negative: "ask",
};
const TEST: Scale = {
  ...{ positive: "positive", present: "positive", abnormal: "positive", pain: "positive" },
  ...{ numb: "positive", tingling: "positive", reduced: "ask" },
  ...{ negative: "negative", normal: "negative", absent: "negative" },
};
/** Tests of what ought to be there, such as a pulse. */
const HEALTH: Scale = {
  ...{ absent: "positive", reduced: "positive", unfelt: "positive", numb: "positive" },
  ...{ weak: "positive", abnormal: "positive", paralysed: "positive", positive: "ask" },
  ...{ negative: "ask", normal: "negative", present: "negative" },
};
const CLAIM: Scale = {
  ...{ positive: "yes", present: "yes", abnormal: "ask" },
  ...{ negative: "no", absent: "no", normal: "no" },
};
const FINDING: Scale = {
  ...{ abnormal: "abnormal", positive: "abnormal", reduced: "abnormal", present: "ask" },
  ...{ absent: "ask", normal: "normal", negative: "normal" },
};
const BY_WORST: Readonly<Record<string, Scale>> = {
  ...{ numb: SKIN, pain: DEEP, paralysed: STRENGTH, absent: REFLEX },
  ...{ positive: TEST, yes: CLAIM, abnormal: FINDING },
};

/** How a test is answered where what ought to be there is missing or less. */
const MISSING: ReadonlySet<string> = new Set(["not felt", "reduced", "absent", "weak"]);

/** Whether a test asks for something that ought to be there: a pulse, a tone, a feeling. */
export function isOfHealth({ kind, words }: Question): boolean {
  return kind === "test" && MISSING.has(words[0] ?? "");
}

function scaleOf(question: Question): Scale | undefined {
  return isOfHealth(question) ? HEALTH : BY_WORST[question.answers[0] ?? ""];
}

/** The states that are said and that an answer does not hold: one answer holds one of them. */
export function leftBy(question: Question, { states, denied }: Said, is: string): readonly State[] {
  const scale = scaleOf(question);
  return denied || !scale ? [] : states.filter((state) => scale[state] !== is);
}

/** What is answered to a question that a line names. */
export function answerTo(question: Question, said: Said): Answer {
  const scale = scaleOf(question);
  if (!scale) return null;
  if (said.grade) return gradedAnswer(question, said.grade);
  if (!said.states.length) return unsaid(question, said);
  const meant = said.states.map((state) => scale[state]);
  if (meant.some((one) => one === undefined)) return null;
  return said.denied ? deniedAnswer(question, said.states, scale) : clearest(question, meant);
}

/** The gravest of what is said; to say good and bad of one thing is not clear. */
function clearest({ answers }: Question, meant: readonly (string | undefined)[]): Answer {
  const well = answers.at(-1);
  const isMixed = meant.includes(well) && meant.some((one) => one !== well);
  const worst = answers.find((one) => meant.includes(one));
  return isMixed || meant.includes("ask") || !worst ? "ask" : { is: worst };
}

/** To deny what is bad is to say that all is well; to deny what is good may say that nothing is there. */
function deniedAnswer(question: Question, states: readonly State[], scale: Scale): Answer {
  const well = question.answers.at(-1) ?? "";
  if (states.every((state) => !WELL.has(state) && state !== "odd")) return { is: well };
  const [state, ...more] = states;
  if (more.length) return "ask";
  if (state !== "present") return "ask";
  const there = scale.absent;
  return there && there !== "ask" ? { is: there } : "ask";
}

/** Nothing is said of it, or only that it is not there. */
function unsaid(question: Question, { denied, denial = "no" }: Said): Answer {
  const { answers, kind, graded } = question;
  if (isOfHealth(question)) return denied && denial !== "not" ? { is: "positive" } : "ask";
  const [worst = ""] = answers;
  const well = answers.at(-1) ?? "";
  if (worst === "yes" || worst === "positive") return { is: denied ? well : worst };
  // "not eversion" denies what was said before, and may be said of a strength that is full
  if (denied && denial === "no" && (kind === "reflex" || graded)) return { is: worst };
  return "ask";
}

const STRONGEST = 5;

function gradedAnswer({ graded, kind }: Question, { value, of }: Grade): Answer {
  if (graded && of !== "reflex") {
    const is = value === 0 ? "paralysed" : value === STRONGEST ? "normal" : "weak";
    return { is, mrc: value };
  }
  if (kind !== "reflex" || of === "strength") return null;
  const is = ["absent", "reduced", "normal"][value];
  return is ? { is } : "ask";
}

/** What is said of no sign: it is felt somewhere else. */
const FEELINGS: ReadonlySet<State> = new Set(["numb", "unfelt", "tingling", "pain"]);

/** What is answered where a sign is named that says by itself that something is wrong. */
export function answerToSign(question: Question, said: Said): Answer {
  if (said.grade) return gradedAnswer(question, said.grade);
  const [bad, ...more] = said.states;
  if (bad && FEELINGS.has(bad)) return null;
  if (more.length) return "ask";
  const well = { is: question.answers.at(-1) ?? "" };
  const isGone = bad === "absent" || bad === "negative" || bad === "normal";
  if (said.denied) return isGone ? "ask" : well;
  if (isGone) return well;
  if (!question.graded) return { is: question.answers[0] ?? "" };
  return { is: bad === "paralysed" ? "paralysed" : "weak" };
}
