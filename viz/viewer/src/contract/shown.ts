/** What the page tells the body to show, and what the body tells the page of. */
import type { StateWords } from "./book_rows";
import type { Cut, SkinColours } from "./scene";
import type { State } from "./states";
import type { Point, Side } from "./view";

/** What colours the skin instead of what is lit. */
export interface SkinMap {
  /** Of each territory, on the right and on the left. */
  readonly colours: readonly [SkinColours, SkinColours];
  /** Number of each territory's nerve field. */
  readonly fields: readonly number[];
  /** Whether borders of fields are drawn. */
  readonly borders: boolean;
  /** Whether the map fades where the lesion does not reach. */
  readonly fades: boolean;
}

/** A selection as the body shows it. */
export interface Shown {
  /** State id. */
  readonly selection: string | null;
  readonly side: Side;
  /** Index of the table of the map and variants. */
  readonly table: number;
  /** Its words, where they are not those of the book. */
  readonly state?: StateWords;
  /** The lesions of which it is made, where they are several. */
  readonly together?: readonly string[];
  /** What its mark says, where that is not the book's word for it. */
  readonly marker?: string;
  /** What the marks of several say, by state id, where that is not the book's word. */
  readonly markers?: Readonly<Record<string, string>>;
  /** State id of what it is compared with. */
  readonly beside?: string | null;
  /** On which side that is shown, where it is another one. */
  readonly besideSide?: Side;
  /** What the mark of that says. */
  readonly besideMarker?: string;
  /** States by part, on the right and on the left, that stand in for those of any selection. */
  readonly painted?: Painted;
  /** Stand in for the state's own cuts. */
  readonly cuts?: readonly Cut[];
  /** Of anatomy. */
  readonly variants?: readonly string[];
  readonly skin?: SkinMap | null;
}

/** States by part, on the right and on the left. */
export type Painted = readonly [ReadonlyMap<string, State>, ReadonlyMap<string, State>];

/** A key sensory point on the skin. */
export interface KeyPoint {
  readonly root: string;
  readonly text: string;
  readonly colour: string;
  readonly side: "right" | "left";
  readonly at: Point;
}

/** What lies under the pointer. */
export interface Hit {
  /** `skin:…` for a territory. */
  readonly part: string;
  readonly structure: string;
  readonly layer: string;
  readonly side: "right" | "left" | "midline";
  /** 0..1 along a nerve. */
  readonly along: number | null;
  readonly point?: Point;
  /** Part behind a see-through skin. */
  readonly through?: string | null;
}
