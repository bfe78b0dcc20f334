/**
 * The rows of the book, which `viz/book.py` writes: those of `pathways.tables` with the same field
 * names. A field with its default value is left out of the file.
 */

export type Confidence = "high" | "medium" | "low";

/** What any row may say. */
export interface Row {
  readonly name: string;
  readonly sources?: readonly string[];
  readonly confidence?: Confidence;
  readonly note?: string;
  readonly synonyms?: readonly string[];
  readonly latin?: string;
  readonly patient_name?: string;
}

/** A row with its id. */
export type Identified<R> = R & { readonly id: string };

/** A nerve root. */
export interface RootRow extends Row {
  readonly exits?: string;
  readonly traverses?: string;
}

/** Where something leaves a nerve, 0..1 from its beginning. */
export interface Leaving {
  readonly nerve: string;
  readonly position: number;
}

/** A nerve, a branch, a ramus, a division or a trunk. */
export interface NerveRow extends Row {
  readonly kind?: string;
  readonly parents?: readonly Leaving[];
  readonly course?: readonly string[];
}

/** One branch to a target: the fraction of its fibres that it brings, all of them if it is not said. */
export interface Supply extends Leaving {
  readonly fraction?: number;
}

/** A patch of skin, a deep structure or a muscle; `roots` sum to 1. */
export interface TargetRow extends Row {
  readonly supply?: readonly Supply[];
  readonly roots?: Readonly<Record<string, number>>;
  readonly description?: string;
  readonly action?: string;
  /** The part of the heel that it is. */
  readonly heel?: string;
}

/** A reflex. */
export interface ReflexRow extends Row {
  readonly roots?: Readonly<Record<string, number>>;
}

/** A place of compression, or of pain without compression. */
export interface SiteRow extends Row {
  readonly kind: string;
  readonly region?: string;
  readonly place?: string;
  readonly bilateral?: boolean;
  readonly red_flag?: string;
  readonly no_path_because?: string;
}

/** A variant of anatomy. */
export interface VariantRow extends Row {
  readonly frequency?: string;
  readonly effect?: string;
}

/** A dermatome map. */
export interface MapRow extends Row {
  readonly kind: string;
  readonly blank?: string;
  /** The map's words for each root's skin. */
  readonly areas?: Readonly<Record<string, string>>;
}

/** What a patient is told. */
export interface ConditionRow extends Row {
  readonly sites?: readonly string[];
  readonly heel_effect?: string;
  readonly symptoms?: readonly string[];
  readonly aggravated_by?: readonly string[];
  readonly eased_by?: readonly string[];
  readonly red_flags?: readonly string[];
  readonly tests?: readonly string[];
  readonly treatments?: readonly string[];
  readonly risk_factors?: readonly string[];
  readonly qualification?: string;
}

/** An examination; numbers are fractions of patients. */
export interface TestRow extends Row {
  readonly used_for?: string;
  readonly sensitivity?: number;
  readonly specificity?: number;
  readonly accuracy_note?: string;
  readonly overstated?: boolean;
}

/** Where a fact comes from. */
export interface SourceRow {
  readonly citation: string;
  readonly seen?: string;
  readonly url?: string;
  readonly note?: string;
}

/** A region of the list at the left; a site, or a group of sites that is called `name`. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly items: readonly (RegionSite | RegionGroup)[];
}

/** A site in the list. */
export interface RegionSite {
  readonly id: string;
  readonly name: string;
}

/** Sites of one kind. */
export interface RegionGroup {
  readonly name: string;
  readonly items: readonly RegionSite[];
}

/** Something that can be found, and further words for it. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly terms?: readonly string[];
}

/** What a state spares, and why. */
export interface Spared {
  readonly name: string;
  readonly why: string;
}

/** What one selectable state is called and why it does what it does. */
export interface StateWords {
  readonly name?: string;
  readonly kind?: "root" | "site" | "nerve";
  readonly marker?: string;
  readonly patient_name?: string;
  readonly place?: string;
  readonly bilateral?: boolean;
  readonly path?: readonly { readonly id: string; readonly name: string }[];
  readonly sources?: readonly string[];
  readonly confidence?: Confidence;
  readonly findings?: string;
  readonly tests?: readonly string[];
  readonly accuracy?: readonly string[];
  readonly red_flag?: string;
  readonly no_path_because?: string;
  readonly posture?: readonly { readonly state: string; readonly findings: string }[];
  /** By target: how often an anatomy makes the difference. */
  readonly variable?: Readonly<Record<string, { readonly text: string }>>;
  /** By target. */
  readonly why?: Readonly<Record<string, string>>;
  /** By target: the roots whose fibres it loses. */
  readonly roots?: Readonly<Record<string, readonly string[]>>;
  readonly spared?: readonly Spared[];
}

/**
 * The same as it travels: `why`, `roots` and `spared` are flat lists of numbers of the book's
 * phrases, two by two: target and text, target and roots, name and text.
 */
export interface PackedStateWords extends Omit<StateWords, "why" | "roots" | "spared"> {
  readonly why?: readonly number[];
  readonly roots?: readonly number[];
  readonly spared?: readonly number[];
}

/** A table of the book, by id. */
export type Shelf<R> = Readonly<Record<string, R>>;

/** Every word that the page shows. */
export interface Book {
  readonly roots: readonly Identified<RootRow>[];
  readonly nerves: Shelf<NerveRow>;
  readonly sites: Shelf<SiteRow>;
  readonly skin: Shelf<TargetRow>;
  readonly deep: Shelf<TargetRow>;
  readonly muscles: Shelf<TargetRow>;
  readonly reflexes: Shelf<ReflexRow>;
  readonly variants: Shelf<VariantRow>;
  readonly maps: Shelf<MapRow>;
  readonly conditions: Shelf<ConditionRow>;
  readonly tests: Shelf<TestRow>;
  readonly sources: Shelf<SourceRow>;
  /** The list at the left, from spine to foot. */
  readonly regions: readonly Region[];
  readonly search: readonly SearchEntry[];
  /** By selectable state; read it with `stateWords`. */
  readonly states: Record<string, StateWords | PackedStateWords>;
  /** Texts that the states share, by number. */
  readonly phrases: readonly string[];
}
