/**
 * What follows from the state: the words and effects of what is selected. Worked out once for all
 * readers.
 */
import { type Effect, effectsOf, tableIndex } from "../book/effects";
import { stateWords } from "../book/state_words";
import { type Subject, subjectOf } from "../book/subject";
import type { StateWords } from "../contract/book_rows";
import type { SceneWords } from "../contract/scene";
import type { Register, View } from "../contract/view";
import { besideOf, stateOf, wordsKey } from "./known_states";
import type { ShellState } from "./shell_state";

/** What is selected, and what it means. */
export interface Selection {
  /** The state that is shown, "" for none. */
  readonly id: string;
  readonly known: boolean;
  /** Index of the state table. */
  readonly table: number;
  /** Whether that table is the one of the view's map and variants. */
  readonly exact: boolean;
  readonly effects: ReadonlyMap<string, Effect>;
  readonly subject: Subject | undefined;
  /** Whether another map or anatomy than the book's default is shown. */
  readonly retold: boolean;
  /** Whether the subject says path, reasons and spared. */
  readonly reasons: "told" | "asked" | "untold";
  /** What is set beside it. */
  readonly beside: Beside;
}

/** The lesion that a selection is compared with, and what it means; id "" for none. */
export type Beside = Pick<Selection, "id" | "effects" | "subject">;

const NO_BESIDE: Beside = { id: "", effects: new Map(), subject: undefined };
const NOTHING: Selection = {
  id: "",
  known: false,
  table: 0,
  exact: false,
  effects: new Map(),
  subject: undefined,
  retold: false,
  reasons: "told",
  beside: NO_BESIDE,
};

/** Reads the selection out of a state; the same state gives the same answer. */
export function selector(): (state: ShellState) => Selection {
  const effects = remembered((words: SceneWords, table: number, id: string) =>
    id ? effectsOf(words, table, id) : NOTHING.effects,
  );
  const subject = remembered(
    (words: SceneWords, id: string, register: Register, said: StateWords | undefined) =>
      id ? subjectOf(said ? withState(words, id, said) : words, id, register) : undefined,
  );
  const silenced = remembered((words: SceneWords, id: string) => withoutReasons(words, id));
  const other = besideSelector();
  return remembered((state: ShellState): Selection => {
    const { words, told } = state;
    const view = viewOf(state);
    const exact = view.lesions.length > 1;
    if (!words) return { ...NOTHING, exact };
    const id = stateOf(words, view);
    const found = tableIndex(words, view.map, view.variants);
    const table = Math.max(0, found);
    const anatomy = words.tables[table] ?? view;
    const key = view.lesions.length === 1 ? wordsKey(id, anatomy) : "";
    const answer = key ? told[key] : undefined;
    const retold = answer === "asked" ? undefined : answer;
    const said = key ? (retold ?? silenced(words, id)) : undefined;
    return {
      id,
      known: Boolean(id),
      table,
      exact: found >= 0 || exact,
      effects: effects(words, table, id),
      subject: subject(words, id, view.register, said),
      retold: Boolean(key),
      reasons: key ? reasonsOf(retold) : "told",
      beside: other(words, besideOf(words, view), table, view.register),
    };
  });
}

/** Where causes are ranked nothing is selected; the one that is looked at is lit. */
function viewOf({ view, looked }: ShellState): View {
  return view.mode === "find" ? { ...view, lesions: looked.split("+").filter(Boolean) } : view;
}

/** Reads what is compared with a selection; the same state gives the same answer. */
function besideSelector() {
  return remembered(
    (words: SceneWords, id: string, table: number, register: Register): Beside =>
      id
        ? { id, effects: effectsOf(words, table, id), subject: subjectOf(words, id, register) }
        : NO_BESIDE,
  );
}

/** Whether words for another map or anatomy are there, or nobody can tell. */
function reasonsOf(retold: StateWords | null | undefined): Selection["reasons"] {
  if (retold) return "told";
  return retold === null ? "untold" : "asked";
}

/** The words with another state in place of the book's. */
function withState(words: SceneWords, id: string, state: StateWords): SceneWords {
  return { ...words, book: { ...words.book, states: { [id]: state } } };
}

/** What holds of a state whatever the map and the anatomy. */
function withoutReasons({ book }: SceneWords, id: string): StateWords {
  const { path, heel_path, why, roots, variable, spared, ...rest } = stateWords(book, id);
  return rest;
}

/** The same function, which keeps its last answer. */
function remembered<Given extends readonly unknown[], Answer>(
  work: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { given: Given; answer: Answer } | undefined;
  return (...given) => {
    const same = last?.given.every((one, n) => one === given[n]);
    if (!last || !same) last = { given, answer: work(...given) };
    return last.answer;
  };
}
