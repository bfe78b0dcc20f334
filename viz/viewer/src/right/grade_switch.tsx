/** How badly a nerve is hit: the switch by the name. What is typical is marked. */
import type { JSX } from "preact";
import { rowOf } from "../book/book";
import { gradeOf, NERVE_GRADES, typicalGrade } from "../book/grades";
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

/** The grades of the one lesion that is shown; nothing where no nerve is caught. */
export function GradeSwitch(): JSX.Element | null {
  const { store, words, view } = useSubject();
  const [lesion = "", another] = view.lesions;
  if (!lesion || another) return null;
  const { bare } = splitGrade(lesion);
  const typical = typicalGrade(words, bare);
  const isSite = rowOf(words.book, "site", bare) !== undefined;
  if (typical === "local") return null;
  const shown = gradeOf(words, lesion, view.grade);
  const usual = view.register === "patient" ? "mostly" : "typical";
  const choose = (grade: string) =>
    store.show({ lesions: [bare], grade: grade === typical ? "typical" : grade });
  return (
    <div class="grades" role="radiogroup" aria-label="How badly the nerve is hit">
      {NERVE_GRADES.map((grade) => (
        <button
          key={grade}
          type="button"
          role="radio"
          class={grade === shown ? "pill on" : "pill"}
          aria-checked={grade === shown}
          data-grade={grade}
          title={`${MEANS[grade]}${isSite && grade === typical ? "; typical" : ""}`}
          onClick={() => choose(grade)}
        >
          {(view.register === "patient" ? PLAIN_WORD : WORD)[grade]}
          {isSite && grade === typical && <small> {usual}</small>}
        </button>
      ))}
    </div>
  );
}
