/** The types of the contract with Python. Written by contract.mjs: do not change them here. */

export type State =
  | "untouched"
  | "spared"
  | "possible"
  | "reduced"
  | "numb"
  | "variable"
  | "felt_possible"
  | "felt_variable"
  | "felt"
  | "felt_and_possible"
  | "pain"
  | "cause"
  | "band"
  | "slipped"
  | "context"
  | "displaced"
  | "see_through"
  | "a_only"
  | "in_both"
  | "b_only"
  | "a_perhaps"
  | "b_perhaps"
  | "place_probable"
  | "place_possible"
  | "place_less_likely";

/**
 * All types of the contract, so that one schema holds them.
 */
export interface Everything {
  readonly alive: Alive;
  readonly answer: StateAnswer | TableAnswer | Refusal;
  readonly contract: Contract;
  readonly need: Need;
  readonly scene: SceneExtras;
  readonly told: Told;
  readonly view: ViewRecord;
}
/**
 * The server is there; `scene` is the digest of what it shows, empty while that is loaded.
 */
export interface Alive {
  readonly progress: Loading;
  readonly scene: string;
}
/**
 * How far the server is with its body, 0..1 and in words, or why there will be none.
 */
export interface Loading {
  readonly error?: string;
  readonly fraction?: number;
  readonly text?: string;
}
/**
 * One selection: its row of a table in base64, and what is said of it.
 */
export interface StateAnswer {
  readonly causes: readonly string[];
  readonly cuts: readonly [string, number, number][];
  readonly local: LocalStates;
  readonly pain: readonly string[];
  readonly row: string;
  readonly text?: null;
  readonly type: "answer";
  readonly view: ViewRecord;
  readonly what: "state";
  readonly words: StateWords;
}
/**
 * What a selection shows beside its losses: see `viz.scene_file.local_states`.
 *
 * `states` by part, the parts that are `gone` on the hurt side, and the `sites` that show.
 */
export interface LocalStates {
  readonly gone?: readonly string[];
  readonly sites?: readonly string[];
  readonly states?: {
    readonly [k: string]: State;
  };
}
/**
 * A view, as `View.to_dict` writes it; `camera` is the name of a preset or a place.
 */
export interface ViewRecord {
  readonly both: "split" | "blended";
  readonly camera: string | CameraPlace;
  readonly card: string;
  readonly compare: readonly string[];
  readonly findings: readonly string[];
  readonly grade: "typical" | "irritated" | "compressed" | "cut";
  readonly key_points: boolean;
  readonly labels: boolean;
  readonly layers: LayersRecord;
  readonly lesions: readonly string[];
  readonly map: string;
  readonly mode: "explore" | "compare" | "find";
  readonly physique: "usual" | "slim" | "average" | "heavy";
  readonly register: "student" | "clinician" | "patient";
  readonly sex: "usual" | "male" | "female";
  readonly side: "right" | "left" | "both";
  readonly skin_shows: "lesion" | "roots" | "nerves" | "both" | "agreement";
  readonly table: "none" | "heel";
  readonly variants: readonly string[];
}
/**
 * Where a camera stands and looks, mm.
 */
export interface CameraPlace {
  /**
   * @minItems 3
   * @maxItems 3
   */
  readonly position: readonly [number, number, number];
  /**
   * @minItems 3
   * @maxItems 3
   */
  readonly target: readonly [number, number, number];
}
/**
 * How strongly each layer is drawn, 0..1.
 */
export interface LayersRecord {
  readonly bones: number;
  readonly discs: number;
  readonly ligaments: number;
  readonly muscles: number;
  readonly nerves: number;
  readonly skin: number;
  readonly vessels: number;
}
/**
 * What one selection means; see `viz.scene_file.book.state_words`. `why` is by target.
 *
 * `lead` is the first sentence for patients, and that for everybody else.
 */
export interface StateWords {
  readonly accuracy?: readonly string[];
  readonly alarm_signs?: readonly string[];
  readonly apart?: readonly ApartWords[];
  readonly bilateral?: boolean;
  readonly findings?: string;
  readonly grade?: string;
  readonly heel_path?: readonly Named[];
  readonly kind?: "root" | "site" | "nerve";
  readonly lead?: readonly string[];
  readonly marker?: string;
  readonly name?: string;
  readonly no_path_because?: string;
  readonly notes?: readonly string[];
  readonly path?: readonly Named[];
  readonly place?: string;
  readonly posture?: readonly PostureWords[];
  readonly presses?: readonly string[];
  readonly red_flag?: string;
  readonly red_flags?: readonly string[];
  readonly roots?: {
    readonly [k: string]: readonly string[];
  };
  readonly sources?: readonly string[];
  readonly spared?: readonly SparedWords[];
  readonly spared_note?: string;
  readonly tests?: readonly string[];
  readonly variable?: {
    readonly [k: string]: VariableWords;
  };
  readonly why?: {
    readonly [k: string]: string;
  };
}
export interface ApartWords {
  readonly from: string;
  readonly here: readonly string[];
  readonly there: readonly string[];
}
/**
 * An id with its name.
 */
export interface Named {
  readonly id: string;
  readonly name: string;
}
/**
 * How a site shows in one posture.
 */
export interface PostureWords {
  readonly findings: string;
  readonly state: string;
}
/**
 * What a reader would ask about and is not hit, and why.
 */
export interface SparedWords {
  readonly name: string;
  readonly why: string;
}
/**
 * Why a target is hit in some anatomies alone: how often, and in which variants.
 */
export interface VariableWords {
  readonly text: string;
  readonly variants: readonly string[];
}
/**
 * A table of states in base64, for a map and variants, with all that shows beside losses.
 */
export interface TableAnswer {
  readonly local: {
    readonly [k: string]: LocalStates;
  };
  readonly map: string;
  readonly rows: string;
  readonly text?: null;
  readonly type: "answer";
  readonly variants: readonly string[];
  readonly view: ViewRecord;
  readonly what: "table";
}
/**
 * Python cannot answer: `text` says why. `what` is None where nothing known was asked for.
 */
export interface Refusal {
  readonly text: string;
  readonly type: "answer";
  readonly view: ViewRecord;
  readonly what: ("picture" | "state" | "table") | null;
}
/**
 * What holds whatever the scene: the address of a view, its defaults, the colours of the page.
 *
 * `urgent` are the questions that are kept first where an address has too many findings. `states`
 * stand in the order of codes; `own_opacity` and `cut_away` name layers. `allowed` are
 * the words of each field that has a list of them; `sentences` what a person is told of an address
 * that asks for something that is not there, `strengths` the words for probabilities, each with
 * the least of them, `part_names` names of parts that are not their ids in words.
 */
export interface Contract {
  readonly allowed: {
    readonly [k: string]: readonly string[];
  };
  readonly at_site: string;
  readonly borders: BordersRecord;
  readonly coordinate_steps: number;
  readonly cut_away: readonly string[];
  readonly defaults: ViewRecord;
  readonly discs: readonly string[];
  readonly false_words: readonly string[];
  readonly farthest: number;
  readonly feelings: readonly string[];
  readonly felt_bits: number;
  readonly finding: string;
  readonly grain: GrainRecord;
  readonly keys: readonly KeyRecord[];
  readonly kinds_of_layer: {
    readonly [k: string]: readonly string[];
  };
  readonly least_alike: number;
  readonly longest_quote: number;
  readonly most_findings: number;
  readonly most_names: number;
  readonly most_parts: number;
  readonly most_told: number;
  readonly number: string;
  readonly opacity_steps: number;
  readonly own_opacity: readonly string[];
  readonly part_names: {
    readonly [k: string]: string;
  };
  readonly ranking: RankingRecord;
  readonly roots: {
    readonly [k: string]: string;
  };
  readonly scene_version: number;
  readonly search: SearchRecord;
  readonly sentences: {
    readonly [k: string]: string;
  };
  readonly shown: {
    readonly [k: string]: ShownRecord;
  };
  readonly states: readonly PartStateRecord[];
  readonly strengths: readonly [number, string][];
  readonly tokens: {
    readonly [k: string]: string;
  };
  readonly true_words: readonly string[];
  readonly urgent: readonly string[];
}
/**
 * Of the borders of territories, in mm.
 *
 * A step of a vertex's depths, the band's width, by how much the depths of two that look alike may
 * differ where their corner is rounded, how far patches pass into each other at most.
 */
export interface BordersRecord {
  readonly band: number;
  readonly corner: number;
  readonly most_vague: number;
  readonly step: number;
}
/**
 * The grain of fibres: `PITCH`, `DEPTH` and `GRAIN_STEPS`.
 */
export interface GrainRecord {
  readonly depth: number;
  readonly pitch: number;
  readonly steps: number;
}
/**
 * One key of the address; see `viz.view.address.Key`.
 */
export interface KeyRecord {
  readonly field: string;
  readonly kind: "names" | "findings" | "word" | "name" | "opacity" | "camera" | "switch";
  readonly name: string;
}
/**
 * The rule of a ranking.
 *
 * `unit` are the parts of a natural logarithm that the table keeps, `least` the least likelihood,
 * `least_gross` that of `gross` palsies.
 * `unremarkable` are answers of which nobody complains, `less_felt` those that say that skin feels
 * less, `bedside` kinds that need no machine.
 */
export interface RankingRecord {
  readonly apart: ApartRecord;
  readonly bedside: readonly string[];
  readonly fit: FitRecord;
  readonly gross: readonly string[];
  readonly least: number;
  readonly least_gross: number;
  readonly least_shown: number;
  readonly less_felt: readonly string[];
  readonly most_shown: number;
  readonly next: NextRecord;
  readonly pairs: PairsRecord;
  readonly probable: number;
  readonly same: number;
  readonly same_each: number;
  readonly telling: TellingRecord;
  readonly unit: number;
  readonly unremarkable: readonly string[];
}
/**
 * What separates two causes; see `find.compare`.
 */
export interface ApartRecord {
  readonly again: number;
  readonly again_there: number;
  readonly elsewhere: string;
  readonly graded: string;
  readonly least_of_ten: number;
  readonly most_ratio: number;
  readonly needle: string;
  readonly places: readonly string[];
  readonly published: string;
  readonly tells: number;
  readonly toss: number;
  readonly unasked: readonly string[];
}
/**
 * When findings contradict each other or alarm; see `find.contradictions`, `find.red_flags`.
 */
export interface FitRecord {
  readonly at_once: string;
  readonly both_legs_weak: string;
  readonly chief: number;
  readonly felt: readonly string[];
  readonly few_shown: number;
  readonly gone: readonly string[];
  readonly leading: number;
  readonly lost: readonly string[];
  readonly shared: number;
  readonly weak: readonly string[];
}
/**
 * Which tests are named next, and how many; see `find.next_tests`.
 */
export interface NextRecord {
  readonly among: number;
  readonly at_bedside: number;
  readonly by_machine: number;
  readonly considered: number;
  readonly least: number;
  readonly of_a_kind: number;
  readonly of_needles: number;
  readonly of_places: number;
  readonly pressing: number;
  readonly seldom: number;
  readonly share: number;
  readonly unasked: readonly string[];
  readonly urgent: number;
}
/**
 * How many pairs are tried and shown, and what asks for one; see `find.pairs`.
 */
export interface PairsRecord {
  readonly considered: number;
  readonly hard: readonly string[];
  readonly per_finding: number;
  readonly showing: string;
  readonly shown: number;
  readonly soft: readonly string[];
  readonly suffices: number;
  readonly tiny: number;
  readonly tried: number;
}
/**
 * When a finding is explained, missed or expected; see `find.telling`.
 */
export interface TellingRecord {
  readonly better: number;
  readonly expected: number;
  readonly kinds: readonly string[];
  readonly most: number;
  readonly of_a_kind: number;
  readonly unlikely: number;
}
/**
 * The rule of the search; see `pathways.searching` and its modules `search_*`.
 *
 * `told` are the kinds of what is told of conditions.
 */
export interface SearchRecord {
  readonly advice: readonly string[];
  readonly alike: {
    readonly [k: string]: string;
  };
  readonly bare: number;
  readonly breaks: string;
  readonly covered: number;
  readonly denial: string;
  readonly denials: {
    readonly [k: string]: readonly string[];
  };
  readonly denies: string;
  readonly endings: readonly string[];
  readonly felt: readonly string[];
  readonly held: number;
  readonly least_held: number;
  readonly least_of_slip: number;
  readonly least_stem: number;
  readonly lesser: number;
  readonly levels: readonly string[];
  readonly long: number;
  readonly longest_name: number;
  readonly named: readonly string[];
  readonly near_best: number;
  readonly ordinals: readonly string[];
  readonly pain: readonly string[];
  readonly places: {
    readonly [k: string]: readonly string[];
  };
  readonly priors: {
    readonly [k: string]: number;
  };
  readonly said: readonly string[][];
  readonly senses: readonly string[][];
  readonly short: number;
  readonly shortest: number;
  readonly states: readonly string[];
  readonly steps: readonly string[];
  readonly stop: readonly string[];
  readonly told: readonly string[];
  readonly treated: readonly string[];
  readonly treatment: string;
  readonly weak: readonly string[];
  readonly weights: {
    readonly [k: string]: number;
  };
  readonly well: string;
  readonly whole: number;
}
/**
 * What the page calls a field of the address, and its words.
 */
export interface ShownRecord {
  readonly what: string;
  readonly words: readonly string[];
}
/**
 * What one state means for drawing; see `PartState`.
 */
export interface PartStateRecord {
  readonly affected: boolean;
  readonly faint: boolean;
  readonly felt: boolean;
  readonly lit: boolean;
  readonly name: State;
  readonly perhaps: boolean;
  readonly presses: boolean;
}
/**
 * The viewer asks for what does not travel with the scene.
 */
export interface Need {
  readonly type: "need";
  readonly view: ViewRecord;
  readonly what: "picture" | "state" | "table";
}
/**
 * All that the file says beside its meshes.
 *
 * `territories` are the patches of skin by number; `pair_cameras` name one of `cameras` by ready
 * pair. A row of a table belongs to one of `states`, a
 * column to one of `targets`. `conflicts` are two variants that cannot occur together, and why.
 * `cuts`, `pain` and `causes` (parts of the body that press) are by state; `key_points` by root,
 * on the right side, mm. `legs_below` is the height (mm) below which the legs are apart;
 * `segments` are the borders along each nerve, 0..1; `state_words` are by register, kind and
 * state. The words alone, a piece of the file, are without `evidence` and what is said of it
 * (`plain`).
 */
export interface SceneExtras {
  readonly body: BodyRecord;
  readonly book: Book;
  readonly cameras: {
    readonly [k: string]: CameraRecord;
  };
  readonly causes: {
    readonly [k: string]: readonly string[];
  };
  readonly conflicts: readonly [string, string, string][];
  readonly cuts: {
    readonly [k: string]: readonly [string, number, number][];
  };
  readonly evidence?: EvidenceRecord;
  readonly key_points: {
    /**
     * @minItems 3
     * @maxItems 3
     */
    readonly [k: string]: readonly [number, number, number];
  };
  readonly legs_below: number;
  readonly looks: LookRules;
  readonly pain: {
    readonly [k: string]: readonly string[];
  };
  readonly pair_cameras: {
    readonly [k: string]: string;
  };
  readonly parts: readonly DrawnPart[];
  readonly plain?: PlainQuestions;
  readonly segments: {
    readonly [k: string]: readonly number[];
  };
  readonly sites: {
    readonly [k: string]: SiteRecord;
  };
  readonly skin_maps: SkinMaps;
  readonly state_words: {
    readonly [k: string]: {
      readonly [k: string]: {
        readonly [k: string]: string;
      };
    };
  };
  readonly states: readonly string[];
  readonly tables: readonly StateTable[];
  readonly targets: readonly string[];
  readonly territories: readonly string[];
  readonly variants: {
    readonly [k: string]: VariantRecord;
  };
  readonly version: number;
}
/**
 * Which body a scene holds; `words` say it, as `a woman of average physique`.
 */
export interface BodyRecord {
  readonly physique: "slim" | "average" | "heavy";
  readonly sex: "male" | "female";
  readonly words: string;
}
/**
 * Every word that the page shows: see `viz.scene_file.book.book`.
 */
export interface Book {
  readonly asked: readonly Asking[];
  readonly conditions: {
    /**
     * What a patient is told, in the words of the five source articles, condensed.
     *
     * The first of `sites`, the commonest one, stands for it on the body. `definition` says in a
     * sentence what it is, `structure` names what is hurt. `of_first` are those of its texts that hold
     * of the first site alone, and `at` says what it is at others, where that is not the same.
     * `see_a_doctor` is what needs a doctor, and not at once as `red_flags` do. `claims` are
     * statements of the articles for which they give no evidence. `plain` says it all in short words.
     * `said_as` are other words by which people seek what is told here: a treatment, a symptom, a
     * risk.
     */
    readonly [k: string]: {
      readonly aggravated_by?: readonly string[];
      readonly articles: readonly string[];
      readonly at?: {
        readonly [k: string]: OtherPlace;
      };
      readonly claims?: readonly string[];
      readonly confidence: "high" | "medium" | "low";
      readonly definition: string;
      readonly eased_by?: readonly string[];
      readonly heel_effect: string;
      readonly kind: "spinal" | "pelvic" | "peripheral" | "local" | "systemic";
      readonly level?: string;
      readonly name: string;
      readonly nerves: string;
      readonly note?: string;
      readonly of_first?: readonly string[];
      readonly patient_name?: string;
      readonly plain: PlainWords;
      readonly prevention?: readonly string[];
      readonly qualification?: string;
      readonly red_flags?: readonly string[];
      readonly risk_factors?: readonly string[];
      readonly see_a_doctor?: readonly string[];
      readonly sites: readonly string[];
      readonly sources: readonly string[];
      readonly symptoms: readonly string[];
      readonly tests?: readonly string[];
      readonly treatments?: readonly string[];
    };
  };
  readonly corrections: {
    /**
     * A statement of a source article that the product corrects or qualifies.
     */
    readonly [k: string]: {
      readonly about?: readonly string[];
      readonly articles: readonly string[];
      readonly confidence: "high" | "medium" | "low";
      readonly name: string;
      readonly note?: string;
      readonly says: string;
      readonly sources: readonly string[];
      readonly truth: string;
    };
  };
  readonly deep: {
    /**
     * A joint, tendon, fascia, periosteum or fat pad with sensory fibres.
     */
    readonly [k: string]: {
      readonly confidence: "high" | "medium" | "low";
      readonly description?: string;
      readonly heel?:
        | (
            | "medial"
            | "plantar"
            | "lateral"
            | "posterior"
            | "fat_pad"
            | "periosteum"
            | "fascia"
            | "achilles"
          )
        | null;
      readonly maps?: {
        readonly [k: string]: {
          readonly [k: string]: number;
        };
      };
      readonly name: string;
      readonly note?: string;
      readonly patient_name?: string;
      readonly roots: {
        readonly [k: string]: number;
      };
      readonly sources: readonly string[];
      readonly supply: readonly Supply[];
    };
  };
  readonly differential_columns: {
    /**
     * A cause of heel pain that the differential compares, with its picture in one line.
     */
    readonly [k: string]: {
      readonly confidence: "high" | "medium" | "low";
      readonly lesion: string;
      readonly name: string;
      readonly note?: string;
      readonly patient_name?: string;
      readonly patient_picture?: string;
      readonly picture?: string;
      readonly sources: readonly string[];
    };
  };
  readonly differentials: {
    /**
     * A feature, and how strongly it speaks for (+3) or against (-3) each column.
     */
    readonly [k: string]: {
      readonly articles?: readonly string[];
      readonly confidence: "high" | "medium" | "low";
      readonly name: string;
      readonly note?: string;
      readonly patient_name?: string;
      readonly remarks?: {
        readonly [k: string]: string;
      };
      readonly sources: readonly string[];
      readonly strengths?: {
        readonly [k: string]: number;
      };
    };
  };
  readonly doctor: {
    /**
     * What sends to a doctor and is no emergency: in exact words, and in those of a patient.
     *
     * It is told of places that hurt a nerve, of those that hurt none or of `any`, and only in
     * `regions` where some are named.
     */
    readonly [k: string]: {
      readonly confidence: "high" | "medium" | "low";
      readonly line: string;
      readonly name: string;
      readonly note?: string;
      readonly of: "nerve" | "no_nerve" | "any";
      readonly patient_line: string;
      readonly regions?: readonly (
        | "spine"
        | "pelvis_and_buttock"
        | "thigh_and_knee"
        | "leg"
        | "ankle_and_foot"
        | "local_heel_pain"
        | "systemic"
      )[];
      readonly sources: readonly string[];
    };
  };
  readonly exact_signs: {
    readonly [k: string]: string;
  };
  readonly maps: {
    /**
     * A dermatome map. `areas` gives its words for each root's skin.
     *
     * `patches` gives the same as patches of skin, by root; what stands nowhere in it the map leaves
     * blank, and `blank` says why. None draws every patch. A `compared` map counts where maps are set
     * beside each other.
     */
    readonly [k: string]: {
      readonly areas?: {
        readonly [k: string]: string;
      };
      readonly blank?: string;
      readonly compared?: boolean;
      readonly confidence: "high" | "medium" | "low";
      readonly kind: "default" | "evidence" | "historic" | "clinical" | "key_points";
      readonly name: string;
      readonly note?: string;
      readonly patches?: {
        readonly [k: string]: readonly string[];
      } | null;
      readonly sources: readonly string[];
      readonly year?: number | null;
    };
  };
  readonly muscles: {
    /**
     * A muscle. `main` and `minor` are its roots as textbooks list them.
     *
     * An organ of the midline is supplied from `both_sides` and fails only when both do. `bedside`
     * says how it is examined there, "" where it cannot be by itself. `key_muscle_of` is the root
     * whose key muscle it is or belongs to in the standard examination (ISNCSCI 2019).
     */
    readonly [k: string]: {
      readonly action: string;
      readonly bedside?: string;
      readonly both_sides?: boolean;
      readonly confidence: "high" | "medium" | "low";
      readonly key_muscle_of?: "" | "L2" | "L3" | "L4" | "L5" | "S1";
      readonly main?: readonly string[];
      readonly minor?: readonly string[];
      readonly name: string;
      readonly note?: string;
      readonly patient_name?: string;
      readonly responses?: readonly Response[];
      readonly roots: {
        readonly [k: string]: number;
      };
      readonly sources: readonly string[];
      readonly supply: readonly Supply[];
    };
  };
  readonly nerves: {
    /**
     * A nerve, a branch, a ramus, a division or a trunk: one whole strand of the tree.
     *
     * `course` lists landmarks from proximal to distal; `morphometry` lists measured values with
     * their source. An `inconstant` nerve is absent in many people and carries no fibres here.
     * The name of a `plural` one stands for several branches.
     */
    readonly [k: string]: {
      readonly confidence: "high" | "medium" | "low";
      readonly course?: readonly string[];
      readonly function?: "" | "sensory" | "motor";
      readonly group?: "" | "lumbar_plexus" | "sacral_plexus" | "sciatic";
      readonly inconstant?: boolean;
      readonly kind: "ramus" | "division" | "trunk" | "nerve" | "branch";
      readonly latin?: string;
      readonly morphometry?: readonly string[];
      readonly name: string;
      readonly note?: string;
      readonly parents: readonly Parent[];
      readonly patient_name?: string;
      readonly plural?: boolean;
      readonly sources: readonly string[];
    };
  };
  readonly pairs: {
    /**
     * Two causes that are taken for each other, ready to be compared.
     *
     * `a` and `b` are roots, nerves or sites, with `:grade` for another than the usual one, `group`
     * is the heading under which the pair is offered.
     * `tells` are the findings that the sources name to tell them apart, by the names of questions.
     */
    readonly [k: string]: {
      readonly a: string;
      readonly b: string;
      readonly confidence: "high" | "medium" | "low";
      readonly group: string;
      readonly name: string;
      readonly note?: string;
      readonly patient_name: string;
      readonly sources: readonly string[];
    };
  };
  readonly phrases: readonly string[];
  readonly reflexes: {
    /**
     * A reflex arc: the muscles that answer, its roots (summing to 1) and the afferent nerve.
     *
     * `how` is how it is elicited; `routine` ones are in every examination of the legs.
     */
    readonly [k: string]: {
      readonly afferent: readonly string[];
      readonly afferent_note?: string;
      readonly confidence: "high" | "medium" | "low";
      readonly how?: string;
      readonly muscles: readonly string[];
      readonly name: string;
      readonly note?: string;
      readonly roots: {
        readonly [k: string]: number;
      };
      readonly routine?: boolean;
      readonly sources: readonly string[];
    };
  };
  readonly regions: readonly Region[];
  readonly roots: readonly Root[];
  readonly search: readonly SearchEntry[];
  readonly signs: readonly string[];
  readonly sites: {
    /**
     * A place of compression, or of pain without compression.
     *
     * `grade` is how most people with it present (`terms.GRADES`, or local where no nerve is caught);
     * `grades` are those in which it occurs, that one among them.
     *
     * A site without `cuts` lights no nerve: then `pain` names the sore targets and
     * `no_path_because` says why. `refers` names the targets to which its pain may spread beyond any
     * nerve that it catches. `tests` are ids of tests.toml, `articles` of the source articles
     * that name it. `prior` (common, rare) serves ranking only. `presses` names the parts that press
     * on the nerve, or that it is pressed against; empty where that is no part of this body (a cyst,
     * a ligament, a narrow canal). `marker` is the label at the place in the picture.
     * `patient_red_flag` says the same as `red_flag` in the words of patients. `higher` are the cuts
     * that it makes as well where it lies higher than it is shown: that form is ranked, not drawn.
     */
    readonly [k: string]: {
      readonly accuracy?: readonly string[];
      readonly articles?: readonly string[];
      readonly bilateral?: boolean;
      readonly confidence: "high" | "medium" | "low";
      readonly cuts?: readonly SiteCut[];
      readonly findings?: string;
      readonly grade: "irritated" | "compressed" | "cut" | "local";
      readonly grades: readonly SiteGrade[];
      readonly higher?: readonly SiteCut[];
      readonly kind:
        | "spinal"
        | "spinal-inflammatory"
        | "spinal-emergency"
        | "pelvic"
        | "plexus"
        | "peripheral"
        | "local"
        | "systemic";
      readonly marker?: string;
      readonly name: string;
      readonly no_path_because?: string;
      readonly note?: string;
      readonly pain?: readonly string[];
      readonly patient_name?: string;
      readonly patient_red_flag?: readonly string[];
      readonly place: string;
      readonly posture?: readonly Posture[];
      readonly presses?: readonly string[];
      readonly red_flag?: string;
      readonly refers?: readonly string[];
      readonly region:
        | "spine"
        | "pelvis_and_buttock"
        | "thigh_and_knee"
        | "leg"
        | "ankle_and_foot"
        | "local_heel_pain"
        | "systemic";
      readonly sources: readonly string[];
      readonly spared_note?: string;
      readonly tests?: readonly string[];
    };
  };
  readonly skin: {
    /**
     * A patch of skin. It keeps one shape; each map gives it another root composition.
     *
     * `key_point` is the ISNCSCI key sensory point that lies in it ("root: place").
     * `autonomous_of` is the nerve that alone serves it. `bedside` says whether its feeling is
     * examined as a rule, `saddle` whether it is of the saddle, where an emergency shows first.
     * `areas` are larger areas of which it is a part: the sole. Where the sources call a border
     * uncertain, `vague` says over how many mm to each side of it two patches pass into each other,
     * by the less vague of the two; it is a modelling value.
     */
    readonly [k: string]: {
      readonly areas?: readonly string[];
      readonly autonomous_of?: string | null;
      readonly bedside?: boolean;
      readonly confidence: "high" | "medium" | "low";
      readonly description?: string;
      readonly heel?:
        | (
            | "medial"
            | "plantar"
            | "lateral"
            | "posterior"
            | "fat_pad"
            | "periosteum"
            | "fascia"
            | "achilles"
          )
        | null;
      readonly key_point?: string;
      readonly maps?: {
        readonly [k: string]: {
          readonly [k: string]: number;
        };
      };
      readonly name: string;
      readonly note?: string;
      readonly patient_name?: string;
      readonly roots: {
        readonly [k: string]: number;
      };
      readonly saddle?: boolean;
      readonly sources: readonly string[];
      readonly supply: readonly Supply[];
      readonly vague?: number;
    };
  };
  readonly sources: {
    /**
     * Where a fact comes from, and how far it was really seen.
     *
     * `note` is for the reader. `seen` and `source_note` say how it was read; no page shows them.
     */
    readonly [k: string]: {
      readonly citation: string;
      readonly note?: string;
      readonly quality?: "good" | "consensus" | "secondary" | "do not use alone";
      readonly url?: string;
    };
  };
  readonly states: {
    readonly [k: string]: PackedStateWords;
  };
  readonly tests: {
    /**
     * An examination. `sensitivity` and `specificity` are fractions, None where not seen.
     *
     * `leads_to` are the sites, conditions, roots and nerves that it is used for, beside those sites
     * and conditions that list it themselves. `patient_name` is wanted of those of which no question
     * asks (`viz.rules.plain_questions` names the others).
     */
    readonly [k: string]: {
      readonly accuracy_note?: string;
      readonly confidence: "high" | "medium" | "low";
      readonly kind: "provocation" | "examination" | "imaging" | "electrodiagnostic" | "laboratory";
      readonly leads_to?: readonly string[];
      readonly name: string;
      readonly note?: string;
      readonly overstated?: boolean;
      readonly patient_name?: string;
      readonly sensitivity?: number | null;
      readonly sources: readonly string[];
      readonly specificity?: number | null;
      readonly used_for: string;
    };
  };
  readonly variants: {
    /**
     * A variant of anatomy. Frequencies are fractions of limbs, None where no series was seen.
     */
    readonly [k: string]: {
      readonly changes: readonly (Reattach | Resplit | RootShift | SiteSwap | Resupply)[];
      readonly confidence: "high" | "medium" | "low";
      readonly effect: string;
      readonly frequency: string;
      readonly frequency_high?: number | null;
      readonly frequency_low?: number | null;
      readonly name: string;
      readonly note?: string;
      readonly sources: readonly string[];
    };
  };
}
/**
 * What people say, and the entries (kind and id) by which it is answered.
 *
 * See `pathways.search_entries.Asking`; `unnamed` is said of what the sources have not.
 */
export interface Asking {
  readonly alone?: boolean;
  readonly finds: readonly string[];
  readonly movement?: boolean;
  readonly unnamed?: boolean;
  readonly urgent?: string;
  readonly words: readonly string[];
}
/**
 * What a condition is at another of its places than the first, in exact and in plain words.
 */
export interface OtherPlace {
  readonly definition: string;
  readonly what: readonly string[];
}
/**
 * The same as a condition's row says, for a person with six years of school.
 *
 * `at_once` is what needs a doctor at once, `doctor` what needs one soon, `likelier` what makes it
 * more likely, `unproven` what is said of it without evidence.
 */
export interface PlainWords {
  readonly at_once?: readonly string[];
  readonly better?: readonly string[];
  readonly checks?: readonly string[];
  readonly doctor?: readonly string[];
  readonly feel: readonly string[];
  readonly heel: readonly string[];
  readonly helps?: readonly string[];
  readonly likelier?: readonly string[];
  readonly prevent?: readonly string[];
  readonly unproven?: readonly string[];
  readonly what: readonly string[];
  readonly worse?: readonly string[];
}
/**
 * One branch to a target: it leaves `nerve` at `position` and brings `fraction` of the fibres.
 *
 * `roots` is the composition of this branch; None means the composition of the whole target.
 */
export interface Supply {
  readonly fraction?: number;
  readonly nerve: string;
  readonly position: number;
  readonly roots?: {
    readonly [k: string]: number;
  } | null;
}
/**
 * How often a muscle answered when a root was stimulated in a published series, by root, 0..1.
 *
 * Stimulation spreads, and how often is not how much: no share is worked out from it.
 */
export interface Response {
  readonly roots: {
    readonly [k: string]: number;
  };
  readonly series: string;
  readonly source: string;
}
/**
 * Where a nerve leaves a parent, and which fibres come that way.
 *
 * `split` is the share of each listed root's fibres that takes this parent, where more than one
 * parent carries the root (sural: 0.7 medial sural cutaneous, 0.3 communicating).
 */
export interface Parent {
  readonly nerve: string;
  readonly position: number;
  readonly roots: readonly string[];
  readonly split?: number;
}
/**
 * A region of the list at the left, from the spine to the foot.
 */
export interface Region {
  readonly id: string;
  readonly items: readonly RegionItem[];
  readonly name: string;
}
/**
 * A site of the list at the left, or a group of them.
 */
export interface RegionItem {
  readonly id?: string;
  readonly items?: readonly Named[];
  readonly name: string;
}
/**
 * A nerve root: a chain from the spinal cord to its two rami.
 *
 * `landmarks` are positions along the root (cauda equina, disc level, lateral recess, ganglion,
 * foramen, spinal nerve). A lesion at a position below `preganglionic_below` lies proximal to
 * the ganglion and leaves the sensory nerve action potential normal. `exits` is the foramen,
 * `traverses` the disc that the root passes on its way ("" where it passes none). `pain_note` is
 * what a series found of where its pain is felt ("" where none is known).
 */
export interface Root {
  readonly confidence: "high" | "medium" | "low";
  readonly course: readonly string[];
  readonly exits: string;
  readonly ganglion?: string;
  readonly id: string;
  readonly landmarks: {
    readonly [k: string]: number;
  };
  readonly latin?: string;
  readonly name: string;
  readonly note?: string;
  readonly order: number;
  readonly pain_note?: string;
  readonly patient_name?: string;
  readonly preganglionic_below: number;
  readonly sources: readonly string[];
  readonly traverses?: string;
}
/**
 * Something that can be found, and the words by which it is found.
 */
export interface SearchEntry {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly prior?: "common" | "rare";
  readonly terms: readonly string[];
}
/**
 * What a site does to one nerve: everything that leaves beyond `position` is reached.
 *
 * `shares` says by grade which share of these fibres is reached: irritated ones are felt,
 * compressed ones and cut ones fail. A grade that is not named is that of the milder one that is,
 * or else of the next. More grade never reaches less of the fibres that fail.
 */
export interface SiteCut {
  readonly channel?: "both" | "sensory" | "motor";
  readonly nerve: string;
  readonly position: number;
  readonly shares: {
    readonly [k: string]: number;
  };
}
/**
 * A grade in which a site presents. `how_often` is what a series found, "" where none is known.
 *
 * `settled_by` says what would settle a low confidence.
 */
export interface SiteGrade {
  readonly confidence: "high" | "medium" | "low";
  readonly grade: "irritated" | "compressed" | "cut" | "local";
  readonly how_often?: string;
  readonly settled_by?: string;
  readonly sources: readonly string[];
}
/**
 * How a site shows in one posture. A state that the examiner sets, not a share of fibres.
 */
export interface Posture {
  readonly findings: string;
  readonly state: "rest" | "sitting" | "standing" | "walking";
}
/**
 * The same as it stands in the book: with numbers of phrases, two by two.
 *
 * `why` is target and text, `roots` target and roots, `spared` name and text; `apart` goes three
 * by three: state, targets here, targets there. `lead` has no pairs.
 */
export interface PackedStateWords {
  readonly accuracy?: readonly string[];
  readonly alarm_signs?: readonly string[];
  readonly apart?: readonly number[];
  readonly bilateral?: boolean;
  readonly findings?: string;
  readonly grade?: string;
  readonly heel_path?: readonly Named[];
  readonly kind?: "root" | "site" | "nerve";
  readonly lead?: readonly number[];
  readonly marker?: string;
  readonly name?: string;
  readonly no_path_because?: string;
  readonly notes?: readonly string[];
  readonly path?: readonly Named[];
  readonly place?: string;
  readonly posture?: readonly PostureWords[];
  readonly presses?: readonly string[];
  readonly red_flag?: string;
  readonly red_flags?: readonly string[];
  readonly roots?: readonly number[];
  readonly sources?: readonly string[];
  readonly spared?: readonly number[];
  readonly spared_note?: string;
  readonly tests?: readonly string[];
  readonly variable?: {
    readonly [k: string]: VariableWords;
  };
  readonly why?: readonly number[];
}
/**
 * The nerve leaves another parent, or the same parent elsewhere. It replaces all parents.
 */
export interface Reattach {
  readonly kind: "reattach";
  readonly nerve: string;
  readonly parent: string;
  readonly position: number;
}
/**
 * The parents of a nerve bring other shares of its fibres (0 allowed).
 */
export interface Resplit {
  readonly kind: "resplit";
  readonly nerve: string;
  readonly split: {
    readonly [k: string]: number;
  };
}
/**
 * Every root composition moves by `levels` (-1: one root higher does the work).
 */
export interface RootShift {
  readonly kind: "root_shift";
  readonly levels: number;
}
/**
 * The site `instead_of` acts as the site `site` in this anatomy.
 */
export interface SiteSwap {
  readonly instead_of: string;
  readonly kind: "site";
  readonly site: string;
}
/**
 * A share of the fibres of a patch of skin comes by another nerve, leaving it at `position`.
 */
export interface Resupply {
  readonly kind: "resupply";
  readonly nerve: string;
  readonly position: number;
  readonly share?: number;
  readonly target: string;
}
/**
 * A camera for the right side: mm, degrees; `span` is what has to stay in sight.
 */
export interface CameraRecord {
  readonly fov: number;
  readonly mirrored: boolean;
  /**
   * @minItems 3
   * @maxItems 3
   */
  readonly position: readonly [number, number, number];
  /**
   * @minItems 2
   * @maxItems 2
   */
  readonly span: readonly [number, number];
  /**
   * @minItems 3
   * @maxItems 3
   */
  readonly target: readonly [number, number, number];
  /**
   * @minItems 3
   * @maxItems 3
   */
  readonly up: readonly [number, number, number];
}
/**
 * What causes are ranked from; see `viz.scene_file.evidence` for how it is packed.
 *
 * `states` are cause, grade and the part of what fails at it; `prior` and `prior_both` by state,
 * `two_causes` the weight of a second cause, `set_back` how much (hundredths of a logarithm) a
 * cause is set back that explains nothing. `one` and `both` are buffer views, `differing` the
 * columns of which `both` has another one. `steps` are the losses from which a movement is
 * possibly weak, weak and paralysed; `reflexes` the muscles that answer.
 */
export interface EvidenceRecord {
  readonly alarms: readonly AlarmRecord[];
  readonly aliases: {
    readonly [k: string]: string;
  };
  readonly both: number;
  readonly causes: readonly CauseRecord[];
  readonly differing: readonly number[];
  readonly movements: {
    readonly [k: string]: MovementRecord;
  };
  readonly one: number;
  readonly prior: readonly number[];
  readonly prior_both: readonly number[];
  readonly questions: readonly QuestionRecord[];
  readonly reflexes: {
    readonly [k: string]: readonly string[];
  };
  readonly set_back: number;
  readonly states: readonly [number, string, number][];
  /**
   * @minItems 3
   * @maxItems 3
   */
  readonly steps: readonly [number, number, number];
  readonly two_causes: number;
}
/**
 * A function whose loss is an emergency: what is said, of which targets; `gone` on both sides.
 *
 * See `pathways.find.red_flags`.
 */
export interface AlarmRecord {
  readonly gone: boolean;
  readonly targets: readonly string[];
  readonly text: string;
}
/**
 * A cause that is ranked; see `pathways.find.hypotheses`.
 *
 * Of a stretch of `nerve` (0..1) `begins` and `ends` say what lies at its borders. `roots`,
 * `prior` and `spinal` are what selects it besides its id; `sites` are the places of the causes
 * that cut it there; `emergency` is what is said of one that is an emergency as such.
 */
export interface CauseRecord {
  readonly begins?: string;
  readonly bilateral?: boolean;
  readonly emergency?: string;
  readonly end?: number;
  readonly ends?: string;
  readonly grades: readonly string[];
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nerve?: string;
  readonly prior?: string;
  readonly roots?: readonly string[];
  readonly sites?: readonly number[];
  readonly spinal?: boolean;
  readonly start?: number;
  readonly typical: string;
}
/**
 * How much each muscle counts in a movement, and how much sooner its weakness shows.
 */
export interface MovementRecord {
  readonly gain: number;
  readonly weights: {
    readonly [k: string]: number;
  };
}
/**
 * Something that can be noted; see `pathways.find.questions`.
 *
 * `column` is that of its first answer in the table of likelihoods; the others follow, and for
 * strength the grades 0 to 5. `observed` is what is seen there, where that is another question
 * (`pathways.find.observations`). `shows` are targets, as questions; `excludes` ids of questions,
 * `implies` names of those that cannot be normal where it is there; of those `on_both` it tells of
 * both sides alike, and `by_loss` that something is lost.
 * `terms` are other names of it, `signs` words that say by themselves that it is not normal,
 * `areas` the larger areas of skin of which it is a part.
 * `words` are how its answers are read, where others read better. `agreement` is how far examiners
 * agree on it; `thing` is what it examines, where that is not what is `observed`
 * (`pathways.find.observations.things`). `again` is another name of a question that is told by
 * that one alone; `both_sides` is tested on both sides.
 * `urgent` looks for an emergency; `needs` are questions of which one must be answered abnormally
 * before it is worth asking. `fixed` are the places of causes with a rate of their own,
 * `published` those with a published one (`pathways.find.rates.own_rates`).
 */
export interface QuestionRecord {
  readonly again?: boolean;
  readonly agreement: number;
  readonly answers: readonly string[];
  readonly areas?: readonly string[];
  readonly basis: string;
  readonly both_sides?: boolean;
  readonly by_loss?: boolean;
  readonly column: number;
  readonly excludes?: readonly string[];
  readonly fixed?: readonly number[];
  readonly how?: string;
  readonly implies?: readonly string[];
  readonly name: string;
  readonly needs?: readonly string[];
  readonly observed?: string;
  readonly of: string;
  readonly on_both?: readonly string[];
  readonly published?: readonly number[];
  readonly red_flag?: string;
  readonly shows?: readonly string[];
  readonly signs?: readonly string[];
  readonly sources: readonly string[];
  readonly terms?: readonly string[];
  readonly thing?: string;
  readonly urgent?: boolean;
  readonly words?: readonly string[];
}
/**
 * The rule set: see `viz.rules.style.table`. `rules` by layer and state, or `rest`.
 */
export interface LookRules {
  readonly rest: {
    readonly [k: string]: string;
  };
  readonly rules: {
    readonly [k: string]: {
      readonly [k: string]: LookRecord;
    };
  };
  readonly states: readonly PartStateRecord[];
  readonly through: number;
  readonly tokens: {
    readonly [k: string]: string;
  };
}
/**
 * How a part in one state is drawn; see `viz.rules.style.Look`.
 *
 * `dim` is how much of its own colour a part shows where its state does not reach.
 */
export interface LookRecord {
  readonly colour: string | null;
  readonly dim: number;
  readonly glow: number;
  readonly lit: boolean;
  readonly opacity: number;
  readonly pattern: "plain" | "solid" | "dots" | "hatch" | "outline" | "cross" | "wide_cross" | "lines";
}
/**
 * One part: how it is called and where it belongs.
 *
 * `segment` is the stretch of a nerve, 0..1 along it. `follows` names the target whose state the
 * part shows, `color` its own colour at rest, `variant` the anatomy in which alone it is drawn.
 */
export interface DrawnPart {
  readonly color?: string;
  readonly follows?: string;
  readonly layer: string;
  readonly mirrored: boolean;
  readonly name: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  readonly segment?: readonly [number, number];
  readonly structure: string;
  readonly variant?: string;
}
/**
 * What a patient calls the questions of an examination.
 *
 * `names` by the name of a question, `warnings` by the words in which the tables say them.
 */
export interface PlainQuestions {
  readonly names: {
    readonly [k: string]: string;
  };
  readonly warnings: {
    readonly [k: string]: string;
  };
}
/**
 * What is at a site: the states of what appears, what gives way, where to look; mm.
 */
export interface SiteRecord {
  readonly camera: CameraRecord;
  readonly context: readonly string[];
  readonly front: number;
  /**
   * @minItems 3
   * @maxItems 3
   */
  readonly middle: readonly [number, number, number];
  readonly parts: {
    readonly [k: string]: State;
  };
  readonly radius: number;
  readonly replaces: readonly string[];
}
/**
 * What colours the skin besides a lesion: see `viz.rules.skin_maps.table`.
 */
export interface SkinMaps {
  readonly agreed: {
    readonly [k: string]: {
      readonly [k: string]: readonly string[];
    };
  };
  readonly asked: {
    readonly [k: string]: readonly string[];
  };
  readonly best: {
    readonly [k: string]: string;
  };
  readonly branches: {
    readonly [k: string]: readonly MapBranch[];
  };
  readonly colours: MapColours;
  readonly compared: readonly string[];
  readonly field_of: readonly number[];
  readonly fields: readonly MapField[];
  readonly given: {
    readonly [k: string]: {
      readonly [k: string]: readonly string[];
    };
  };
  readonly maps_of_points: readonly string[];
  readonly shares: {
    readonly [k: string]: {
      readonly [k: string]: {
        readonly [k: string]: number;
      };
    };
  };
  readonly steps: {
    readonly [k: string]: readonly string[];
  };
  readonly vague: readonly number[];
  readonly ways: {
    readonly [k: string]: {
      readonly [k: string]: MapWay;
    };
  };
}
/**
 * A nerve that serves a patch, and the number of its field.
 */
export interface MapBranch {
  readonly field: number;
  readonly nerve: string;
}
/**
 * Colours of the skin, a list by patch each; null is a patch that stays blank.
 */
export interface MapColours {
  readonly agreement: {
    readonly [k: string]: readonly (string | null)[];
  };
  readonly nerves: readonly string[];
  readonly roots: {
    readonly [k: string]: readonly (string | null)[];
  };
}
/**
 * The field of a nerve on the skin.
 */
export interface MapField {
  readonly colour: string;
  readonly id: string;
  readonly name: string;
}
/**
 * One way to colour the skin; see `viz.rules.skin_maps.Way`.
 */
export interface MapWay {
  readonly borders: boolean;
  readonly left: "map" | "nerves" | "agreement";
  readonly points: boolean;
  readonly right: "map" | "nerves" | "agreement";
}
/**
 * States of all selections on one map, in one anatomy.
 *
 * The buffer view holds (states, targets, 2) bytes: code of the state in which the part is drawn
 * and of what is felt (`states.table`), loss * 255. `local` has the selections that show
 * something else than their losses; of every table but the first only
 * those that differ from the first.
 */
export interface StateTable {
  readonly bufferView: number;
  readonly local: {
    readonly [k: string]: LocalStates;
  };
  readonly map: string;
  readonly variants: readonly string[];
}
/**
 * The parts that a variant of anatomy hides.
 */
export interface VariantRecord {
  readonly hides: readonly string[];
}
/**
 * The viewer tells its host what is shown.
 */
export interface Told {
  readonly type: "view";
  readonly view: ViewRecord;
}
