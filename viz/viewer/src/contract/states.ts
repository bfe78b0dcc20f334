/** The states of a target, in the order of the state tables' codes. As `pathways.states` has them. */

/** What a state table's first byte says, by its value. */
export const STATES = ["untouched", "spared", "possible", "reduced", "numb", "variable"] as const;

/** The state of a target: a patch of skin, a muscle, a stretch of nerve. */
export type State = (typeof STATES)[number];

/** States in which something is (or may be) lost. */
export const AFFECTED: ReadonlySet<string> = new Set<State>([
  "numb",
  "reduced",
  "possible",
  "variable",
]);
