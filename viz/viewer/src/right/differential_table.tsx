/** Heel pain: which features speak for which cause, with the causes that are shown marked. */
import type { JSX } from "preact";
import {
  columnsOf,
  explainedBy,
  type Feature,
  featuresOf,
  isOfColumn,
  isWeighed,
  type NamedColumn,
} from "../book/differential";
import { capital, listed } from "../book/words";
import { useWords } from "../state/use_store";

/** All features by the causes that they tell apart; a click on a cause lights it. */
export function DifferentialBody(): JSX.Element {
  const { words } = useWords();
  const [columns, others] = columnsOf(words.book);
  return (
    <>
      <p class="muted">
        What speaks for a cause (+) or against it (−), one to three times. The cause that is shown
        on the body is marked, and so is each finding that it explains.
      </p>
      <table class="differential">
        <thead>
          <tr>
            <th scope="col">Finding</th>
            {columns.map((column) => (
              <Cause key={column[0]} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {featuresOf(words.book).map((feature) => (
            <FeatureRow key={feature.id} feature={feature} columns={columns} />
          ))}
        </tbody>
      </table>
      <h3>Think of these too</h3>
      <ul class="plain">
        {others.map((column) => (
          <Other key={column[0]} column={column} />
        ))}
      </ul>
    </>
  );
}

/** What lights a cause, and whether it is lit. */
function useCause(lesion: string): { show: () => void; shown: boolean } {
  const { store, state, view } = useWords();
  return {
    shown: view.lesions.some((id) => isOfColumn(id, lesion)),
    show: () =>
      store.show({ lesions: [lesion], grade: "typical" }, "person", { focus: state.focus }),
  };
}

function Cause({ column: [, { name, lesion, picture }] }: { column: NamedColumn }) {
  const { show, shown } = useCause(lesion);
  return (
    <th scope="col" class={shown ? "shown" : ""}>
      <button type="button" title={capital(picture ?? "")} data-lesion={lesion} onClick={show}>
        <span>{name}</span>
      </button>
    </th>
  );
}

const EMPTY = { sign: "", word: "not weighed", remark: "" } as const;

function FeatureRow(given: { feature: Feature; columns: readonly NamedColumn[] }) {
  const { view } = useWords();
  const { name, cells } = given.feature;
  const by = explainedBy(given.feature, given.columns, view.lesions);
  const kinds = [by.length ? "explained" : "", isWeighed(given.feature) ? "" : "unweighed"];
  return (
    <tr class={kinds.filter(Boolean).join(" ")}>
      <th scope="row">
        {capital(name)}
        {by.length > 0 && <span class="sr-only">, explained by {listed(by)}</span>}
      </th>
      {given.columns.map(([column, { lesion }]) => {
        const { sign, word, remark } = cells[column] ?? EMPTY;
        const shown = view.lesions.some((id) => isOfColumn(id, lesion)) ? " shown" : "";
        return (
          <td key={column} class={`${word.replace(" ", "-")}${shown}`} title={remark}>
            <span aria-hidden="true">{sign}</span>
            <span class="sr-only">{word}</span>
          </td>
        );
      })}
    </tr>
  );
}

function Other({ column: [, { name, lesion, picture }] }: { column: NamedColumn }) {
  const { show } = useCause(lesion);
  return (
    <li>
      <button type="button" class="row-name" data-lesion={lesion} onClick={show}>
        {name}
      </button>
      : {picture}
    </li>
  );
}
