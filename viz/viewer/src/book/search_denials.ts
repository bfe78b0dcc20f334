/** What a question says, and what it says that is not so: the rule of `pathways/search_denials.py`. */
import { CONTRACT } from "../contract/constants";
import { BETWEEN, levelsIn, STATES, tellingOf, tells, wordOf } from "./search_words";

const { denials: WORDS, denial: DENIAL, breaks: BREAKS, well: WELL } = CONTRACT.search;
const ENDS = new RegExp(BREAKS, "gi");
const IS_WELL = new RegExp(WELL, "i");
const setOf = (kind: string): ReadonlySet<string> => new Set(WORDS[kind]);
const [NOT, VERBS, DONE] = [setOf("not"), setOf("verbs"), setOf("done")] as const;
const [HAD, LOST, LASTING] = [setOf("had"), setOf("lost"), setOf("lasting")] as const;
const ADJECTIVES = setOf("adjectives");

/** The words of a question that say something, as they are compared. */
export interface Question {
  /** All, with the denial of what is denied. */
  readonly words: readonly string[];
  /** Those that are not denied; all where nothing is. */
  readonly said: readonly string[];
  readonly denies: boolean;
}

/** A word, and whether it is said, not denied. */
type Told = readonly [string, boolean];

/** What a text says. */
export function questionIn(text: string): Question {
  const found = levelsIn(text).split(ENDS).flatMap(clause);
  const said = found.filter(([, isSaid]) => isSaid).map(([word]) => word);
  if (said.length === found.length) {
    const words = tellingOf(said);
    return { words, said: words, denies: false };
  }
  const words = tellingOf(found.map(([word]) => word));
  return { words, said: said.filter(tells), denies: true };
}

/** The words of a question that are denied. */
export function deniedIn({ words, said }: Question): readonly string[] {
  const left = [...said, DENIAL];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const some = (words: readonly string[], of: ReadonlySet<string>) =>
  words.some((word) => of.has(word));

function clause(part: string): readonly Told[] {
  const typed = part
    .replaceAll(",", " or ")
    .split(BETWEEN)
    .filter((word) => wordOf(word));
  const words = typed.map(wordOf);
  const at = words.indexOf(DENIAL);
  if (at < 0) {
    const isSaid = !IS_WELL.test(part) || some(words, DONE);
    const told = words.map((word): Told => [word, isSaid]);
    return isSaid ? told : [[DENIAL, false], ...told];
  }
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (some(after, HAD) && !some(after, LOST)) return words.map((word): Told => [word, true]);
  const isNot = NOT.has(typed[at]?.toLowerCase() ?? "");
  const lasts = isNot && some(after.slice(0, 2), LASTING);
  const isKept = !isNot || lasts || keeps(before, after);
  const end = endIn(after, isNot ? [] : typed.slice(at + 1));
  return [
    ...before.map((word): Told => [word, isKept]),
    [DENIAL, false],
    ...after.slice(0, end).map((word): Told => [word, lasts && STATES.has(word)]),
    ...after.slice(end).map((word): Told => [word, true]),
  ];
}

/** Whether what stands before a "not" is said: heel pain, not numb; but not: heel not numb. */
function keeps(before: readonly string[], after: readonly string[]): boolean {
  if (some(before, STATES)) return true;
  const isStates = after.every((word) => STATES.has(word) || !tells(word));
  return !(isStates || VERBS.has(before.at(-1) ?? ""));
}

/** Where something else begins to be said: no back pain / numb saddle. */
function endIn(after: readonly string[], typed: readonly string[]): number {
  const at = after.findIndex((word, to) => {
    const before = after[to - 1];
    if (before === undefined) return false;
    if (STATES.has(word) && STATES.has(before) && !LOST.has(before)) return true;
    const isSaid = ADJECTIVES.has(typed[to]?.toLowerCase() ?? "");
    return isSaid && before !== "or" && before !== DENIAL;
  });
  return at < 0 ? after.length : at;
}
