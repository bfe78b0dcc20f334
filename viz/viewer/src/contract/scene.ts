/**
 * What a scene file holds besides its meshes. The types come from Python (`viz/scene_file/schema.py`);
 * here they have the names that the viewer calls them by. All places are in mm, on the right side or
 * in the middle.
 */
import type { Book } from "./book_rows";
import type {
  CameraRecord,
  DrawnPart,
  LocalStates,
  LookRecord,
  LookRules,
  MapField,
  SceneExtras,
  SiteRecord,
  SkinMaps,
  StateTable as TableEntry,
  VariantRecord,
} from "./generated";

export type { LocalStates, SceneExtras, SkinMaps, TableEntry };

/** A part of the body, in the order of the meshes' part numbers. */
export type Part = DrawnPart;

/** A camera with a name: in any window it shows `span` (width and height, mm) round its target. */
export type Preset = Partial<CameraRecord> & Pick<CameraRecord, "position" | "target">;

/** What is at a site. */
export type SceneSite = SiteRecord;

/** Parts that a variant of anatomy hides. */
export type SceneVariant = VariantRecord;

/** How one state of a part is drawn. */
export type StyleRule = LookRecord;

/** The style rules of `viz/rules/style.py`. */
export type Looks = LookRules;

/** A colour of each patch of skin, in the order of the territories; null where it stays blank. */
export type SkinColours = readonly (string | null)[];

/** The field of a nerve of the skin. */
export type NerveField = MapField;

/** A place where a nerve is cut: nerve, position 0..1 along it, share 0..1 of its fibres. */
export type Cut = readonly [string, number, number];

/** What every state does to every target, for one map and set of variants. */
export interface StateTable extends Omit<TableEntry, "bufferView" | "local"> {
  /** Rows are states, columns targets, two bytes each: state code, loss * 255. */
  cells: Uint8Array;
  /** By state: what shows beside the losses. What is not said here stands in the first table. */
  readonly local: Record<string, LocalStates>;
}

/** The scene without its meshes, as the page reads it; states that Python tells are added. */
export interface SceneWords
  extends Omit<SceneExtras, "tables" | "states" | "cuts" | "pain" | "book"> {
  readonly book: Book;
  readonly tables: StateTable[];
  readonly states: string[];
  readonly cuts: Record<string, readonly Cut[]>;
  readonly pain: Record<string, readonly string[]>;
}
