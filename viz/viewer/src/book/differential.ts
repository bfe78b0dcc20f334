/** The differential of heel pain as a table: what speaks for or against each cause. */
import type { Book, DifferentialColumn } from "../contract/book_rows";
import type { Register, View } from "../contract/view";
import { splitCut } from "./book";
import { capital, nameAndBracket } from "./words";

/** What one feature says of one cause. */
export interface DifferentialCell {
  /** One to three plus or minus signs; a dot where it says nothing. */
  readonly sign: string;
  readonly word: "for" | "against" | "neutral";
  readonly remark: string;
}

/** A feature and its cells by the id of a column. */
export interface Feature {
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, DifferentialCell>>;
  /** By the id of a column, where nothing is weighed: what is found all the same ("normal"). */
  readonly unweighed: Readonly<Record<string, string>>;
}

/**
 * The features in the order of the table; those without any weight last, and not for patients, to
 * whom a word like "preganglionic" says nothing.
 */
export function featuresOf(book: Book, register: Register = "student"): Feature[] {
  const isPlain = register === "patient";
  const all = namedFeatures(book, isPlain);
  const others = isPlain ? [] : all.filter((feature) => !isWeighed(feature));
  return [...all.filter(isWeighed), ...others];
}

/** What heads the row of a feature: its name, and what is found alike in all causes. */
export function headOf(feature: Feature, columns: readonly NamedColumn[]): string {
  const alike = alikeIn(feature, columns);
  return capital(feature.name) + (alike && `: ${alike} in each of them`);
}

/** What is found alike in all causes where nothing is weighed ("normal"), "" where that differs. */
export function alikeIn({ unweighed }: Feature, columns: readonly NamedColumn[]): string {
  const [word = "", ...others] = new Set(columns.map(([id]) => unweighed[id] ?? ""));
  return others.length ? "" : word;
}

/** Whether anything is known of what a feature speaks for. */
export function isWeighed({ cells }: Feature): boolean {
  return Object.keys(cells).length > 0;
}

/** The columns that one of the lesions shown lights, and which a feature speaks for. */
export function explainedBy(
  { cells }: Feature,
  columns: readonly NamedColumn[],
  shown: readonly string[],
): string[] {
  return columns
    .filter(([, { lesion }]) => shown.some((id) => isOfColumn(id, lesion)))
    .filter(([id]) => cells[id]?.word === "for")
    .map(([, { name }]) => name);
}

/** In plain words without the remarks, which speak of nerves and of figures. */
function namedFeatures(book: Book, inPlainWords: boolean): Feature[] {
  return Object.entries(book.differentials).map(([id, row]) => {
    const remarks: typeof row.remarks = inPlainWords ? {} : row.remarks;
    const cells = Object.entries(row.strengths ?? {}).map(
      ([column, strength]) => [column, cell(strength, remarks?.[column] ?? "")] as const,
    );
    const name = (inPlainWords && row.patient_name) || row.name;
    const unweighed = cells.length ? {} : briefly(remarks);
    return { id, name, cells: Object.fromEntries(cells), unweighed };
  });
}

/** Remarks without what stands in brackets: a cell has little room. */
function briefly(remarks: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(remarks).map(([column, remark]) => [column, nameAndBracket(remark)[0]]),
  );
}

function cell(strength: number, remark: string): DifferentialCell {
  if (!strength) return { sign: "·", word: "neutral", remark };
  const [mark, word] = strength > 0 ? (["+", "for"] as const) : (["−", "against"] as const);
  return { sign: mark.repeat(Math.abs(strength)), word, remark };
}

/** Whether a lesion that is shown is the one of a column. */
export function isOfColumn(shown: string, lesion: string): boolean {
  return splitCut(shown).nerve === lesion;
}

/** The lesions that are lit: of two that are compared, both. */
export function litIn({ mode, lesions, compare }: Lit): readonly string[] {
  return mode === "compare" ? [...lesions, ...compare] : lesions;
}

/** How the column of a lesion is marked: as the one that is shown, as A, as B, or not at all. */
export function markOf(view: Lit, lesion: string): "shown" | "a" | "b" | "" {
  const holds = (ids: readonly string[]) => ids.some((id) => isOfColumn(id, lesion));
  if (view.mode !== "compare") return holds(view.lesions) ? "shown" : "";
  return holds(view.lesions) ? "a" : holds(view.compare) ? "b" : "";
}

type Lit = Pick<View, "mode" | "lesions" | "compare">;

/** A cause with its id. */
export type NamedColumn = readonly [string, DifferentialColumn];

/** The causes of which the findings say something, and those that are told in a line alone. */
export function columnsOf(
  book: Book,
  register: Register = "student",
): readonly [readonly NamedColumn[], readonly NamedColumn[]] {
  const weighed = new Set(
    Object.values(book.differentials).flatMap(({ strengths = {} }) => Object.keys(strengths)),
  );
  const all = Object.entries(book.differential_columns).map(
    ([id, column]) => [id, register === "patient" ? plainly(column) : column] as const,
  );
  return [all.filter(([id]) => weighed.has(id)), all.filter(([id]) => !weighed.has(id))];
}

function plainly(column: DifferentialColumn): DifferentialColumn {
  const { name, picture = "", patient_name: plain, patient_picture: shown } = column;
  return { ...column, name: plain || name, picture: shown || picture };
}
