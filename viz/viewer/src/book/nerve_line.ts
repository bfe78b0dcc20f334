/** A nerve as a line from 0 to 1: where it can be cut, and what leaves it where. */
import type { Leaving } from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import { own } from "../contract/own";
import type { SceneWords } from "../contract/scene";
import type { Register } from "../contract/view";
import { nameOf, rowsOf, splitCut } from "./book";
import { stateWords } from "./state_words";
import { capital, midSentence, nameAndBracket } from "./words";

/** A state that can be selected, and where it cuts its nerve. */
export interface Stop {
  readonly id: string;
  readonly position: number;
}

/** What leaves a nerve at a position; `kind` is that of the first of them. */
export interface Branching {
  readonly position: number;
  readonly names: string[];
  readonly kind: string;
}

/** The precomputed cuts of a nerve, from the spine outwards. */
export function stopsOf(words: SceneWords, nerve: string): Stop[] {
  return words.states
    .filter((id) => !id.includes(":") && splitCut(id).nerve === nerve)
    .map((id) => ({ id, position: splitCut(id).position }))
    .sort((a, b) => a.position - b.position);
}

/** The selectable cut nearest to a place on a nerve; undefined if the nerve has none. */
export function nearestStop(words: SceneWords, nerve: string, position: number): Stop | undefined {
  const borders = own(words.segments, nerve) ?? [];
  const stops = stopsOf(words, nerve);
  const inside = stops.find(({ position: at }) => sameInterval(borders, at, position));
  return (
    inside ||
    stops.sort((a, b) => Math.abs(a.position - position) - Math.abs(b.position - position))[0]
  );
}

function sameInterval(borders: readonly number[], a: number, b: number): boolean {
  const before = (position: number) => borders.filter((border) => border < position).length;
  return before(a) === before(b);
}

/** The id as it can be selected: a bare nerve is cut where it begins. */
export function selectable(words: SceneWords, id: string): string {
  if (words.states.includes(id)) return id;
  const { nerve, position } = splitCut(id);
  if (id.includes("@")) return nearestStop(words, nerve, position)?.id ?? id;
  return stopsOf(words, nerve)[0]?.id ?? id;
}

/** What leaves a nerve, and where, from the spine outwards. */
export function branchingsOf(
  words: SceneWords,
  nerve: string,
  register: Register = "student",
): Branching[] {
  const at = new Map<number, Branching>();
  for (const { kind, id, from } of leavingOf(words)) {
    for (const { nerve: parent, position } of from) {
      if (parent !== nerve) continue;
      const branching = at.get(position) ?? { position, names: [], kind };
      const name = nameOf(words.book, kind, id, register);
      if (!branching.names.includes(name)) branching.names.push(name);
      at.set(position, branching);
    }
  }
  return [...at.values()].sort((a, b) => a.position - b.position);
}

/** Everything that leaves nerves, and where: nerves, then skin, deep structures and muscles. */
function leavingOf({ book }: SceneWords): { kind: string; id: string; from: readonly Leaving[] }[] {
  const nerves = rowsOf(book, "nerve").map(({ id, parents = [] }) => ({
    kind: "nerve",
    id,
    from: parents,
  }));
  const targets = (["skin", "deep", "muscle"] as const).flatMap((kind) =>
    rowsOf(book, kind).map(({ id, supply = [] }) => ({ kind, id, from: supply })),
  );
  return [...nerves, ...targets];
}

/** Where a nerve is hit, and how, said by what leaves it before and after. */
export function placeOfCut(words: SceneWords, id: string, register: Register): string {
  const { nerve, position } = splitCut(id);
  const branchings = branchingsOf(words, nerve, register);
  const above = branchings.findLast((one) => one.position <= position);
  const below = branchings.find((one) => one.position > position);
  const hit = capital(splitGrade(id).grade ?? "cut");
  if (!above) return `${hit} where it begins, above all its branches`;
  if (!below) return `${hit} beyond its last branch`;
  return `${hit} below ${branchAt(above)} and above ${branchAt(below)}`;
}

function branchAt({ names: [name = ""], kind }: Branching): string {
  const [bare] = nameAndBracket(name);
  const low = midSentence(bare);
  return kind === "nerve" ? `the ${low}` : `the branch to ${low}`;
}

/** The nerve that the slider should run along for a state, and where it is cut. */
export function lineOf(words: SceneWords, stateId: string): Leaving | undefined {
  const cuts = words.cuts[stateId] ?? [];
  const path = new Set(stateWords(words.book, stateId).path?.map(({ id }) => id));
  const cut = cuts.find(([id]) => path.has(id)) ?? cuts[0];
  if (!cut) return undefined;
  const [nerve, position] = cut;
  return stopsOf(words, nerve).length > 2 ? { nerve, position } : undefined;
}
