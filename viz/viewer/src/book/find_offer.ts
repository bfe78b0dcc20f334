/**
 * Findings that are typed into the search: they are read as the line of Find reads them, and offered
 * to be marked there. Commas may be missing: "numb lateral heel absent ankle jerk back pain".
 */
import type { Evidence } from "../reason/evidence";
import type { Finding } from "../reason/localise";
import { type LineReading, readLine } from "./typed_lines";

/** What would be marked. */
export interface FindOffer {
  readonly reading: LineReading;
  readonly findings: readonly Finding[];
  /** Whether several things are said: then Find is what is meant. */
  readonly isSeveral: boolean;
}

/** So many words have the findings of a line without commas, and so many such a line. */
const LONGEST = 5;
const MOST = 14;
const FEWEST = 2;

/** The findings that a line says, if it says nothing else. */
export function findOffer(evidence: Evidence, line: string): FindOffer | null {
  return offerOf(evidence, line) ?? offerOf(evidence, withCommas(evidence, line));
}

function offerOf(evidence: Evidence, line: string): FindOffer | null {
  const { readings, sure } = line ? readLine(evidence, line) : { readings: [], sure: false };
  const [reading] = readings;
  if (!reading || !sure || reading.rest || reading.leftOut.length) return null;
  const { findings, parts } = reading;
  return findings.length ? { reading, findings, isSeveral: Boolean(parts) } : null;
}

/** A line cut into the fewest parts of which each says a finding; "" where it cannot be. */
function withCommas(evidence: Evidence, line: string): string {
  const words = line.trim().split(/\s+/);
  if (words.length < FEWEST * 2 || words.length > MOST || /[,;]/.test(line)) return "";
  const best: (readonly string[] | undefined)[] = [[]];
  for (let to = 1; to <= words.length; to += 1)
    for (let size = FEWEST; size <= Math.min(LONGEST, to); size += 1) {
      const before = best[to - size];
      const text = words.slice(to - size, to).join(" ");
      const known = best[to];
      if (!before || (known && known.length <= before.length + 1)) continue;
      const one = offerOf(evidence, text);
      if (one && !one.isSeveral) best[to] = [...before, text];
    }
  return best[words.length]?.join(", ") ?? "";
}
