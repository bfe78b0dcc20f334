/**
 * Two selections beside each other: what the one hits alone, what both do, what the other does alone.
 * The rule is that of `viz/rules/compared.py`; a browser test holds both to the same looks.
 */
import { AFFECTED, FELT, LIT, PERHAPS, type State } from "../../contract/states";
import type { Answer, Turn } from "./answer";

const NOTHING = "untouched";
const CONTEXT = "context";
/** A cut so near to a border (0..1) lies on it: positions travel with four digits. */
const AT_BORDER = 1e-3;

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
  if (isHit(a) && isHit(b)) return named("in_both");
  if (isHit(a)) return named(PERHAPS.has(a) ? "a_perhaps" : "a_only");
  if (isHit(b)) return named(PERHAPS.has(b) ? "b_perhaps" : "b_only");
  return a === CONTEXT || b === CONTEXT ? CONTEXT : NOTHING;
}

/** Whether a part is lit for what it is, and not for what is lost or felt. */
function shows(state: string): boolean {
  return LIT.has(state) && !isHit(state);
}

function named(state: State): State {
  return state;
}

/** The borders of the stretches of each nerve, 0..1. */
type Borders = Readonly<Record<string, readonly number[]>>;

/** What two selections say together. */
export function joined(borders: Borders, a: Answer, b: Answer): Answer {
  const under = ({ states }: Answer, name: string) => states.get(name) ?? NOTHING;
  const states = new Map<string, string>();
  for (const name of new Set([...a.states.keys(), ...b.states.keys()])) {
    const state = joinedState(under(a, name), under(b, name));
    if (state !== NOTHING) states.set(name, state);
  }
  const turns = new Map<string, Turn>();
  const [inA, inB] = [cutStretches(borders, a), cutStretches(borders, b)];
  for (const [name, from] of [...inA, ...inB]) {
    const before = joinedState(
      inA.has(name) ? NOTHING : under(a, name),
      inB.has(name) ? NOTHING : under(b, name),
    );
    turns.set(name, { from, before });
  }
  return { states, cuts: new Map([...a.cuts, ...b.cuts]), turns, selecting: true };
}

/** The stretches inside of which a nerve is cut, and where. */
function cutStretches(borders: Borders, { cuts }: Answer): Map<string, number> {
  const found = new Map<string, number>();
  for (const [nerve, from] of cuts) {
    const ends = borders[nerve] ?? [];
    const number = ends.findIndex(
      (end, n) => end + AT_BORDER < from && from < (ends[n + 1] ?? 0) - AT_BORDER,
    );
    if (number >= 0) found.set(`nerve:${nerve}:${number}`, from);
  }
  return found;
}
