/** The findings and tests that tell two lesions apart, best first: the bedside, then investigations. */
import { Fragment, type JSX } from "preact";
import { useState } from "preact/hooks";
import { toldAnswerIn } from "../book/spoken";
import { howMuch, howOften, toldIn, type Weight, weightOf, whyTells } from "../book/telling_apart";
import { capital } from "../book/words";
import { Swatch } from "../marks/marks";
import { More } from "../marks/more";
import type { Separating } from "../reason/separating";
import { type Compared, useCompared } from "../state/use_compared";

/** The list, or that it is on its way. */
export function TellsApart(): JSX.Element | null {
  const compared = useCompared();
  if (!compared) return null;
  const { state, view, tells, id, beside } = compared;
  if (!tells)
    return (
      <section data-tells>
        <h3>What tells them apart</h3>
        <p class="muted" role="status">
          {state.phase === "failed" ? "The tables did not come." : "The tables are on their way."}
        </p>
      </section>
    );
  if (view.lesions.length > 1)
    return (
      <section data-tells>
        <h3>What tells them apart</h3>
        <p class="muted">
          Several lesions together are drawn, but what tells them from B is not weighed.
        </p>
      </section>
    );
  const told = toldIn(view.register, tells);
  const key = `${id} ${beside.id}`;
  return (
    <section data-tells>
      <h3>
        What tells them apart <small class="muted">most telling on average first</small>
      </h3>
      {!told.length && (
        <p class="muted">
          {view.register === "patient"
            ? "Nothing that you or a doctor can find without looking inside."
            : "Nothing that can be found at the bedside or by a machine."}
        </p>
      )}
      {told.map(({ title, rows, few }) => (
        <Fragment key={`${title} ${key}`}>
          {title && <h4>{title}</h4>}
          <Rows rows={rows} few={few} />
        </Fragment>
      ))}
    </section>
  );
}

function Rows({ rows, few }: { rows: readonly Separating[]; few: number }) {
  const [all, setAll] = useState(false);
  if (!rows.length) return null;
  return (
    <>
      <ol class="tells">
        {(all ? rows : rows.slice(0, few)).map((row) => (
          <Row key={row.of} row={row} />
        ))}
      </ol>
      {rows.length > few && <More all={all} setAll={setAll} count={rows.length} />}
    </>
  );
}

function Row({ row }: { row: Separating }) {
  const compared = useCompared();
  if (!compared) return null;
  const { evidence, view } = compared;
  const { register } = view;
  const why = register === "patient" ? "" : whyOf(compared, row);
  return (
    <li data-tells-of={row.of}>
      <div class="tells-head">
        <b>{capital(row.name)}</b>
        {register === "student" && <small class="muted">{howMuch(row.information)}</small>}
        {register === "clinician" && <WeightChip weight={weightOf(row)} />}
      </div>
      <p class="answers-of">
        <span class="of-a">
          <Swatch state="a_only" />
          <span class="sr-only">A: </span>
          {toldAnswerIn(evidence, row.of, row.told.a)}
        </span>
        <span class="of-b">
          <Swatch state="b_only" />
          <span class="sr-only">B: </span>
          {toldAnswerIn(evidence, row.of, row.told.b)}
        </span>
      </p>
      {why && <p class="about">{why}</p>}
      {row.how && register === "student" && (
        <details>
          <summary>How it is done</summary>
          <p class="about">{row.how}</p>
        </details>
      )}
    </li>
  );
}

/** For a student the reason; for a clinician how often it is found in either. */
function whyOf({ evidence, view, effects, subject, beside }: Compared, row: Separating): string {
  if (view.register === "clinician") return howOften(row);
  const sides = [
    { effects, state: subject?.state },
    { effects: beside.effects, state: beside.subject?.state },
  ] as const;
  return whyTells(row, evidence, sides);
}

/** How many times likelier the answer of A is in A than in B, and where that comes from. */
function WeightChip({ weight: { ratio, from } }: { weight: Weight }) {
  return (
    <span
      class={`weight from-${from}`}
      title={`The answer of A is ${ratio} times as likely in A as in B: ${FROM[from]}`}
    >
      LR {ratio.replace("about ", "≈ ").replace("over ", "> ")} <i>{from}</i>
    </span>
  );
}

const FROM: Readonly<Record<Weight["from"], string>> = {
  published: "from a published sensitivity and specificity",
  graded: "from a weight that the sources give it",
  model: "from the model of this page, no measurement",
};
