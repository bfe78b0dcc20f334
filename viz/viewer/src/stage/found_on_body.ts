/** What the body shows in the mode Find: the marks and the places, or the path that is looked at. */
import { useMemo } from "preact/hooks";
import { paintedOf } from "../book/plausible";
import type { Shown } from "../contract/shown";
import { stateOf } from "../state/known_states";
import { useRanking } from "../state/use_ranking";

/** What takes the place of a selection; nothing in other modes. */
export function useFoundOnBody(): Partial<Shown> | null {
  const { state, evidence, ranking, findings } = useRanking();
  const { words, view, looked } = state;
  const finding = view.mode === "find";
  const painted = useMemo(
    () =>
      finding && words && evidence && ranking
        ? paintedOf(words, evidence, { findings, ofCause: ranking.ofCause }, view.side)
        : undefined,
    [finding, words, evidence, ranking, findings, view.side],
  );
  if (!finding || !words) return null;
  const lesions = looked.split("+").filter(Boolean);
  const id = lesions.length ? stateOf(words, { ...view, lesions }) : "";
  return id ? { selection: id } : { selection: null, ...(painted && { painted }) };
}
