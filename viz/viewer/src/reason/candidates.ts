/** Candidates: causes as they are ranked, stretches of one nerve and the site on them together. */
import type { Cause } from "./evidence";
import { byMost, steady, sum } from "./numbers";
import { NEVER, type Scores } from "./scores";

const DIGITS = 4;

/** A stretch of a nerve, positions 0..1, and the words for where it begins and ends. */
export interface Stretch {
  readonly nerve: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** One row of a ranking before it is told. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly grade: string;
  readonly probability: number;
  /** Its likelihood, hundredths of a logarithm. */
  readonly likely: number;
  /** The row of the table at its best grade. */
  readonly state: number;
  /** Places of all causes that it stands for: of a site those of the stretch that it lies on as well. */
  readonly causes: readonly number[];
  readonly stretch?: Stretch;
}

/** All causes that are not left out, the most probable first; equal ones in the order of the table. */
export function candidatesOf(scores: Scores): Candidate[] {
  const alive = together(scores).filter(([first = 0]) => isAlive(scores, first));
  const ready = atSites(scores, alive).map((group) => candidateOf(scores, group));
  return byMost(ready, ({ probability }) => steady(probability));
}

function isAlive({ evidence, score }: Scores, cause: number): boolean {
  return (score[evidence.causes[cause]?.first ?? 0] ?? NEVER) > NEVER;
}

/** Places of causes: each alone, or the neighbours on one nerve that nothing tells apart. */
function together(scores: Scores): number[][] {
  const groups: number[][] = [];
  let before = "";
  scores.evidence.causes.forEach((cause, place) => {
    const key = keyOf(scores, cause, place);
    if (key && key === before) groups.at(-1)?.push(place);
    else groups.push([place]);
    before = key;
  });
  return groups;
}

/**
 * The same, a stretch of a nerve behind the most probable site that lies on it: they are one place, and
 * no rivals.
 */
function atSites({ evidence, ofCause }: Scores, groups: readonly number[][]): number[][] {
  const isNerve = ([first = 0]: readonly number[]) => Boolean(evidence.causes[first]?.nerve);
  const alone = new Map(
    groups.filter((group) => !isNerve(group)).map((group) => [group[0] ?? 0, [...group]]),
  );
  const left = groups.filter(isNerve).filter((group) => {
    const sites = group.flatMap((place) => evidence.causes[place]?.sites ?? []);
    const there = [...new Set(sites)].filter((site) => alone.has(site)).sort((a, b) => a - b);
    const [best] = byMost(there, (site) => steady(ofCause[site] ?? 0));
    if (best !== undefined) alone.get(best)?.push(...group);
    return best === undefined;
  });
  const found = [...alone.values(), ...left];
  return byMost(found, ([first = 0]) => -first);
}

/** What neighbours on a nerve have in common where nothing tells them apart; "" for other causes. */
function keyOf(scores: Scores, { nerve, first, beyond }: Cause, place: number): string {
  if (!nerve) return "";
  return `${nerve} ${isAlive(scores, place)} ${scores.likely.subarray(first, beyond).join()}`;
}

function candidateOf(scores: Scores, group: readonly number[]): Candidate {
  const { evidence, ofCause, likely } = scores;
  const causes = group.flatMap((place) => evidence.causes[place] ?? []);
  const [first, last] = [causes[0], causes.at(-1)];
  if (!first || !last) throw new Error("A candidate has a cause.");
  const state = bestState(scores, group);
  const nerve = causes.filter((cause) => cause.nerve);
  const [begin] = nerve;
  const stretch = begin && stretchOf(begin, last);
  const common = {
    kind: first.kind,
    grade: evidence.states[state]?.grade ?? "",
    probability: sum(group.map((place) => ofCause[place] ?? 0)),
    likely: likely[state] ?? 0,
    ...{ state, causes: group, ...(stretch && { stretch }) },
  };
  if (!first.nerve || !stretch) return { id: first.id, name: first.name, ...common };
  const middle = Number(((first.start + last.end) / 2).toFixed(DIGITS));
  return {
    id: `${first.nerve}@${middle}`,
    name: `${first.name} ${stretch.words}`,
    ...common,
  };
}

/** The state of the highest score of some causes, the first of equal ones. */
function bestState({ best, score }: Scores, group: readonly number[]): number {
  let found = best[group[0] ?? 0] ?? 0;
  for (const place of group) {
    const state = best[place] ?? 0;
    if ((score[state] ?? NEVER) > (score[found] ?? NEVER)) found = state;
  }
  return found;
}

function stretchOf(first: Cause, last: Cause): Stretch {
  const whole = first.start === 0 && last.end === 1;
  const words = whole ? "anywhere along it" : `from ${first.begins} to ${last.ends}`;
  return { nerve: first.nerve, from: first.start, to: last.end, words };
}
