/** The path step by step: where each nerve runs, what leaves it, what is caught and what is not. */
import type { JSX } from "preact";
import { rowOf } from "../book/book";
import { gradeOf } from "../book/grades";
import { branchingsOf } from "../book/nerve_line";
import { capital } from "../book/words";
import { Tick } from "../marks/marks";
import { pickEntry } from "../state/pick";
import { useSubject, useWords } from "../state/use_store";
import { Awaited } from "./awaited";

/** The steps of the path. */
export function PathTab(): JSX.Element {
  const { words, id, view, subject, reasons } = useSubject();
  const { path = [] } = subject.state;
  const hit = HIT_HERE[gradeOf(words, view.lesions[0] ?? id, view.grade)] ?? "hit here";
  if (reasons !== "told") return <Awaited />;
  if (!path.length)
    return (
      <p class="muted">
        {subject.noPath
          ? "No nerve is cut, so there is no path to follow."
          : "No path is written for this lesion."}
      </p>
    );
  const cuts = new Map((words.cuts[id] ?? []).map(([nerve, position]) => [nerve, position]));
  return (
    <ol class="steps">
      {path.map((step) => (
        <Step key={step.id} step={step} cut={cuts.get(step.id)} hit={hit} />
      ))}
    </ol>
  );
}

/** What is said where a nerve is hit, by the grade. */
const HIT_HERE: Readonly<Record<string, string>> = {
  irritated: "irritated here",
  compressed: "pressed here",
  cut: "cut here",
};

interface StepGiven {
  readonly step: { readonly id: string; readonly name: string };
  /** Where it is cut, 0..1. */
  readonly cut: number | undefined;
  /** What is said there. */
  readonly hit: string;
}

function Step({ step, cut, hit }: StepGiven) {
  const { store, words } = useWords();
  const { latin, course = [] } = rowOf(words.book, "nerve", step.id) ?? {};
  return (
    <li>
      <button
        type="button"
        class="row-name"
        onClick={() => pickEntry(store, { kind: "nerve", id: step.id })}
      >
        <b>{capital(step.name)}</b>
      </button>
      {cut !== undefined && <span class="cut-here">{hit}</span>}
      {latin && (
        <i class="latin" lang="la">
          {latin}
        </i>
      )}
      {course.length > 0 && <p class="course">{capital(course.join(", then "))}.</p>}
      <Branches nerve={step.id} cut={cut} />
    </li>
  );
}

function Branches({ nerve, cut }: { nerve: string; cut: number | undefined }) {
  const { words, view } = useWords();
  const above =
    cut === undefined
      ? []
      : branchingsOf(words, nerve, view.register).filter(({ position }) => position <= cut);
  if (!above.length) return null;
  return (
    <p class="branches">
      <Tick />
      Leaves above it and is spared: {[...new Set(above.flatMap(({ names }) => names))].join(", ")}
    </p>
  );
}
