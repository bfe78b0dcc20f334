/** The small marks that mean the same everywhere: a state, a loss, a root. Never colour alone. */
import type { JSX } from "preact";
import { stateWord } from "../book/words";
import { ROOT_COLOUR } from "../contract/constants";
import type { SceneWords } from "../contract/scene";
import type { Feeling, State } from "../contract/states";
import type { Register } from "../contract/view";

/** A state of a target, or soreness with no loss. */
export type StateMark = State | "pain";

/** A swatch with the state's colour and pattern. */
export function Swatch({ state }: { state: StateMark }): JSX.Element {
  return (
    <span class={`swatch s-${state}`} aria-hidden="true">
      {state === "spared" && <Tick />}
    </span>
  );
}

/** How much it is felt, and in whose words that is said. */
export interface FeltTooGiven {
  readonly felt: Feeling;
  readonly register?: Register;
}

/** That pain or tingling is felt beside a loss; nothing where none is. */
export function FeltToo({ felt, register = "student" }: FeltTooGiven): JSX.Element | null {
  if (felt === "none") return null;
  const said = feltWords(felt, register);
  return (
    <i class="felt-too" title={said}>
      <span class="hidden">, {said}</span>
    </i>
  );
}

/** The same below a title that says what is felt. */
export function feltBriefly(felt: Feeling): string {
  return felt === "variable" ? "in some" : felt === "likely" ? "likely" : "perhaps";
}

/** How it is said that something is felt. */
export function feltWords(felt: Feeling, register: Register = "student"): string {
  if (felt === "variable")
    return `pain or tingling in some ${register === "patient" ? "people" : "anatomies"}`;
  return felt === "likely" ? "with pain or tingling" : "perhaps with pain or tingling";
}

/** Which word stands beside the swatch. */
export interface StateChipGiven {
  readonly words: SceneWords | null;
  readonly kind: string;
  readonly state: StateMark;
  readonly register: Register;
  /** What is felt beside it. */
  readonly felt?: Feeling;
}

/** Swatch and word, and the mark of what is felt besides. */
export function StateChip(given: StateChipGiven): JSX.Element {
  const { words, kind, state, register, felt } = given;
  return (
    <span class={`chip c-${state}`}>
      <Swatch state={state} />
      {stateWord(words, { kind, state, register })}
      {felt && <FeltToo felt={felt} register={register} />}
    </span>
  );
}

/**
 * How much is lost (0..1), as a bar; the word stands beside it. A model's share, so never a number.
 * What depends on the anatomy can be anything from nothing to all.
 */
export function LossBar({ loss, state }: { loss: number; state: State }): JSX.Element {
  const width = state === "variable" ? "100%" : `${Math.max(4, Math.round(loss * 100))}%`;
  return (
    <span class="bar" aria-hidden="true">
      <i class={`s-${state}`} style={{ width }} />
    </span>
  );
}

/** A root in its colour. */
export function RootTag({ root }: { root: string }): JSX.Element {
  return (
    <span class="root-tag">
      <i style={{ background: ROOT_COLOUR[root] || "#888" }} aria-hidden="true" />
      {root}
    </span>
  );
}

/** A small tick. */
export function Tick(): JSX.Element {
  return (
    <svg viewBox="0 0 12 12" class="tick" aria-hidden="true">
      <path d="M2.2 6.4 5 9.2 9.8 3.4" />
    </svg>
  );
}

/** A small arrow that points down, or right while closed. */
export function Chevron({ open }: { open: boolean }): JSX.Element {
  return (
    <svg viewBox="0 0 12 12" class={open ? "chevron open" : "chevron"} aria-hidden="true">
      <path d="M4.3 2.6 7.9 6 4.3 9.4" />
    </svg>
  );
}
