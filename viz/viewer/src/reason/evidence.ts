/**
 * What causes are ranked from, read from a scene file: what can be noted, the causes, and how likely
 * each answer is under each of them. `viz/scene_file/evidence.py` says how it is packed.
 */
import type {
  AlarmRecord,
  CauseRecord,
  EvidenceRecord,
  MovementRecord,
  QuestionRecord,
  SceneExtras,
} from "../contract/generated";
import { opened } from "../contract/scene_reader";

/** Something that an examiner can note; its answers run from the gravest to the normal one. */
export interface Question {
  /** Its name: kind, colon and id. */
  readonly of: string;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** What the examiner does; "" where nothing is said. */
  readonly how: string;
  readonly answers: readonly string[];
  /** How each of these is read. */
  readonly words: readonly string[];
  /** How far examiners agree on it, 0..1. */
  readonly agreement: number;
  /** Where its likelihoods come from. */
  readonly basis: string;
  readonly sources: readonly string[];
  /** The column of its first answer; the others follow, and for strength the grades 0 to 5. */
  readonly column: number;
  /** Whether it has grades of strength. */
  readonly graded: boolean;
  /** The name of the question that it answers: its own, or that of the one target it shows. */
  readonly observed: string;
  /** What it examines: in a list each thing stands once. */
  readonly thing: string;
  /** Whether it is another name of a question, which is told instead. */
  readonly again: boolean;
  /** Whether it is tested on both sides: what is felt less there is so on both, if nobody says else. */
  readonly bothSides: boolean;
  readonly shows: readonly string[];
  /** Ids of what cannot be there as well. */
  readonly excludes: readonly string[];
  /** Names of what cannot be normal where it is there. */
  readonly implies: readonly string[];
  /** Names of those of which it tells on both sides alike. */
  readonly onBoth: readonly string[];
  /** Whether it says that something is lost. */
  readonly byLoss: boolean;
  /** What a person has to hear first where it is there; "" for nothing. */
  readonly redFlag: string;
  /** Whether it looks for an emergency. */
  readonly urgent: boolean;
  /** Names of what has to be found before it is worth asking, any of them; none where nothing has. */
  readonly needs: readonly string[];
  /** Other names of it. */
  readonly terms: readonly string[];
  /** What says by itself that it is not normal: foot drop. */
  readonly signs: readonly string[];
  /** Larger areas of skin of which it is a part: the sole. */
  readonly areas: readonly string[];
  /** Places of causes with a published rate of their own, and of all with a rate of their own. */
  readonly published: readonly number[];
  readonly fixed: readonly number[];
}

/** A cause that is ranked. `start` and `end` (0..1) are the borders of a stretch of `nerve`. */
export interface Cause {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly grades: readonly string[];
  readonly typical: string;
  readonly bilateral: boolean;
  /** What is said of a cause that is an emergency as such; "" of any other. */
  readonly emergency: string;
  /** The nerve of which it is a stretch; "" for what is none. */
  readonly nerve: string;
  readonly start: number;
  readonly end: number;
  /** What lies where the stretch begins and ends. */
  readonly begins: string;
  readonly ends: string;
  /** Of a stretch of a nerve, the places of the sites that cut it there. */
  readonly sites: readonly number[];
  readonly roots: readonly string[];
  readonly prior: string;
  readonly spinal: boolean;
  /** Its states: the first, and one beyond the last. */
  readonly first: number;
  readonly beyond: number;
}

/** A cause at one of its grades; `part` (0..1) of what fails at the grade fails here. */
export interface State {
  readonly cause: number;
  readonly grade: string;
  readonly part: number;
}

/** Everything that a ranking is made from. */
export interface Evidence {
  readonly questions: readonly Question[];
  /** By name, further names of the same question among them. */
  readonly question: ReadonlyMap<string, Question>;
  readonly causes: readonly Cause[];
  readonly states: readonly State[];
  /** How frequent each state is, by the side of the complaint: one, or both. */
  readonly prior: Readonly<Record<"one" | "both", readonly number[]>>;
  /** How often a second cause is there as well. */
  readonly twoCauses: number;
  /** How much (hundredths of a logarithm) a cause is set back that explains nothing. */
  readonly setBack: number;
  readonly movements: Readonly<Record<string, MovementRecord>>;
  /** The muscles that answer, by reflex. */
  readonly reflexes: Readonly<Record<string, readonly string[]>>;
  readonly alarms: readonly AlarmRecord[];
  /** The losses from which a movement is possibly weak, weak and paralysed. */
  readonly steps: readonly [number, number, number];
  /**
   * The likelihoods of one answer, hundredths of a logarithm, by state and last under nothing; where
   * a cause is on `both` sides the organs of the midline fail with it.
   */
  readonly likely: (column: number, both: boolean) => Int16Array;
}

const STRONG: readonly string[] = ["muscle", "movement"];

/**
 * The evidence in an unzipped scene file or in its last piece; null where a piece has none. Throws as
 * `opened` does.
 */
export function readEvidence(glb: Uint8Array): Evidence | null {
  const { extras, view } = opened<Pick<SceneExtras, "version" | "evidence">>(glb);
  const { evidence: record } = extras;
  if (!record) return null;
  return evidenceOf(record, numbers(view(record.one)), numbers(view(record.both)));
}

/** The bytes as numbers of 16 bits, in a buffer of their own: their place may be odd. */
function numbers(bytes: Uint8Array): Int16Array {
  return new Int16Array(bytes.slice().buffer);
}

function evidenceOf(record: EvidenceRecord, one: Int16Array, both: Int16Array): Evidence {
  const questions = record.questions.map(questionOf);
  const question = new Map(questions.map((asked) => [asked.of, asked]));
  for (const [name, of] of Object.entries(record.aliases)) {
    const meant = question.get(of);
    if (meant) question.set(name, meant);
  }
  return {
    questions,
    question,
    causes: causesOf(record),
    states: record.states.map(([cause, grade, part]) => ({ cause, grade, part })),
    prior: { one: record.prior, both: record.prior_both },
    twoCauses: record.two_causes,
    setBack: record.set_back,
    movements: record.movements,
    reflexes: record.reflexes,
    alarms: record.alarms,
    steps: record.steps,
    likely: tableOf(record, one, both),
  };
}

const NONE = new Int16Array();

function tableOf(record: EvidenceRecord, one: Int16Array, both: Int16Array): Evidence["likely"] {
  const run = record.states.length + 1;
  const onOne = runsOf(one, run);
  const onBoth = [...onOne];
  const others = runsOf(both, run);
  record.differing.forEach((column, at) => {
    onBoth[column] = others[at] ?? NONE;
  });
  return (column, twice) => (twice ? onBoth : onOne)[column] ?? NONE;
}

function runsOf(numbers: Int16Array, run: number): Int16Array[] {
  const count = Math.floor(numbers.length / run);
  return Array.from({ length: count }, (_, at) => numbers.subarray(at * run, (at + 1) * run));
}

function questionOf(record: QuestionRecord): Question {
  const { of, name, answers, basis, sources, column, agreement } = record;
  const kind = of.slice(0, of.indexOf(":"));
  const observed = record.observed ?? of;
  return {
    ...{ of, kind, id: idOf(of), name, answers, basis, sources, column, agreement, observed },
    words: record.words ?? answers,
    thing: record.thing ?? observed,
    again: record.again ?? false,
    bothSides: record.both_sides ?? false,
    how: record.how ?? "",
    graded: STRONG.includes(kind),
    ...urgencyOf(record),
    shows: record.shows ?? [],
    ...fitOf(record),
    terms: record.terms ?? [],
    signs: record.signs ?? [],
    areas: record.areas ?? [],
    published: record.published ?? [],
    fixed: record.fixed ?? [],
  };
}

/** What does not fit beside it. */
function fitOf(
  record: QuestionRecord,
): Pick<Question, "excludes" | "implies" | "onBoth" | "byLoss"> {
  const { excludes = [], implies = [], on_both: onBoth = [], by_loss: byLoss = false } = record;
  return { excludes, implies, onBoth, byLoss };
}

/** When it is asked, and what is said where it is there. */
function urgencyOf(record: QuestionRecord): Pick<Question, "redFlag" | "urgent" | "needs"> {
  const { red_flag: redFlag = "", urgent = false, needs = [] } = record;
  return { redFlag, urgent, needs };
}

/** How an answer to a question is read. */
export function said({ answers, words }: Pick<Question, "answers" | "words">, is: string): string {
  return words[answers.indexOf(is)] ?? is;
}

/** What stands after the colon in the name of a question. */
export function idOf(of: string): string {
  return of.slice(of.indexOf(":") + 1);
}

function causesOf(record: EvidenceRecord): Cause[] {
  const first: number[] = [];
  const count: number[] = record.causes.map(() => 0);
  record.states.forEach(([cause], state) => {
    first[cause] ??= state;
    count[cause] = (count[cause] ?? 0) + 1;
  });
  return record.causes.map((cause, place) => {
    const begin = first[place] ?? 0;
    return causeOf(cause, begin, begin + (count[place] ?? 0));
  });
}

function causeOf(record: CauseRecord, first: number, beyond: number): Cause {
  const { id, kind, name, grades, typical } = record;
  return {
    ...{ id, kind, name, grades, typical, first, beyond },
    bilateral: record.bilateral ?? false,
    emergency: record.emergency ?? "",
    nerve: record.nerve ?? "",
    start: record.start ?? 0,
    end: record.end ?? 0,
    begins: record.begins ?? "",
    ends: record.ends ?? "",
    sites: record.sites ?? [],
    roots: record.roots ?? [],
    prior: record.prior ?? "",
    spinal: record.spinal ?? false,
  };
}

/** What is worked out once from the evidence of a scene, and kept as long as it. */
export function keptWith<Made>(make: (evidence: Evidence) => Made): (evidence: Evidence) => Made {
  const kept = new WeakMap<Evidence, { readonly made: Made }>();
  return (evidence) => {
    const known = kept.get(evidence) ?? { made: make(evidence) };
    kept.set(evidence, known);
    return known.made;
  };
}
