/** What a body shows before it is told anything. */
import { CONTRACT } from "../../contract/constants";
import type { Shown } from "../../contract/shown";
import { DEFAULT_VIEW } from "../../contract/view";

const { canvas_light: light, canvas_dark: dark } = CONTRACT.tokens;

/** A CSS background. */
export const BACKGROUND = `radial-gradient(ellipse at 50% 40%, ${light} 0%, #f6f2ea 55%, ${dark} 100%)`;

/** Opacity 0..1 by layer. */
export type Opacities = Readonly<Record<string, number>>;

/** Opacities of a body that has just come. */
export const START_OPACITY: Opacities = Object.freeze({
  ...DEFAULT_VIEW.layers,
  dura: 1,
  deep: 0,
  causes: 0,
});

/** A body at rest. */
export const NOTHING_SHOWN: Shown = Object.freeze({ selection: null, side: "right", table: 0 });
