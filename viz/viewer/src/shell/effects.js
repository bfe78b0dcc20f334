/**
 * From a state table to what the page says about each target. A pure function of (words, table,
 * state).
 *
 * @typedef {"numb"|"reduced"|"possible"|"variable"|"spared"|"untouched"} State
 * @typedef {Object} Effect
 * @property {string} target   part-like name, "skin:heel_medial"
 * @property {string} kind     skin, deep, muscle, reflex or nerve
 * @property {string} id
 * @property {State} state
 * @property {number} loss     0..1
 */

export const STATE_OF_CODE = ["untouched", "spared", "possible", "reduced", "numb", "variable"];

/** States in which something is (or may be) lost. */
export const AFFECTED = new Set(["numb", "reduced", "possible", "variable"]);

const RANK = { numb: 0, reduced: 1, variable: 2, possible: 3, spared: 4, untouched: 5 };

/**
 * What one state does to every target that is not a nerve segment.
 * @returns {Map<string, Effect>}
 */
export function effectsOf(words, tableAt, stateId) {
  const row = words.states.indexOf(stateId);
  const table = words.tables[tableAt];
  const effects = new Map();
  if (row < 0 || !table) return effects;
  const width = words.targets.length;
  words.targets.forEach((target, column) => {
    if (target.startsWith("nerve:")) return;
    effects.set(target, effectAt(table.cells, row * width + column, target));
  });
  return effects;
}

function effectAt(cells, cell, target) {
  const colon = target.indexOf(":");
  return {
    target,
    kind: target.slice(0, colon),
    id: target.slice(colon + 1),
    state: STATE_OF_CODE[cells[2 * cell]] || "untouched",
    loss: cells[2 * cell + 1] / 255,
  };
}

/** Effects of one kind that are affected, the worst first. @returns {Effect[]} */
export function affected(effects, kind) {
  return [...effects.values()]
    .filter((e) => e.kind === kind && AFFECTED.has(e.state))
    .sort(worstFirst);
}

function worstFirst(a, b) {
  return RANK[a.state] - RANK[b.state] || b.loss - a.loss;
}

/**
 * Every state that reaches a target, the strongest first.
 * @returns {{id: string, state: State, loss: number}[]}
 */
export function statesThatReach(words, tableAt, target) {
  const column = words.targets.indexOf(target);
  const cells = words.tables[tableAt]?.cells;
  if (column < 0 || !cells) return [];
  const width = words.targets.length;
  return words.states
    .map((id, row) => ({ ...effectAt(cells, row * width + column, target), id }))
    .filter(({ state }) => AFFECTED.has(state))
    .sort((a, b) => b.loss - a.loss || RANK[a.state] - RANK[b.state]);
}
