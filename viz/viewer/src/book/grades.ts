/** Grades of a lesion: what is shown where none is asked for, and the state of each. */
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import type { View } from "../contract/view";
import { rowOf } from "./book";

type Asked = View["grade"];

/** The grades of what catches a nerve, the mildest first. */
export const NERVE_GRADES = ["irritated", "compressed", "cut"] as const;

/** How a grade is said of a lesion. */
export const GRADE_WORD: Readonly<Record<string, string>> = {
  irritated: "irritated",
  compressed: "compressed",
  cut: "cut off",
};

/** The same for patients. */
export const PLAIN_GRADE_WORD: typeof GRADE_WORD = {
  irritated: "sore",
  compressed: "pressed",
  cut: "cut",
};

/** The grade of a root or nerve that is picked by itself: that is anatomy. */
const CUT = "cut";

/** How most people with a site present, or cut for a root or nerve. */
export function typicalGrade(words: SceneWords, id: string): string {
  return rowOf(words.book, "site", splitGrade(id).bare)?.grade ?? CUT;
}

/** The grade at which an id is shown, its own before that of the view. */
export function gradeOf(words: SceneWords, id: string, asked: Asked): string {
  const { grade = asked } = splitGrade(id);
  const typical = typicalGrade(words, id);
  return grade === "typical" || typical === "local" ? typical : grade;
}

/** The id under which a bare id stands among the states at a grade. */
export function graded(words: SceneWords, bare: string, grade: string): string {
  return grade === typicalGrade(words, bare) ? bare : `${bare}:${grade}`;
}

/** The part of a view in which a lesion has another grade, and the others keep theirs. */
export function withGrade(
  words: SceneWords,
  { lesions, grade: asked }: Pick<View, "lesions" | "grade">,
  bare: string,
  grade: Exclude<Asked, "typical">,
): Pick<View, "lesions" | "grade"> {
  if (lesions.length < 2)
    return { lesions: [bare], grade: grade === typicalGrade(words, bare) ? "typical" : grade };
  const regraded = lesions.map((id) => {
    const one = splitGrade(id).bare;
    return graded(words, one, one === bare ? grade : gradeOf(words, id, asked));
  });
  return { lesions: regraded, grade: "typical" };
}
