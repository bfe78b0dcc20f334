/**
 * What a patient is told (plantar fasciitis, sciatica): symptoms, what helps, and the sites behind
 * it.
 */
import type { JSX } from "preact";
import { nameOf, texts } from "../book/book";
import type { ConditionRow } from "../contract/book_rows";
import { useWords } from "../state/use_store";

const LISTS = [
  ["symptoms", "Symptoms"],
  ["aggravated_by", "Worse with"],
  ["eased_by", "Better with"],
  ["tests", "Tests"],
  ["treatments", "Treatments named"],
  ["risk_factors", "Risk factors"],
] as const;

const MOST_SITES = 24;

/** What the book says of a condition. */
export function ConditionBody({ row }: { row: ConditionRow }): JSX.Element {
  const flags = texts(row.red_flags);
  return (
    <>
      {flags.length > 0 && (
        <div class="urgent">
          <b>Seek urgent care with:</b>
          <p>{flags.join("; ")}</p>
        </div>
      )}
      {row.heel_effect && (
        <p>
          <span class="label">Heel</span>
          {row.heel_effect}
        </p>
      )}
      <Sites sites={row.sites ?? []} />
      {LISTS.map(([key, title]) => (
        <Line key={key} title={title} items={texts(row[key])} />
      ))}
      {row.qualification && <p class="remark">{texts(row.qualification).join(" ")}</p>}
    </>
  );
}

function Sites({ sites }: { sites: readonly string[] }) {
  const { store, words, view, id: selected } = useWords();
  const known = sites.filter((id) => words.states.includes(id));
  if (!known.length) return null;
  return (
    <>
      <p class="label block">Show it on the body</p>
      <ul class="chips">
        {known.slice(0, MOST_SITES).map((id) => (
          <li key={id}>
            <button
              type="button"
              class={id === selected ? "pill on" : "pill"}
              data-lesion={id}
              onClick={() => store.select(id)}
            >
              {nameOf(words.book, "site", id, view.register)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ title, items }: { title: string; items: readonly string[] }) {
  if (!items.length) return null;
  return (
    <p>
      <span class="label">{title}</span>
      {items.join(", ")}
    </p>
  );
}
