/** The next best tests: what would tell most, how it is done, and what each answer would say. */
import type { JSX } from "preact";
import { byPlace, percentWords } from "../book/ranking_words";
import { answerIn } from "../book/spoken";
import { howMuch } from "../book/telling_apart";
import { capital } from "../book/words";
import type { Register } from "../contract/view";
import type { NextTest } from "../reason/next_tests";
import { note } from "../state/find_actions";
import { useRanking } from "../state/use_ranking";

/** The tests, the most telling first; the very first stands in a box of its own. */
export interface NextTestsGiven {
  readonly tests: readonly NextTest[];
  readonly first?: boolean;
  /** What stands above them, where it is not what comes after the first. */
  readonly title?: string;
}

/** Tests that are worth doing next. */
export function NextTests({
  tests,
  first = false,
  title = first ? "Next best test" : "Then",
}: NextTestsGiven): JSX.Element | null {
  const telling = tests.filter(({ information }) => information >= LITTLE);
  if (!telling.length)
    return first ? (
      <p class="small muted" data-nothing-more>
        Nothing more at the bedside would change this much.
      </p>
    ) : null;
  return (
    <section class={first ? "next first" : "next"} data-next={telling[0]?.of}>
      <h3>{title}</h3>
      {telling.map((test) => (
        <Test key={test.of} test={test} first={first} />
      ))}
    </section>
  );
}

function Test({ test, first }: { test: NextTest; first: boolean }) {
  const { store, state, evidence } = useRanking();
  const { register } = state.view;
  const { of, name, how, answers, why } = test;
  const said = (is: string) => answerIn(evidence, of, is);
  return (
    <div class="test" data-test={of}>
      <p>
        <b>{name}</b>
        <small class="muted"> {worthOf(test, register)}</small>
      </p>
      {how && register !== "clinician" && <p class="small muted">{how}</p>}
      {first && register === "student" && <p class="small muted">{capital(why)}.</p>}
      <ul class="leads">
        {byPlace(answers, placeIn(register)).map(([place, given]) => (
          <li key={place}>
            {given.map((is) => (
              <button
                type="button"
                class="pill"
                key={is}
                aria-label={`${name}: ${said(is)}`}
                onClick={() => note(store, { of, is })}
              >
                {said(is)}
              </button>
            ))}
            <span class="small">{place}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The place that an answer leads to; clinicians read how probable it is then. */
function placeIn(register: Register) {
  return ({ name, probability }: NextTest["answers"][number]) =>
    register === "clinician" ? `${name}, ${percentWords(probability)}` : name;
}

/** Fewer bits than this would change nothing that matters. */
const LITTLE = 0.05;

/** How much it is worth: to clinicians in bits, to patients not at all. */
function worthOf({ information, bedside }: NextTest, register: Register): string {
  const said = [
    ...(register === "clinician" ? [`${information.toFixed(2)} bits`] : []),
    ...(bedside ? [] : ["needs a machine"]),
  ];
  const word = register === "patient" ? "" : howMuch(information);
  if (!word) return said.join();
  return said.length ? `${word} (${said.join("; ")})` : word;
}
