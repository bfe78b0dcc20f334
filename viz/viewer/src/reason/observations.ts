/** One thing seen under two names counts once, as `pathways.find.observations` says. */
import type { Noted } from "./noted";

/**
 * The likelihoods of findings with every observation counted once: of several findings that are one,
 * the one that says most for or against a state counts there, the others say of it what nothing does.
 * `nothings` is the likelihood of each under nothing; without it, it stands last in its row.
 */
export function byObservation<Row extends Int16Array | Int32Array>(
  noted: readonly Noted[],
  seen: readonly Row[],
  nothings: readonly number[] = seen.map((row) => row.at(-1) ?? 0),
): readonly (Row | Int32Array)[] {
  const counted: (Row | Int32Array)[] = [...seen];
  for (const places of several(noted)) {
    const rows = places.map((place) => Int32Array.from(seen[place] ?? []));
    keepMost(
      rows,
      places.map((place) => nothings[place] ?? 0),
    );
    places.forEach((place, own) => {
      counted[place] = rows[own] ?? new Int32Array();
    });
  }
  return counted;
}

/** Lets in every column only that row speak which differs most from its `nothing`. */
function keepMost(rows: readonly Int32Array[], nothings: readonly number[]): void {
  const count = rows[0]?.length ?? 0;
  for (let state = 0; state < count; state++) {
    let kept = 0;
    let most = -1;
    rows.forEach((row, own) => {
      const gain = Math.abs((row[state] ?? 0) - (nothings[own] ?? 0));
      if (gain > most) {
        most = gain;
        kept = own;
      }
    });
    rows.forEach((row, own) => {
      if (own !== kept) row[state] = nothings[own] ?? 0;
    });
  }
}

/** Places of findings that are one observation on one side, where there are several. */
function several(noted: readonly Noted[]): number[][] {
  const found = new Map<string, number[]>();
  noted.forEach(({ question, side }, place) => {
    const key = `${question.observed} ${side}`;
    found.set(key, [...(found.get(key) ?? []), place]);
  });
  return [...found.values()].filter((places) => places.length > 1);
}
