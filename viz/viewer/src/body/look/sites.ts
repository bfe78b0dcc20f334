/**
 * What is at the sites of a selection: parts that appear, parts that give way, where to look.
 */
import type { LocalStates, Part, SceneSite, SceneWords } from "../../contract/scene";
import type { Shown } from "../../contract/shown";

/** A selection and the anatomy it is shown in. */
export type Selected = Pick<Shown, "selection" | "table" | "variants">;

/** What stands beside a selection, as if it were selected alone. */
export function lonely({ beside = null, table, variants = [] }: Shown): Selected {
  return { selection: beside, table, variants };
}

/** What a selection shows beside its losses; what a table does not say stands in the first. */
export function localOf(
  scene: SceneWords,
  { selection, table = 0 }: Partial<Selected>,
): LocalStates {
  const id = selection ?? "";
  return scene.tables[table]?.local[id] ?? scene.tables[0]?.local[id] ?? {};
}

/** What is at the sites of a selection. */
export function sitesOf(scene: SceneWords, selected: Partial<Selected>): SceneSite[] {
  return (localOf(scene, selected).sites ?? []).flatMap((id) => scene.sites[id] ?? []);
}

/** What is at the sites of what is shown, and of what stands beside it; nothing twice. */
export function allSitesOf(scene: SceneWords, shown: Shown): SceneSite[] {
  return [...new Set([...sitesOf(scene, shown), ...sitesOf(scene, lonely(shown))])];
}

/** Families of parts that give way to what is at the sites: of what is shown, and of what stands beside it. */
export function goneOf(scene: SceneWords, shown: Shown, inA = true, inB = true): string[] {
  const gone = (selected: Selected) => localOf(scene, selected).gone ?? [];
  return [...(inA ? gone(shown) : []), ...(inB ? gone(lonely(shown)) : [])];
}

/**
 * Which parts are not drawn at all: those of variants that do not hold, those that a variant
 * replaces, and the families that give way.
 */
export function hiddenParts(
  scene: SceneWords,
  variants: readonly string[],
  gives: readonly string[] = [],
): (part: Part) => boolean {
  const gone = new Set([
    ...gives,
    ...variants.flatMap((variant) => scene.variants[variant]?.hides ?? []),
  ]);
  return ({ name, variant }) =>
    variant ? !variants.includes(variant) : gone.size > 0 && gone.has(familyOf(name));
}

/** The part without the number of a nerve's segment. */
export function familyOf(name: string): string {
  const [part = "", variant] = name.split("@");
  const family = part.split(":", 2).join(":");
  return variant ? `${family}@${variant}` : family;
}
