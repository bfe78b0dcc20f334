/**
 * What is at the sites of a selection: parts that appear, parts that give way, where to look.
 */
import type { Part, SceneSite, SceneWords } from "../../contract/scene";
import type { Shown } from "../../contract/shown";

/** The selection and the anatomy it is shown in. */
type Selected = Partial<Pick<Shown, "selection" | "variants">>;

/** The sites in a selection's id; a variant of anatomy may exchange one for another. */
function siteIds(scene: SceneWords, { selection, variants = [] }: Selected): string[] {
  const [lesions = ""] = (selection ?? "").split("|");
  const exchanged = (id: string) =>
    variants.reduce((found, variant) => scene.variants[variant]?.sites[found] ?? found, id);
  return lesions.split("+").map(exchanged);
}

/** What is at the sites of a selection. */
export function sitesOf(scene: SceneWords, shown: Selected): SceneSite[] {
  return siteIds(scene, shown).flatMap((id) => scene.sites[id] ?? []);
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
  if (hurt) for (const { replaces } of sitesOf(scene, shown)) for (const p of replaces) gone.add(p);
  return ({ name, variant }) =>
    variant ? !variants.includes(variant) : gone.size > 0 && gone.has(familyOf(name));
}

/** The part without the number of a nerve's segment. */
export function familyOf(name: string): string {
  const [part = "", variant] = name.split("@");
  const family = part.split(":", 2).join(":");
  return variant ? `${family}@${variant}` : family;
}
