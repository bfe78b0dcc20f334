/** Findings typed in one line: "numb outer heel", "ankle jerk absent left", "foot lift 3/5". */
import type { Book } from "../contract/book_rows";
import type { Side } from "../contract/view";
import type { Evidence, Question } from "../reason/evidence";
import type { Finding } from "../reason/localise";
import { isStrength } from "./findings";
import { rankingOf } from "./search";

/** How many readings of a line are offered. */
const MOST = 6;

/** What the words of a line may answer, in the order in which they are tried. */
const ANSWERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(no(t| longer)? feel\w*|numb\w*|an(a)?esth\w+)\b/gi, ["numb"]],
  [/\b(tingl\w+|pins and needles|par(a)?esth\w+|prickl\w+|burn\w+)\b/gi, ["tingling"]],
  [/\b(pain\w*|hurt\w*|sore\w*|ach(e|es|ing)|tender\w*)\b/gi, ["pain", "positive", "yes"]],
  [/\b(paraly[sz]\w+|pals(y|ied)|plegi\w+|cannot|unable)\b/gi, ["paralysed"]],
  [/\b(weak\w*|pares\w+)\b/gi, ["weak"]],
  [/\b(absent|gone|lost|missing|areflexi\w+)\b/gi, ["absent", "numb", "abnormal"]],
  [/\b(reduced|less|diminished|hypo\w+|dull\w*|slow|low)\b/gi, ["reduced", "weak", "abnormal"]],
  [/\b(normal|intact|fine|strong|brisk|present|ok)\b/gi, ["normal", "negative", "no"]],
  [/(\bpositive\b|\bpos\b|\+)/gi, ["positive", "yes", "abnormal"]],
  [/\b(negative|neg)\b/gi, ["negative", "no", "normal"]],
  [/\b(abnormal|pathologic\w*)\b/gi, ["abnormal", "reduced", "positive"]],
  [/\b(yes|present)\b/gi, ["yes", "positive"]],
  [/\b(no|not|without|denies|never)\b/gi, ["no", "negative", "normal"]],
];

/** What is meant where no answer is said: the commonest complaint of each scale. */
const UNSAID: readonly string[] = ["numb", "weak", "absent", "positive", "yes", "abnormal", "pain"];

const GRADE = /\b(?:mrc|grade|power)\s*([0-5])\b|\b([0-5])\s*(?:\/|of)\s*5\b/i;
const SIDE = /\b(right|left|both sides|both|bilateral(?:ly)?)\b/i;

/** A reading of a line. */
export interface Reading {
  readonly question: Question;
  readonly finding: Finding;
}

/** What a line may mean, the likeliest first. */
export function readingsOf(evidence: Evidence, book: Book, line: string): readonly Reading[] {
  const { rest, side, mrc, answers } = takenApart(line);
  const asked = rest.trim() || line;
  const found: Reading[] = [];
  for (const { id } of rankingOf({ search: entriesOf(evidence, book) })(asked)) {
    const question = evidence.question.get(id);
    const is = question && answerOf(question, answers, mrc);
    if (!question || !is) continue;
    const graded = mrc !== undefined && isStrength(question.answers);
    const finding = { of: id, is, ...(graded && { mrc }), ...(side && { side }) };
    found.push({ question, finding });
    if (found.length === MOST) break;
  }
  return found;
}

function takenApart(line: string) {
  let rest = line.replaceAll(/can('|\u2019)?t\b/gi, "cannot");
  const side = sideOf(SIDE.exec(rest)?.[1]?.toLowerCase());
  rest = rest.replace(SIDE, " ");
  const grade = GRADE.exec(rest);
  const mrc = grade ? Number(grade[1] ?? grade[2]) : undefined;
  rest = rest.replace(GRADE, " ");
  const answers: string[] = [];
  for (const [words, meant] of ANSWERS) {
    if (rest.search(words) < 0) continue;
    answers.push(...meant);
    rest = rest.replace(words, " ");
  }
  return { rest, side, mrc, answers };
}

function sideOf(word: string | undefined): Side | undefined {
  if (!word) return undefined;
  return word === "right" || word === "left" ? word : "both";
}

/** The answer that is meant for a question, or none where its answers have nothing of what was said. */
function answerOf(
  { answers }: Question,
  said: readonly string[],
  mrc: number | undefined,
): string | undefined {
  if (mrc !== undefined && isStrength(answers))
    return mrc === 0 ? "paralysed" : mrc === 5 ? "normal" : "weak";
  const wanted = said.length ? said : UNSAID;
  return wanted.find((one) => answers.includes(one));
}

type Entries = Book["search"];
const ENTRIES = new WeakMap<Evidence, Entries>();

/** Every question as the search reads it, with the other names that the book has for its thing. */
function entriesOf(evidence: Evidence, book: Book): Entries {
  const known = ENTRIES.get(evidence);
  if (known) return known;
  const terms = new Map(book.search.map((one) => [`${one.kind}:${one.id}`, one.terms]));
  const made = evidence.questions.map(({ of, kind, name }) => ({
    id: of,
    kind,
    name,
    terms: [...(terms.get(of) ?? [])],
  }));
  ENTRIES.set(evidence, made);
  return made;
}
