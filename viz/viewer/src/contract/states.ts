/** The states of a part, in the order of their codes; `viz/rules/part_states.py` defines them. */
import { CONTRACT } from "./constants";
import type { PartStateRecord, State } from "./generated";

export type { State };

/** The states by their codes. */
export const STATES: readonly State[] = CONTRACT.states.map(({ name }) => name);

/** States in which something is (or may be) lost. */
export const AFFECTED = named(({ affected }) => affected);

/** States in which nothing is lost, and pain or tingling is felt. */
export const FELT = named(({ felt }) => felt);

/** What is felt of a target beside what it loses. */
export type Feeling = (typeof FEELINGS)[number];

/** Whether pain or tingling is felt, the least first; variable with the anatomy. */
export const FEELINGS = CONTRACT.feelings as readonly ["none", "possible", "variable", "likely"];

/** The state in which a part is drawn, and what is felt there, from the first byte of a cell. */
export function decoded(byte: number): { state: State; felt: Feeling } {
  const bits = CONTRACT.felt_bits;
  return {
    state: STATES[byte & ((1 << bits) - 1)] ?? "untouched",
    felt: FEELINGS[byte >> bits] ?? "none",
  };
}

/** States in which a part is lit. */
export const LIT = named(({ lit }) => lit);

/** States of what presses on a nerve, and of what it lies among. */
export const PRESSING = named(({ presses }) => presses);

/** States that are so in some people only, or slight. */
export const PERHAPS = named(({ perhaps }) => perhaps);

/** States in which what lies under a part has to be seen. */
export const FAINT = named(({ faint }) => faint);

function named(wanted: (state: PartStateRecord) => boolean): ReadonlySet<string> {
  return new Set(CONTRACT.states.filter(wanted).map(({ name }) => name));
}
