/**
 * From a state table to what the page says about each target. A pure function of (words, table,
 * state).
 */
import type { SceneWords } from "../contract/scene";
import { AFFECTED, decoded, FEELINGS, FELT, type Feeling, type State } from "../contract/states";
import { splitTarget } from "./book";

/** What one state does to one target. */
export interface Effect {
  /** Part-like name, "skin:heel_medial". */
  readonly target: string;
  /** Skin, deep, muscle, reflex or nerve. */
  readonly kind: string;
  readonly id: string;
  /** What it loses; where it loses nothing, what is felt of it. */
  readonly state: State;
  /** Whether pain or tingling is felt, beside any loss. */
  readonly felt: Feeling;
  /** 0..1. */
  readonly loss: number;
}

/** What depends on the anatomy stands last, the rest by how much is lost; so does the text. */
function lessLost(a: Effect, b: Effect): number {
  return varies(a) - varies(b) || b.loss - a.loss;
}

function varies({ state }: Effect): number {
  return state === "variable" ? 1 : 0;
}

/** Index of the table for a map and a set of variants; -1 if it does not travel with the scene. */
export function tableIndex(words: SceneWords, map: string, variants: readonly string[]): number {
  const wanted = [...variants].sort().join();
  return words.tables.findIndex(
    (table) => table.map === map && [...table.variants].sort().join() === wanted,
  );
}

/** What one state does to every target that is not a nerve segment, by target. */
export function effectsOf(
  words: SceneWords,
  tableAt: number,
  stateId: string,
): ReadonlyMap<string, Effect> {
  const row = words.states.indexOf(stateId);
  const table = words.tables[tableAt];
  const effects = new Map<string, Effect>();
  if (row < 0 || !table) return effects;
  const width = words.targets.length;
  words.targets.forEach((target, column) => {
    if (target.startsWith("nerve:")) return;
    effects.set(target, effectAt(table.cells, row * width + column, target));
  });
  return effects;
}

/** The nerves that a state lights, roots among them: those of which any stretch is reached. */
export function litNerves(words: SceneWords, tableAt: number, stateId: string): string[] {
  const row = words.states.indexOf(stateId);
  const cells = words.tables[tableAt]?.cells;
  if (row < 0 || !cells) return [];
  const width = words.targets.length;
  const lit = words.targets.filter((target, column) => {
    const { state } = decoded(cells[2 * (row * width + column)] ?? 0);
    return target.startsWith("nerve:") && (AFFECTED.has(state) || FELT.has(state));
  });
  return [...new Set(lit.map((target) => target.split(":")[1] ?? ""))];
}

function effectAt(cells: Uint8Array, cell: number, target: string): Effect {
  return {
    target,
    ...splitTarget(target),
    ...decoded(cells[2 * cell] ?? 0),
    loss: (cells[2 * cell + 1] ?? 0) / 255,
  };
}

/** Effects of one kind that are affected, the worst first. */
export function affected(effects: ReadonlyMap<string, Effect>, kind: string): Effect[] {
  return [...effects.values()]
    .filter((effect) => effect.kind === kind && AFFECTED.has(effect.state))
    .sort(lessLost);
}

/** Effects of one kind that are felt, be something lost or not, the likeliest first. */
export function feltOf(effects: ReadonlyMap<string, Effect>, kind: string): Effect[] {
  return [...effects.values()]
    .filter((effect) => effect.kind === kind && (effect.felt !== "none" || FELT.has(effect.state)))
    .sort(moreFelt);
}

/** Feelings stand in the contract from the least to the most. */
function moreFelt(a: Effect, b: Effect): number {
  return FEELINGS.indexOf(b.felt) - FEELINGS.indexOf(a.felt);
}

/** Every state that reaches a target, the strongest first; `id` is the state's. */
export function statesThatReach(words: SceneWords, tableAt: number, target: string): Effect[] {
  const column = words.targets.indexOf(target);
  const cells = words.tables[tableAt]?.cells;
  if (column < 0 || !cells) return [];
  const width = words.targets.length;
  return words.states
    .filter((id) => !id.includes(":"))
    .map((id, row) => ({ ...effectAt(cells, row * width + column, target), id }))
    .filter(({ state }) => AFFECTED.has(state) || FELT.has(state))
    .sort((a, b) => b.loss - a.loss || moreFelt(a, b));
}
