/** The ranking of what is noted, worked out once for all readers. */
import { complaintOf, examinationOf } from "../book/finding_sides";
import { type Noted, notedIn } from "../book/findings";
import { plainly } from "../book/ranking_words";
import { type Spoken, spokenIn } from "../book/spoken";
import type { Side } from "../contract/view";
import type { Evidence } from "../reason/evidence";
import { localise, type Ranking } from "../reason/localise";
import { type Shell, useShell } from "./use_store";

/** What is noted, and what it says; nothing in other modes, and while the evidence is on its way. */
export interface FindShell extends Shell, Noted {
  readonly evidence: Spoken | null;
  readonly ranking: Ranking | null;
  /** The side of the complaint: that of what is marked, or the one that is chosen. */
  readonly complaint: Side;
}

interface Kept extends Noted {
  /** The findings as the view holds them, and the side. */
  readonly of: string;
  readonly ranking: Ranking;
}

const KEPT = new WeakMap<Evidence, Kept>();

/** What findings say; the last answer is kept. */
function rankingOf(evidence: Evidence, texts: readonly string[], side: Side): Kept {
  const of = [side, ...texts].join();
  const last = KEPT.get(evidence);
  if (last?.of === of) return last;
  const noted = notedIn(evidence, texts);
  const ranking = localise(evidence, examinationOf(evidence, noted.findings, side));
  const kept = { ...noted, of, ranking };
  KEPT.set(evidence, kept);
  return kept;
}

/** The findings of the view and their ranking. */
export function useRanking(): FindShell {
  const { store, state } = useShell();
  const { evidence: known, view, words } = state;
  const evidence =
    known && words && spokenIn({ ...words, plain: state.plain }, known, view.register);
  if (!evidence || view.mode !== "find")
    return {
      ...{ store, state, evidence, ranking: null, findings: [], unknown: [] },
      complaint: view.side,
    };
  const { ranking, findings, unknown } = rankingOf(evidence, view.findings, view.side);
  const plain = view.register === "patient" ? plainly(words.book, ranking, evidence) : ranking;
  const complaint = complaintOf(evidence, findings, view.side);
  return { store, state, evidence, ranking: plain, findings, unknown, complaint };
}
