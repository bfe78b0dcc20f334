/** A nerve as a line from 0 to 1: where it can be cut, and what leaves it where. */
import { nameOf, rowsOf, splitCut } from "./book.js";
import { midSentence, nameAndBracket } from "./words.js";

/**
 * @typedef {{id: string, position: number}} Stop   a state that can be selected
 * @typedef {{position: number, names: string[], kind: string}} Tick  what leaves the nerve there
 */

/** The precomputed cuts of a nerve, from the spine outwards. @returns {Stop[]} */
export function stopsOf(words, nerve) {
  return words.states
    .filter((id) => splitCut(id).nerve === nerve)
    .map((id) => ({ id, position: splitCut(id).position }))
    .sort((a, b) => a.position - b.position);
}

/**
 * The selectable cut nearest to a place on a nerve; undefined if the nerve has none.
 * @returns {Stop|undefined}
 */
export function nearestStop(words, nerve, position) {
  const borders = bordersOf(words, nerve);
  const stops = stopsOf(words, nerve);
  const inside = stops.find(({ position: at }) => sameInterval(borders, at, position));
  return (
    inside ||
    stops.sort((a, b) => Math.abs(a.position - position) - Math.abs(b.position - position))[0]
  );
}

function sameInterval(borders, a, b) {
  return (
    borders.filter((border) => border < a).length === borders.filter((border) => border < b).length
  );
}

/** Positions at which something leaves the nerve. */
export function bordersOf(words, nerve) {
  return ticksOf(words, nerve).map(({ position }) => position);
}

/** What leaves a nerve, and where, from the spine outwards. @returns {Tick[]} */
export function ticksOf(words, nerve, register = "student") {
  const at = new Map();
  for (const [kind, field] of LEAVING) {
    for (const row of rowsOf(words.book, kind)) {
      for (const { nerve: from, position } of row[field] || []) {
        if (from !== nerve) continue;
        const tick = at.get(position) || { position, names: [], kind };
        const name = nameOf(words.book, kind, row.id, register);
        if (!tick.names.includes(name)) tick.names.push(name);
        at.set(position, tick);
      }
    }
  }
  return [...at.values()].sort((a, b) => a.position - b.position);
}

/** Kinds of rows that say which nerve they leave, and the field that says it. */
const LEAVING = [
  ["nerve", "parents"],
  ["skin", "supply"],
  ["deep", "supply"],
  ["muscle", "supply"],
];

/** Where a cut lies, said by what leaves the nerve before and after it. */
export function placeOfCut(words, id, register) {
  const { nerve, position } = splitCut(id);
  const ticks = ticksOf(words, nerve, register);
  const above = ticks.findLast((tick) => tick.position <= position);
  const below = ticks.find((tick) => tick.position > position);
  if (!above) return "Cut where it begins, above all its branches";
  if (!below) return "Cut beyond its last branch";
  return `Cut below ${branchAt(above)} and above ${branchAt(below)}`;
}

function branchAt({ names: [name], kind }) {
  const [bare] = nameAndBracket(name);
  const low = midSentence(bare);
  return kind === "nerve" ? `the ${low}` : `the branch to ${low}`;
}

/** The nerve that the slider should run along for a state, and where it is cut. */
export function lineOf(words, stateId) {
  const cuts = words.cuts[stateId] || [];
  if (!cuts.length) return undefined;
  const path = new Set((words.book.states[stateId]?.path || []).map(({ id }) => id));
  const [nerve, position] = cuts.find(([id]) => path.has(id)) || cuts[0];
  return stopsOf(words, nerve).length > 2 ? { nerve, position } : undefined;
}
