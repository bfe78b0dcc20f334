/** Movements: how much of each fails where muscles do, and the state that this is. */
import type { State } from "../contract/states";
import type { Evidence } from "./evidence";

/** A loss that differs from a threshold by less has reached it. */
const ROUNDING = 1e-9;
const STATES: readonly State[] = ["untouched", "possible", "reduced", "numb"];

/**
 * How much of each movement fails, 0..1, by its id.
 *
 * @param lossOfMuscle the loss (0..1) of a muscle by its id.
 */
export function movementLosses(
  evidence: Evidence,
  lossOfMuscle: (muscle: string) => number,
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(evidence.movements).map(([movement, { weights, gain }]) => {
      let loss = 0;
      for (const [muscle, weight] of Object.entries(weights)) loss += weight * lossOfMuscle(muscle);
      return [movement, Math.min(1, gain * loss)];
    }),
  );
}

/** The state of a movement of which so much fails, by the thresholds of a muscle. */
export function movementState(evidence: Evidence, loss: number): State {
  const reached = evidence.steps.filter((step) => loss >= step - ROUNDING).length;
  return STATES[reached] ?? "untouched";
}
