/** The states of everything in one selection, as the tables and the sites of the scene say. */
import type { SceneWords } from "../../contract/scene";
import type { Shown } from "../../contract/shown";
import { decoded } from "../../contract/states";
import type { Side } from "../../contract/view";
import { localOf, type Selected } from "./sites";

/** Where a stretch of a nerve changes its state, 0..1, and in which state it is before that. */
export interface Turn {
  readonly from: number;
  readonly before: string;
}

/** What a selection says. */
export interface Answer {
  /** State by target or part. */
  readonly states: Map<string, string>;
  /** Position 0..1 from which a nerve is cut off. */
  readonly cuts: Map<string, number>;
  /** By stretch of a nerve, where two selections are joined: the cuts that fall inside of one. */
  readonly turns?: ReadonlyMap<string, Turn>;
  readonly selecting: boolean;
}

/** Right and left. */
export type BothSides = readonly [boolean, boolean];

/** On which sides a selection is shown. */
export function sidesShown(side: Side): BothSides {
  return [side !== "left", side !== "right"];
}

/** What is said where nothing is lit. */
export function nothingLit(selecting: boolean): Answer {
  return { states: new Map(), cuts: new Map(), selecting };
}

/** State of each part in one selection, as Python has worked it out; `own` cuts stand in for its. */
export function answerOf(scene: SceneWords, selected: Selected, own?: Shown["cuts"]): Answer {
  const selection = selected.selection ?? "";
  const row = scene.states.indexOf(selection);
  const table = scene.tables[selected.table];
  if (row < 0 || !table) return nothingLit(false);
  const answer = nothingLit(true);
  const { states, cuts } = answer;
  const base = row * scene.targets.length * 2;
  scene.targets.forEach((target, column) => {
    const { state } = decoded(table.cells[base + column * 2] ?? 0);
    if (state !== "untouched") states.set(target, state);
  });
  const local = localOf(scene, selected).states ?? {};
  for (const [part, state] of Object.entries(local)) states.set(part, state);
  for (const [nerve, position] of own ?? scene.cuts[selection] ?? [])
    cuts.set(nerve, Math.min(position, cuts.get(nerve) ?? 1));
  return answer;
}
