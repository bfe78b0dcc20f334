/** How badly a nerve is hit: the switch by the name. What is typical is marked. */
import type { JSX } from "preact";
import { rowOf } from "../book/book";
import { gradeOf, NERVE_GRADES, typicalGrade, withGrade } from "../book/grades";
import { lesionName } from "../book/subject";
import { capital } from "../book/words";
import { splitGrade } from "../contract/names";
import { useSubject } from "../state/use_store";

const WORD: Readonly<Record<string, string>> = {
  irritated: "Irritated",
  compressed: "Compressed",
  cut: "Cut off",
};
const PLAIN_WORD: typeof WORD = { irritated: "Sore", compressed: "Pressed", cut: "Cut" };
const MEANS: Readonly<Record<string, string>> = {
  irritated: "It hurts and tingles, and nothing is lost",
  compressed: "Part of the fibres fail",
  cut: "All fibres that it reaches fail",
};

/** The grades of each lesion that is shown; nothing where no nerve is caught. */
export function GradeSwitch(): JSX.Element {
  const { view } = useSubject();
  return (
    <>
      {view.lesions.map((lesion) => (
        <GradesOf key={splitGrade(lesion).bare} lesion={lesion} />
      ))}
    </>
  );
}

function GradesOf({ lesion }: { lesion: string }) {
  const { store, words, view } = useSubject();
  const { bare } = splitGrade(lesion);
  const typical = typicalGrade(words, bare);
  if (typical === "local") return null;
  const isSite = rowOf(words.book, "site", bare) !== undefined;
  const isPlain = view.register === "patient";
  const shown = gradeOf(words, lesion, view.grade);
  const several = view.lesions.length > 1;
  const name = several ? lesionName(words.book, lesion, view.register) : "";
  return (
    <>
      {name && <p class="label block">{capital(name)}</p>}
      <div
        class="grades"
        role="radiogroup"
        aria-label={`How badly the nerve is hit${name && `: ${name}`}`}
      >
        {NERVE_GRADES.map((grade) => (
          <button
            key={grade}
            type="button"
            role="radio"
            class={grade === shown ? "pill on" : "pill"}
            aria-checked={grade === shown}
            data-grade={grade}
            data-grade-of={several ? bare : undefined}
            title={`${MEANS[grade]}${isSite && grade === typical ? "; typical" : ""}`}
            onClick={() => store.show(withGrade(words, view, bare, grade))}
          >
            {(isPlain ? PLAIN_WORD : WORD)[grade]}
            {isSite && grade === typical && <small> {isPlain ? "mostly" : "typical"}</small>}
          </button>
        ))}
      </div>
    </>
  );
}
