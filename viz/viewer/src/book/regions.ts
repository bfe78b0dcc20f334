/** What the list at the left holds, made from the book's regions. */
import type { Book, Identified, SiteRow } from "../contract/book_rows";
import type { SceneWords } from "../contract/scene";
import type { Register } from "../contract/view";
import { heelTargets, rowOf, rowsOf } from "./book";
import { effectsOf } from "./effects";
import { capital, HEEL_FACES, ILL_NERVES, isEmergency } from "./words";

/** A word beside a site. */
export interface Tag {
  readonly kind: "urgent" | "flag" | "none" | "varies";
  readonly word: string;
}

/** A site in the list. */
export interface SiteItem {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly tag: Tag | undefined;
}

/** Several sites of one kind, which unfold. */
export interface SiteGroup {
  readonly key: string;
  readonly name: string;
  readonly items: readonly SiteItem[];
}

/** A region of the body with its sites. */
export interface ListedRegion {
  readonly name: string;
  readonly entries: readonly (SiteItem | SiteGroup)[];
}

/** Roots with a button, L1 to S5; the others are found by the search. */
export function rootsOf(words: SceneWords): string[] {
  return rowsOf(words.book, "root")
    .map((row) => row.id)
    .filter((id) => /^[LS]\d$/.test(id) && words.states.includes(id));
}

/** Whether an entry of the list is a group. */
export function isGroup(entry: SiteItem | SiteGroup): entry is SiteGroup {
  return "items" in entry;
}

/** The skin of the heel, face by face. */
export function heelFaces(book: Book): string[] {
  const heel = heelTargets(book);
  return HEEL_FACES.flatMap(([face]) => heel[face] ?? []);
}

/** The regions from spine to foot, with the sites that can be selected. */
export function regionsOf(words: SceneWords, register: Register): ListedRegion[] {
  const faces = heelFaces(words.book);
  const items = (id: string, group?: string) => itemsOf(words, id, { faces, group, register });
  const regions = words.book.regions.map((region) => ({
    name: region.name,
    entries: region.items.flatMap((entry): (SiteItem | SiteGroup)[] => {
      if (!entry.items) return items(entry.id ?? "");
      const inner = entry.items.flatMap(({ id }) => items(id, entry.name));
      const key = `${region.name}/${entry.name}`;
      return inner.length ? [{ key, name: entry.name, items: inner }] : [];
    }),
  }));
  return regions.filter((region) => region.entries.length);
}

interface Listing {
  readonly faces: readonly string[];
  readonly group: string | undefined;
  readonly register: Register;
}

/** The site in the list; nothing if it cannot be selected. */
function itemsOf(words: SceneWords, id: string, { faces, group, register }: Listing): SiteItem[] {
  const row = rowOf(words.book, "site", id);
  if (!row || !words.states.includes(id)) return [];
  const plain = register === "patient" && !group ? ownPatientName(words.book, row) : "";
  const short = capital(plain) || shortName(row.name, group);
  return [{ id, name: row.name, short, tag: tagOf(words, { ...row, id }, faces) }];
}

/** What a patient would call the site, unless another site is called the same. */
function ownPatientName(book: Book, { patient_name: own = "" }: SiteRow): string {
  const same = rowsOf(book, "site").filter((other) => other.patient_name === own);
  return same.length === 1 ? own : "";
}

/** Without what stands in brackets; inside a group its name is not said again ("L1/2, central"). */
function shortName(name: string, group = ""): string {
  const bare = name.replace(/ \(.*\)$/, "");
  if (!group || !bare.toLowerCase().startsWith(group.toLowerCase())) return bare;
  return capital(bare.slice(group.length).replace(/^[\s,:]+/, "")) || bare;
}

function tagOf(
  words: SceneWords,
  { id, kind, red_flag: redFlag }: Identified<SiteRow>,
  faces: readonly string[],
): Tag | undefined {
  if (isEmergency(redFlag)) return { kind: "urgent", word: "urgent" };
  if (redFlag) return { kind: "flag", word: "can turn urgent" };
  if (!words.cuts[id]?.length)
    return { kind: "none", word: kind === ILL_NERVES ? "many nerves" : "no nerve" };
  const effects = effectsOf(words, 0, id);
  return faces.some((face) => effects.get(face)?.state === "variable")
    ? { kind: "varies", word: "heel varies" }
    : undefined;
}
