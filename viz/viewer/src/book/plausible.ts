/**
 * What the mode Find paints on the body: where a lesion may lie, by how probable it is, and what was
 * marked.
 */
import { CONTRACT } from "../contract/constants";
import type { Part, SceneWords } from "../contract/scene";
import type { Painted } from "../contract/shown";
import type { State } from "../contract/states";
import type { Side } from "../contract/view";
import type { Cause, Evidence } from "../reason/evidence";
import type { Finding, Ranking } from "../reason/localise";
import { sideOf } from "../reason/noted";
import { complaintOf } from "./finding_sides";
import { findingWords } from "./findings";
import { strengthWord } from "./ranking_words";
import type { Spoken } from "./spoken";

/** The states for the words of probabilities, in the order of the contract; the last word paints nothing. */
const PLACES: readonly State[] = ["place_probable", "place_possible", "place_less_likely"];

/** Those states with their words. */
export const PLACE_WORDS = PLACES.map(
  (state, at) => [state, CONTRACT.strengths[at]?.[1] ?? ""] as const,
);

/** The state of a part that an answer paints; what is not here paints nothing. */
const MARKS: Readonly<Record<string, State>> = {
  numb: "numb",
  reduced: "reduced",
  tingling: "felt",
  paralysed: "numb",
  weak: "reduced",
  normal: "spared",
};

/** A movement paints the muscles that make up so much of it. */
const CHIEF = 0.3;

/** A place where a cause may lie: a stretch of a nerve, or a point of it. */
interface Spot {
  readonly nerve: string;
  readonly from: number;
  readonly to: number;
}

/** What is painted on both legs. */
export function paintedOf(
  words: SceneWords,
  evidence: Evidence,
  found: { readonly findings: readonly Finding[]; readonly ofCause: ArrayLike<number> },
  side: Side,
): Painted {
  const places = found.findings.length ? placesOf(words, evidence, found.ofCause) : [];
  const complaint = complaintOf(evidence, found.findings, side);
  const on = (leg: "right" | "left") => {
    const marks = found.findings
      .filter((one) => [leg, "both"].includes(sideOf(evidence.question.get(one.of), one) ?? side))
      .flatMap((one) => marksOf(evidence, one));
    return new Map([...(complaint === leg || complaint === "both" ? places : []), ...marks]);
  };
  return [on("right"), on("left")];
}

/** Parts with the state of how probable it is that the lesion is there. */
function placesOf(
  words: SceneWords,
  { causes }: Evidence,
  ofCause: ArrayLike<number>,
): [string, State][] {
  const nerves = nerveParts(words);
  const sums = new Map<string, number>();
  causes.forEach((cause, place) => {
    const probable = ofCause[place] ?? 0;
    for (const name of partsOf(words, nerves, cause))
      sums.set(name, (sums.get(name) ?? 0) + probable);
  });
  return [...sums].flatMap(([name, sum]): [string, State][] => {
    const word = CONTRACT.strengths.findIndex(([least]) => sum >= least);
    const state = PLACES[word];
    return state ? [[name, state]] : [];
  });
}

function nerveParts({ parts }: SceneWords): ReadonlyMap<string, readonly Part[]> {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.layer !== "nerves" || part.variant) continue;
    const own = found.get(part.structure);
    if (own) own.push(part);
    else found.set(part.structure, [part]);
  }
  return found;
}

/** The parts on which a cause lies, each once; where it hurts for one that presses on no nerve. */
function partsOf(
  words: SceneWords,
  nerves: ReadonlyMap<string, readonly Part[]>,
  cause: Cause,
): ReadonlySet<string> {
  const hit = spotsOf(words, cause).flatMap(({ nerve, from, to }) =>
    (nerves.get(nerve) ?? []).filter(({ segment }) => {
      const [start, end] = segment ?? [0, 1];
      return from <= end && to >= start;
    }),
  );
  const sore = cause.kind === "local" ? (words.pain[cause.id] ?? []) : [];
  return new Set([...hit.map(({ name }) => name), ...sore]);
}

/** A hair's breadth: a stretch that only touches a part does not lie on it. */
const INSIDE = 0.002;

function spotsOf({ cuts }: SceneWords, { id, kind, nerve, start, end }: Cause): readonly Spot[] {
  if (kind === "nerve") return [{ nerve, from: start + INSIDE, to: end - INSIDE }];
  return id
    .split("+")
    .flatMap((one) => cuts[one] ?? [])
    .map(([own, at]) => ({ nerve: own, from: at, to: at }));
}

/** The parts that a finding paints. */
function marksOf(evidence: Evidence, { of, is }: Finding): [string, State][] {
  const [kind = "", id = ""] = of.split(":");
  const state = MARKS[is];
  if (kind === "deep") return is === "pain" ? [[of, "pain"]] : [];
  if (kind === "skin") return [[of, is === "pain" ? "felt" : (state ?? "untouched")]];
  if (!state) return [];
  if (kind === "muscle") return [[of, state]];
  if (kind !== "movement") return [];
  return Object.entries(evidence.movements[id]?.weights ?? {})
    .filter(([, weight]) => weight >= CHIEF)
    .map(([muscle]) => [`muscle:${muscle}`, state]);
}

/** How many places are named. */
const NAMED = 3;

/** What is painted, in words, for who cannot see it. */
export function foundWords(
  evidence: Spoken,
  { ranking }: Ranking,
  findings: readonly Finding[],
): string {
  if (!findings.length) return "";
  const marked = findings.map((one) => findingWords(evidence, one)).join("; ");
  const places = ranking
    .slice(0, NAMED)
    .map(({ name, probability }) => `${name}, ${strengthWord(probability)}`);
  return `Marked: ${marked}. Where it may be: ${places.join("; ")}.`;
}
