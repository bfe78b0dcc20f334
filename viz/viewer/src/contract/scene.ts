/**
 * What a scene file holds besides its meshes, in the words of `viz/container.py`. All places are in
 * mm, on the right side or in the middle.
 */
import type { Book } from "./book_rows";
import type { Point } from "./view";

/** A part of the body, in the order of the meshes' part numbers. */
export interface Part {
  /** `kind:structure`, nerves `nerve:id:segment`. */
  readonly name: string;
  readonly layer: string;
  readonly structure: string;
  /** Drawn a second time on the left. */
  readonly mirrored: boolean;
  /** Start and end along the nerve, 0..1. */
  readonly segment?: readonly [number, number];
  /** Variant of anatomy in which alone it is drawn. */
  readonly variant?: string;
  /** Target whose state this part shows. */
  readonly follows?: string;
  /** `#rrggbb`, where it is not its kind's colour at rest. */
  readonly color?: string;
}

/** A camera with a name: in any window it shows `span` (width and height, mm) round its target. */
export interface Preset {
  readonly position: Point;
  readonly target: Point;
  readonly up?: Point;
  /** Degrees. */
  readonly fov?: number;
  readonly span?: readonly [number, number];
  /** Whether it looks from the other side for a lesion on the left. */
  readonly mirrored?: boolean;
}

/** What is at a site. */
export interface SceneSite {
  /** Parts that appear, each with its state. */
  readonly parts: Readonly<Record<string, string>>;
  /** Parts that give way. */
  readonly replaces: readonly string[];
  /** Parts that show with it. */
  readonly context: readonly string[];
  readonly camera: Preset;
  /** Of the parts. */
  readonly middle: Point;
  /** Of the parts round it; mm. */
  readonly radius: number;
  /** How far before the middle a cut that lays it open ends; mm. */
  readonly front: number;
}

/** Parts that a variant of anatomy hides, and sites that it exchanges. */
export interface SceneVariant {
  readonly hides: readonly string[];
  readonly sites: Readonly<Record<string, string>>;
}

/** How one state of a part is drawn. */
export interface StyleRule {
  /** `#rrggbb`; null keeps the colour at rest. */
  readonly colour: string | null;
  /** 0..1. */
  readonly opacity: number;
  readonly pattern: string;
  /** 0..1. */
  readonly glow: number;
}

/** The style rules of `viz/style.py`. */
export interface Looks {
  readonly tokens: Readonly<Record<string, string>>;
  /** Colour at rest by kind of part. */
  readonly rest: Readonly<Record<string, string>>;
  /** By layer and state. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, StyleRule>>>>;
  /** How strongly what is covered shows through, 0..1. */
  readonly through: number;
}

/** A colour of each patch of skin, in the order of the territories; null where it stays blank. */
export type SkinColours = readonly (string | null)[];

/** The field of a nerve of the skin. */
export interface NerveField {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

/** What colours the skin besides a lesion, worked out by `viz/skin_maps.py`. */
export interface SkinMaps {
  readonly colours: {
    readonly roots: Readonly<Record<string, SkinColours>>;
    readonly nerves: SkinColours;
    readonly agreement: Readonly<Record<string, SkinColours>>;
  };
  /** Colours by the number of maps that agree, from no map to all, by root. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
  readonly fields: readonly NerveField[];
  /** Number of each patch's field. */
  readonly field_of: readonly number[];
  /** Maps that are set beside each other, the oldest first. */
  readonly compared: readonly string[];
  /** By map, patch and root, 0..1. */
  readonly shares: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  /** By map and patch: the roots that the map gives it to. */
  readonly given: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The root with most maps, by patch. */
  readonly best: Readonly<Record<string, string>>;
}

/** A place where a nerve is cut: nerve, position 0..1 along it, share 0..1 of its fibres. */
export type Cut = readonly [string, number, number];

/** Which table of states lies in which buffer view. */
export interface TableEntry {
  readonly map: string;
  readonly variants: readonly string[];
  readonly bufferView: number;
}

/** The data of the file's root, `extras.root_to_heel`. */
export interface SceneExtras {
  readonly parts: readonly Part[];
  /** Patches of skin. */
  readonly territories: readonly string[];
  /** Ids of everything that can be selected, in the order of the tables' rows. */
  readonly states: string[];
  /** Names like those of parts, in the order of the tables' columns. */
  readonly targets: readonly string[];
  readonly tables: readonly TableEntry[];
  /** By state. */
  readonly cuts: Record<string, readonly Cut[]>;
  /** By state: where it hurts though no nerve is hit. */
  readonly pain: Record<string, readonly string[]>;
  /** By state: parts that press. */
  readonly causes: Readonly<Record<string, readonly string[]>>;
  readonly sites: Readonly<Record<string, SceneSite>>;
  readonly variants: Readonly<Record<string, SceneVariant>>;
  readonly cameras: Readonly<Record<string, Preset>>;
  readonly looks: Looks;
  readonly book: Book;
  readonly skin_maps?: SkinMaps;
  /** By root. */
  readonly key_points: Readonly<Record<string, Point>>;
  /** Height below which the legs are apart, mm. */
  readonly legs_below?: number;
}

/** What every state does to every target, for one map and set of variants. */
export interface StateTable {
  readonly map: string;
  readonly variants: readonly string[];
  /** Rows are states, columns targets, two bytes each: state code, loss * 255. */
  cells: Uint8Array;
}

/** The scene without its meshes, as the page reads it. */
export interface SceneWords extends Omit<SceneExtras, "tables"> {
  readonly tables: StateTable[];
}
