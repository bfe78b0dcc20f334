/** The conditions that patients are told of, by where they come from. */
import type { JSX } from "preact";
import { nameOf } from "../book/book";
import { conditionsOf } from "../book/conditions";
import { useRoving } from "../marks/keys";
import { pickEntry } from "../state/pick";
import { focusOf } from "../state/shell_state";
import { useWords } from "../state/use_store";
import { TableButton } from "./table_button";

/** Whom the list tells that something was picked. */
export interface ConditionListGiven {
  readonly onPicked: () => void;
}

/** The table of causes, and every condition: a click opens its card and lights what it speaks of. */
export function ConditionList({ onPicked }: ConditionListGiven): JSX.Element {
  const { store, state, words, view } = useWords();
  const roving = useRoving(".item");
  const groups = conditionsOf(words.book);
  const focus = focusOf(state);
  const chosen = focus?.kind === "condition" ? focus.id : "";
  const entry = chosen || groups[0]?.ids[0];
  const pick = (id: string) => {
    pickEntry(store, { kind: "condition", id });
    onPicked();
  };
  return (
    <div {...roving}>
      <TableButton onPicked={onPicked} />
      {groups.map(({ name, ids }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul class="plain">
            {ids.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  class={id === chosen ? "item on" : "item"}
                  aria-current={id === chosen ? "true" : undefined}
                  tabIndex={id === entry ? 0 : -1}
                  data-condition={id}
                  onClick={() => pick(id)}
                >
                  <span>{nameOf(words.book, "condition", id, view.register)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
