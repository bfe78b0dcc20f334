/** Which states the page can show, and how one more is learnt from Python. */
import { tableIndex } from "../book/effects";
import { graded, gradeOf } from "../book/grades";
import { selectable } from "../book/nerve_line";
import { splitGrade } from "../contract/names";
import type { SceneWords, StateTable } from "../contract/scene";
import { DEFAULT_VIEW, type View } from "../contract/view";
import type { StateAnswer } from "./messages";
import type { ShellState } from "./shell_state";

/** What decides which words a lesion has. */
type Anatomy = Pick<View, "map" | "variants">;

/** The name under which a view's lesions stand among the states. */
export function stateKey(view: Pick<View, "lesions" | "map" | "variants" | "grade">): string {
  const { lesions, map, variants, grade } = view;
  if (lesions.length < 2) return lesions[0] ?? "";
  const anatomy = isPlain(view) ? [] : [map, ...variants];
  const asked = grade === DEFAULT_VIEW.grade ? [] : [grade];
  return [lesions.join("+"), ...asked, ...anatomy].join("|");
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
  if (view.lesions.length !== 1) return !key || words.states.includes(key) ? key : "";
  const bare = selectable(words, splitGrade(key).bare);
  const id = graded(words, bare, gradeOf(words, key, view.grade));
  return words.states.includes(id) ? id : "";
}

/** The state that a view sets beside its lesions, at its own grade; "" for none, or one that is not known. */
export function besideOf(
  words: SceneWords,
  { mode, compare }: Pick<View, "mode" | "compare">,
): string {
  const [asked = "", another] = compare;
  if (mode !== "compare" || !asked || another) return "";
  const bare = selectable(words, splitGrade(asked).bare);
  const id = graded(words, bare, gradeOf(words, asked, DEFAULT_VIEW.grade));
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
 * Adds tables of states. States that were learnt before have their rows in the first table; rows that
 * a new table does not have are those.
 */
export function addTables(words: SceneWords, tables: readonly StateTable[]): void {
  const [first] = words.tables;
  for (const table of tables) {
    if (tableIndex(words, table.map, table.variants) >= 0) continue;
    const learnt = first?.cells.subarray(table.cells.length) ?? new Uint8Array();
    words.tables.push({ ...table, cells: joined(table.cells, learnt) });
  }
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
    table.cells = joined(table.cells, answer.cells);
  }
}

function joined(cells: Uint8Array, more: Uint8Array): Uint8Array {
  const longer = new Uint8Array(cells.length + more.length);
  longer.set(cells);
  longer.set(more, cells.length);
  return longer;
}
