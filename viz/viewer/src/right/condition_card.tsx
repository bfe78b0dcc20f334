/**
 * What a patient is told (plantar fasciitis, sciatica): what it is and feels like, what helps, and
 * the sites behind it.
 */
import type { JSX } from "preact";
import { nameOf, sourceOf, texts } from "../book/book";
import { sitesOf } from "../book/conditions";
import { capital } from "../book/words";
import type { ConditionRow } from "../contract/book_rows";
import { useWords } from "../state/use_store";
import { SitePills } from "./pills";

const FEELS = [
  ["symptoms", "What it feels like"],
  ["aggravated_by", "Worse with"],
  ["eased_by", "Better with"],
] as const;
const HELPS = [
  ["see_a_doctor", "When to see a doctor"],
  ["treatments", "Treatments named"],
  ["prevention", "To prevent it"],
  ["risk_factors", "Risk factors"],
  ["claims", "Said of it, without evidence"],
] as const;

/** What the book says of a condition. */
export function ConditionBody({ id, row }: { id: string; row: ConditionRow }): JSX.Element {
  const { words, view } = useWords();
  const flags = texts(row.red_flags);
  const tests = row.tests?.map((test) => nameOf(words.book, "test", test)) ?? [];
  const isPatient = view.register === "patient";
  return (
    <>
      {flags.length > 0 && (
        <div class="urgent">
          <b>Seek urgent care with:</b>
          <p>{flags.join("; ")}</p>
        </div>
      )}
      <Section title="What it is" items={[row.structure]} />
      <Section title="The heel" items={[row.heel_effect]} />
      {!isPatient && <Section title="Level and nerves" items={[row.level ?? "", row.nerves]} />}
      <Sites sites={sitesOf(words, id)} />
      {FEELS.map(([key, title]) => (
        <Section key={key} title={title} items={texts(row[key])} />
      ))}
      <Section title="Tests" items={tests} />
      {HELPS.map(([key, title]) => (
        <Section key={key} title={title} items={texts(row[key])} />
      ))}
      {row.qualification && <p class="remark">{row.qualification}</p>}
      <Corrections sites={row.sites} />
      <Sources ids={row.sources ?? []} />
    </>
  );
}

/** A heading and what belongs under it; nothing where there is nothing. */
function Section({ title, items }: { title: string; items: readonly string[] }) {
  const told = items.filter(Boolean);
  if (!told.length) return null;
  return (
    <section class="told">
      <h3>{title}</h3>
      <ul>
        {told.map((item) => (
          <li key={item}>{capital(item)}</li>
        ))}
      </ul>
    </section>
  );
}

function Sites({ sites }: { sites: readonly string[] }) {
  const { store, state } = useWords();
  if (sites.length < 2) return null;
  const pick = (id: string) =>
    store.show({ lesions: [id], grade: "typical" }, "person", { focus: state.focus });
  return (
    <>
      <p class="label block">Show it on the body</p>
      <SitePills sites={sites} pick={pick} />
    </>
  );
}

/** What articles for patients say of its sites, and what holds. */
function Corrections({ sites }: { sites: readonly string[] }) {
  const { words } = useWords();
  const about = Object.entries(words.book.corrections).filter(([, row]) =>
    row.about?.some((id) => sites.includes(id)),
  );
  if (!about.length) return null;
  return (
    <section class="told">
      <h3>Said elsewhere, and what holds</h3>
      <ul>
        {about.map(([id, { says, truth }]) => (
          <li key={id}>
            {capital(says)}. <b>What holds:</b> {truth}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ ids }: { ids: readonly string[] }) {
  const { words } = useWords();
  return (
    <details class="told">
      <summary>Sources</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>{sourceOf(words.book, id).text}</li>
        ))}
      </ul>
    </details>
  );
}
