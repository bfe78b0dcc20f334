/** Sites and conditions as pills that open them. */
import type { JSX } from "preact";
import { nameOf } from "../book/book";
import { pickEntry } from "../state/pick";
import { useWords } from "../state/use_store";

/** What is offered, by id. */
export interface SitePillsGiven {
  readonly sites: readonly string[];
  /** What a click on one does; without it, that site is selected. */
  readonly pick?: (id: string) => void;
}

/** Sites to be shown on the body; that which is shown is marked. */
export function SitePills({ sites, pick }: SitePillsGiven): JSX.Element {
  const { store, words, view, id: selected } = useWords();
  return (
    <ul class="chips">
      {sites.map((id) => (
        <li key={id}>
          <button
            type="button"
            class={id === selected ? "pill on" : "pill"}
            aria-pressed={id === selected}
            data-lesion={id}
            onClick={() => (pick ?? store.select)(id)}
          >
            {nameOf(words.book, "site", id, view.register)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Conditions whose cards can be opened. */
export function ConditionPills({ ids }: { ids: readonly string[] }): JSX.Element {
  const { store, words, view } = useWords();
  return (
    <ul class="chips">
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            class="pill"
            onClick={() => pickEntry(store, { kind: "condition", id })}
          >
            {nameOf(words.book, "condition", id, view.register)}
          </button>
        </li>
      ))}
    </ul>
  );
}
