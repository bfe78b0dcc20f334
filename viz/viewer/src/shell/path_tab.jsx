/** The path step by step: where each nerve runs, what leaves it, what is caught and what is not. */
import { nameOf, rowOf } from "./book.js";
import { ticksOf } from "./nerve_line.js";
import { pickEntry } from "./picking.js";
import { Awaited } from "./awaited.jsx";
import { Tick } from "./marks.jsx";
import { capital } from "./words.js";
import { useSelection } from "./use_store.js";

export function PathTab() {
  const { words, id, subject, reasons } = useSelection();
  const path = subject.state.path || [];
  if (reasons !== "told") return <Awaited />;
  if (!path.length)
    return (
      <p class="muted">
        {subject.noPath
          ? "No nerve is cut, so there is no path to follow."
          : "No path is written for this lesion."}
      </p>
    );
  const cuts = new Map((words.cuts[id] || []).map(([nerve, position]) => [nerve, position]));
  return (
    <ol class="steps">
      {path.map((step) => (
        <Step key={step.id} step={step} cut={cuts.get(step.id)} />
      ))}
    </ol>
  );
}

function Step({ step, cut }) {
  const { store, words, view } = useSelection();
  const row = rowOf(words.book, "nerve", step.id) || {};
  const name =
    view.register === "patient"
      ? nameOf(words.book, "nerve", step.id, "patient")
      : step.name || row.name;
  return (
    <li>
      <button class="row-name" onClick={() => pickEntry(store, { kind: "nerve", id: step.id })}>
        <b>{capital(name)}</b>
      </button>
      {cut !== undefined && <span class="cut-here">cut here</span>}
      {view.register !== "patient" && row.latin && (
        <i class="latin" lang="la">
          {row.latin}
        </i>
      )}
      {(row.course || []).length > 0 && (
        <p class="course">{capital(row.course.join(", then "))}.</p>
      )}
      {view.register !== "patient" && <Branches nerve={step.id} cut={cut} />}
    </li>
  );
}

function Branches({ nerve, cut }) {
  const { words, view } = useSelection();
  const above =
    cut === undefined
      ? []
      : ticksOf(words, nerve, view.register).filter(({ position }) => position <= cut);
  if (!above.length) return null;
  return (
    <p class="branches">
      <Tick />
      Leaves above the cut and is spared:{" "}
      {[...new Set(above.flatMap(({ names }) => names))].join(", ")}
    </p>
  );
}
