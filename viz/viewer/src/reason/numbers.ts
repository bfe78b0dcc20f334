/**
 * Numbers of a ranking. Whole ones add up alike in Python and here; what is sorted by others is
 * sorted by fewer digits than they have (`pathways/find/order.py`).
 */
import { CONTRACT } from "../contract/constants";

const DIGITS = 12;
const PLACES = 10 ** DIGITS;

/** Parts of a natural logarithm that the table keeps. */
export const UNIT = CONTRACT.ranking.unit;

/** Likelihoods of the table by how far below 0 they stand; none is below the least. */
const LIKELY = Float64Array.from(
  { length: Math.ceil(-UNIT * Math.log(CONTRACT.ranking.least_gross)) + 1 },
  (_, below) => Math.exp(-below / UNIT),
);

/** A likelihood (0..1) from hundredths of its logarithm, as they stand in the table. */
export function likelihood(hundredths: number): number {
  return LIKELY[-hundredths] ?? Math.exp(hundredths / UNIT);
}

/**
 * The likelihood that states have together: each by its part, those from one place to another in a
 * run. `row` is the table's, hundredths of a logarithm by state.
 */
export function mixedLikelihood(
  row: Int16Array,
  { states, parts }: { readonly states: Int32Array; readonly parts: Float64Array },
  from: number,
  to: number,
): number {
  let whole = 0;
  for (let at = from; at < to; at++)
    whole += (parts[at] ?? 0) * (LIKELY[-(row[states[at] ?? 0] ?? 0)] ?? 0);
  return whole;
}

/** A number to 12 digits, however small it is. */
export function steady(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** A number to 12 places: for bits and shares, of which the smallest do not matter. */
export function steadied(value: number): number {
  return Math.round(value * PLACES) / PLACES;
}

/** The place of the largest number, the first of equal ones; 0 where there is none. */
export function firstMost(values: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  let found = 0;
  values.forEach((value, place) => {
    const own = steadied(value);
    if (own > most) {
      most = own;
      found = place;
    }
  });
  return found;
}

/** Their sum. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Each divided by their sum. */
export function shares(values: readonly number[]): number[] {
  const total = sum(values);
  return values.map((value) => value / total);
}

/**
 * The shares of the answers of a question where all are asked for, from their likelihoods: the last, the
 * normal one, is what the others leave (`pathways/find/asked.py`).
 */
export function askedShares(likely: readonly number[]): number[] {
  const others = likely.slice(0, -1);
  return shares([...others, Math.max(1 - sum(others), CONTRACT.ranking.least)]);
}

/** Things by a number, the largest first, equal ones as they stood. */
export function byMost<Thing>(
  things: readonly Thing[],
  numberOf: (thing: Thing, place: number) => number,
): Thing[] {
  return things
    .map((thing, place) => ({ thing, own: numberOf(thing, place) }))
    .sort((one, other) => other.own - one.own)
    .map(({ thing }) => thing);
}
