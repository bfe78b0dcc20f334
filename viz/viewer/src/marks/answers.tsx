/** The answers to a question as buttons; the one that is noted is pressed. */
import type { JSX } from "preact";
import { answerWords, sideWords } from "../book/findings";
import { answerIn, type Spoken } from "../book/spoken";
import type { Side } from "../contract/view";
import type { Question } from "../reason/evidence";
import type { Finding } from "../reason/localise";

/** A question, what is noted of it, and who takes an answer. */
export interface AnswersGiven {
  readonly evidence: Spoken;
  readonly question: Pick<Question, "of" | "name" | "answers" | "graded">;
  readonly noted: readonly Finding[];
  /** Of the findings that are noted here, where it is not that of the complaint. */
  readonly side?: Side | undefined;
  readonly onAnswer: (finding: Finding) => void;
}

/** Every answer; strength has its grades too. */
export function Answers({ evidence, question, noted, side, onAnswer }: AnswersGiven): JSX.Element {
  const { of, name, answers, graded } = question;
  const own = noted.find((one) => one.side === side);
  const give = (is: string, mrc?: number) =>
    onAnswer({ of, is, ...(mrc !== undefined && { mrc }), ...(side && { side }) });
  return (
    <div class="answers" role="group" aria-label={name}>
      {answers.map((is) => (
        <button
          type="button"
          key={is}
          class={own?.is === is ? "pill on" : "pill"}
          aria-pressed={own?.is === is}
          data-answer={`${of}:${is}`}
          onClick={() => give(is)}
        >
          {answerIn(evidence, of, is)}
        </button>
      ))}
      {graded && evidence.register !== "patient" && own?.is === "weak" && (
        <Grades mrc={own.mrc} onGrade={(mrc) => give("weak", mrc)} />
      )}
    </div>
  );
}

/** Grades of the Medical Research Council for what is weak and not paralysed. */
const WEAK_GRADES: readonly (readonly [number, string])[] = [
  [1, "a flicker"],
  [2, "moves without gravity"],
  [3, "against gravity"],
  [4, "against some resistance"],
];

function Grades({ mrc, onGrade }: { mrc: number | undefined; onGrade: (mrc: number) => void }) {
  return (
    <span class="grades" role="group" aria-label="Grade of strength, of 5">
      {WEAK_GRADES.map(([grade, meaning]) => (
        <button
          type="button"
          key={grade}
          class={mrc === grade ? "pill on" : "pill"}
          aria-pressed={mrc === grade}
          aria-label={`${grade} of 5: ${meaning}`}
          title={meaning}
          onClick={() => onGrade(grade)}
        >
          {grade}
        </button>
      ))}
      <span class="small muted">of 5</span>
    </span>
  );
}

/** What is noted of a question, in words. */
export function NotedWords({
  evidence,
  noted,
}: Pick<AnswersGiven, "evidence" | "noted">): JSX.Element {
  const said = noted.map(
    (one) => answerWords(evidence, one) + sideWords(evidence.question.get(one.of), one),
  );
  return <>{said.join("; ")}</>;
}
