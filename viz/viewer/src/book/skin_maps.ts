/**
 * What colours the skin besides a lesion: read from the scene, where `viz/rules/skin_maps.py` has worked
 * it out. Nothing here knows a map, a root or a nerve.
 */
import type { Identified, MapRow } from "../contract/book_rows";
import type { MapWay } from "../contract/generated";
import { own } from "../contract/own";
import type { NerveField, SceneWords, SkinColours, SkinMaps } from "../contract/scene";
import type { SkinMap } from "../contract/shown";
import type { Register, View } from "../contract/view";
import { nameOf, rowOf, rowsOf } from "./book";

/** The words of a scene that has skin maps. */
export type MappedWords = SceneWords & { readonly skin_maps: SkinMaps };

/** Whether a scene has skin maps. */
export function hasSkinMaps(words: SceneWords | null): words is MappedWords {
  return Boolean(words?.skin_maps);
}

/** The root whose agreement is shown: the selected one, or "". As skin_maps.py has it. */
export function chosenRoot(words: SceneWords, view: View): string {
  const [id = ""] = view.lesions.length === 1 ? view.lesions : [];
  return rowOf(words.book, "root", id) ? id : "";
}

/** How a view colours the skin; undefined where it shows what is lit. */
function wayOf(maps: SkinMaps, view: View): MapWay | undefined {
  return maps.ways[view.skin_shows]?.[view.both];
}

/** The map as the body draws it; null where the skin shows what is lit. */
export function skinMapOf(words: SceneWords | null, view: View): SkinMap | null {
  const maps = words?.skin_maps;
  const way = maps && wayOf(maps, view);
  if (!way) return null;
  const root = chosenRoot(words, view);
  const { roots, nerves, agreement } = maps.colours;
  const lists: Readonly<Record<MapWay["right"], SkinColours>> = {
    map: own(roots, view.map) ?? [],
    nerves,
    agreement: agreement[root] ?? [],
  };
  return {
    colours: [lists[way.right], lists[way.left]],
    fields: maps.field_of,
    borders: way.borders,
    fades: !(view.skin_shows === "agreement" && root),
  };
}

/** Whether the key sensory points stand on the skin. */
export function showsKeyPoints({ skin_maps: maps }: SceneWords, view: View): boolean {
  const onMap = maps?.maps_of_points.includes(view.map) && wayOf(maps, view)?.points;
  return view.key_points || Boolean(onMap);
}

/** A map's row with its id; that of the default where the book has no such map. */
export function mapRow(words: SceneWords, id: string): Identified<MapRow> {
  const row = rowOf(words.book, "map", id) ?? rowsOf(words.book, "map")[0];
  if (!row) throw new Error("The book has no map.");
  return { ...row, id };
}

/** The maps to choose from at a touch: the default, those that are compared, the present one. */
export function mapsAtHand(words: MappedWords, view: View): Identified<MapRow>[] {
  const { compared } = words.skin_maps;
  const ids = new Set(["default", ...compared, view.map]);
  const rows = rowsOf(words.book, "map");
  return [...ids].flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** "Lee 2008 (evidence-based)" -> "Lee 2008"; the default is what clinicians agree on. */
export function shortName(row: MapRow): string {
  return row.kind === "default" ? "Consensus" : row.name.replace(/ \(.*$/, "");
}

/** The next of the maps at hand, or the one before. */
export function mapBeside(words: MappedWords, view: View, step: 1 | -1): string {
  const ids = mapsAtHand(words, view).map(({ id }) => id);
  return ids[(ids.indexOf(view.map) + step + ids.length) % ids.length] ?? view.map;
}

/** Roots that a map draws, and those of its key points where they are shown, along the spine. */
export function rootsDrawn(words: MappedWords, view: View): string[] {
  const shares = Object.values(own(words.skin_maps.shares, view.map) ?? {});
  const drawn = new Set(shares.flatMap((one) => Object.keys(one)));
  if (showsKeyPoints(words, view))
    for (const root of Object.keys(words.key_points)) drawn.add(root);
  return rowsOf(words.book, "root").flatMap(({ id }) => (drawn.has(id) ? id : []));
}

const AMOUNT: readonly (readonly [number, string])[] = [
  [0.95, "all"],
  [0.65, "most"],
  [0.45, "half"],
  [0.2001, "part"],
];

/** A model's share in a word, never a number. */
export function amountWord(share: number): string {
  return AMOUNT.find(([from]) => share >= from)?.[1] ?? "a rim";
}

/** What one map says of a patch of skin. */
export interface Reading {
  readonly id: string;
  readonly row: Identified<MapRow>;
  /** The largest share first. */
  readonly roots: readonly { root: string; share: number; word: string }[];
  /** Roots whose key point lies there, where the map draws nothing. */
  readonly points: readonly string[];
}

/** What each map says of a patch. */
export function readings(words: MappedWords, patch: string): Reading[] {
  const { compared, shares, given } = words.skin_maps;
  return ["default", ...compared].map((id) => {
    const roots = Object.entries(shares[id]?.[patch] ?? {})
      .map(([root, share]) => ({ root, share, word: amountWord(share) }))
      .sort((a, b) => b.share - a.share);
    const points = roots.length ? [] : (given[id]?.[patch] ?? []);
    return { id, row: mapRow(words, id), roots, points };
  });
}

/** Maps that give a patch to a root, of those that say anything of it. */
export interface Agreement {
  readonly maps: readonly string[];
  readonly asked: readonly string[];
}

/** How many of the maps that say anything of a patch give it to a root. */
export function agreementOn({ skin_maps }: MappedWords, patch: string, root: string): Agreement {
  return { maps: skin_maps.agreed[patch]?.[root] ?? [], asked: skin_maps.asked[patch] ?? [] };
}

/** A nerve that serves a patch, and the field it belongs to. */
export interface SkinBranch {
  readonly nerve: string;
  readonly name: string;
  readonly field: NerveField;
}

/** The nerves of a patch, the one that brings most first. */
export function branchesOf(words: MappedWords, patch: string, register: Register): SkinBranch[] {
  const { book, skin_maps: maps } = words;
  return (maps.branches[patch] ?? []).flatMap(({ nerve, field: number }) => {
    const field = maps.fields[number];
    return field ? [{ nerve, name: nameOf(book, "nerve", nerve, register), field }] : [];
  });
}
