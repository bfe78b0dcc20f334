/** Which dermatome map counts, and which variants of anatomy hold. */
import { rowsOf } from "./book.js";
import { capital } from "./words.js";
import { useSelection } from "./use_store.js";

export function MapPanel() {
  const { store, words, view } = useSelection();
  const maps = rowsOf(words.book, "map");
  const named = maps.some(({ id }) => id === "default")
    ? maps
    : [{ id: "default", name: "Default" }, ...maps];
  return (
    <div class="panel" role="dialog" aria-label="Map and variants">
      <label class="field">
        <span class="label block">Dermatome map</span>
        <select value={view.map} onChange={(event) => store.show({ map: event.target.value })}>
          {named.map((map) => (
            <option key={map.id} value={map.id}>
              {map.name || capital(map.id.replaceAll("_", " "))}
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
    </div>
  );
}

function Variant({ row }) {
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
