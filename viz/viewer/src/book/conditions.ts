/** The conditions of the book, as the list at the left has them. */
import type { Book, ConditionRow } from "../contract/book_rows";
import type { SceneWords } from "../contract/scene";
import { rowOf, rowsOf, texts } from "./book";

/** Conditions under one heading. */
export interface ConditionGroup {
  readonly kind: string;
  readonly name: string;
  readonly ids: readonly string[];
}

/** What a card says of how a condition feels: the field of its row, and the heading. */
export const CONDITION_FEELS = [
  ["symptoms", "What it feels like"],
  ["aggravated_by", "Worse with"],
  ["eased_by", "Better with"],
] as const;

/** What a card says of what to do about it. */
export const CONDITION_HELPS = [
  ["see_a_doctor", "When to see a doctor"],
  ["treatments", "Treatments named"],
  ["prevention", "To prevent it"],
  ["risk_factors", "Risk factors"],
  ["claims", "Said of it, without evidence"],
] as const;

/** Headings, by the kind of a condition, from the spine to the foot. */
const HEADINGS: readonly (readonly [string, string])[] = [
  ["spinal", "From the spine"],
  ["pelvic", "From pelvis and buttock"],
  ["peripheral", "Nerves of the leg"],
  ["local", "Without a nerve"],
  ["systemic", "The whole body"],
];

/** All conditions in the order of the table, by kind. */
export function conditionsOf(book: Book): ConditionGroup[] {
  const rows = rowsOf(book, "condition");
  const groups = HEADINGS.map(([kind, name]) => ({
    kind,
    name,
    ids: rows.filter((row) => row.kind === kind).map(({ id }) => id),
  }));
  return groups.filter(({ ids }) => ids.length);
}

/** The sites of a condition that can be shown, the commonest first. */
export function sitesOf(words: SceneWords, condition: string): readonly string[] {
  const { sites = [] } = rowOf(words.book, "condition", condition) ?? {};
  return sites.filter((id) => words.states.includes(id));
}

/** What articles for patients say of some sites, and what holds. */
export function correctionsOf(book: Book, sites: readonly string[]): [string, Correction][] {
  return Object.entries(book.corrections).filter(([, { about }]) =>
    about?.some((id) => sites.includes(id)),
  );
}

/** At which level of the spine, or where else, a condition lies, and of which nerves: each named. */
export function levelAndNerves({ level, nerves }: ConditionRow): string[] {
  return [level ? `Level: ${level}` : "", nerves ? `Nerves: ${nerves}` : ""].filter(Boolean);
}

type Correction = Book["corrections"][string];

type Told = (typeof CONDITION_FEELS | typeof CONDITION_HELPS)[number][0];

/** What a card says under a heading; of treatments also that the sources name none. */
export function toldOf(row: ConditionRow, key: Told): readonly string[] {
  const told = texts(row[key]);
  return key === "treatments" && !told.length ? ["none in the sources"] : told;
}
