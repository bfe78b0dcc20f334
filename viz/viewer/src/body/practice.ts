/**
 * Looks and marks of selections, worked out before anybody asks: the first selection is then as
 * quick as the next.
 */
import type { Job } from "./draw/later";
import type { DrawnBody } from "./drawn_body";
import { NOTHING_SHOWN } from "./look/at_first";
import { LookTable } from "./look/look_table";
import { marksOf } from "./names/captions";

/** After about so many the browser has compiled what it runs. */
const ENOUGH = 30;
const TOGETHER = 3;

/** Works out the selections of a body, a few at a time. */
export function* practice({ scene, rules, anatomy }: DrawnBody): Job {
  const spare = new LookTable(scene.parts.length + scene.territories.length);
  for (const [n, selection] of scene.states.entries()) {
    if (selection.includes(":")) continue; // another grade has its cuts at the same places
    const shown = { ...NOTHING_SHOWN, selection };
    if (n < ENOUGH) rules.write(spare, shown);
    marksOf(anatomy, shown); // where nerves are cut is kept
    if (n < ENOUGH || n % TOGETHER === 0) yield;
  }
}
