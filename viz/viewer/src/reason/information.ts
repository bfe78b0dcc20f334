/** Information: the bits that a question is expected to tell about which rival it is. */
import type { Candidate } from "./candidates";
import { sum } from "./numbers";
import type { Scores } from "./scores";
import { explains } from "./telling";

/**
 * How many of the first rivals are told apart: those that explain something of what is found. The
 * others are one rival, something else. Where none explains anything, or all do, it is all.
 */
export function toldApart(scores: Scores, rivals: readonly Candidate[]): number {
  const explaining = rivals.filter(({ state }) => explains(scores, state).some(Boolean));
  return explaining.length || rivals.length;
}

/** The same rivals, those beyond the first `told` as one. */
function apartFrom(own: Float64Array, weight: readonly number[], told: number, answers: number) {
  if (told >= weight.length) return { own, weight };
  const rest = sum(weight.slice(told));
  const one = own.slice(0, (told + 1) * answers);
  for (let answer = 0; answer < answers; answer++) {
    let whole = 0;
    for (let rival = told; rival < weight.length; rival++)
      whole += (weight[rival] ?? 0) * (own[rival * answers + answer] ?? 0);
    one[told * answers + answer] = whole / rest;
  }
  return { own: one, weight: [...weight.slice(0, told), rest] };
}

/** Bits that a question tells, by rival how likely each of its answers is; beyond `told` they are one. */
export function informationOf(
  own: Float64Array,
  weight: readonly number[],
  told: number,
  answers: number,
): number {
  const apart = apartFrom(own, weight, told, answers);
  return bitsOf(apart.own, apart.weight, answers);
}

/** Bits that one of several answers is expected to tell about which rival it is. */
function bitsOf(own: Float64Array, weight: readonly number[], answers: number): number {
  let bits = 0;
  for (let answer = 0; answer < answers; answer++) {
    let mean = 0;
    for (let rival = 0, at = answer; at < own.length; rival++, at += answers)
      mean += (weight[rival] ?? 0) * (own[at] ?? 0);
    for (let rival = 0, at = answer; at < own.length; rival++, at += answers) {
      const share = own[at] ?? 0;
      bits += (weight[rival] ?? 0) * share * Math.log2(share / mean);
    }
  }
  return bits;
}
