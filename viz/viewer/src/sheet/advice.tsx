/** What is told of conditions: that of the site that is shown, or the card that is open. */
import type { JSX } from "preact";
import { rowOf, rowsOf, texts } from "../book/book";
import type { ConditionRow, Identified } from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import { useSubject, useWords } from "../state/use_store";
import { TestList } from "./lesion_part";
import { Lines } from "./lists";

/** What helps, what makes it worse and when to go at once, of the condition of a site. */
export function Advice(): JSX.Element | null {
  const { words, id, view } = useSubject();
  const row = conditionOf(rowsOf(words.book, "condition"), splitGrade(id).bare);
  if (!row) return null;
  return (
    <section class="advice" data-condition={row.id}>
      <h2>{row.name}</h2>
      {view.register !== "patient" && <Lines title="What it is" items={[row.structure]} />}
      <Told row={row} />
    </section>
  );
}

/** The condition that stands for a site, or else that which speaks of the fewest. */
function conditionOf(
  rows: readonly Identified<ConditionRow>[],
  site: string,
): Identified<ConditionRow> | undefined {
  const own = rows.filter(({ sites }) => sites.includes(site));
  own.sort((a, b) => a.sites.length - b.sites.length);
  return own.find(({ sites }) => sites[0] === site) ?? own[0];
}

/** Lines that patients need, in the order in which they need them. */
const PLAIN = [
  ["eased_by", "What makes it better"],
  ["treatments", "What helps"],
  ["aggravated_by", "What makes it worse"],
  ["see_a_doctor", "When to see a doctor"],
  ["prevention", "How to prevent it"],
] as const;
const MORE = [
  ["aggravated_by", "Worse with"],
  ["eased_by", "Better with"],
  ["see_a_doctor", "When to see a doctor"],
  ["treatments", "Treatments named"],
  ["prevention", "To prevent it"],
  ["risk_factors", "Risk factors"],
  ["claims", "Said of it, without evidence"],
] as const;

function Told({ row }: { row: ConditionRow }) {
  const { view } = useWords();
  const isPatient = view.register === "patient";
  const flags = texts(row.red_flags);
  return (
    <>
      {flags.length > 0 && (
        <section class="urgent-box">
          <h3>{isPatient ? "When to go at once" : "Seek urgent care with"}</h3>
          <ul class="lines">
            {flags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="columns">
        {(isPatient ? PLAIN : MORE).map(([key, title]) => (
          <Lines key={key} title={title} items={texts(row[key])} />
        ))}
      </div>
    </>
  );
}

/** The card of a condition, whole. */
export function ConditionPart({ row }: { row: ConditionRow }): JSX.Element {
  const { words, view } = useWords();
  const isPatient = view.register === "patient";
  const tests = row.tests?.flatMap((test) => rowOf(words.book, "test", test) ?? []) ?? [];
  const about = Object.values(words.book.corrections).filter(({ about: ids }) =>
    ids?.some((id) => row.sites.includes(id)),
  );
  return (
    <section class="card">
      <div class="columns">
        <Lines title="What it is" items={[row.structure]} />
        <Lines title="The heel" items={[row.heel_effect]} />
        {!isPatient && <Lines title="Level and nerves" items={[row.level ?? "", row.nerves]} />}
        <Lines title="What it feels like" items={texts(row.symptoms)} />
      </div>
      <Told row={row} />
      {isPatient ? (
        <Lines title="What a doctor may check" items={tests.map(({ name }) => name)} />
      ) : (
        <TestList title="Tests" tests={tests} />
      )}
      {row.qualification && <p class="remark">{row.qualification}</p>}
      <Lines
        title="Said elsewhere, and what holds"
        items={about.map(({ says, truth }) => `${says}. What holds: ${truth}.`)}
      />
    </section>
  );
}
