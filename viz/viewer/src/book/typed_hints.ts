/** What to type instead of a line that says too little, or what nothing here asks for. */
import { sideOf } from "./typed_sides";
import { NEGATORS, SOFT, stateOf, tokensOf, writtenOneWay } from "./typed_words";

/** What to try where nothing better can be said. */
export const TRY =
  'try a skin area, a movement, a reflex or a test, and what is found, as in "numb outer heel" or "ankle jerk absent".';

/** So many words are named that are not known. */
const NAMED = 3;

/** What to try, and which words nothing here is called by. */
function tryWords(unknown: readonly string[]): string {
  const words = unknown.slice(0, NAMED).map((word) => `\u201c${word}\u201d`);
  const why = words.length ? ` (${words.join(", ")}: nothing here is called so)` : "";
  return `Not understood${why}: ${TRY}`;
}

const GRADES =
  'Strength is graded 0 to 5, as in "dorsiflexion 3/5"; a reflex is absent, reduced or normal.';
const ROOTS =
  'A root is what Find looks for: type what was tested, as in "numb L5 key point" or "big toe up 3/5".';
const WASTING =
  'Wasting of one muscle is not asked for: type its strength, as in "calf 4/5", or "wasting of the foot".';
const WHICH_MOVEMENT = 'Say which movement, as in "ankle dorsiflexion 5/5".';
const WHERE = 'Say where, as in "light touch normal outer heel".';
const WHICH_REFLEX = 'Say which reflex, as in "ankle jerk normal".';

/** Words for what is examined, of which nothing says where; the last resort says what to type. */
const GENERAL: readonly (readonly [RegExp, string])[] = [
  [/^reflex$/, WHICH_REFLEX],
  [/^(power|strength|movement|muscle)$/, WHICH_MOVEMENT],
  [/^(sensation|feeling|feel|sense|touch|pinprick|light|sensory|skin|region|area)$/, WHERE],
];

const FRACTION = /(?<![a-z0-9])(\d+)\s?[+-]?\s?(?:\/|out of)\s?(\d+)/i;
const STRONGEST = 5;

/** Two grades and no single one: "3-4/5", "3 to 4/5". */
const RANGE = /(?<![a-z0-9])[0-5]\s?(?:-|\u2013|to|or)\s?[0-5]\s?(?:\/|out of|of)\s?5\b/i;

function isNoGrade(line: string): boolean {
  if (RANGE.test(line)) return true;
  const [, value, of] = FRACTION.exec(line) ?? [];
  if (value && of) return Number(of) !== STRONGEST || Number(value) > STRONGEST;
  return /\b(?:mrc|m)\s?[6-9]\b/i.test(line);
}

/** What to type instead of a line of which nothing was understood; `unknown` are words that nothing has. */
export function hintFor(line: string, unknown: readonly string[] = []): string {
  if (isNoGrade(line)) return GRADES;
  const written = writtenOneWay(line);
  if (/\b(wast(ed|ing)|atroph\w*)\b/.test(written)) return WASTING;
  if (/\b[ls]\s?[1-5]\b|\b(derma|myo)tomes?\b/.test(written)) return ROOTS;
  return generalHint(line) || tryWords(unknown);
}

/** What is missing in a line that only says what is examined and how it is: "power normal". */
export function generalHint(line: string): string {
  const named = tokensOf(line).filter(
    (word) => !(stateOf(word) || sideOf(word) || NEGATORS.has(word)),
  );
  const isGeneral = named.every((word) => SOFT.has(word) || word === "reflex");
  if (!named.length || !isGeneral) return "";
  return GENERAL.find(([what]) => named.some((word) => what.test(word)))?.[1] ?? "";
}
