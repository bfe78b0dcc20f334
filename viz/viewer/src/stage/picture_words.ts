/** What the picture of the body shows, in words, for who cannot see it. */

import { heelTargets, rowOf } from "../book/book";
import { type Effect, litNerves } from "../book/effects";
import { GRADE_WORD, gradeOf, PLAIN_GRADE_WORD } from "../book/grades";
import { plainHeel, plainNerve } from "../book/plain";
import type { Subject } from "../book/subject";
import { waysOf } from "../book/ways";
import {
  HEEL_DEPTHS,
  HEEL_FACES,
  heelPart,
  ILL_NERVES,
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
  /** Index of the table of states. */
  readonly table: number;
  /** On which side it is drawn. */
  readonly side: Side;
}

/** How the picture is turned by the keyboard. */
export const HOW = "Arrow keys turn it, plus and minus zoom.";

/** Names lesion, grade and side, what of the heel is affected, and what is lit. */
export function pictureWords(on: OnView): string {
  const { words, view, subject, effects, side } = on;
  if (!words) return `Body in 3D. ${HOW}`;
  if (!subject) return `Lower back and legs in 3D. Nothing is selected. ${HOW}`;
  const grades = view.lesions.map((id) => gradeOf(words, id, view.grade));
  const gradeWords = view.register === "patient" ? PLAIN_GRADE_WORD : GRADE_WORD;
  const graded = [...new Set(grades)].flatMap((grade) => gradeWords[grade] ?? []);
  const head = [subject.name, graded.length ? listed(graded) : "", SIDE_WORD[side]];
  const pain = words.pain[subject.id] ?? [];
  const heel = heelWords(words, { view, effects, pain });
  return [
    `Lower back and legs in 3D: ${head.filter(Boolean).join(", ")}.`,
    heel.length ? `Heel: ${heel.join("; ")}.` : "Heel: not affected.",
    litWords(words, subject, on),
    HOW,
  ].join(" ");
}

/** The way to the heel, or else where most is lost, as it stands beside the picture; and how many more. */
function litWords(
  words: SceneWords,
  subject: Subject,
  { view, table }: Pick<OnView, "view" | "table">,
): string {
  const ways = waysOf(words, subject)
    .map(({ path, toHeel }) => ({ steps: toHeel.length ? toHeel : path, ends: toHeel.length > 0 }))
    .filter(({ steps }) => steps.length);
  if (!ways.length) {
    const isIll = rowOf(words.book, "site", subject.id)?.kind === ILL_NERVES;
    return isIll ? "Many nerves are ill, none is lit at a place." : "No nerve is lit.";
  }
  const said = ways.map(({ steps, ends }) => {
    const names = steps.map(({ id, name }) =>
      midSentence(view.register === "patient" ? plainNerve(words, id) : name),
    );
    return `${listed([...new Set(names)])}${ends ? ", to the heel" : ""}`;
  });
  const named = new Set(ways.flatMap(({ steps }) => steps.map(({ id }) => id)));
  const more = litNerves(words, table, subject.id).filter((id) => !named.has(id)).length;
  const others = more ? [`${more} other ${more === 1 ? "nerve" : "nerves"}`] : [];
  return `Lit: ${[...said, ...others].join("; ")}.`;
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
    const isPlain = register === "patient";
    const name = midSentence(isPlain ? plainHeel(words, part) : heelPart(part, register));
    if (pain.includes(target)) return [`${name} painful`];
    if (!effect || !(AFFECTED.has(effect.state) || FELT.has(effect.state))) return [];
    const { kind, state, felt } = effect;
    const lost = stateWord(words, { kind, state, register });
    const also = felt === "none" || FELT.has(state) ? "" : `, ${feltWords(felt, register)}`;
    return [`${name} ${midSentence(lost)}${also}`];
  });
}
