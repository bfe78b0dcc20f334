/** Says that what is marked stayed on its side when another one was chosen, and offers to move it. */
import type { JSX } from "preact";
import { SIDE_WORD } from "../book/words";
import { moveToChosenSide } from "../state/find_actions";
import { useRanking } from "../state/use_ranking";

/** The remark; nothing where what is marked is of the side that is chosen. */
export function SideKept(): JSX.Element | null {
  const { store, state, findings, complaint } = useRanking();
  const { side } = state.view;
  if (complaint === side || !findings.length) return null;
  const on = complaint === "both" ? "on both sides" : `on the ${SIDE_WORD[complaint]}`;
  const chosen = side === "both" ? "both sides" : `the ${SIDE_WORD[side]}`;
  return (
    <div class="remark" role="status" data-side-kept={complaint}>
      <p>
        What is marked stays {on}. The picture shows {chosen}; what you mark next is of {chosen}.
      </p>
      <p class="chips">
        <button type="button" class="pill" onClick={() => store.show({ side: complaint })}>
          Show {complaint === "both" ? "both sides" : `the ${SIDE_WORD[complaint]}`} again
        </button>
        <button
          type="button"
          class="pill"
          data-move-findings
          onClick={() => moveToChosenSide(store)}
        >
          Move what is marked to {chosen}
        </button>
      </p>
    </div>
  );
}
