/** Which dermatome map counts, and which variants of anatomy hold. */
import type { JSX } from "preact";
import { rowsOf } from "../book/book";
import { capital } from "../book/words";
import type { Identified, VariantRow } from "../contract/book_rows";
import { useSelection, useWords } from "../state/use_store";

/** The maps, and the variants of anatomy. */
export function MapPanel(): JSX.Element {
  const { store, words, view } = useWords();
  return (
    <>
      <label class="field">
        <span class="label block">Dermatome map</span>
        <select
          value={view.map}
          onChange={(event) => store.show({ map: event.currentTarget.value })}
        >
          {rowsOf(words.book, "map").map((map) => (
            <option key={map.id} value={map.id}>
              {map.name}
            </option>
          ))}
        </select>
      </label>
      <p class="muted small">A patch of skin keeps its shape; each map gives it other roots.</p>
      <p class="label block">Variants of anatomy</p>
      <ul class="variants">
        {rowsOf(words.book, "variant").map((row) => (
          <Variant key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function Variant({ row }: { row: Identified<VariantRow> }) {
  const { store, view } = useSelection();
  return (
    <li>
      <label class="switch">
        <input
          type="checkbox"
          data-variant={row.id}
          checked={view.variants.includes(row.id)}
          onChange={() => store.toggleVariant(row.id)}
        />
        <span>
          {row.name}
          {row.frequency && <small>{capital(row.frequency)}</small>}
        </span>
      </label>
    </li>
  );
}
