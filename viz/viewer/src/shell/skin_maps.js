/**
 * What colours the skin besides a lesion: read from the scene, where `viz/skin_maps.py` has worked
 * it out. Nothing here knows a map, a root or a nerve.
 */
import { nameOf, rowOf, rowsOf } from "./book.js";

/** The root whose agreement is shown: the selected one, or "". As skin_maps.py has it. */
export function chosenRoot(words, view) {
  const [id] = view.lesions.length === 1 ? view.lesions : [""];
  return rowOf(words.book, "root", id) ? id : "";
}

/**
 * The map as the body draws it; null where the skin shows what is lit.
 * @returns {import("../body/looks.js").SkinMap|null}
 */
export function skinMapOf(words, view) {
  const maps = words?.skinMaps;
  if (!maps || view.skin_shows === "lesion") return null;
  const { roots, nerves, agreement } = maps.colours;
  const onMap = roots[view.map];
  const root = chosenRoot(words, view);
  const split = view.both === "split";
  const sides = {
    roots: [onMap, onMap],
    nerves: [nerves, nerves],
    both: [onMap, split ? nerves : onMap],
    agreement: [agreement[root], agreement[root]],
  };
  return {
    colours: sides[view.skin_shows],
    fields: maps.field_of,
    borders: view.skin_shows === "both" && !split,
    fades: !(view.skin_shows === "agreement" && root),
  };
}

/** Whether the key sensory points stand on the skin. */
export function showsKeyPoints(words, view) {
  const onMap = rowOf(words.book, "map", view.map)?.kind === "key_points";
  return view.key_points || (onMap && ["roots", "both"].includes(view.skin_shows));
}

/** The maps to choose from at a touch: the default, those that are compared, the present one. */
export function mapsAtHand(words, view) {
  const { compared } = words.skinMaps;
  const ids = ["default", ...compared, view.map];
  const rows = rowsOf(words.book, "map");
  return [...new Set(ids)].map((id) => rows.find((row) => row.id === id)).filter(Boolean);
}

/** "Lee 2008 (evidence-based)" -> "Lee 2008"; the default is what clinicians agree on. */
export function shortName(row) {
  return row.kind === "default" ? "Consensus" : row.name.replace(/ \(.*$/, "");
}

/** One word: "Keegan". */
export const briefName = (row) => shortName(row).split(" ")[0];

/** The next of the maps at hand, or the one before. */
export function mapBeside(words, view, step) {
  const ids = mapsAtHand(words, view).map(({ id }) => id);
  return ids[(ids.indexOf(view.map) + step + ids.length) % ids.length];
}

/** Roots in the order of the spine. */
const rootsOf = (words) => rowsOf(words.book, "root").map(({ id }) => id);

/** Roots that a map draws, and those of its key points where they are shown. */
export function rootsDrawn(words, view) {
  const shares = Object.values(words.skinMaps.shares[view.map] || {});
  const drawn = new Set(shares.flatMap((one) => Object.keys(one)));
  if (showsKeyPoints(words, view)) Object.keys(words.keyPoints).forEach((root) => drawn.add(root));
  return rootsOf(words).filter((root) => drawn.has(root));
}

const AMOUNT = [
  [0.95, "all"],
  [0.65, "most"],
  [0.45, "half"],
  [0.2001, "part"],
  [0, "a rim"],
];
/** A model's share in a word, never a number. */
export const amountWord = (share) => AMOUNT.find(([from]) => share >= from)[1];

/**
 * What each map says of a patch, the largest share first.
 * @returns {{id: string, row: Object, roots: {root: string, share: number, word: string}[],
 *   points: string[]}[]}
 */
export function readings(words, patch) {
  const { compared, shares, given } = words.skinMaps;
  return ["default", ...compared].map((id) => {
    const row = { id, ...rowOf(words.book, "map", id) };
    const roots = Object.entries(shares[id]?.[patch] || {})
      .map(([root, share]) => ({ root, share, word: amountWord(share) }))
      .sort((a, b) => b.share - a.share);
    const points = roots.length ? [] : given[id]?.[patch] || [];
    return { id, row, roots, points };
  });
}

/** How many of the maps that say anything of a patch give it to a root. */
export function agreementOn(words, patch, root) {
  const { compared, given } = words.skinMaps;
  const asked = compared.filter((id) => given[id][patch]?.length);
  return { maps: asked.filter((id) => given[id][patch].includes(root)), asked };
}

/** The nerves of a patch, the one that brings most first: {nerve, name, field}. */
export function branchesOf(words, patch, register) {
  const { book, skinMaps } = words;
  const index = Object.keys(book.skin).indexOf(patch);
  const supply = [...(rowOf(book, "skin", patch)?.supply || [])];
  supply.sort((a, b) => (b.fraction ?? 1) - (a.fraction ?? 1));
  return supply.map(({ nerve }) => ({
    nerve,
    name: nameOf(book, "nerve", nerve, register),
    field: skinMaps.fields[skinMaps.field_of[index]],
  }));
}
