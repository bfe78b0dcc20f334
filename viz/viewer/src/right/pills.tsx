/** Sites, conditions and nerves as pills that open them. */
import type { JSX } from "preact";
import { kindOfState, nameOf } from "../book/book";
import { pickEntry } from "../state/pick";
import { useWords } from "../state/use_store";

/** What is offered, by id. */
export interface SitePillsGiven {
  readonly sites: readonly string[];
  /** What a click on one does; without it, that site is selected. */
  readonly pick?: (id: string) => void;
}

interface PillsGiven {
  readonly ids: readonly string[];
  readonly nameOfOne: (id: string) => string;
  readonly pick: (id: string) => void;
}

/** Pills, one for each id. */
function Pills({ ids, nameOfOne, pick }: PillsGiven) {
  return (
    <ul class="chips">
      {ids.map((id) => (
        <li key={id}>
          <button type="button" class="pill" onClick={() => pick(id)}>
            {nameOfOne(id)}
          </button>
        </li>
      ))}
    </ul>
  );
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
  const nameOfOne = (id: string) => nameOf(words.book, "condition", id, view.register);
  const pick = (id: string) => pickEntry(store, { kind: "condition", id });
  return <Pills {...{ ids, nameOfOne, pick }} />;
}

/** Roots and nerves to be cut on the body. */
export function NervePills({ ids }: { ids: readonly string[] }): JSX.Element {
  const { store, words } = useWords();
  const nameOfOne = (id: string) => nameOf(words.book, kindOfState(words.book, id), id);
  const pick = (id: string) => pickEntry(store, { kind: "nerve", id });
  return <Pills {...{ ids, nameOfOne, pick }} />;
}
