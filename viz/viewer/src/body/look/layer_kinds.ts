/** What is special about some layers of the body. */
import { CONTRACT } from "../../contract/constants";

/** Layers whose parts have an opacity each; the others have one for the layer. */
export const OWN_OPACITY: ReadonlySet<string> = new Set(CONTRACT.own_opacity);

/** Layers that are cut away where they cover a site; what is lit stays. */
export const CUT_AWAY: ReadonlySet<string> = new Set(CONTRACT.cut_away);

/** Layers that are drawn for one lit part alone while they are off, and the kinds of their parts. */
export const LIT_ALONE: ReadonlyMap<string, readonly string[]> = new Map(
  ["bones", "discs", "dura", "ligaments", "vessels"].map((layer) => [layer, kindsOf(layer)]),
);

/** How the names of a layer's parts begin. */
export function kindsOf(layer: string): readonly string[] {
  return (CONTRACT.kinds_of_layer[layer] ?? []).map((kind) => `${kind}:`);
}
