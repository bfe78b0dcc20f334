/** The golden rankings (`tests/golden_rankings.py`) and the table that they are ranked from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Evidence, readEvidence } from "../../src/reason/evidence";
import type { Examination } from "../../src/reason/localise";
import type { Graded } from "../../src/reason/separating";

/** One case: what was noted, and what is told of it, as `golden_rankings.told` writes it. */
export interface Case extends Examination {
  /** Id, grade, probability, and which findings are explained and missed. */
  readonly rows: readonly [string, string, number, number[], number[]][];
  readonly others: number;
  readonly expects: readonly string[];
  /** By group: how many, and the places of those among the rows. */
  readonly alike: readonly number[][];
  readonly contradictions: readonly string[][];
  readonly flags: readonly string[][];
  readonly next: readonly [string, number][];
  readonly leads: readonly string[];
  readonly why: readonly string[];
}

/** Two causes, and what tells them apart: question, answers, ratio, bits, what is told. */
export interface Pair {
  readonly a: Graded;
  readonly b: Graded;
  readonly found: readonly [string, string, string, number, number, string, string][];
}

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../../../tests/golden", name));

/** What Python answers as well. */
export const GOLDEN: { readonly rankings: readonly Case[]; readonly separating: readonly Pair[] } =
  JSON.parse(file("rankings.json").toString());

/** A piece of a scene that holds the evidence of the installation. */
export const PIECE: Uint8Array = new Uint8Array(gunzipSync(file("evidence.glb.gz")));

/** The evidence of the installation. */
export const EVIDENCE: Evidence = readEvidence(PIECE) ?? missing();

function missing(): never {
  throw new Error("The golden piece holds no evidence.");
}
