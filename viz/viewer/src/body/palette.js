/**
 * The style rules that travel with the scene, in the form that the look table wants.
 *
 * The rules themselves are written once, in Python; here is only what a scene without them would
 * show.
 */
import { PATTERNS } from "./look_table.js";

const PLAIN = Object.freeze({ colour: null, opacity: 1, pattern: "plain", glow: 0 });
const PAPER = "#fbf8f2";
const FOCUS = "#20639b";
const INK = "#1f2933";
const ACCENT = "#e4572e";
const GREY = "#c9c2b4";
/** What presses on the nerve, in a scene whose rules do not say. */
const CAUSE = Object.freeze({
  muscles: { colour: "#c0402e", opacity: 0.92, pattern: "solid", glow: 0.12 },
  discs: { colour: "#e4572e", opacity: 1, pattern: "solid", glow: 0.15 },
  bones: { colour: "#f08a68", opacity: 1, pattern: "solid", glow: 0.12 },
  deep: { colour: "#e4572e", opacity: 0.85, pattern: "solid", glow: 0.2 },
});

/** @param {string} hex `#rrggbb` @returns {number[]} three bytes */
export function bytesOf(hex) {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export class Palette {
  /** @param {any} looks the scene file's `looks` */
  constructor(looks = {}) {
    this.rules = looks.rules || {};
    this.rest = Object.fromEntries(
      Object.entries(looks.rest || {}).map(([kind, hex]) => [kind, bytesOf(hex)]),
    );
    this.paper = bytesOf(looks.tokens?.canvas_light || PAPER);
    this.focus = bytesOf(looks.tokens?.focus || FOCUS);
    this.ink = bytesOf(looks.tokens?.ink || INK);
    this.accent = bytesOf(looks.tokens?.accent || ACCENT);
    this.through = looks.through ?? 0.25;
    this.cache = new Map();
  }

  /**
   * Colour at rest of a kind of part.
   * @param {string} kind word before the colon
   * @returns {number[]} three bytes
   */
  atRest(kind) {
    return this.rest[kind] || bytesOf(GREY);
  }

  /**
   * @param {string} layer
   * @param {string} state
   * @returns {{color: number[]|null, opacity: number, pattern: number, glow: number}}
   */
  look(layer, state) {
    const key = `${layer} ${state}`;
    if (!this.cache.has(key)) {
      const rules = this.rules[layer] || {};
      const rule = rules[state] || (state === "cause" && CAUSE[layer]) || rules.rest;
      const { colour, opacity, pattern, glow } = { ...PLAIN, ...rule };
      const known = Math.max(0, PATTERNS.indexOf(pattern));
      this.cache.set(key, {
        color: colour ? bytesOf(colour) : null,
        opacity,
        pattern: known,
        glow,
      });
    }
    return this.cache.get(key);
  }
}
