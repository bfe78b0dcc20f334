/** The questions that the page answers, each a mode. */
import type { JSX } from "preact";
import { AT_SITE, DEFAULT_VIEW, type Mode, type PartOfView } from "../contract/view";
import type { ShellState } from "../state/shell_state";
import { useShell } from "../state/use_store";

const MODE_WORDS: readonly (readonly [Mode, string, string])[] = [
  ["explore", "Explore", "What does this do?"],
  ["compare", "Compare", "This or that?"],
  ["find", "Find", "Where is it?"],
];

/**
 * A mode takes along what is selected; only a comparison has a second lesion, and only where one thing
 * is explored can it be looked at from near.
 */
function entering(mode: Mode, { view, before, compared }: ShellState): PartOfView {
  const isNear = view.camera === AT_SITE && mode !== "explore";
  const camera = isNear ? { camera: before ?? DEFAULT_VIEW.camera } : {};
  const kept = view.compare.length ? view.compare : compared;
  const compare = mode === "compare" ? kept.filter((id) => !view.lesions.includes(id)) : [];
  return { mode, ...camera, compare };
}

/** The switch between the modes. */
export function Modes(): JSX.Element {
  const { store, state } = useShell();
  const { view } = state;
  return (
    <nav class="modes" aria-label="What you ask">
      {MODE_WORDS.map(([mode, word, question]) => (
        <button
          type="button"
          key={mode}
          aria-current={view.mode === mode ? "page" : undefined}
          data-mode={mode}
          title={question}
          onClick={() =>
            store.show(entering(mode, state), "person", {
              asking: null,
              offer: null,
              compared: view.compare.length ? view.compare : state.compared,
              looked: "",
              adding: false,
              slot: view.lesions.length ? "b" : "a",
            })
          }
        >
          {word}
        </button>
      ))}
    </nav>
  );
}
