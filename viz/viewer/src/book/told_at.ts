/**
 * What a condition's row says where one of its places is shown: of another place than the commonest
 * that which holds there, with what the body says of the heel and of the nerves that are hit.
 */
import type { Book, ConditionRow } from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import { kindOfState, nameOf, rowOf } from "./book";
import { doctorLinesOfSite } from "./doctor";
import { lesionsOf } from "./subject";

/** The place of a condition that a state is; "" for no place of it, and for several lesions. */
export function placeOf({ sites }: Pick<ConditionRow, "sites">, state: string): string {
  const [one = "", another] = lesionsOf(state);
  const { bare } = splitGrade(one);
  return !another && sites.includes(bare) ? bare : "";
}

/** The same, "" for the commonest: what the row says is said of that one. */
export function otherPlaceOf(row: Pick<ConditionRow, "sites">, state: string): string {
  const place = placeOf(row, state);
  return place === row.sites[0] ? "" : place;
}

/**
 * The row as it holds for the state that is shown; `lead` is what the body says of the heel, to
 * patients and to others. Where the row has no line on seeing a doctor, those of its kind stand in.
 */
export function toldAt(
  { book }: Pick<SceneWords, "book">,
  row: ConditionRow,
  state: string,
  lead: readonly string[] = [],
): ConditionRow {
  const other = otherPlaceOf(row, state);
  return withDoctor(
    book,
    other ? atOther(book, row, other, lead) : row,
    other || (row.sites[0] ?? ""),
  );
}

function atOther(book: Book, row: ConditionRow, site: string, lead: readonly string[]) {
  const [patient = "", others = ""] = lead;
  const first = new Set(row.of_first);
  const { definition = row.definition, what = row.plain.what } = row.at?.[site] ?? {};
  return {
    ...without(row, first),
    definition,
    heel_effect: others,
    level: "",
    nerves: nervesAt(book, site),
    plain: { ...without(row.plain, first), what, heel: patient ? [patient] : [] },
  } as ConditionRow;
}

/** A row without some of its texts. */
function without<T extends object>(row: T, texts: ReadonlySet<string>): T {
  const held = (value: unknown) => {
    if (Array.isArray(value)) return value.filter((one) => !texts.has(one));
    return typeof value === "string" && texts.has(value) ? "" : value;
  };
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, held(value)])) as T;
}

function nervesAt(book: Book, site: string): string {
  const { cuts = [] } = rowOf(book, "site", site) ?? {};
  const names = cuts.map(({ nerve }) => nameOf(book, kindOfState(book, nerve), nerve));
  return [...new Set(names)].join(", ") || "none is pressed";
}

function withDoctor(book: Book, row: ConditionRow, site: string): ConditionRow {
  const { exact, plain } = doctorLinesOfSite(book, site);
  return {
    ...row,
    see_a_doctor: row.see_a_doctor?.length ? row.see_a_doctor : exact,
    plain: { ...row.plain, doctor: row.plain.doctor?.length ? row.plain.doctor : plain },
  } as ConditionRow;
}
