/** The sides that a typed line names: "left", "right and left", and "ankle jerks", which are two. */
import type { Side } from "../contract/view";

const SIDES: ReadonlyMap<string, Side> = new Map([
  ["left", "left"],
  ["right", "right"],
  ["both", "both"],
]);

/** The side that a token says. */
export function sideOf(token: string): Side | undefined {
  return SIDES.get(token);
}

const ONE = "(left|right|lt|rt|l|r)";
const JOINED = `${ONE}\\s*(?:\\band\\b|&|/|\\+)\\s*(?:on\\s+)?(?:the\\s+)?${ONE}\\b`;
/** Both sides in so many words, where they belong to one thing: before it, or at its end. */
const BEFORE = new RegExp(`(^|[,;\\n]\\s*)${JOINED}(?=\\s+[a-z])`, "gi");
const BEHIND = new RegExp(`(\\s)${JOINED}(?=\\s*(?:$|[,;\\n]|\\.\\s))`, "gi");

/** A line with "right and left" said as "both". */
export function withBothSides(line: string): string {
  const both = (all: string, before: string, one: string, other: string) =>
    one[0]?.toLowerCase() === other[0]?.toLowerCase() ? all : `${before}both`;
  return line.replace(BEFORE, both).replace(BEHIND, both);
}

/** What everybody has one of on each side: in plural both are meant. */
const PAIRED =
  /\b(jerks|reflexes|ajs|kjs|slrs|plantars|heels|soles|feet|knees|ankles|shins|calves|thighs|legs|hips|buttocks|groins|arches|malleoli|(?:big|great|little) toes)\b/gi;

/** The words of a text that are said of both sides by their plural. */
export function pluralsIn(text: string): readonly string[] {
  return (text.match(PAIRED) ?? []).map((word) => word.toLowerCase());
}
