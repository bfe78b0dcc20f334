/** Where what the sheet says comes from, in short. */
import type { JSX } from "preact";
import { rowOf, sourceOf } from "../book/book";
import { capital } from "../book/words";
import { focusOf } from "../state/shell_state";
import { useWords } from "../state/use_store";

/** The sources of what is looked at and of what is selected. */
export function Sources(): JSX.Element | null {
  const { state, words, subject } = useWords();
  const focus = focusOf(state);
  const looked = focus ? (rowOf(words.book, focus.kind, focus.id)?.sources ?? []) : [];
  const own = subject?.state.sources ?? subject?.row.sources ?? [];
  const ids = [...new Set([...looked, ...own])];
  return <SourceList ids={ids} sure={subject?.row.confidence} />;
}

/** Sources, each once and in short; nothing where there are none. */
export function SourceList({
  ids: all,
  sure,
}: {
  ids: readonly string[];
  sure?: string | undefined;
}): JSX.Element | null {
  const { words } = useWords();
  const ids = [...new Set(all)];
  if (!ids.length) return null;
  return (
    <section class="sources-of-sheet">
      <h2>Sources</h2>
      {sure && (
        <p>{capital(sure)} confidence. How much is lost is a model's share, not a measurement.</p>
      )}
      <ol>
        {ids.map((id) => (
          <li key={id}>{sourceOf(words.book, id).text}</li>
        ))}
      </ol>
    </section>
  );
}
