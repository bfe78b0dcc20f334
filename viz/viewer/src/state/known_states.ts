/** Which states the page can show, and how one more is learnt from Python. */
import { tableIndex } from "../book/effects";
import { selectable } from "../book/nerve_line";
import type { SceneWords } from "../contract/scene";
import { DEFAULT_VIEW, type View } from "../contract/view";
import type { StateAnswer } from "./messages";
import type { ShellState } from "./shell_state";

/** What decides which words a lesion has. */
type Anatomy = Pick<View, "map" | "variants">;

/** The name under which a view's lesions stand among the states. */
export function stateKey(view: Pick<View, "lesions" | "map" | "variants">): string {
  const { lesions, map, variants } = view;
  if (lesions.length < 2) return lesions[0] ?? "";
  const anatomy = isPlain(view) ? [] : [map, ...variants];
  return [lesions.join("+"), ...anatomy].join("|");
}

function isPlain({ map, variants }: Anatomy): boolean {
  return map === DEFAULT_VIEW.map && !variants.length;
}

/**
 * The state that shows a view's lesions; a bare nerve or a place on it takes the nearest cut. "" if
 * none does.
 */
export function stateOf(words: SceneWords, view: View): string {
  const key = stateKey(view);
  if (!key || words.states.includes(key)) return key;
  const id = view.lesions.length === 1 ? selectable(words, key) : "";
  return words.states.includes(id) ? id : "";
}

/**
 * The name under which one lesion's words stand for a map and variants; "" for the default map and
 * anatomy, whose words are in the book.
 */
export function wordsKey(id: string, { map, variants }: Anatomy): string {
  const plain = isPlain({ map, variants });
  return id && !plain ? [id, map, ...[...variants].sort()].join("|") : "";
}

/** A table of states that is missing, or the words of one state. */
export interface Missing {
  readonly what: "table" | "state";
  readonly view: View;
}

/** What must be asked for before a view can be shown as it is. */
export function missing(
  words: SceneWords,
  { view, told }: Pick<ShellState, "view" | "told">,
): Missing[] {
  const id = stateOf(words, view);
  if (view.lesions.length > 1) return id ? [] : [{ what: "state", view }];
  const needs: Missing[] = [];
  if (tableIndex(words, view.map, view.variants) < 0) needs.push({ what: "table", view });
  const key = wordsKey(id, view);
  if (key && !(key in told)) needs.push({ what: "state", view: { ...view, lesions: [id] } });
  return needs;
}

/**
 * Adds a state that Python has worked out. Its row stands in every table, for the state's name says
 * for which map and variants it holds. Arrays are changed in place: the body reads the same ones.
 */
export function addState(words: SceneWords, key: string, answer: StateAnswer): void {
  if (words.states.includes(key)) return;
  words.states.push(key);
  words.cuts[key] = answer.cuts;
  words.pain[key] = answer.pain;
  words.book.states[key] = answer.words;
  const [first] = words.tables;
  if (first) first.local[key] = answer.local;
  for (const table of words.tables) {
    const longer = new Uint8Array(table.cells.length + answer.cells.length);
    longer.set(table.cells);
    longer.set(answer.cells, table.cells.length);
    table.cells = longer;
  }
}
