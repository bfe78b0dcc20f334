/** The states of everything in one selection, as the tables and the sites of the scene say. */
import type { SceneWords } from "../../contract/scene";
import type { Shown } from "../../contract/shown";
import { STATES } from "../../contract/states";
import type { Side } from "../../contract/view";
import { sitesOf } from "./sites";

/** States in which a part is lit. */
export const LIT: ReadonlySet<string> = new Set([
  ...["possible", "reduced", "numb", "variable"],
  ...["pain", "cause", "band", "slipped", "context", "displaced", "see_through"],
]);

/** What a selection says. */
export interface Answer {
  /** State by target or part. */
  readonly states: Map<string, string>;
  /** Position 0..1 from which a nerve is cut off. */
  readonly cuts: Map<string, number>;
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

/**
 * State of each target in one selection; a sore spot with no loss is in `pain`, and what presses
 * on the nerve is the `cause`.
 */
export function answerOf(scene: SceneWords, shown: Shown): Answer {
  const selection = shown.selection ?? "";
  const row = scene.states.indexOf(selection);
  const table = scene.tables[shown.table];
  if (row < 0 || !table) return nothingLit(false);
  const answer = nothingLit(true);
  const { states, cuts } = answer;
  const base = row * scene.targets.length * 2;
  scene.targets.forEach((target, column) => {
    const state = STATES[table.cells[base + column * 2] ?? 0];
    if (state && state !== "untouched") states.set(target, state);
  });
  for (const spot of scene.pain[selection] ?? []) unlessLit(states, spot, "pain");
  addSites(scene, shown, states);
  for (const [nerve, position] of shown.cuts ?? scene.cuts[selection] ?? [])
    cuts.set(nerve, Math.min(position, cuts.get(nerve) ?? 1));
  return answer;
}

function addSites(scene: SceneWords, shown: Shown, states: Map<string, string>): void {
  const sites = sitesOf(scene, shown);
  // what presses is tinted as a whole only where the body has no shape of its own for it
  const pressing = sites.length ? [] : (scene.causes[shown.selection ?? ""] ?? []);
  for (const part of pressing) states.set(part, "cause");
  for (const { parts, context } of sites) {
    for (const part of context) unlessLit(states, part, "context");
    for (const [part, state] of Object.entries(parts)) states.set(part, state);
  }
}

function unlessLit(states: Map<string, string>, part: string, state: string): void {
  if (!LIT.has(states.get(part) ?? "")) states.set(part, state);
}
