/**
 * A selection's states turned into the look of each part and side, by the style rules of the scene.
 */
import { LookTable } from "./look_table.js";
import { mapLook } from "./map_look.js";
import { bytesOf } from "./palette.js";
import { hiddenParts, sitesOf } from "./sites.js";
import { Touched } from "./touched.js";

/** Codes of the state tables, in their order. */
export const STATE_NAMES = Object.freeze([
  "untouched",
  "spared",
  "possible",
  "reduced",
  "numb",
  "variable",
]);
const LIT = new Set([
  ...["possible", "reduced", "numb", "variable"],
  ...["pain", "cause", "band", "slipped", "context", "displaced", "see_through"],
]);
/** States in which a part is drawn, but in its own colour. */
const AS_AT_REST = new Set(["context", "displaced", "see_through"]);
const PRESSING = new Set(["cause", "context"]);
const FAINT = new Set(["see_through", "band"]);
/** Layers whose parts have an opacity each; the others have one for the layer. */
export const OWN_OPACITY = new Set(["muscles", "deep", "causes"]);
/** Layers that are drawn for one lit part alone while they are off. */
export const LIT_ALONE = Object.freeze({
  bones: ["bone:"],
  discs: ["disc:"],
  dura: ["dura:", "cord:"],
  ligaments: ["ligament:"],
  vessels: ["vessel:"],
});
const MUSCLES = Object.freeze(["muscle:", "tendon:"]);
const SIDES = Object.freeze(["right", "left"]);
/** Tables of untouched bodies that are kept: selecting or not, a few opacities and variants. */
const MOST_BASES = 6;

/**
 * @typedef {object} Shown
 * @property {string|null} selection state id
 * @property {'right'|'left'|'both'} side
 * @property {number} table index of the map and variants
 * @property {object} [state] its words, where they are not those of the book
 * @property {[string, number, number][]} [cuts] stand in for the state's own cuts (the slider)
 * @property {string[]} [variants] of anatomy
 * @property {SkinMap|null} [skin] what colours the skin instead of what is lit
 */
/**
 * @typedef {object} SkinMap
 * @property {(string|null)[][]} colours of each territory, on the right and on the left; null where
 *   the map is blank
 * @property {number[]} fields number of each territory's nerve field
 * @property {boolean} borders whether borders of fields are drawn
 * @property {boolean} fades whether the map fades where the lesion does not reach
 */
/**
 * What has something to show, on the right and on the left: a lit nerve; a layer; a part of a
 * layer that presses on the nerve.
 * @typedef {{lit: boolean[], layers: Record<string, boolean[]>,
 *   pressing: Record<string, boolean[]>, faint: boolean[], variants: string[]}} Active
 */
/**
 * @typedef {{states: Map<string, string>, cuts: Map<string, number>, selecting: boolean}} Answer
 */

/** @param {'right'|'left'|'both'} side @returns {boolean[]} right, left */
export function sidesShown(side) {
  return SIDES.map((name) => side === "both" || side === name);
}

/**
 * State of each target in one selection; a sore spot with no loss is in `pain`, and what presses
 * on the nerve is the `cause`.
 * @returns {Answer}
 */
export function answerOf(scene, shown) {
  const row = scene.states.indexOf(shown.selection);
  const table = scene.tables[shown.table || 0];
  const states = new Map();
  const cuts = new Map();
  if (row < 0 || !table) return { states, cuts, selecting: false };
  const base = row * scene.targets.length * 2;
  scene.targets.forEach((target, column) => {
    const code = table.cells[base + column * 2];
    if (code) states.set(target, STATE_NAMES[code]);
  });
  for (const spot of scene.pain[shown.selection] || [])
    if (!LIT.has(states.get(spot))) states.set(spot, "pain");
  const sites = sitesOf(scene, shown);
  // what presses is tinted as a whole only where the body has no shape of its own for it
  const pressing = sites.length ? [] : scene.causes[shown.selection] || [];
  for (const part of pressing) states.set(part, "cause");
  for (const { parts, context } of sites) {
    for (const part of context) if (!LIT.has(states.get(part))) states.set(part, "context");
    for (const [part, state] of Object.entries(parts)) states.set(part, state);
  }
  for (const [nerve, position] of shown.cuts || scene.cuts[shown.selection] || []) {
    cuts.set(nerve, Math.min(position, cuts.get(nerve) ?? 1));
  }
  return { states, cuts, selecting: true };
}

export class LookRules {
  /**
   * @param {import('./scene_file.js').Scene} scene
   * @param {import('./palette.js').Palette} palette
   */
  constructor(scene, palette) {
    this.scene = scene;
    this.palette = palette;
    this.opacities = {};
    this.touched = new Touched(scene);
    this.bases = new Map();
    this.resting = scene.parts.map((part) =>
      part.color ? bytesOf(part.color) : palette.atRest(part.name.split(":")[0]),
    );
  }

  /**
   * Write the looks of a selection into the table.
   * @param {import('./look_table.js').LookTable} table @param {Shown} shown
   * @returns {Active}
   */
  write(table, shown) {
    const here = answerOf(this.scene, shown);
    const elsewhere = { states: new Map(), cuts: new Map(), selecting: here.selecting };
    const sides = sidesShown(shown.side);
    const answers = sides.map((on) => (on ? here : elsewhere));
    const gone = sides.map((on) => hiddenParts(this.scene, shown, on));
    const { parts, territories } = this.scene;
    table.data.set(this.#untouched(shown, here.selecting));
    const touched = this.touched.by(here, shown);
    answers.forEach((answer, side) => {
      for (const index of touched) {
        const part = parts[index];
        // what lies in the middle belongs to whichever side is shown
        table.set(index, side, {
          ...this.#part(part, index, part.mirrored ? answer : here),
          hidden: gone[part.mirrored ? side : sides.indexOf(true)](part),
        });
      }
      territories.forEach((name, index) =>
        table.set(parts.length + index, side, {
          ...this.#territory(name, answer),
          ...(shown.skin && mapLook(shown.skin, index, side, answer)),
        }),
      );
    });
    const { skin } = shown;
    const fading = skin?.fades && here.selecting;
    table.map.value.set(Number(!!skin), Number(!!skin?.borders), Number(!!fading));
    table.upload();
    return this.#active(here, shown);
  }

  /** The table of a body on which nothing is lit: most of it is the same in each selection. */
  #untouched({ variants = [] }, selecting) {
    const own = [...OWN_OPACITY].map((layer) => this.opacities[layer]);
    const key = [selecting, ...own, ...variants].join();
    if (!this.bases.has(key)) {
      if (this.bases.size >= MOST_BASES) this.bases.clear();
      this.bases.set(key, this.#written({ states: new Map(), cuts: new Map(), selecting }, variants));
    }
    return this.bases.get(key);
  }

  #written(answer, variants) {
    const { parts, territories } = this.scene;
    const table = new LookTable(parts.length + territories.length);
    const gone = hiddenParts(this.scene, { variants }, false);
    parts.forEach((part, index) => {
      const look = { ...this.#part(part, index, answer), hidden: gone(part) };
      SIDES.forEach((_, side) => table.set(index, side, look));
    });
    return table.data;
  }

  /**
   * What has something to show at the present opacities.
   * @param {Shown} shown
   * @returns {Active}
   */
  active(shown) {
    return this.#active(answerOf(this.scene, shown), shown);
  }

  #active({ states }, shown) {
    const some = (kinds, wanted = LIT) =>
      [...states].some(
        ([name, state]) => wanted.has(state) && kinds.some((kind) => name.startsWith(kind)),
      );
    const sides = sidesShown(shown.side);
    const litIn = (kind, wanted) => sides.map((on) => on && some(kind, wanted));
    const shownIn = (layer, kind) => litIn(kind).map((lit) => lit || this.opacities[layer] > 0);
    return {
      lit: litIn(["nerve:"]),
      variants: shown.variants || [],
      layers: {
        muscles: shownIn("muscles", MUSCLES),
        deep: shownIn("deep", ["deep:"]),
        causes: litIn(["cause:"]),
        ...Object.fromEntries(
          Object.entries(LIT_ALONE).map(([layer, kinds]) => [layer, shownIn(layer, kinds)]),
        ),
      },
      pressing: { muscles: litIn(MUSCLES, PRESSING), deep: litIn(["deep:"], PRESSING) },
      faint: litIn(["cause:"], FAINT),
    };
  }

  #part(part, index, { states, cuts, selecting }) {
    const state = states.get(part.follows || part.name) || (selecting ? "untouched" : "rest");
    const rule = this.palette.look(part.layer, state);
    const lit = LIT.has(state);
    const from = part.layer === "nerves" && part.segment ? (cuts.get(part.structure) ?? 0) : 0;
    const unlit = lit ? this.palette.look(part.layer, "untouched").opacity : rule.opacity;
    const color = AS_AT_REST.has(state) ? this.resting[index] : rule.color;
    const look = { ...rule, color, from, rest: this.resting[index], dim: unlit };
    return OWN_OPACITY.has(part.layer)
      ? { ...look, dim: 1, opacity: this.#own(part.layer, rule.opacity, lit) }
      : look;
  }

  #own(layer, opacity, lit) {
    const faded = opacity * (this.opacities[layer] ?? 0);
    return lit ? Math.max(opacity, faded) : faded;
  }

  #territory(name, { states, selecting }) {
    const state = states.get(`skin:${name}`) || (selecting ? "untouched" : "rest");
    return {
      ...this.palette.look("skin", state),
      from: 0,
      rest: this.palette.atRest("skin"),
      dim: 1,
    };
  }
}
