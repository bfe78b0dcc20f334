/**
 * What colours the skin besides a lesion: read from the scene, where `viz/skin_maps.py` has worked
 * it out. Nothing here knows a map, a root or a nerve.
 */
import type { Identified, MapRow } from "../contract/book_rows";
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

/** The map as the body draws it; null where the skin shows what is lit. */
export function skinMapOf(words: SceneWords | null, view: View): SkinMap | null {
  const { skin_shows: shows } = view;
  if (!words?.skin_maps || shows === "lesion") return null;
  const { colours: known, field_of: fields } = words.skin_maps;
  const root = chosenRoot(words, view);
  const split = view.both === "split";
  const onMap = known.roots[view.map] ?? [];
  const agreed = known.agreement[root] ?? [];
  const sides: Record<typeof shows, readonly [SkinColours, SkinColours]> = {
    roots: [onMap, onMap],
    nerves: [known.nerves, known.nerves],
    both: [onMap, split ? known.nerves : onMap],
    agreement: [agreed, agreed],
  };
  return {
    colours: sides[shows],
    fields,
    borders: shows === "both" && !split,
    fades: !(shows === "agreement" && root),
  };
}

/** Whether the key sensory points stand on the skin. */
export function showsKeyPoints(words: SceneWords, view: View): boolean {
  const onMap = rowOf(words.book, "map", view.map)?.kind === "key_points";
  return view.key_points || (onMap && ["roots", "both"].includes(view.skin_shows));
}

/** A map's row with its id; its id is its name where the book has no row. */
export function mapRow(words: SceneWords, id: string): Identified<MapRow> {
  return { ...(rowOf(words.book, "map", id) ?? { name: id, kind: "" }), id };
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

/** One word: "Keegan". */
export function briefName(row: MapRow): string {
  return shortName(row).split(" ", 1).join();
}

/** The next of the maps at hand, or the one before. */
export function mapBeside(words: MappedWords, view: View, step: 1 | -1): string {
  const ids = mapsAtHand(words, view).map(({ id }) => id);
  return ids[(ids.indexOf(view.map) + step + ids.length) % ids.length] ?? view.map;
}

/** Roots that a map draws, and those of its key points where they are shown, along the spine. */
export function rootsDrawn(words: MappedWords, view: View): string[] {
  const shares = Object.values(words.skin_maps.shares[view.map] ?? {});
  const drawn = new Set(shares.flatMap((one) => Object.keys(one)));
  if (showsKeyPoints(words, view)) for (const root of Object.keys(words.key_points)) drawn.add(root);
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
export function agreementOn(words: MappedWords, patch: string, root: string): Agreement {
  const { compared, given } = words.skin_maps;
  const rootsOn = (map: string) => given[map]?.[patch] ?? [];
  const asked = compared.filter((map) => rootsOn(map).length);
  return { maps: asked.filter((map) => rootsOn(map).includes(root)), asked };
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
  const field = maps.fields[maps.field_of[Object.keys(book.skin).indexOf(patch)] ?? -1];
  if (!field) return [];
  return [...(rowOf(book, "skin", patch)?.supply ?? [])]
    .sort((a, b) => (b.fraction ?? 1) - (a.fraction ?? 1))
    .map(({ nerve }) => ({ nerve, name: nameOf(book, "nerve", nerve, register), field }));
}
