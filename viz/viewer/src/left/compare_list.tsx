/** What is compared: pairs that are ready, or two of one's own. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { pairsOf } from "../book/pairs";
import { useRoving } from "../marks/keys";
import { Slots } from "../marks/slots";
import { comparePair } from "../state/compare_actions";
import { focusOf } from "../state/shell_state";
import { useSelection, useWords } from "../state/use_store";
import { RegionList, type RegionListGiven } from "./region_list";
import { TableButton } from "./table_button";

type Shelf = "pairs" | "choose";

const SHELVES: readonly (readonly [Shelf, string])[] = [
  ["pairs", "Ready pairs"],
  ["choose", "Choose"],
];

/** The left column of the mode Compare. */
export function CompareList({ onPicked }: RegionListGiven): JSX.Element {
  const { words } = useSelection();
  const [shelf, setShelf] = useState<Shelf>("pairs");
  if (!words) return <RegionList onPicked={onPicked} />;
  return (
    <>
      <div class="segments shelves" role="group" aria-label="What to compare">
        {SHELVES.map(([key, word]) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === shelf}
            data-shelf={key}
            onClick={() => setShelf(key)}
          >
            {word}
          </button>
        ))}
      </div>
      {shelf === "pairs" ? (
        <Pairs onPicked={onPicked} />
      ) : (
        <>
          <Slots />
          <RegionList onPicked={onPicked} />
        </>
      )}
    </>
  );
}

function Pairs({ onPicked }: RegionListGiven) {
  const { store, state, words, view } = useWords();
  const roving = useRoving(".item");
  const groups = pairsOf(words, view.register);
  const chosen = [...view.lesions, ...view.compare].join();
  const isOn = (a: string, b: string) => [a, b].join() === chosen || [b, a].join() === chosen;
  const entry = groups.flatMap(({ pairs }) => pairs).find(({ a, b }) => isOn(a, b));
  const first = entry ?? groups[0]?.pairs[0];
  const isTable = focusOf(state)?.kind === "differential";
  return (
    <div {...roving} data-pairs>
      {groups.map(({ name, pairs }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul class="plain">
            {pairs.map((pair) => (
              <li key={pair.id}>
                <button
                  type="button"
                  class={pair === entry && !isTable ? "item on" : "item"}
                  aria-current={pair === entry && !isTable ? "true" : undefined}
                  tabIndex={pair === first ? 0 : -1}
                  data-pair={pair.id}
                  onClick={() => {
                    comparePair(store, words, pair);
                    onPicked();
                  }}
                >
                  <span>{pair.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>All at once</h2>
        <TableButton onPicked={onPicked} tabIndex={-1} />
      </section>
    </div>
  );
}
