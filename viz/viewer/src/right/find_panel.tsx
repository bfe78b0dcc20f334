/** The right column of the mode Find: urgent signs, where it may be, what to test next. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { abnormalIn, headline, tiedIn, underline } from "../book/ranking_words";
import { TEACHING_NOTICE } from "../book/words";
import { More } from "../marks/more";
import { Notice } from "../marks/notice";
import type { Finding, Ranking } from "../reason/localise";
import { useRanking } from "../state/use_ranking";
import { AskFirst, RedFlags } from "./ask_first";
import { Candidates } from "./candidates";
import { NextTests } from "./next_tests";
import { SideKept } from "./side_kept";

/** Where it may be. */
export function FindPanel(): JSX.Element {
  const { state, ranking, findings } = useRanking();
  return (
    <aside class="meaning find" aria-label="Where it may be" tabIndex={-1}>
      <MarkButton />
      {ranking ? (
        <Found ranking={ranking} findings={findings} />
      ) : (
        <p class="muted" role="status">
          {state.phase === "failed" ? "The tables did not come." : "Loading the tables"}
        </p>
      )}
      <footer class="notice">
        {TEACHING_NOTICE}. What you mark stays on this page: it is not stored and not sent.
      </footer>
    </aside>
  );
}

/** Where the bedside sheet is a drawer, what opens it. */
function MarkButton() {
  return (
    <button
      type="button"
      class="button mark-button"
      onClick={(event) =>
        event.currentTarget.closest(".rth")?.querySelector<HTMLElement>(".list-button")?.click()
      }
    >
      Mark findings
    </button>
  );
}

/** How many places are listed at first. */
const FEW = 4;

function Found({ ranking, findings }: { ranking: Ranking; findings: readonly Finding[] }) {
  const [all, setAll] = useState(false);
  const count = findings.length;
  const tied = tiedIn(ranking, count);
  const abnormal = abnormalIn(findings);
  return (
    <>
      <Notice />
      <SideKept />
      {ranking.redFlags.length > 0 ? <RedFlags flags={ranking.redFlags} /> : <AskFirst />}
      <div role="status">
        <h2 data-headline>{headline(ranking, count, abnormal)}</h2>
        <p class="muted">{underline(ranking, count, abnormal)}</p>
      </div>
      {ranking.contradictions.length > 0 && (
        <div class="contradictions" data-contradictions>
          <h3>These do not fit one another</h3>
          <ul>
            {ranking.contradictions.map(({ why }) => (
              <li key={why}>{why}.</li>
            ))}
          </ul>
        </div>
      )}
      <Candidates tied={tied.slice(0, 1)} {...{ count, abnormal }} />
      {count > 0 && <NextTests tests={ranking.next.slice(0, 1)} first />}
      <Candidates
        tied={tied.slice(1, all ? tied.length : FEW)}
        before={tied[0]}
        {...{ count, abnormal }}
      />
      {tied.length > FEW && <More all={all} setAll={setAll} count={tied.length} />}
      {count > 0 ? (
        <NextTests tests={ranking.next.slice(1)} />
      ) : (
        <NextTests tests={ranking.next} title="What tells most to begin with" />
      )}
    </>
  );
}
