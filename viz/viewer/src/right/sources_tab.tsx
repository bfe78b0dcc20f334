/** Where each statement comes from, and how sure it is. */
import type { JSX } from "preact";
import { type Citation, sourceOf } from "../book/book";
import { capital } from "../book/words";
import { useSubject } from "../state/use_store";

/** Sources and confidence of what is selected. */
export function SourcesTab(): JSX.Element {
  const { words, subject } = useSubject();
  const { state, row } = subject;
  const ids = state.sources ?? row.sources ?? [];
  const { confidence } = row;
  return (
    <>
      {confidence && (
        <p class="confidence">
          <span class={`level ${confidence}`} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {capital(confidence)} confidence
        </p>
      )}
      <ul class="sources">
        {ids.map((id) => (
          <Source key={id} source={sourceOf(words.book, id)} />
        ))}
      </ul>
      {!ids.length && <p class="muted">No source is named.</p>}
      <p class="muted small">
        How much of a nerve is lost is a model's share, not a measurement: hence bars and words, no
        numbers.
      </p>
    </>
  );
}

function Source({ source }: { source: Citation }) {
  return (
    <li>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.text}
        </a>
      ) : (
        source.text
      )}
      {source.note && <span class="muted small">{source.note}</span>}
    </li>
  );
}
