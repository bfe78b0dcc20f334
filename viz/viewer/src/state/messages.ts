/** What the page and Python say to each other; `viz/answers.py` has the other end. */
import type { StateWords } from "../contract/book_rows";
import type { Cut, StateTable } from "../contract/scene";
import type { View } from "../contract/view";

/** What the page cannot show without asking. */
export interface Need {
  readonly type: "need";
  readonly what: "table" | "state" | "picture";
  readonly view: View;
  /** Of a picture: width and height in pixels. */
  readonly size?: readonly number[];
}

/** A table of states for another map or anatomy. */
export type TableAnswer = StateTable;

/** One state that Python has worked out. */
export interface StateAnswer {
  /** Its row in the tables. */
  readonly cells: Uint8Array;
  readonly cuts: readonly Cut[];
  readonly pain: readonly string[];
  readonly words: StateWords;
}
