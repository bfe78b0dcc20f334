/** What is said of a disc, a variant of anatomy or a symptom that is looked at. */
import type { JSX } from "preact";
import { nameOf, rowOf, rowsOf, texts } from "../book/book";
import { capital } from "../book/words";
import { pickEntry } from "../state/pick";
import { useWords } from "../state/use_store";

/** The herniations of a disc. */
export function DiscBody({ id }: { id: string }): JSX.Element {
  const { words, store, view } = useWords();
  const sites = rowsOf(words.book, "site").filter(
    (row) => row.id.startsWith(`disc_${id}_`) && words.states.includes(row.id),
  );
  if (!sites.length) return <p class="muted">The book has no herniation at this level.</p>;
  return (
    <>
      <p>Where the disc bulges decides which root it meets.</p>
      <ul class="chips">
        {sites.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="pill"
              data-lesion={row.id}
              onClick={() => store.select(row.id)}
            >
              {nameOf(words.book, "site", row.id, view.register)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a variant changes, and a switch for it. */
export function VariantBody({ id }: { id: string }): JSX.Element {
  const { words, store, view } = useWords();
  const { effect, frequency } = rowOf(words.book, "variant", id) ?? {};
  return (
    <>
      <p>{texts(effect).join("; ")}</p>
      {frequency && <p class="muted">{capital(frequency)}</p>}
      <label class="switch">
        <input
          type="checkbox"
          checked={view.variants.includes(id)}
          onChange={() => store.toggleVariant(id)}
        />
        Show the body with this variant
      </label>
    </>
  );
}

/** The conditions of which patients say so. */
export function SymptomBody({ id }: { id: string }): JSX.Element {
  const { words, store } = useWords();
  const rows = rowsOf(words.book, "condition").filter(({ symptoms }) => symptoms?.includes(id));
  return (
    <>
      <p class="muted">Patients with these conditions may say so:</p>
      <ul class="chips">
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="pill"
              onClick={() => pickEntry(store, { kind: "condition", id: row.id })}
            >
              {row.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
