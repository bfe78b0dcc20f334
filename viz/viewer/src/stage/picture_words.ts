/** What the picture of the body shows, in words, for who cannot see it. */

import { heelTargets } from "../book/book";
import type { Effect } from "../book/effects";
import { GRADE_WORD, gradeOf } from "../book/grades";
import type { Subject } from "../book/subject";
import {
  HEEL_DEPTHS,
  HEEL_FACES,
  heelPart,
  listed,
  midSentence,
  SIDE_WORD,
  stateWord,
} from "../book/words";
import type { SceneWords } from "../contract/scene";
import { AFFECTED, FELT } from "../contract/states";
import type { Side, View } from "../contract/view";
import { feltWords } from "../marks/marks";

/** What is on view. */
export interface OnView {
  readonly words: SceneWords | null;
  readonly view: View;
  readonly subject: Subject | undefined;
  readonly effects: ReadonlyMap<string, Effect>;
  /** On which side it is drawn. */
  readonly side: Side;
}

/** How the picture is turned by the keyboard. */
export const HOW = "Arrow keys turn it, plus and minus zoom.";

/** Names lesion, grade and side, what of the heel is affected, and what is lit. */
export function pictureWords({ words, view, subject, effects, side }: OnView): string {
  if (!words) return `Body in 3D. ${HOW}`;
  if (!subject) return `Lower back and legs in 3D. Nothing is selected. ${HOW}`;
  const grades = view.lesions.map((id) => gradeOf(words, id, view.grade));
  const graded = [...new Set(grades)].flatMap((grade) => GRADE_WORD[grade] ?? []);
  const head = [subject.name, graded.length ? listed(graded) : "", SIDE_WORD[side]];
  const pain = words.pain[subject.id] ?? [];
  const heel = heelWords(words, { view, effects, pain });
  const path = (subject.state.path ?? []).map(({ name }) => midSentence(name));
  return [
    `Lower back and legs in 3D: ${head.filter(Boolean).join(", ")}.`,
    heel.length ? `Heel: ${heel.join("; ")}.` : "Heel: not affected.",
    path.length ? `Lit: ${listed(path)}.` : "No nerve is lit.",
    HOW,
  ].join(" ");
}

interface HeelGiven extends Pick<OnView, "view" | "effects"> {
  readonly pain: readonly string[];
}

/** What is lost or felt of each part of the heel; parts of which nothing is, are left out. */
function heelWords(words: SceneWords, { view, effects, pain }: HeelGiven): string[] {
  const { register } = view;
  const targets = heelTargets(words.book);
  return [...HEEL_FACES, ...HEEL_DEPTHS].flatMap((part) => {
    const target = targets[part[0]] ?? "";
    const effect = effects.get(target);
    const name = midSentence(heelPart(part, register));
    if (pain.includes(target)) return [`${name} painful`];
    if (!effect || !(AFFECTED.has(effect.state) || FELT.has(effect.state))) return [];
    const { kind, state, felt } = effect;
    const lost = stateWord(words, { kind, state, register });
    const also = felt === "none" || FELT.has(state) ? "" : `, ${feltWords(felt)}`;
    return [`${name} ${midSentence(lost)}${also}`];
  });
}
