/** What a search shows, by kind and in the words of a register; patients read plain names alone. */
import type { Book } from "../contract/book_rows";
import { CONTRACT } from "../contract/constants";
import type { PlainQuestions } from "../contract/generated";
import type { Register } from "../contract/view";
import { rowOf } from "./book";
import { type Found, rankingOf, TOLD } from "./search";
import { capital } from "./words";

const KIND_ORDER = [
  ...["root", "site", "condition", "nerve", "skin", "muscle", "deep", "reflex", "test"],
  ...[...CONTRACT.search.told, "variant", "map"],
];

/** What was found of one kind, the best first. */
export interface FoundGroup {
  readonly kind: string;
  readonly items: Found[];
}

/** Asks the book: gives at most `limit` hits, by kind. */
export type Search = (text: string, limit?: number) => FoundGroup[];

/** A search over a book, in the words of a register. */
export function searcher(
  book: Book,
  register: Register = "student",
  names: PlainQuestions["names"] = {},
): Search {
  const { rank } = rankingOf(book);
  if (register !== "patient") return (text, limit = 24) => grouped(rank(text).slice(0, limit));
  return (text, limit = 24) => {
    const { plainly, others } = forPatients(book, names, rank(text));
    return grouped((plainly.length ? plainly : others).slice(0, limit));
  };
}

/** Hits by their plain names, each name once, and those that have none. */
function forPatients(book: Book, names: PlainQuestions["names"], hits: readonly Found[]) {
  const plainly = new Map<string, Found>();
  const others: Found[] = [];
  for (const hit of hits) {
    const name = plainName(book, names, hit);
    const called = `${hit.kind}:${name}`;
    if (!name) others.push(hit);
    else if (!plainly.has(called)) plainly.set(called, { ...hit, name: capital(name) });
  }
  return { plainly: [...plainly.values()], others };
}

/**
 * What a patient reads of a hit. What is told of conditions, and their own names, are plain; tests and
 * reflexes are called as their questions are, without what is found where they are positive.
 */
function plainName(book: Book, names: PlainQuestions["names"], { kind, id, name }: Found): string {
  const own = rowOf(book, kind, id)?.patient_name;
  if (own || kind === "condition" || TOLD.has(kind)) return own || name;
  const asked = kind === "test" ? [`test:${id}`, `investigation:${id}`] : [`${kind}:${id}`];
  const [plain = ""] = asked.flatMap((one) => names[one] ?? []);
  return plain.replace(/: .*$/, "");
}

/** By kind; the kind of the best hit comes first, the others in the book's order. */
function grouped(found: readonly Found[]): FoundGroup[] {
  const kinds = new Map<string, Found[]>();
  for (const hit of found) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  const best = found[0]?.kind;
  const rank = (kind: string) => (kind === best ? -1 : KIND_ORDER.indexOf(kind));
  return [...kinds].sort(([a], [b]) => rank(a) - rank(b)).map(([kind, items]) => ({ kind, items }));
}
