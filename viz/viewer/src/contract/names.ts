/**
 * The names of the tables, and what a misspelt one may have meant: the same answers as
 * `pathways/names.py` gives, held to them by the golden addresses.
 */

import { cardOf } from "./cards";
import { CONTRACT, isNumber, quoted, sentence } from "./constants";
import { alike } from "./likeness";
import { noWord, shownAs } from "./refusals";
import type { SceneWords } from "./scene";

/** What of a scene has names. */
export interface NamedTables {
  readonly book: Pick<
    SceneWords["book"],
    "roots" | "nerves" | "sites" | "maps" | "variants" | "search"
  >;
  /** Two variants that cannot occur together, and the sentence on it. */
  readonly conflicts: SceneWords["conflicts"];
}

/** The ids of some kinds that the search finds for a name, the best first. */
export type Near = (name: string, kinds: ReadonlySet<string>) => readonly string[];

const LESIONS: ReadonlySet<string> = new Set(["root", "nerve", "site"]);

const MOST = 4;

const NAMES = new WeakMap<NamedTables["book"], Names>();

/** The names of a scene; the same book gives the same ones. */
export function namesOf(tables: NamedTables, near: Near): Names {
  const known = NAMES.get(tables.book) ?? new Names(tables, near);
  NAMES.set(tables.book, known);
  return known;
}

/** What a name is looked for in: ids with what the page calls them, and their kinds. */
interface Known {
  readonly named: ReadonlyMap<string, string>;
  readonly kinds: ReadonlySet<string>;
  readonly ids: readonly string[];
}

/** Everything that the fields of a view may name. */
export class Names {
  readonly maps: string[];
  readonly variants: string[];
  /** The names that the page shows of the same. */
  readonly mapNames: string[];
  readonly variantNames: string[];
  readonly #conflicts: SceneWords["conflicts"];
  readonly #strands: Set<string>;
  readonly #sites: Set<string>;
  readonly #lesions: Known;
  readonly #near: Near;
  readonly #search: NamedTables["book"]["search"];

  constructor({ book, conflicts }: NamedTables, near: Near) {
    this.maps = Object.keys(book.maps);
    this.variants = Object.keys(book.variants);
    this.mapNames = Object.values(book.maps).map(({ name }) => name);
    this.variantNames = Object.values(book.variants).map(({ name }) => name);
    const rows = { ...book.nerves, ...book.sites };
    const named = Object.entries(rows).map(([id, { name }]) => [id, name] as const);
    this.#conflicts = conflicts;
    this.#near = near;
    this.#search = book.search;
    this.#strands = new Set([...book.roots.map(({ id }) => id), ...Object.keys(book.nerves)]);
    this.#sites = new Set(Object.keys(book.sites));
    this.#lesions = {
      named: new Map([...named, ...book.roots.map(({ id, name }) => [id, name] as const)]),
      kinds: LESIONS,
      ids: [...new Set([...this.#strands, ...this.#sites])],
    };
  }

  /** Why a variant cannot stand beside those that are there, or "". */
  conflict(kept: string[], name: string): string {
    for (const other of kept)
      for (const [one, two, why] of this.#conflicts)
        if ((one === other && two === name) || (one === name && two === other)) return why;
    return "";
  }

  /** Why an id is no lesion, or "". */
  noLesion(id: string): string {
    const { bare, grade } = splitGrade(id);
    if (grade !== undefined && !CONTRACT.allowed.grade?.includes(grade))
      return sentence("grade", { name: quoted(id) });
    if (this.#sites.has(bare)) return "";
    const at = bare.indexOf("@");
    const nerve = at < 0 ? bare : bare.slice(0, at);
    if (!this.#strands.has(nerve)) return this.#unknown("root, nerve or site", bare, this.#lesions);
    const place = bare.slice(at + 1);
    const good = at < 0 || (isNumber(place) && Number(place) >= 0 && Number(place) <= 1);
    return good ? "" : sentence("position", { name: quoted(id) });
  }

  /** Why there is nothing to read under the name of a card, or "". */
  noCard(text: string): string {
    const card = cardOf(text);
    const { what, words } = shownAs("card");
    const word = words[CONTRACT.allowed.card?.indexOf(card?.kind ?? "") ?? -1];
    if (text === "") return "";
    if (!card?.id || word === undefined) return noWord(what, text, words);
    const { kind, id } = card;
    if (kind === "disc") {
      const shown = CONTRACT.discs.map((disc) => disc.replace("_", "/"));
      return CONTRACT.discs.includes(id) ? "" : noWord(word, id, shown);
    }
    const rows = this.#search.filter((row) => row.kind === kind);
    const named = new Map(rows.map((row) => [row.id, row.name]));
    const kinds = new Set([kind]);
    return named.has(id) ? "" : this.#unknown(word, id, { named, kinds, ids: [...named.keys()] });
  }

  #unknown(what: string, id: string, { named, kinds, ids }: Known): string {
    const names = this.#nearest(id, kinds, ids).map((one) => named.get(one) ?? one);
    const near = [...new Set(names)].join(", ");
    const hint = near ? sentence("nearest", { names: near }) : "";
    return sentence("unknown", { what, name: quoted(id) }) + hint;
  }

  #nearest(name: string, kinds: ReadonlySet<string>, ids: readonly string[]): string[] {
    const [bare = ""] = name.split(/[@:]/);
    const short = Array.from(bare).slice(0, CONTRACT.longest_quote).join("");
    const found = this.#near(short, kinds).slice(0, MOST);
    return found.length ? [...found] : closest(short, ids);
  }
}

/** The ids that are spelt most alike, if any is. */
function closest(text: string, ids: readonly string[]): string[] {
  return ids
    .map((id): [string, number] => [id, alike(id, text)])
    .filter(([, likeness]) => likeness >= CONTRACT.least_alike)
    .sort(([a, one], [b, two]) => two - one || order(b, a))
    .slice(0, MOST)
    .map(([id]) => id);
}

/** An id, and the grade that stands behind its colon; undefined for none. */
export function splitGrade(id: string): { bare: string; grade: string | undefined } {
  const at = id.indexOf(":");
  return at < 0
    ? { bare: id, grade: undefined }
    : { bare: id.slice(0, at), grade: id.slice(at + 1) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
