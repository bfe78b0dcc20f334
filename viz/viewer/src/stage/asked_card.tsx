/** What is found here? A click on the body in the mode Find asks, and takes the answer. */
import type { JSX } from "preact";
import { capital } from "../book/words";
import { Answers } from "../marks/answers";
import type { Question } from "../reason/evidence";
import { noteAll } from "../state/find_actions";
import type { Asking } from "../state/shell_state";
import { useRanking } from "../state/use_ranking";
import { StageCard } from "./stage_card";

/** The question at what was clicked; a hint while nothing is. */
export function AskedCard(): JSX.Element | null {
  const { state, findings } = useRanking();
  if (state.asking) return <Card asking={state.asking} />;
  if (findings.length) return null;
  return (
    <p class="find-hint small muted">
      Pick skin, a nerve or a muscle on the body to note what you find there.
    </p>
  );
}

function Card({ asking }: { asking: Asking }) {
  const { store, evidence, findings } = useRanking();
  const { name, of, side } = asking;
  const known = of.flatMap((one) => evidence?.question.get(one) ?? []);
  const [first] = known;
  return (
    <StageCard
      label="What is found here"
      about={asking}
      close={() => store.set({ asking: null })}
      data-asked={of.join()}
    >
      <h3>
        {capital(known.length === 1 ? (first?.name ?? name) : name)}
        {side && `, ${side}`}
      </h3>
      {first && evidence ? (
        <Answers
          evidence={evidence}
          question={{ ...first, name }}
          noted={findings.filter((one) => one.of === first.of)}
          side={side}
          onAnswer={(one) =>
            noteAll(
              store,
              known.map((question: Question) => ({ ...one, of: question.of })),
            )
          }
        />
      ) : (
        <p class="small">
          {of.length
            ? "Nothing can be noted of it."
            : "It serves no skin by itself: click one of its branches, or the skin."}
        </p>
      )}
    </StageCard>
  );
}
