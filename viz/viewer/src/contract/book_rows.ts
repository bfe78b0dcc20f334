/**
 * The rows of the book, which `viz/scene_file/book.py` writes: those of the tables of facts with the
 * same field names. A field with its default value is left out of the file.
 */
import type {
  Book as BookOfFile,
  Named,
  PackedStateWords,
  Region,
  RegionItem,
  SearchEntry,
  SparedWords,
  StateWords,
} from "./generated";

export type { PackedStateWords, Region, SearchEntry, StateWords };

/** Every word that the page shows; the words of further states are added as Python tells them. */
export interface Book extends Omit<BookOfFile, "states"> {
  /** By selectable state; read it with `stateWords`. */
  readonly states: Record<string, StateWords | PackedStateWords>;
}

type RowOf<Table extends keyof BookOfFile> =
  BookOfFile[Table] extends Readonly<Record<string, infer Row>> ? Row : never;

/** What any row may say. */
export interface Row {
  readonly name: string;
  readonly sources?: readonly string[];
  readonly confidence?: Confidence;
  readonly note?: string;
  readonly latin?: string;
  readonly patient_name?: string;
}

/** A row with its id. */
export type Identified<R> = R & { readonly id: string };

export type Confidence = "high" | "medium" | "low";
export type RootRow = BookOfFile["roots"][number];
export type NerveRow = RowOf<"nerves">;
export type SiteRow = RowOf<"sites">;
export type SkinRow = RowOf<"skin">;
export type DeepRow = RowOf<"deep">;
export type MuscleRow = RowOf<"muscles">;
export type ReflexRow = RowOf<"reflexes">;
export type VariantRow = RowOf<"variants">;
export type MapRow = RowOf<"maps">;
export type ConditionRow = RowOf<"conditions">;
export type DifferentialRow = RowOf<"differentials">;
export type DifferentialColumn = RowOf<"differential_columns">;
export type TestRow = RowOf<"tests">;
export type SourceRow = RowOf<"sources">;

/** A patch of skin, a deep structure or a muscle; `roots` sum to 1. */
export type TargetRow = Pick<SkinRow, "supply" | "roots"> &
  Row & { readonly description?: string; readonly action?: string; readonly heel?: string | null };

/** One branch to a target. */
export type Supply = SkinRow["supply"][number];

/** Where something leaves a nerve, 0..1 from its beginning. */
export type Leaving = Pick<Supply, "nerve" | "position">;

/** A site in the list. */
export type RegionSite = Named;

/** Sites of one kind. */
export type RegionGroup = RegionItem & { readonly items: readonly Named[] };

/** What a state spares, and why. */
export type Spared = SparedWords;

/** A table of the book, by id. */
export type Shelf<R> = Readonly<Record<string, R>>;
