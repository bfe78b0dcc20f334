/** A nerve as a line from 0 to 1: where it can be cut, and what leaves it where. */
import { nameOf, rowsOf, splitCut } from "./book.js";

/**
 * @typedef {{id: string, position: number}} Stop   a state that can be selected
 * @typedef {{position: number, names: string[]}} Tick  what leaves the nerve there
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
  const add = (position, name) => at.set(position, [...(at.get(position) || []), name]);
  for (const row of rowsOf(words.book, "nerve")) {
    for (const parent of row.parents || [])
      if (parent.nerve === nerve)
        add(parent.position, nameOf(words.book, "nerve", row.id, register));
  }
  for (const kind of ["skin", "deep", "muscle"]) {
    for (const row of rowsOf(words.book, kind)) {
      for (const supply of row.supply || [])
        if (supply.nerve === nerve)
          add(supply.position, nameOf(words.book, kind, row.id, register));
    }
  }
  return [...at]
    .map(([position, names]) => ({ position, names: [...new Set(names)] }))
    .sort((a, b) => a.position - b.position);
}

/** Where a cut lies, said by what leaves the nerve before and after it. */
export function placeOfCut(words, id, register) {
  const { nerve, position } = splitCut(id);
  const ticks = ticksOf(words, nerve, register);
  const name = (tick) =>
    tick.names[0]
      .replace(/ \(.*\)$/, "")
      .replace(/^([A-Z])(?=[a-z])/, (letter) => letter.toLowerCase());
  const above = ticks.findLast((tick) => tick.position <= position);
  const below = ticks.find((tick) => tick.position > position);
  if (!above) return "Cut where it begins, above all its branches";
  if (!below) return "Cut beyond its last branch";
  return `Cut below where it gives off: ${name(above)}; above: ${name(below)}`;
}

/** The nerve that the slider should run along for a state, and where it is cut. */
export function lineOf(words, stateId) {
  const cuts = words.cuts[stateId] || [];
  if (!cuts.length) return undefined;
  const path = new Set((words.book.states[stateId]?.path || []).map(({ id }) => id));
  const [nerve, position] = cuts.find(([id]) => path.has(id)) || cuts[0];
  return stopsOf(words, nerve).length > 2 ? { nerve, position } : undefined;
}
