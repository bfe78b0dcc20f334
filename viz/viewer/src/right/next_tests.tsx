/** The next best tests: what would tell most, how it is done, and what each answer would say. */
import type { JSX } from "preact";
import type { NextTest } from "../reason/next_tests";
import { note } from "../state/find_actions";
import { useRanking } from "../state/use_ranking";

/** The tests, the most telling first; the very first stands in a box of its own. */
export interface NextTestsGiven {
  readonly tests: readonly NextTest[];
  readonly first?: boolean;
}

/** Tests that are worth doing next. */
export function NextTests({ tests, first = false }: NextTestsGiven): JSX.Element | null {
  const telling = tests.filter(({ information }) => information >= LITTLE);
  if (!telling.length)
    return first ? (
      <p class="small muted" data-nothing-more>
        Nothing more at the bedside would change this much.
      </p>
    ) : null;
  return (
    <section class={first ? "next first" : "next"} data-next={telling[0]?.of}>
      <h3>{first ? "Next best test" : "Then"}</h3>
      {telling.map((test) => (
        <Test key={test.of} test={test} />
      ))}
    </section>
  );
}

function Test({ test }: { test: NextTest }) {
  const { store, state } = useRanking();
  const bits = state.view.register === "clinician";
  const { of, name, how, answers, information, bedside } = test;
  return (
    <div class="test" data-test={of}>
      <p>
        <b>{name}</b>
        <small class="muted"> {howMuch(information, bedside, bits)}</small>
      </p>
      {how && <p class="small muted">{how}</p>}
      <ul class="leads">
        {byPlace(answers).map(([place, given]) => (
          <li key={place}>
            {given.map(({ is, words }) => (
              <button
                type="button"
                class="pill"
                key={is}
                aria-label={`${name}: ${words}`}
                onClick={() => note(store, { of, is })}
              >
                {words}
              </button>
            ))}
            <span class="small">{place}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Answers by the place that they lead to. */
function byPlace(
  answers: NextTest["answers"],
): readonly (readonly [string, NextTest["answers"]])[] {
  const places = new Map<string, NextTest["answers"]>();
  for (const one of answers) places.set(one.name, [...(places.get(one.name) ?? []), one]);
  return [...places];
}

/** Fewer bits than this would change nothing that matters. */
const LITTLE = 0.05;

/** From so many bits on a test tells much, or something. */
const MUCH = 0.4;
const SOME = 0.1;

function howMuch(information: number, bedside: boolean, inBits: boolean): string {
  const word =
    information >= MUCH ? "tells much" : information >= SOME ? "tells something" : "tells a little";
  const said = [
    ...(inBits ? [`${information.toFixed(2)} bits`] : []),
    ...(bedside ? [] : ["needs a machine"]),
  ];
  return said.length ? `${word} (${said.join("; ")})` : word;
}
