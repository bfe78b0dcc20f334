/** Heel pain: which features speak for which cause, with the causes that are shown marked. */
import type { JSX } from "preact";
import { featuresOf, isOfColumn } from "../book/differential";
import { capital } from "../book/words";
import { useWords } from "../state/use_store";

/** All features by all causes; a click on a cause lights it. */
export function DifferentialBody(): JSX.Element {
  const { store, state, words, view } = useWords();
  const columns = Object.entries(words.book.differential_columns);
  const isShown = (lesion: string) => view.lesions.some((id) => isOfColumn(id, lesion));
  return (
    <>
      <p class="muted">
        What speaks for a cause (+) or against it (−), one to three times. The cause that is shown
        on the body is marked.
      </p>
      <table class="differential">
        <thead>
          <tr>
            <th scope="col">Finding</th>
            {columns.map(([id, { name, lesion, picture }]) => (
              <th key={id} scope="col" class={isShown(lesion) ? "shown" : ""}>
                <button
                  type="button"
                  title={capital(picture ?? "")}
                  data-lesion={lesion}
                  onClick={() =>
                    store.show({ lesions: [lesion], grade: "typical" }, "person", {
                      focus: state.focus,
                    })
                  }
                >
                  <span>{name}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {featuresOf(words.book).map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{capital(name)}</th>
              {columns.map(([column, { lesion }]) => {
                const { sign, word, remark } = cells[column] ?? EMPTY;
                const shown = isShown(lesion) ? " shown" : "";
                return (
                  <td key={column} class={`${word}${shown}`} title={remark}>
                    <span aria-hidden="true">{sign}</span>
                    <span class="sr-only">{word}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const EMPTY = { sign: "", word: "none", remark: "" };
