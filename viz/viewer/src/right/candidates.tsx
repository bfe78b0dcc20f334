/** Places by plausibility: what each explains, misses and would also show. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { findingWords } from "../book/findings";
import { GRADE_WORD } from "../book/grades";
import {
  against,
  percentWords,
  REST,
  startsRest,
  type Tied,
  unexplained,
  wordIn,
} from "../book/ranking_words";
import { answerIn, type Spoken } from "../book/spoken";
import { midSentence } from "../book/words";
import { More } from "../marks/more";
import type { Expected, Finding, Ranked } from "../reason/localise";
import { useRanking } from "../state/use_ranking";

/** How many findings are marked, and how many of them are not normal. */
interface Counts {
  readonly count: number;
  readonly abnormal: number;
}

/** The places as they are shown. */
export interface CandidatesGiven extends Counts {
  readonly tied: readonly Tied[];
  /** The likelier one that stands before these. */
  readonly before?: Tied | undefined;
}

/** The list of places; those that cannot be told apart share a box. */
export function Candidates({ tied, before, ...counts }: CandidatesGiven): JSX.Element {
  const isBox = ({ rows }: Tied) => rows.length > 1 && counts.count > 0;
  const firstBox = before && isBox(before) ? before : tied.find(isBox);
  return (
    <ol
      class="candidates"
      aria-label={before ? "Further places" : "Where it may be, the likeliest first"}
    >
      {tied.map((box, n) => (
        <li key={box.rows.map(({ id }) => id).join()}>
          {counts.abnormal > 0 && startsRest(box, tied[n - 1] ?? before) && (
            <h3 class="rest">{REST}</h3>
          )}
          {isBox(box) ? (
            <Alike box={box} explained={box === firstBox} {...counts} />
          ) : (
            box.rows.map((row) => <Candidate key={row.id} row={row} box={box} {...counts} />)
          )}
        </li>
      ))}
    </ol>
  );
}

/** How many of a tie are listed at first. */
const FEW = 3;

interface AlikeGiven extends Counts {
  readonly box: Tied;
  /** Whether it says what it means; once is enough. */
  readonly explained: boolean;
}

function Alike({ box, explained, ...counts }: AlikeGiven) {
  const { rows } = box;
  const [all, setAll] = useState(false);
  return (
    <section class="alike" data-alike={rows.map(({ id }) => id).join()}>
      <h3>Cannot be told apart by these findings</h3>
      {explained && (
        <p class="small muted">
          They fit all of these alike; the bars differ by how common each is, and the commonest
          gives all of them their place in the list.
        </p>
      )}
      {(all ? rows : rows.slice(0, FEW)).map((row) => (
        <Candidate key={row.id} row={row} box={box} {...counts} />
      ))}
      {rows.length > FEW && <More all={all} setAll={setAll} count={rows.length} />}
    </section>
  );
}

/** What a probability is drawn as: never quite nothing. */
function widthOf(probability: number): string {
  return `${Math.max(1, Math.round(100 * probability))}%`;
}

function Candidate({ row, box, count, abnormal }: { row: Ranked; box: Tied } & Counts) {
  const { store, state } = useRanking();
  const [open, setOpen] = useState(false);
  const { id, name, probability } = row;
  const own = lesionsOf(row).join("+");
  const look = (on: boolean) => {
    if (on || state.looked === own) store.set({ looked: on ? own : "" });
  };
  return (
    <article class="candidate" data-candidate={id}>
      <button
        type="button"
        class="name"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onPointerEnter={() => look(true)}
        onPointerLeave={() => look(open)}
        onFocus={() => look(true)}
        onBlur={() => look(false)}
      >
        <b>{name}</b>
        {count > 0 && (
          <span class="word">
            {wordIn(box, row)}
            {state.view.register === "clinician" && `, ${percentWords(probability)}`}
          </span>
        )}
      </button>
      <span class="plausible" aria-hidden="true">
        <i style={{ width: widthOf(probability) }} />
      </span>
      {count > 0 && <Explained row={row} abnormal={abnormal} />}
      {open && <Details row={row} />}
    </article>
  );
}

/** The lesions that light a place, at the grade that fits best. */
function lesionsOf({ id, grade, kind }: Ranked): readonly string[] {
  const ids = id.split("+");
  return kind === "pair" || kind === "local" ? ids : ids.map((one) => `${one}:${grade}`);
}

function Explained({ row, abnormal }: { row: Ranked; abnormal: number }) {
  const { state, evidence, findings } = useRanking();
  if (!evidence) return null;
  const expected = expectedIn(evidence);
  const left = unexplained(row, findings);
  const misses = against(row);
  const words = (all: readonly Finding[]) =>
    all.map((one) => findingWords(evidence, one)).join("; ");
  return (
    <p class="small">
      {abnormal > 0 && `Explains ${row.explains.length} of ${abnormal}. `}
      {left.length > 0 && <span class="misses">Does not explain: {words(left)}. </span>}
      {misses.length > 0 && <span class="misses">Against it: {words(misses)}. </span>}
      {row.expects[0] && (
        <span class="muted">
          {state.view.register === "patient" ? "One would also expect" : "Also expects"}:{" "}
          {expected(row.expects[0])}.
        </span>
      )}
    </p>
  );
}

/** What a grade means, in short. */
const GRADE_MEANS: Readonly<Record<string, string>> = {
  irritated: "it hurts, nothing is lost",
  compressed: "part of the fibres fail",
  cut: "all fibres fail",
};

/** The same for patients. */
const PLAIN_GRADE: Readonly<Record<string, string>> = {
  irritated: "the nerve is sore",
  compressed: "the nerve is pressed",
  cut: "the nerve does not work at all",
};

/** An answer that would be found, inside a sentence. */
function expectedIn(evidence: Spoken): (one: Expected) => string {
  const isPlain = evidence.register === "patient";
  return ({ of, name, is }) => {
    const said = answerIn(evidence, of, is);
    return `${midSentence(name)}${isPlain ? ":" : ""} ${said}`;
  };
}

function Details({ row }: { row: Ranked }) {
  const { store, state, evidence, ranking } = useRanking();
  const isPlain = state.view.register === "patient";
  const grade = isPlain ? PLAIN_GRADE[row.grade] : GRADE_WORD[row.grade];
  const means = isPlain ? "" : GRADE_MEANS[row.grade];
  const lesions = lesionsOf(row);
  const rival = ranking?.ranking.find(({ id, kind }) => id !== row.id && kind !== "pair");
  return (
    <div class="more-of-it">
      {grade && <p class="small muted">Fits best: {[grade, means].filter(Boolean).join(": ")}</p>}
      {row.explains.length > 0 && evidence && (
        <p class="small">
          Explains: {row.explains.map((one) => findingWords(evidence, one)).join("; ")}.
        </p>
      )}
      {row.expects.length > 0 && evidence && (
        <p class="small">Would also show: {row.expects.map(expectedIn(evidence)).join("; ")}.</p>
      )}
      <p class="chips">
        <button
          type="button"
          class="pill"
          data-explore={row.id}
          onClick={() =>
            store.show({ mode: "explore", lesions, card: "" }, "person", { looked: "" })
          }
        >
          Explore it
        </button>
        {rival && lesions.length === 1 && lesionsOf(rival).length === 1 && (
          <button
            type="button"
            class="pill"
            data-compare-with={rival.id}
            onClick={() =>
              store.show({ mode: "compare", lesions, compare: lesionsOf(rival) }, "person", {
                looked: "",
              })
            }
          >
            Compare with {rival.name}
          </button>
        )}
      </p>
    </div>
  );
}
