/** Two selections on one body: the states of all parts joined, a nerve stretch by stretch. */
import { joinedState } from "../../contract/compared";
import type { Answer, Turn } from "./answer";

const NOTHING = "untouched";
/** A cut so near to a border (0..1) lies on it: positions travel with four digits. */
const AT_BORDER = 1e-3;

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
