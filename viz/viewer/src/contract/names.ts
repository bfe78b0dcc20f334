/**
 * The names of the tables, and what a misspelt one may have meant: the same answers as
 * `pathways/names.py` gives, held to them by the golden addresses.
 */
import { CONTRACT, isNumber, quoted, sentence } from "./constants";
import { alike } from "./likeness";
import type { SceneWords } from "./scene";

/** What of a scene has names. */
export interface NamedTables {
  readonly book: Pick<SceneWords["book"], "roots" | "nerves" | "sites" | "maps" | "variants">;
  /** Two variants that cannot occur together, and the sentence on it. */
  readonly conflicts: SceneWords["conflicts"];
}

interface Term {
  readonly id: string;
  readonly term: string;
}

interface Row {
  readonly name: string;
  readonly latin?: string;
  readonly patient_name?: string;
  readonly action?: string;
  readonly synonyms?: readonly string[];
}

/** How much of the score a likeness of spelling counts. */
const LIKE = 0.75;
const MOST = 4;

const NAMES = new WeakMap<NamedTables["book"], Names>();

/** The names of a scene; the same book gives the same ones. */
export function namesOf(tables: NamedTables): Names {
  const known = NAMES.get(tables.book) ?? new Names(tables);
  NAMES.set(tables.book, known);
  return known;
}

/** Everything that the fields of a view may name. */
export class Names {
  readonly maps: string[];
  readonly variants: string[];
  readonly #conflicts: SceneWords["conflicts"];
  readonly #strands: Set<string>;
  readonly #sites: Set<string>;
  readonly #ids: string[];
  #terms: Term[] | null = null;
  readonly #rows: [string, Row][];

  constructor({ book, conflicts }: NamedTables) {
    this.maps = Object.keys(book.maps);
    this.variants = Object.keys(book.variants);
    this.#conflicts = conflicts;
    const roots = book.roots.map((row): [string, Row] => [row.id, row]);
    const nerves = Object.entries<Row>(book.nerves);
    const sites = Object.entries<Row>(book.sites);
    this.#rows = [...roots, ...nerves, ...sites];
    this.#strands = new Set([...roots, ...nerves].map(([id]) => id));
    this.#sites = new Set(sites.map(([id]) => id));
    this.#ids = [...new Set(this.#rows.map(([id]) => id))];
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
    if (!this.#strands.has(nerve)) return this.#unknown(bare);
    const place = bare.slice(at + 1);
    const good = at < 0 || (isNumber(place) && Number(place) >= 0 && Number(place) <= 1);
    return good ? "" : sentence("position", { name: quoted(id) });
  }

  #unknown(id: string): string {
    const near = this.#nearest(id).join(", ");
    const hint = near ? sentence("nearest", { names: near }) : "";
    return sentence("unknown", { what: "root, nerve or site", name: quoted(id) }) + hint;
  }

  #nearest(name: string): string[] {
    const [bare = ""] = name.split(/[@:]/);
    const short = Array.from(bare).slice(0, CONTRACT.longest_quote).join("");
    const found = this.#search(short).slice(0, MOST);
    return found.length ? found : this.#closest(short);
  }

  #search(text: string): string[] {
    const wanted = plain(text);
    if (!wanted) return [];
    const best = new Map<string, number>();
    for (const { id, term } of this.#allTerms()) {
      const found = score(wanted, term);
      if (found > (best.get(id) ?? 0)) best.set(id, found);
    }
    return [...best]
      .sort(([a, one], [b, two]) => two - one || a.length - b.length || order(a, b))
      .map(([id]) => id);
  }

  /** The ids that are spelt most alike, if any is. */
  #closest(text: string): string[] {
    return this.#ids
      .map((id): [string, number] => [id, alike(id, text)])
      .filter(([, likeness]) => likeness >= CONTRACT.least_alike)
      .sort(([a, one], [b, two]) => two - one || order(b, a))
      .slice(0, MOST)
      .map(([id]) => id);
  }

  #allTerms(): Term[] {
    this.#terms ??= this.#rows.flatMap(([id, row]) => {
      const words = [
        id,
        row.name,
        row.latin,
        row.patient_name,
        row.action,
        ...(row.synonyms ?? []),
      ];
      const terms = new Set(words.map((word) => plain(word ?? "")).filter(Boolean));
      return [...terms].map((term) => ({ id, term }));
    });
    return this.#terms;
  }
}

/** An id, and the grade that stands behind its colon; undefined for none. */
export function splitGrade(id: string): { bare: string; grade: string | undefined } {
  const at = id.indexOf(":");
  return at < 0
    ? { bare: id, grade: undefined }
    : { bare: id.slice(0, at), grade: id.slice(at + 1) };
}

/** A text in lower case, without accents, with single spaces for all punctuation. */
export function plain(text: string): string {
  const bare = Array.from(text.normalize("NFKD"))
    .filter((letter) => letter <= "\u007f")
    .join("");
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** How well a term fits: 1 equal, 0.9 begins with it, 0.8 has its words, else likeness. */
function score(wanted: string, term: string): number {
  if (wanted === term) return 1;
  if (term.startsWith(wanted)) return 0.9;
  if (term.includes(` ${wanted}`)) return 0.85;
  if (term.includes(wanted)) return 0.8;
  const words = new Set(term.split(" "));
  if (wanted.split(" ").every((word) => words.has(word))) return 0.78;
  return LIKE * Math.max(...windows(wanted, term).map((part) => likeness(wanted, part)));
}

function likeness(wanted: string, part: string): number {
  const close = CONTRACT.close;
  if ((2 * Math.min(wanted.length, part.length)) / (wanted.length + part.length) < close) return 0;
  const found = alike(wanted, part);
  return found >= close ? found : 0;
}

/** The term, and every run of its words that is as long as what is wanted. */
function windows(wanted: string, term: string): string[] {
  const words = term.split(" ");
  const size = wanted.split(" ").length;
  const runs = words
    .slice(0, words.length - size + 1)
    .map((_, i) => words.slice(i, i + size).join(" "));
  return [term, ...runs];
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
