/** What the page and Python say to each other; `viz/hosts/messages.py` defines it. */
import type {
  Need,
  StateAnswer as StateSent,
  TableAnswer as TableSent,
} from "../contract/generated";
import type { StateTable } from "../contract/scene";

export type { Need };

/** A table of states for another map or anatomy. */
export type TableAnswer = Pick<TableSent, "map" | "variants" | "local"> & Pick<StateTable, "cells">;

/** One state that Python has worked out; `cells` is its row in the tables. */
export type StateAnswer = Pick<StateSent, "cuts" | "pain" | "local" | "words"> &
  Pick<StateTable, "cells">;
