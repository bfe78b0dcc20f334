/** What the body shows in the mode Find: what was marked, and where it may be. */
import { useMemo } from "preact/hooks";
import { foundWords, paintedOf } from "../book/plausible";
import type { Painted } from "../contract/shown";
import { useRanking } from "../state/use_ranking";

/** What is painted, and what that says in words. */
export interface FoundOnBody {
  readonly painted: Painted | undefined;
  readonly said: string;
}

const NOTHING: FoundOnBody = { painted: undefined, said: "" };

/** What is found; nothing in other modes, and while one place is looked at. */
export function useFoundOnBody(): FoundOnBody {
  const { state, evidence, ranking, findings } = useRanking();
  const { words, view, looked } = state;
  const finding = view.mode === "find" && !looked;
  return useMemo(() => {
    if (!finding || !words || !evidence || !ranking) return NOTHING;
    const found = { findings, ofCause: ranking.ofCause };
    return {
      painted: paintedOf(words, evidence, found, view.side),
      said: foundWords(evidence, ranking, findings),
    };
  }, [finding, words, evidence, ranking, findings, view.side]);
}
