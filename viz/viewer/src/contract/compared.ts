/**
 * The state of a thing under two lesions: what the one hits alone, what both do, what the other does
 * alone. The rule is that of `viz/rules/compared.py`; a browser test holds both to the same looks.
 */
import { AFFECTED, FELT, LIT, PERHAPS, type State } from "./states";

const CONTEXT = "context";

/** Whether something is lost or felt in a state, be it in some people only. */
export function isHit(state: string): boolean {
  return AFFECTED.has(state) || FELT.has(state);
}

/**
 * The state of a part that is in one state under A and in another under B. What shows at a site stays
 * as it is, before any loss; what it lies among comes after one.
 */
export function joinedState(a: string, b: string): string {
  for (const one of [a, b]) if (shows(one) && one !== CONTEXT) return one;
  return joinedLoss(a, b) ?? (a === CONTEXT || b === CONTEXT ? CONTEXT : "untouched");
}

/** The same of what is lost or felt alone; undefined where neither hits it. */
export function joinedLoss(a: string, b: string): State | undefined {
  if (isHit(a) && isHit(b)) return "in_both";
  if (isHit(a)) return PERHAPS.has(a) ? "a_perhaps" : "a_only";
  if (isHit(b)) return PERHAPS.has(b) ? "b_perhaps" : "b_only";
  return undefined;
}

/** Whether a part is lit for what it is, and not for what is lost or felt. */
function shows(state: string): boolean {
  return LIT.has(state) && !isHit(state);
}
