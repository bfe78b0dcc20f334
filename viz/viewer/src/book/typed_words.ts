/**
 * The words of a line in which a finding is typed: which say what is found, which deny, which name
 * a grade, and which are left to name the thing.
 */
import { inOneSense } from "./search_words";

/** What a word may say of a thing; `odd` is said of what no answer fits (a brisk reflex). */
export type State =
  | ("numb" | "unfelt" | "tingling" | "pain" | "paralysed" | "weak" | "absent" | "reduced")
  | ("abnormal" | "positive" | "present" | "normal" | "negative" | "odd");

/** States that say that all is well, unless they are denied. */
export const WELL: ReadonlySet<State> = new Set(["normal", "present", "negative"]);

const SAID: Readonly<Record<State, string>> = {
  numb: "numb numbness numbed anaesthesia anesthesia anaesthetic anesthetic anaesthetised dead deadness insensate",
  unfelt: "unfelt",
  tingling:
    "tingling tingle tingly paraesthesia paresthesia paraesthesiae prickling prickly dysaesthesia burning",
  pain: "pain pains painful hurt hurts hurting sore soreness ache aches aching tender tenderness ouch allodynia allodynic hyperalgesia hyperalgesic hyperpathia",
  paralysed:
    "paralysed paralyzed paralysis palsy plegia plegic flaccid powerless cannot impossible fails failed unable",
  weak: "weak weakness weakly weakened paresis paretic difficulty struggles",
  absent:
    "absent absence gone lost loss loses missing areflexia areflexic impalpable unobtainable unelicitable nonpalpable abolished",
  reduced:
    "reduced reduction less diminished decreased depressed sluggish dull dulled blunted impaired trace lax patchy hypoaesthesia hypoesthesia hypesthesia hypaesthesia hypoactive hyporeflexia hypoalgesia hypalgesia altered",
  abnormal: "abnormal pathological pathologic affected involved disturbed compromised",
  positive: "positive pos reproduces reproduced provokes provoked provocative",
  present: "present yes elicitable palpable felt",
  normal:
    "normal normally intact fine strong ok okay preserved good full symmetrical wnl nad unremarkable can able spared unaffected uninvolved unimpaired undisturbed retained maintained downgoing",
  negative: "negative neg",
  odd: "brisk hyperreflexia hyperreflexic upgoing clonus exaggerated odd hyperaesthesia hyperesthesia hyperaesthetic hyperesthetic hypersensitive hypersensitivity",
};

/** The state that each word says. */
export const STATE_OF: ReadonlyMap<string, State> = new Map(
  Object.entries(SAID).flatMap(([state, words]) =>
    words.split(" ").map((word) => [word, state as State] as const),
  ),
);

/** What denies the words beside it. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "no not denies denied deny without never nil none".split(" "),
);

/** How a thing is denied: "no eversion" is not there, "not eversion" denies what was said before. */
export type Denial = "no" | "without" | "not";

/** The denial of a word that denies. */
export function denialOf(word: string): Denial {
  if (word === "without") return word;
  return word === "no" || word === "nil" || word === "none" ? "no" : "not";
}

const STOP: ReadonlySet<string> = new Set(
  "the a an but also of in on at over to is are was were my his her their your has have had i he she it they there be been by when while from for or and as with like feels any".split(
    " ",
  ),
);

/** Words that name nothing by themselves: they may stand in a line, and may be missing in it. */
export const SOFT: ReadonlySet<string> = new Set(
  "sensation feeling feel sense touch pinprick light skin area region muscle test sign strength power movement response symptom side exam examination severe mild slight slightly bit completely complete totally markedly marked very quite somewhat patient pt shown noted sensory function do perform manage today now new history still mrc grade only".split(
    " ",
  ),
);

/** Words besides that may stand in a line, but mean something in a name. */
export const SPARE: ReadonlySet<string> = new Set([...SOFT, "leg"]);

/** What is written in many ways, each in one; names are read so as well. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/\b(could|can)(\s?not|n?['\u2019]?t)\b/g, "cannot"],
  [/\b(is |was |are )?(unable|not able|inability) to\b/g, "cannot"],
  [
    /\b(do|does|did)(n['\u2019]?t| not) (?=(evert|invert|dorsiflex|plantarflex|abduct|adduct|extend|flex|lift|raise|move)\b)/g,
    "cannot ",
  ],
  [/\b(do|does|did|is|was|are|has|have)(n['\u2019]?t| not)\b/g, "not"],
  [/['\u2019]s\b/g, ""],
  [/\b(compared (to|with)|versus|vs|than) (the )?(right|left)( side)?\b/g, ""],
  // a side inside a name stands before it: "sole of left foot" is "left sole of foot"
  [/^(.*?)\b(of|on|in|over|at|under) ((?:the|my|his|her) )?(left|right|lt|rt|both) /, "$4 $1$2 $3"],
  [/\b(5th|fifth|small|pinky|pinkie) toes?\b/g, "little toe"],
  [/\bemg\b/g, "electromyography"],
  [/\bpins (and|&|n) needles\b/g, "tingling"],
  [/\b(neg(ative)? for|free of|absence of)\b/g, "no"],
  [/\b(no|nil) (evidence|signs?|history|complaints?) of\b/g, "no"],
  [/\bno longer\b/g, "not"],
  [/\b(cannot|not)( be)? (feel|felt)\b/g, "unfelt"],
  [/\bno (feeling|sensation)\b/g, "unfelt"],
  [/\b(cannot|not)( be)? (elicit|obtain|palpa)\w*/g, "absent"],
  [/\b(great|big|1st|first) toes?\b|\btoe 1\b/g, "hallux"],
  [/\btip[ -]toe(s|ing)?\b|\btiptoes\b/g, "tiptoe"],
  [/\b(plantar|dorsi)[ -](fl[ea])/g, "$1$2"],
  [/\bweb[ -]spaces?\b/g, "webspace"],
  [/\b1st\b/g, "first"],
  [/\b3rd\b/g, "third"],
  [/\b(bottom|underside|under) (of )?((the|my|his|her) )?(foot|feet)\b/g, "sole"],
  [/\bsoles? of ((the|my|his|her|both) )?(foot|feet)\b/g, "sole"],
  [/\b(back|rear) of\b/g, "posterior"],
  [/\bfront of\b/g, "anterior"],
  [/\btop of\b/g, "dorsum"],
  [/\b(bottom|underside) of\b|\bunder (the|my)\b/g, "plantar"],
  [/\b(outside|outer)\b/g, "lateral"],
  [/\b(inside|inner)\b/g, "medial"],
  [/\blower back\b/g, "low back"],
  [/\bboth sides\b|\bbilateral(ly)?\b/g, "both"],
  [/(^|\s)\+ve\b/g, " positive"],
  [/(^|\s)-ve\b/g, " negative"],
  [/(\w)\s?\(\+\)|([a-z])\s?\+(?=\s|$)/g, "$1$2 positive"],
];

const ALIKE: ReadonlyMap<string, string> = new Map([
  ["feet", "foot"],
  ["calves", "calf"],
  ["ajs", "aj"],
  ["kjs", "kj"],
  ["burn", "burning"],
  ["burns", "burning"],
  ["evert", "eversion"],
  ["invert", "inversion"],
  ["dorsiflex", "dorsiflexion"],
  ["plantarflex", "plantarflexion"],
  ["abduct", "abduction"],
  ["adduct", "adduction"],
  ["extend", "extension"],
  ["flex", "flexion"],
  ["l", "left"],
  ["lt", "left"],
  ["r", "right"],
  ["rt", "right"],
  ["bilat", "both"],
  ["reflexes", "reflex"],
  ["dorsal", "dorsum"],
  ["walking", "walk"],
  ["standing", "stand"],
  ["rising", "rise"],
  ["raising", "raise"],
  ["lifting", "lift"],
  ["bending", "bend"],
]);

/** A text in one way of writing, plain and in small letters. */
export function writtenOneWay(text: string): string {
  const small = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("_", " ");
  return WAYS.reduce((done, [way, one]) => done.replace(way, one), inOneSense(small));
}

/** The words of a text that say something; what says a state is that state. */
export function tokensOf(text: string): string[] {
  return writtenOneWay(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !STOP.has(word))
    .map((word) => ALIKE.get(word) ?? word)
    .map((word) => (STATE_OF.get(word) === undefined ? stem(word) : tokenOfState(word)));
}

/** Words of a state that mean more than it. */
const KEPT: ReadonlySet<string> = new Set(
  "cannot can burning clonus hyperreflexia hyperreflexic".split(" "),
);

/** A word for a state, in one way. */
function tokenOfState(word: string): string {
  return KEPT.has(word) ? word : (STATE_OF.get(word) ?? word);
}

function stem(word: string): string {
  if (NEGATORS.has(word)) return word;
  return ALIKE.get(word) ?? word.replace(/^(.{2,}[^isu])s$/, "$1");
}

/** The state that a token of a line says. */
export function stateOf(token: string): State | undefined {
  return STATE_OF.get(token);
}

const OF_FIVE = /(?<![a-z0-9])([0-5])\s?([+-])?\s?(?:\/|of|out of)\s?5\b/i;
const NAMED = /\b(?:mrc|grade|power|m)\s*(?:grade\s*)?([0-5])(?![0-9])([+-])?/i;
const PLUSES = /(?<![a-z0-9/])([0-4])\s?\+(?![a-z0-9/])/i;
const ALONE = /(?:^|\s)([0-5])([+-])?(?=\s*$)|^\s*([0-5])([+-])?(?=\s)/;

/** A number in a line: an MRC grade, the pluses of a reflex, or either. */
export interface Grade {
  readonly value: number;
  readonly of: "strength" | "reflex" | "either";
  /** What is said of a part of a grade: 4+, 4-; "" for nothing. */
  readonly part: string;
}

/** The grade in a line, and the line without it. */
export function gradeIn(line: string): { readonly grade?: Grade; readonly rest: string } {
  const ways = [
    [OF_FIVE, "strength"],
    [NAMED, "strength"],
    [PLUSES, "reflex"],
    [ALONE, "either"],
  ] as const;
  for (const [way, of] of ways) {
    const found = way.exec(line);
    if (!found) continue;
    const [value, part = ""] = found.slice(1).filter((one) => one !== undefined);
    return { grade: { value: Number(value), of, part }, rest: line.replace(way, " ") };
  }
  return { rest: line };
}

const DEGREES =
  /(?<![\w/.])(at )?\d{2,3}(?![\w/.%])(?!\s?(?:hz|g|mm|cm|years?|days?|weeks?|months?)\b)(\s?(degrees?|deg)\b|\s?\u00b0)?/i;

/** The angle in a line ("at 30 degrees"), "" for none, and the line without it. */
export function degreesIn(line: string): { readonly degrees: string; readonly rest: string } {
  const degrees = DEGREES.exec(line)?.[0] ?? "";
  return { degrees, rest: degrees ? line.replace(degrees, " ") : line };
}

const DOUBTFUL =
  /\?|\b(possibl[ey]|probabl[ey]|suspect(ed)?|maybe|perhaps|unsure|query|resolved|equivocal|questionable)\b/gi;

/** The line without what says that it is not sure, and whether anything says so. */
export function doubtIn(line: string): { readonly isDoubtful: boolean; readonly rest: string } {
  const rest = line.replace(DOUBTFUL, " ");
  return { isDoubtful: rest !== line, rest };
}
