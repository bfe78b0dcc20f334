/** Heel pain: which features speak for which cause, with the causes that are shown marked. */
import type { JSX } from "preact";
import {
  columnsOf,
  explainedBy,
  type Feature,
  featuresOf,
  headOf,
  isWeighed,
  litIn,
  markOf,
  type NamedColumn,
} from "../book/differential";
import { capital, listed } from "../book/words";
import { useWords } from "../state/use_store";

/** How the table is read, and what is marked in it. */
const HELP = {
  plainly: {
    read: "A plus speaks for a cause, a minus against it. The more of them, the more it tells.",
    marked: "The cause on the body is marked. So is each line that fits it.",
  },
  fully: {
    read: "What speaks for a cause (+) or against it (−), one to three times. A finding that is the same in all of them has a word in place of a weight.",
    marked:
      "The cause that is shown on the body is marked, and so is each finding that it explains.",
  },
} as const;

/** All features by the causes that they tell apart; a click on a cause lights it. */
export function DifferentialBody(): JSX.Element {
  const { words, view } = useWords();
  const [columns, others] = columnsOf(words.book, view.register);
  const { read, marked } = HELP[view.register === "patient" ? "plainly" : "fully"];
  return (
    <>
      <p class="muted">
        {read}{" "}
        {view.mode === "compare"
          ? "A and B are marked; click the name of another cause to compare it."
          : marked}
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
          {featuresOf(words.book, view.register).map((feature) => (
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
function useCause(lesion: string): { show: () => void; mark: string } {
  const { store, view } = useWords();
  return {
    mark: markOf(view, lesion),
    show: () =>
      store.select(lesion, {
        table: view.table,
        ...(view.mode === "explore" && { grade: "typical", camera: view.camera }),
      }),
  };
}

/** The one that is shown is red; of two each has its colour. */
function markClass(mark: string): string {
  if (!mark) return "";
  return mark === "shown" ? "shown" : `shown of-${mark}`;
}

function Cause({ column: [, { name, lesion, picture }] }: { column: NamedColumn }) {
  const { show, mark } = useCause(lesion);
  return (
    <th scope="col" class={markClass(mark)} data-mark={mark || undefined}>
      <button type="button" title={capital(picture ?? "")} data-lesion={lesion} onClick={show}>
        <span>{capital(name)}</span>
        {mark.length === 1 && <b class={`of-${mark}`}>{mark.toUpperCase()}</b>}
      </button>
    </th>
  );
}

const EMPTY = { sign: "", word: "not weighed", remark: "" } as const;

function FeatureRow(given: { feature: Feature; columns: readonly NamedColumn[] }) {
  const { view } = useWords();
  const { cells } = given.feature;
  const by = explainedBy(given.feature, given.columns, litIn(view));
  const kinds = [by.length ? "explained" : "", isWeighed(given.feature) ? "" : "unweighed"];
  return (
    <tr class={kinds.filter(Boolean).join(" ")}>
      <th scope="row">
        {headOf(given.feature, given.columns)}
        {by.length > 0 && <span class="sr-only">, explained by {listed(by)}</span>}
      </th>
      {given.columns.map(([column, { lesion }]) => {
        const { sign, word, remark } = cells[column] ?? EMPTY;
        const mark = markClass(markOf(view, lesion));
        return (
          <td key={column} class={`${word.replace(" ", "-")} ${mark}`} title={remark}>
            <span aria-hidden="true">{sign}</span>
            <span class="sr-only">{word}</span>
          </td>
        );
      })}
    </tr>
  );
}

function Other({ column: [, { name, lesion, picture }] }: { column: NamedColumn }) {
  const { view } = useWords();
  const { show } = useCause(lesion);
  return (
    <li>
      <button type="button" class="row-name" data-lesion={lesion} onClick={show}>
        {capital(name)}
      </button>
      {view.register === "patient" ? `. ${capital(picture ?? "")}` : `: ${picture}`}
    </li>
  );
}
