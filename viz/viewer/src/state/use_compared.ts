/** What two lesions do alone and together, worked out once for all readers. */
import { type Differences, differencesOf, listedBy } from "../book/compared";
import type { Effect } from "../book/effects";
import { type Spoken, spokenIn } from "../book/spoken";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import { DEFAULT_VIEW } from "../contract/view";
import type { Evidence } from "../reason/evidence";
import { movementLosses, movementState } from "../reason/movements";
import { type Graded, type Separating, separating } from "../reason/separating";
import { type SelectionShell, useSelection } from "./use_store";

type Effects = ReadonlyMap<string, Effect>;

/** Two lesions that are compared. */
export interface Compared extends SelectionShell {
  readonly words: SceneWords;
  /** What findings are weighed by, in the words of the register; null while it is on its way. */
  readonly evidence: Spoken | null;
  /** Without movements, which need the evidence. */
  readonly differences: Differences;
  /** With movements, and each thing where what tells them apart puts it. */
  readonly lists: Differences;
  /** The findings that tell them apart; null while they are on their way. */
  readonly tells: readonly Separating[] | null;
}

interface Worked extends Pick<Compared, "evidence" | "differences" | "lists" | "tells"> {
  readonly of: readonly unknown[];
}

const KEPT = new WeakMap<SceneWords["book"], Worked>();

/** What two lesions do, and what tells them apart; null unless both of them can be drawn. */
export function useCompared(): Compared | null {
  const shell = useSelection();
  const { words, view, state, id, effects, beside } = shell;
  if (!words || !id || !beside.id) return null;
  const of = [id, beside.id, effects, state.evidence, view.register];
  const last = KEPT.get(words.book);
  const same = last?.of.every((one, n) => one === of[n]);
  const worked = same && last ? last : { of, ...workedOut(words, shell) };
  KEPT.set(words.book, worked);
  const { evidence, differences, lists, tells } = worked;
  return { ...shell, words, view, evidence, differences, lists, tells };
}

function workedOut(words: SceneWords, { id, effects, beside, state, view }: SelectionShell) {
  const { evidence: known } = state;
  const evidence = known && spokenIn({ ...words, plain: state.plain }, known, view.register);
  const differences = differencesOf(words, effects, beside.effects);
  if (!evidence) return { evidence, differences, lists: differences, tells: null };
  const [a, b] = [withMovement(evidence, effects), withMovement(evidence, beside.effects)];
  const graded = (shown: string): Graded => {
    const { bare, grade = DEFAULT_VIEW.grade } = splitGrade(shown);
    return { id: bare, grade };
  };
  const several = view.lesions.length > 1;
  const tells = several ? [] : separating(evidence, graded(id), graded(beside.id));
  return { evidence, differences, lists: listedBy(differencesOf(words, a, b), tells), tells };
}

/** Effects on targets, and on the movements that their muscles make. */
function withMovement(evidence: Evidence, effects: Effects): Effects {
  const lossOf = (muscle: string) => effects.get(`muscle:${muscle}`)?.loss ?? 0;
  const found = new Map(effects);
  for (const [id, loss] of movementLosses(evidence, lossOf)) {
    const target = `movement:${id}`;
    const state = movementState(evidence, loss);
    found.set(target, { target, kind: "movement", id, state, felt: "none", loss });
  }
  return found;
}
