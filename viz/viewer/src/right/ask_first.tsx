/** Urgent signs come before any ranking: they are asked for first, and told first. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { unasked } from "../book/findings";
import { midSentence } from "../book/words";
import type { Ranking } from "../reason/localise";
import { noteAll } from "../state/find_actions";
import { useRanking } from "../state/use_ranking";

/** What was found that cannot wait. */
export function RedFlags({ flags }: { flags: Ranking["redFlags"] }): JSX.Element {
  return (
    <div class="urgent-box" role="alert" data-red-flags>
      <h3>Urgent</h3>
      <ul>
        {flags.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** So many urgent signs are named before they are asked one by one. */
const NAMED = 3;

/** The urgent signs that nobody has answered yet; nothing once all are. */
export function AskFirst(): JSX.Element | null {
  const { store, evidence, findings } = useRanking();
  const left = unasked(evidence, findings);
  const [open, setOpen] = useState(false);
  if (!left.length) return null;
  const none = () =>
    noteAll(
      store,
      left.map(({ of }) => ({ of, is: "no" })),
    );
  if (!open)
    return (
      <div class="ask-first" data-ask-first>
        <p>
          <b>Ask first:</b>{" "}
          {left
            .slice(0, NAMED)
            .map(({ name }) => midSentence(name))
            .join("; ")}
          {left.length > NAMED && ` and ${left.length - NAMED} more`}
        </p>
        <button type="button" class="pill" data-some-flag onClick={() => setOpen(true)}>
          Ask them
        </button>
      </div>
    );
  return (
    <div class="ask-first" data-ask-first>
      <h3>Ask first</h3>
      <ul>
        {left.map(({ of, name }) => (
          <li key={of}>
            <span>{name}</span>
            <button
              type="button"
              class="pill"
              aria-label={`${name}: yes`}
              onClick={() => noteAll(store, [{ of, is: "yes" }])}
            >
              Yes
            </button>
          </li>
        ))}
      </ul>
      <p class="chips">
        <button type="button" class="pill" data-no-flags onClick={none}>
          None of these
        </button>
        <button type="button" class="pill" onClick={() => setOpen(false)}>
          Later
        </button>
      </p>
    </div>
  );
}
