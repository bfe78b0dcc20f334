/**
 * What a patient is told (plantar fasciitis, sciatica): what it is and feels like, what helps, and
 * the sites behind it.
 */
import type { JSX } from "preact";
import { nameOf, rowOf, sourceOf, texts } from "../book/book";
import {
  CONDITION_FEELS,
  CONDITION_HELPS,
  correctionsOf,
  levelAndNerves,
  sitesOf,
  toldOf,
} from "../book/conditions";
import { flagsOf, sentenceOf } from "../book/plain";
import { isOfMany, tellingFirst } from "../book/test_uses";
import { capital, WHEN_URGENT } from "../book/words";
import type { ConditionRow, Identified, TestRow } from "../contract/book_rows";
import { ShownHere } from "../marks/shown_here";
import { useWords } from "../state/use_store";
import { useTold } from "../state/use_told";
import { SitePills } from "./pills";
import { PlainCard } from "./plain_card";
import { isByHand, TestItem } from "./tests_tab";

/** What the book says of a condition. */
export function ConditionBody({ id, row }: { id: string; row: ConditionRow }): JSX.Element {
  const { register } = useWords().view;
  return register === "patient" ? <PlainCard id={id} row={row} /> : <FullCard id={id} row={row} />;
}

function FullCard({ id, row: whole }: { id: string; row: ConditionRow }) {
  const { words, view } = useWords();
  const { row, place } = useTold(whole);
  const tests = row.tests ?? [];
  const site = rowOf(words.book, "site", place || (row.sites[0] ?? ""));
  return (
    <>
      <RedFlags flags={flagsOf(words, row)} />
      {view.register === "clinician" && (
        <TestsToDo tests={[...new Set([...tests, ...(site?.tests ?? [])])]} />
      )}
      <ShownHere place={place} />
      <Section title="What it is" items={[row.definition]} />
      <Section title="The heel" items={[row.heel_effect]} />
      <Section title="Level and nerves" items={levelAndNerves(row)} />
      <Sites sites={sitesOf(words, id)} />
      {CONDITION_FEELS.map(([key, title]) => (
        <Section key={key} title={title} items={texts(row[key])} />
      ))}
      {view.register === "student" && (
        <Section title="Tests" items={tests.map((test) => nameOf(words.book, "test", test))} />
      )}
      {CONDITION_HELPS.map(([key, title]) => (
        <Section key={key} title={title} items={toldOf(row, key)} />
      ))}
      {row.qualification && <p class="remark">{row.qualification}</p>}
      <Corrections sites={row.sites} />
      <Sources ids={row.sources ?? []} />
    </>
  );
}

function RedFlags({ flags }: { flags: readonly string[] }) {
  if (!flags.length) return null;
  return (
    <div class="urgent">
      <b>{WHEN_URGENT}</b>
      <p>{sentenceOf(flags)}</p>
    </div>
  );
}

/** What a clinician does now, with how well it tells. */
function TestsToDo({ tests }: { tests: readonly string[] }) {
  const { words } = useWords();
  const rows = tests.flatMap((id) => {
    const row = rowOf(words.book, "test", id);
    return row ? [{ ...row, id }] : [];
  });
  return (
    <>
      <TestList title="Tests named for it" rows={rows.filter(isByHand)} />
      <TestList title="Imaging and laboratory" rows={rows.filter((row) => !isByHand(row))} />
    </>
  );
}

function TestList({ title, rows }: { title: string; rows: readonly Identified<TestRow>[] }) {
  const { book } = useWords().words;
  if (!rows.length) return null;
  return (
    <section class="told">
      <h3>{title}</h3>
      <ol class="tests">
        {tellingFirst(book, rows).map((test) => (
          // what a test of many conditions is used for speaks of the others
          <TestItem key={test.name} test={test} about={!isOfMany(book, test.id)} measured />
        ))}
      </ol>
    </section>
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
  const { store } = useWords();
  if (sites.length < 2) return null;
  const pick = (id: string) => store.show({ lesions: [id], grade: "typical" });
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
  const about = correctionsOf(words.book, sites);
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
