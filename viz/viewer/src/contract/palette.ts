/** The style rules that travel with the scene, in the form that the look table wants. */
import type { Looks, StyleRule } from "./scene";

/** Patterns as the style rules call them, by number. */
export const PATTERNS: readonly StyleRule["pattern"][] = [
  ...(["plain", "solid", "dots", "hatch", "outline", "cross", "wide_cross", "lines"] as const),
];

const PLAIN: StyleRule = {
  ...{ colour: null, opacity: 1, pattern: "plain", glow: 0, lit: false, dim: 1 },
};
const GREY = "#c9c2b4";

/** Red, green and blue, 0..255. */
export type Rgb = readonly [number, number, number];

/** A style rule with its colour in bytes and its pattern by number. */
export interface RuleLook {
  /** Null keeps the colour at rest. */
  readonly color: Rgb | null;
  /** 0..1. */
  readonly opacity: number;
  /** Index into PATTERNS. */
  readonly pattern: number;
  /** 0..1. */
  readonly glow: number;
  /** Whether it is drawn though its layer is off. */
  readonly lit: boolean;
  /** 0..1: how much of the colour at rest shows where the state does not reach. */
  readonly dim: number;
}

/** The three bytes of `#rrggbb`. */
export function bytesOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The scene's style rules and colours. */
export class Palette {
  readonly paper: Rgb;
  readonly focus: Rgb;
  readonly ink: Rgb;
  readonly accent: Rgb;
  /** How strongly what is covered shows through, 0..1. */
  readonly through: number;
  readonly #rules: Looks["rules"];
  readonly #rest: ReadonlyMap<string, Rgb>;
  readonly #looks = new Map<string, RuleLook>();

  constructor({ tokens, rest, rules, through }: Looks) {
    const token = (name: string) => bytesOf(tokens[name] ?? GREY);
    this.paper = token("canvas_light");
    this.focus = token("focus");
    this.ink = token("ink");
    this.accent = token("accent");
    this.through = through;
    this.#rules = rules;
    this.#rest = new Map(Object.entries(rest).map(([kind, hex]) => [kind, bytesOf(hex)]));
  }

  /** Colour at rest of a kind of part, the word before the colon of its name. */
  atRest(kind: string): Rgb {
    return this.#rest.get(kind) ?? bytesOf(GREY);
  }

  /** How a state looks in a layer; a state that the rules do not name looks as at rest. */
  look(layer: string, state: string): RuleLook {
    const key = `${layer} ${state}`;
    const known = this.#looks.get(key);
    if (known) return known;
    const look = this.#made(layer, state);
    this.#looks.set(key, look);
    return look;
  }

  #made(layer: string, state: string): RuleLook {
    const rules = this.#rules[layer];
    const { colour, pattern, ...rest } = rules?.[state] ?? rules?.rest ?? PLAIN;
    return {
      ...rest,
      color: colour ? bytesOf(colour) : null,
      pattern: Math.max(0, PATTERNS.indexOf(pattern)),
    };
  }
}
