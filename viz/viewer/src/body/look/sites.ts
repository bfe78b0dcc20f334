/**
 * What is at the sites of a selection: parts that appear, parts that give way, where to look.
 */
import type { LocalStates, Part, SceneSite, SceneWords } from "../../contract/scene";
import type { Shown } from "../../contract/shown";

/** The selection and the anatomy it is shown in. */
type Selected = Partial<Pick<Shown, "selection" | "table" | "variants">>;

/** What a selection shows beside its losses; what a table does not say stands in the first. */
export function localOf(scene: SceneWords, { selection, table = 0 }: Selected): LocalStates {
  const id = selection ?? "";
  return scene.tables[table]?.local[id] ?? scene.tables[0]?.local[id] ?? {};
}

/** What is at the sites of a selection. */
export function sitesOf(scene: SceneWords, shown: Selected): SceneSite[] {
  return (localOf(scene, shown).sites ?? []).flatMap((id) => scene.sites[id] ?? []);
}

/**
 * Which parts are not drawn at all on one side: those of variants that do not hold, those that a
 * variant replaces, and, where the selection is on that side, those that give way to what is at a
 * site.
 */
export function hiddenParts(
  scene: SceneWords,
  shown: Selected,
  hurt: boolean,
): (part: Part) => boolean {
  const { variants = [] } = shown;
  const gone = new Set(variants.flatMap((variant) => scene.variants[variant]?.hides ?? []));
  if (hurt) for (const part of localOf(scene, shown).gone ?? []) gone.add(part);
  return ({ name, variant }) =>
    variant ? !variants.includes(variant) : gone.size > 0 && gone.has(familyOf(name));
}

/** The part without the number of a nerve's segment. */
export function familyOf(name: string): string {
  const [part = "", variant] = name.split("@");
  const family = part.split(":", 2).join(":");
  return variant ? `${family}@${variant}` : family;
}
