/** What is special about some layers of the body. */

/** Layers whose parts have an opacity each; the others have one for the layer. */
export const OWN_OPACITY: ReadonlySet<string> = new Set(["muscles", "deep", "causes"]);

/** Layers that are drawn for one lit part alone while they are off, and the kinds of their parts. */
export const LIT_ALONE: ReadonlyMap<string, readonly string[]> = new Map([
  ["bones", ["bone:"]],
  ["discs", ["disc:"]],
  ["dura", ["dura:", "cord:"]],
  ["ligaments", ["ligament:"]],
  ["vessels", ["vessel:"]],
]);

/** Layers that are cut away where they cover a site; what is lit stays. */
export const CUT_AWAY: ReadonlySet<string> = new Set(["bones", "muscles", "ligaments", "nerves"]);
