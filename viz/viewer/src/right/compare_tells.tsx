/** The findings and tests that tell two lesions apart, best first: the bedside, then investigations. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { tellingName, toldIn, type Weight, weightOf, whyTells } from "../book/telling_apart";
import { capital } from "../book/words";
import { Swatch } from "../marks/marks";
import { More } from "../marks/more";
import type { Separating } from "../reason/separating";
import { type Compared, useCompared } from "../state/use_compared";

/** What is shown at first. */
const FEW = { bedside: 6, machine: 3 };

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
            ? "Nothing that you can feel or remember. A doctor tells them apart by tests."
            : "Nothing that can be found at the bedside or by a machine."}
        </p>
      )}
      <Rows key={`bedside ${key}`} rows={told.filter((one) => one.bedside)} few={FEW.bedside} />
      <Machine key={`machine ${key}`} rows={told.filter((one) => !one.bedside)} />
    </section>
  );
}

function Machine({ rows }: { rows: readonly Separating[] }) {
  if (!rows.length) return null;
  return (
    <>
      <h4>Investigations</h4>
      <Rows rows={rows} few={FEW.machine} />
    </>
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
  const { words, view } = compared;
  const isPlain = view.register === "patient";
  const why = isPlain ? "" : whyOf(compared, row);
  return (
    <li data-tells-of={row.of}>
      <div class="tells-head">
        <b>{capital(tellingName(words, row, view.register))}</b>
        {!isPlain && <WeightChip weight={weightOf(row)} />}
      </div>
      <p class="answers-of">
        <span class="of-a">
          <Swatch state="a_only" />
          <span class="sr-only">A: </span>
          {row.aWords}
        </span>
        <span class="of-b">
          <Swatch state="b_only" />
          <span class="sr-only">B: </span>
          {row.bWords}
        </span>
      </p>
      {why && <p class="about">{why}</p>}
      {row.how && !isPlain && (
        <details>
          <summary>How it is done</summary>
          <p class="about">{row.how}</p>
        </details>
      )}
    </li>
  );
}

function whyOf({ state, effects, subject, beside }: Compared, row: Separating): string {
  const sides = [
    { effects, state: subject?.state },
    { effects: beside.effects, state: beside.subject?.state },
  ] as const;
  return whyTells(row, state.evidence, sides);
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
