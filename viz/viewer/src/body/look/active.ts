/** What a selection leaves to draw: whole passes of a layer may have nothing to show. */
import type { Shown } from "../../contract/shown";
import { FAINT, LIT, PRESSING } from "../../contract/states";
import type { BothSides } from "./answer";
import type { Answers } from "./answers";
import type { Opacities } from "./at_first";
import { kindsOf, LIT_ALONE } from "./layer_kinds";

const MUSCLES = kindsOf("muscles");
const DEEP = kindsOf("deep");

/** What has something to show, on the right and on the left. */
export interface Active {
  /** A lit nerve. */
  readonly lit: BothSides;
  /** By layer. */
  readonly layers: Readonly<Record<string, BothSides>>;
  /** A part of a layer that presses on the nerve. */
  readonly pressing?: Readonly<Record<string, BothSides>>;
  /** A cause that is drawn faintly. */
  readonly faint?: BothSides;
  /** Variants of anatomy that hold. */
  readonly variants: readonly string[];
}

/** What has something to show at these opacities. */
export function activeIn({ sides }: Answers, shown: Shown, opacities: Opacities): Active {
  const [right, left] = sides;
  const some = (states: Iterable<[string, string]>, kinds: Kinds, wanted: ReadonlySet<string>) =>
    [...states].some(
      ([name, state]) => wanted.has(state) && kinds.some((kind) => name.startsWith(kind)),
    );
  const litIn = (kinds: Kinds, wanted = LIT): BothSides => [
    some(right.states, kinds, wanted),
    some(left.states, kinds, wanted),
  ];
  const shownIn = (layer: string, kinds: Kinds): BothSides => {
    const on = (opacities[layer] ?? 0) > 0;
    const [onRight, onLeft] = litIn(kinds);
    return [onRight || on, onLeft || on];
  };
  const alone = [...LIT_ALONE].map(([layer, kinds]) => [layer, shownIn(layer, kinds)]);
  return {
    lit: litIn(["nerve:"]),
    variants: shown.variants ?? [],
    layers: {
      muscles: shownIn("muscles", MUSCLES),
      deep: shownIn("deep", DEEP),
      causes: litIn(["cause:"]),
      ...Object.fromEntries(alone),
    },
    pressing: { muscles: litIn(MUSCLES, PRESSING), deep: litIn(DEEP, PRESSING) },
    faint: litIn(["cause:"], FAINT),
  };
}

type Kinds = readonly string[];
