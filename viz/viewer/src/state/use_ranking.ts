/** The ranking of what is noted, worked out once for all readers. */
import { examinationOf, type Noted, notedIn } from "../book/findings";
import { plainly } from "../book/ranking_words";
import type { Side } from "../contract/view";
import type { Evidence } from "../reason/evidence";
import { localise, type Ranking } from "../reason/localise";
import { type Shell, useShell } from "./use_store";

/** What is noted, and what it says; nothing while the evidence is on its way. */
export interface FindShell extends Shell, Noted {
  readonly evidence: Evidence | null;
  readonly ranking: Ranking | null;
}

interface Kept extends Noted {
  readonly texts: readonly string[];
  readonly side: Side;
  readonly ranking: Ranking;
}

const KEPT = new WeakMap<Evidence, Kept>();

/** What findings say; the last answer is kept. */
export function rankingOf(evidence: Evidence, texts: readonly string[], side: Side): Kept {
  const last = KEPT.get(evidence);
  if (last && last.texts === texts && last.side === side) return last;
  const noted = notedIn(evidence, texts);
  const ranking = localise(evidence, examinationOf(noted.findings, side));
  const kept = { ...noted, texts, side, ranking };
  KEPT.set(evidence, kept);
  return kept;
}

/** The findings of the view and their ranking. */
export function useRanking(): FindShell {
  const { store, state } = useShell();
  const { evidence, view, words } = state;
  if (!evidence) return { store, state, evidence, ranking: null, findings: [], unknown: [] };
  const { ranking, findings, unknown } = rankingOf(evidence, view.findings, view.side);
  const plain = view.register === "patient" && words ? plainly(words.book, ranking) : ranking;
  return { store, state, evidence, ranking: plain, findings, unknown };
}
