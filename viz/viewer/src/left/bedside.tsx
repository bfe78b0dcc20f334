/** The bedside sheet of the mode Find: what can be noted, in the order of an examination. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { FEW, findingWords, firstRows, type Group, groupsOf, type Row } from "../book/findings";
import { heelFaces } from "../book/regions";
import type { Spoken } from "../book/spoken";
import { Answers, NotedWords } from "../marks/answers";
import { Chevron } from "../marks/marks";
import { More } from "../marks/more";
import { isUnremarkable } from "../reason/noted";
import { usefulness } from "../reason/usefulness";
import { clearFindings, note, takeBack } from "../state/find_actions";
import { type FindShell, useRanking } from "../state/use_ranking";
import { useShell } from "../state/use_store";
import { TypedFinding } from "./typed_finding";

/** Everything that can be noted. */
export function Bedside(): JSX.Element {
  const { store, state, evidence, findings, unknown } = useRanking();
  if (!evidence) return <Waiting text={state.phase === "failed" ? "" : "Loading the tables"} />;
  return (
    <div class="bedside">
      <TypedFinding evidence={evidence} />
      {unknown.length > 0 && (
        <p class="small" role="status">
          Not known, and left out: {unknown.join(", ")}.
        </p>
      )}
      <Groups evidence={evidence} findings={findings} />
      <p class="bedside-foot">
        <span role="status" data-marked={findings.length}>
          {findings.length || "Nothing"} marked
        </span>
        {findings.length > 0 && (
          <button type="button" class="link" onClick={() => clearFindings(store)}>
            Clear all
          </button>
        )}
      </p>
    </div>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <p class="bedside-waiting small muted" role="status">
      {text}
    </p>
  );
}

interface GroupsGiven extends Pick<FindShell, "findings"> {
  readonly evidence: Spoken;
}

function Groups({ evidence, findings }: GroupsGiven) {
  const groups = useMemo(() => groupsOf(evidence, findings), [evidence, findings]);
  const [opened, open] = useState("");
  return (
    <>
      {groups.map((group) => (
        <Questions key={group.kind} {...{ group, evidence, opened, open }} />
      ))}
    </>
  );
}

interface QuestionsGiven {
  readonly group: Group;
  readonly evidence: Spoken;
  /** The question whose answers are shown. */
  readonly opened: string;
  readonly open: (of: string) => void;
}

function Questions({ group, evidence, opened, open }: QuestionsGiven) {
  const { kind, title, rows } = group;
  const [all, setAll] = useState(false);
  const few = firstRows(rows, (of) => usefulness(evidence, of), useHeel());
  const shown = all ? rows : few;
  return (
    <section aria-labelledby={`bedside-${kind}`} data-group={kind}>
      <h2 id={`bedside-${kind}`}>{title}</h2>
      <ul>
        {shown.map((row) => (
          <QuestionRow key={row.question.of} {...{ row, evidence, opened, open }} />
        ))}
      </ul>
      {rows.length > few.length && rows.length > FEW && (
        <More all={all} setAll={setAll} count={rows.length} />
      )}
    </section>
  );
}

/** The skin of the heel, which this page is about. */
function useHeel(): ReadonlySet<string> {
  const { words } = useShell().state;
  return useMemo(() => new Set(words ? heelFaces(words.book) : []), [words]);
}

function QuestionRow({
  row,
  evidence,
  opened,
  open,
}: { row: Row } & Omit<QuestionsGiven, "group">) {
  const { store } = useRanking();
  const { question, noted } = row;
  const { of, name, how } = question;
  const isOpen = opened === of;
  const said = noted.map((one) => findingWords(evidence, one)).join("; ");
  return (
    <li class={rowClass(row)}>
      <button
        type="button"
        class="item"
        aria-expanded={isOpen}
        aria-label={said || `${name}: not tested`}
        data-of={of}
        onClick={() => open(isOpen ? "" : of)}
      >
        <span>{name}</span>
        <small>
          {noted.length ? (
            <NotedWords evidence={evidence} noted={noted} />
          ) : (
            <Chevron open={isOpen} />
          )}
        </small>
      </button>
      {isOpen && (
        <div class="answering">
          {how && <p class="small muted">{how}</p>}
          <Answers
            evidence={evidence}
            question={question}
            noted={noted}
            onAnswer={(one) => note(store, one)}
          />
          {noted.length > 0 && (
            <button type="button" class="link small" onClick={() => takeBack(store, of)}>
              Not tested
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function rowClass({ noted }: Row): string {
  if (!noted.length) return "question";
  const normal = noted.every(({ is }) => isUnremarkable(is));
  return normal ? "question clear" : "question hit";
}
