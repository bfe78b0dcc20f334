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
  if (!tests.length) return null;
  return (
    <section class={first ? "next first" : "next"} data-next={tests[0]?.of}>
      <h3>{first ? "Next best test" : "Then"}</h3>
      {tests.map((test) => (
        <Test key={test.of} test={test} />
      ))}
    </section>
  );
}

function Test({ test }: { test: NextTest }) {
  const { store } = useRanking();
  const { of, name, how, answers, information, bedside } = test;
  return (
    <div class="test" data-test={of}>
      <p>
        <b>{name}</b>
        <small class="muted"> {howMuch(information, bedside)}</small>
      </p>
      {how && <p class="small muted">{how}</p>}
      <ul class="leads">
        {answers.map(({ is, name: place }) => (
          <li key={is}>
            <button
              type="button"
              class="pill"
              aria-label={`${name}: ${is}`}
              onClick={() => note(store, { of, is })}
            >
              {is}
            </button>
            <span class="small">{place}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From so many bits on a test tells much, or something. */
const MUCH = 0.4;
const SOME = 0.1;

function howMuch(bits: number, bedside: boolean): string {
  const word = bits >= MUCH ? "tells much" : bits >= SOME ? "tells something" : "tells little";
  return `${word} (${bits.toFixed(2)} bits${bedside ? "" : "; needs a machine"})`;
}
