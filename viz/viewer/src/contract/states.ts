/** The states of a part, in the order of their codes; `viz/rules/part_states.py` defines them. */
import { CONTRACT } from "./constants";
import type { PartStateRecord, State } from "./generated";

export type { State };

/** What a state table's first byte says, by its value. */
export const STATES: readonly State[] = CONTRACT.states.map(({ name }) => name);

/** States in which something is (or may be) lost. */
export const AFFECTED = named(({ affected }) => affected);

/** States in which a part is lit. */
export const LIT = named(({ lit }) => lit);

/** States of what presses on a nerve, and of what it lies among. */
export const PRESSING = named(({ presses }) => presses);

/** States in which what lies under a part has to be seen. */
export const FAINT = named(({ faint }) => faint);

function named(wanted: (state: PartStateRecord) => boolean): ReadonlySet<string> {
  return new Set(CONTRACT.states.filter(wanted).map(({ name }) => name));
}
