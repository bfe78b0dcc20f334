/**
 * The rule that turns a state of the tables into looks: colour, opacity, pattern for each part and side.
 */
import { EMPHASIS, PATTERN } from './look_table.js';
import { bytesOf } from './palette.js';

/** Codes of the state tables, in their order. */
export const STATE_NAMES = Object.freeze(['untouched', 'spared', 'possible', 'reduced', 'numb', 'variable']);
const PATTERN_OF_CODE = [PATTERN.plain, PATTERN.spared, PATTERN.possible, PATTERN.reduced, PATTERN.numb, PATTERN.variable];
const AFFECTED_FROM = 2;
/** How opaque an affected muscle or deep part is although its layer is off, by state code. */
const SHOWN_THOUGH_OFF = [0, 0, 0.3, 0.5, 0.66, 0.42];
const NERVE_STRENGTH = [0, 0.6, 0.75, 0.85, 1, 0.9];
const SIDES = Object.freeze(['right', 'left']);

/**
 * @typedef {object} Shown
 * @property {string|null} selection state id
 * @property {'right'|'left'|'both'} side
 * @property {number} table index of the map and variants
 * @property {[string, number, number][]} [cuts] stand in for the state's own cuts (the slider)
 */

/** @param {'right'|'left'|'both'} side @returns {boolean[]} right, left */
export function sidesShown(side) {
  return SIDES.map((name) => side === 'both' || side === name);
}

/**
 * State code and loss of each target for one selection.
 * @returns {Map<string, {code: number, loss: number}>}
 */
export function statesOf(scene, shown) {
  const row = scene.states.indexOf(shown.selection);
  const found = new Map();
  const table = scene.tables[shown.table || 0];
  if (row < 0 || !table) return found;
  const base = row * scene.targets.length * 2;
  scene.targets.forEach((target, column) => {
    const at = base + column * 2;
    if (table.cells[at]) found.set(target, { code: table.cells[at], loss: table.cells[at + 1] / 255 });
  });
  return found;
}

/** Where each cut nerve is first cut. @returns {Map<string, number>} */
function firstCuts(scene, shown) {
  const cuts = new Map();
  for (const [nerve, position] of shown.cuts || scene.cuts[shown.selection] || []) {
    cuts.set(nerve, Math.min(position, cuts.get(nerve) ?? 1));
  }
  return cuts;
}

function resting(color, opacity) {
  return { color, opacity, pattern: PATTERN.plain, strength: 0, from: 0, emphasis: EMPHASIS.none };
}

/** Parts that show only when something happens in them. */
const HIDDEN_AT_REST = new Set(['deep']);
const OWN_OPACITY = new Set(['muscles', 'deep']);

export class LookRules {
  /** @param {import('./scene_file.js').Scene} scene @param {Record<string, string>} palette */
  constructor(scene, palette) {
    this.scene = scene;
    this.colors = Object.fromEntries(Object.entries(palette).map(([key, hex]) => [key, bytesOf(hex)]));
    this.opacities = {};
    this.showAffectedMuscles = true;
  }

  /** Write the looks of a selection into the table. @param {import('./look_table.js').LookTable} table @param {Shown} shown */
  write(table, shown) {
    const states = statesOf(this.scene, shown);
    const context = {
      states, cuts: firstCuts(this.scene, shown), pain: new Set(this.scene.pain[shown.selection] || []),
      selecting: this.scene.states.includes(shown.selection),
    };
    const sides = sidesShown(shown.side);
    this.scene.parts.forEach((part, index) => {
      const look = this.#part(part, context);
      const other = this.#part(part, { states: new Map(), cuts: new Map(), pain: new Set(), selecting: context.selecting });
      sides.forEach((on, side) => table.set(index, side, on ? look : other));
    });
    this.scene.territories.forEach((territory, index) => {
      const look = this.#target(`skin:${territory}`, context);
      sides.forEach((on, side) => table.set(this.scene.parts.length + index, side, on ? look : resting(this.colors.skin, 1)));
    });
    table.upload();
  }

  /** What there is to draw: sides with a lit nerve, and whether muscles and deep parts show at all. @param {Shown} shown */
  active(shown) {
    const affected = [...statesOf(this.scene, shown)].filter(([, { code }]) => code >= AFFECTED_FROM).map(([name]) => name);
    const some = (kind) => affected.some((name) => name.startsWith(kind));
    const pain = (this.scene.pain[shown.selection] || []).some((name) => name.startsWith('deep'));
    return {
      lit: sidesShown(shown.side).map((on) => on && some('nerve:')),
      layers: {
        muscles: this.opacities.muscles > 0 || (this.showAffectedMuscles && some('muscle:')),
        deep: pain || some('deep:'),
      },
    };
  }

  #part(part, context) {
    if (part.layer === 'nerves') return this.#nerve(part, context);
    const rest = part.color ? bytesOf(part.color) : this.colors[part.layer];
    const look = this.#target(part.follows || part.name, context, rest);
    if (!OWN_OPACITY.has(part.layer)) return { ...look, opacity: 1 };
    const layer = this.opacities[part.layer] ?? 0;
    const base = HIDDEN_AT_REST.has(part.layer) ? 0 : layer;
    const shownThough = this.showAffectedMuscles || part.layer !== 'muscles' ? look.opacity : 0;
    const emphasis = context.selecting && !look.strength ? EMPHASIS.dimmed : EMPHASIS.none;
    return { ...look, opacity: look.strength ? Math.max(base, shownThough) : base, emphasis };
  }

  #target(name, context, rest = this.colors.skin) {
    if (context.pain.has(name)) {
      return { ...resting(this.colors.pain, 0.7), pattern: PATTERN.pain, strength: 1 };
    }
    const { code = 0 } = context.states.get(name) || {};
    if (code < AFFECTED_FROM) return { ...resting(rest, 0), pattern: PATTERN_OF_CODE[code], strength: 0 };
    const color = name.startsWith('muscle') ? this.colors.weak : this.colors.lit;
    return { ...resting(color, SHOWN_THOUGH_OFF[code]), pattern: PATTERN_OF_CODE[code], strength: 1 };
  }

  #nerve(part, context) {
    const { code = 0 } = context.states.get(part.follows || part.name) || {};
    const rest = { ...resting(this.colors.nerves, 1), emphasis: context.selecting ? EMPHASIS.dimmed : EMPHASIS.none };
    if (!code) return rest;
    const color = code < AFFECTED_FROM ? this.colors.spared : this.colors.lit;
    const from = part.segment ? Math.min(context.cuts.get(part.structure) ?? 0, 1) : 0;
    return { ...rest, color, from, pattern: PATTERN_OF_CODE[code], strength: NERVE_STRENGTH[code] };
  }
}
