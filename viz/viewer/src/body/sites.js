/**
 * What is at the sites of a selection: parts that appear, parts that give way, where to look.
 */

/** The sites in a selection's id; a variant of anatomy may exchange one for another. */
function siteIds(scene, { selection, variants = [] }) {
  const [lesions] = (selection || "").split("|");
  const exchanged = (id) =>
    variants.reduce((found, variant) => scene.variants[variant]?.sites[found] || found, id);
  return lesions.split("+").map(exchanged);
}

/**
 * @param {import('./scene_file.js').Scene} scene
 * @param {import('./looks.js').Shown} shown
 * @returns {import('./scene_file.js').Site[]}
 */
export function sitesOf(scene, shown) {
  return siteIds(scene, shown)
    .map((id) => scene.sites[id])
    .filter(Boolean);
}

/**
 * Which parts are not drawn at all on one side: those of variants that do not hold, those that a
 * variant replaces, and those that give way to what is at a site.
 * @param {import('./scene_file.js').Scene} scene
 * @param {import('./looks.js').Shown} shown
 * @param {boolean} hurt whether the selection is on that side
 * @returns {(part: import('./scene_file.js').Part) => boolean}
 */
export function hiddenParts(scene, shown, hurt) {
  const { variants = [] } = shown;
  const gone = new Set(variants.flatMap((variant) => scene.variants[variant]?.hides || []));
  if (hurt) for (const { replaces } of sitesOf(scene, shown)) replaces.forEach((p) => gone.add(p));
  return ({ name, variant }) =>
    variant ? !variants.includes(variant) : gone.size > 0 && gone.has(familyOf(name));
}

/** The part without the number of a nerve's segment. @param {string} name */
export function familyOf(name) {
  const [part, variant] = name.split("@");
  const family = part.split(":", 2).join(":");
  return variant ? `${family}@${variant}` : family;
}
