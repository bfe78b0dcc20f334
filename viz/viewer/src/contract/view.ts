/**
 * The view: one plain value that says everything the page shows. The same value is the address, the
 * saved scene, the undo step and what Python sees (`viz.View.to_dict`). Nothing here knows a browser.
 */

/** Millimetres along x, y and z. */
export type Point = readonly [number, number, number];

/** Where the eye is and what it looks at, in mm. */
export interface CameraPlace {
  readonly position: Point;
  readonly target: Point;
}

/** The camera that looks at what presses at the selected site. */
export const AT_SITE = "site";

/** Sides of a lesion, the usual one first. */
export const SIDES = ["right", "left", "both"] as const;
/** Registers of language, the usual one first. */
export const REGISTERS = ["student", "clinician", "patient"] as const;
/** What colours the skin, the usual first. */
export const SKIN_SHOWS = ["lesion", "roots", "nerves", "both", "agreement"] as const;
/** How roots and nerves are shown together, the usual way first. */
export const BOTH = ["split", "blended"] as const;
/** The layers whose opacity a view says. */
export const LAYERS = [
  "skin",
  "muscles",
  "bones",
  "discs",
  "nerves",
  "ligaments",
  "vessels",
] as const;

export type Side = (typeof SIDES)[number];
export type Register = (typeof REGISTERS)[number];
export type SkinShows = (typeof SKIN_SHOWS)[number];
export type Both = (typeof BOTH)[number];
export type LayerName = (typeof LAYERS)[number];

/** Everything that decides what is shown. */
export interface View {
  /** Ids of roots, sites or cuts of a nerve ("tibial@0.5"); one is shown at a time. */
  readonly lesions: readonly string[];
  /** A second lesion to set beside the first. */
  readonly compare: readonly string[];
  readonly side: Side;
  /** Dermatome map, "default" for the book's own. */
  readonly map: string;
  /** Anatomical variants that are switched on. */
  readonly variants: readonly string[];
  /** Opacity 0..1. */
  readonly layers: Readonly<Record<LayerName, number>>;
  /** A preset's name or a place. */
  readonly camera: string | CameraPlace;
  readonly register: Register;
  readonly labels: boolean;
  /** What the skin is coloured by. */
  readonly skin_shows: SkinShows;
  /** Roots and nerves side by side, or one over the other. */
  readonly both: Both;
  /** Key sensory points with every map. */
  readonly key_points: boolean;
}

/** Part of a view, as an address, a host or a person gives it: nothing is certain yet. */
export type PartOfView = {
  readonly [K in keyof View]?: K extends "layers"
    ? Readonly<Partial<Record<string, number>>> | undefined
    : K extends "side" | "register" | "skin_shows" | "both"
      ? string | null | undefined
      : View[K] | null | undefined;
};

/** What a page shows that is asked for nothing. */
export const DEFAULT_VIEW: View = Object.freeze({
  lesions: Object.freeze([]),
  compare: Object.freeze([]),
  side: "right",
  map: "default",
  variants: Object.freeze([]),
  layers: Object.freeze({
    ...{ skin: 0.35, muscles: 0, bones: 1, discs: 1, nerves: 1 },
    ...{ ligaments: 0, vessels: 0 },
  }),
  camera: "back",
  register: "student",
  labels: false,
  skin_shows: "lesion",
  both: "split",
  key_points: false,
});

/** A whole view from part of one: what is missing or makes no sense takes the default. */
export function completeView(part?: PartOfView | null): View {
  const given = part || {};
  return {
    lesions: [...(given.lesions || [])],
    compare: [...(given.compare || [])],
    side: oneOf(SIDES, given.side),
    map: given.map || DEFAULT_VIEW.map,
    variants: [...(given.variants || [])].sort(),
    layers: { ...DEFAULT_VIEW.layers, ...given.layers },
    camera: given.camera || DEFAULT_VIEW.camera,
    register: oneOf(REGISTERS, given.register),
    labels: Boolean(given.labels),
    skin_shows: oneOf(SKIN_SHOWS, given.skin_shows),
    both: oneOf(BOTH, given.both),
    key_points: Boolean(given.key_points),
  };
}

/** The word if it is allowed, else the first one, which is the default. */
function oneOf<Word extends string>(
  allowed: readonly [Word, ...Word[]],
  word: string | null | undefined,
): Word {
  return allowed.find((one) => one === word) ?? allowed[0];
}

type Key = keyof View;
const KEYS = Object.keys(DEFAULT_VIEW) as Key[];

/** Whether two views show the same; `keys` limits the comparison. */
export function sameView(a: View, b: View, keys: readonly Key[] = KEYS): boolean {
  return keys.every((key) => JSON.stringify(sorted(a[key])) === JSON.stringify(sorted(b[key])));
}

/**
 * What makes a new step in the history; the rest (camera, layers, labels) only refines the step.
 */
export const STEP_KEYS: readonly Key[] = [
  ...(["lesions", "compare", "side", "map", "variants", "skin_shows"] as const),
];

function sorted(value: View[Key]): unknown {
  if (Array.isArray(value) || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
