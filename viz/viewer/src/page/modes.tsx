/** The questions that the page answers, each a mode. */
import type { JSX } from "preact";
import type { Mode, PartOfView, View } from "../contract/view";
import { wholeBody } from "../state/slots";
import { useShell } from "../state/use_store";

const MODE_WORDS: readonly (readonly [Mode, string, string])[] = [
  ["explore", "Explore", "What does this do?"],
  ["compare", "Compare", "This or that?"],
  ["find", "Find", "Where is it?"],
];

/** A mode takes along what is selected; only a comparison has a second lesion. */
function entering(mode: Mode, view: View): PartOfView {
  return mode === "compare" ? { mode, ...wholeBody(view) } : { mode, compare: [] };
}

/** The switch between the modes. */
export function Modes(): JSX.Element {
  const { store, state } = useShell();
  return (
    <nav class="modes" aria-label="What you ask">
      {MODE_WORDS.map(([mode, word, question]) => (
        <button
          type="button"
          key={mode}
          aria-current={state.view.mode === mode ? "page" : undefined}
          data-mode={mode}
          title={question}
          onClick={() =>
            store.show(entering(mode, state.view), "person", {
              asking: null,
              looked: "",
              adding: false,
              slot: state.view.lesions.length ? "b" : "a",
            })
          }
        >
          {word}
        </button>
      ))}
    </nav>
  );
}
