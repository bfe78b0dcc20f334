/**
 * Looks and marks of selections, worked out before anybody asks: the first selection is then as
 * quick as the next.
 */
import { NOTHING_SHOWN } from "./at_first.js";
import { marksOf } from "./captions.js";
import { LookTable } from "./look_table.js";

/** After about so many the browser has compiled what it runs. */
const ENOUGH = 30;
const TOGETHER = 3;

/** @param {import('./drawn_body.js').DrawnBody} body */
export function* practice({ scene, rules, anatomy }) {
  const spare = new LookTable(scene.parts.length + scene.territories.length);
  for (const [n, selection] of scene.states.entries()) {
    const shown = { ...NOTHING_SHOWN, selection };
    if (n < ENOUGH) rules.write(spare, shown);
    marksOf(anatomy, shown); // where nerves are cut is kept
    if (n < ENOUGH || n % TOGETHER === 0) yield;
  }
}
