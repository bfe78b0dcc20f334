/**
 * Look-ups in the book. The page asks here and nowhere else, so the book's form is known in one
 * place.
 */
import type {
  Book,
  ConditionRow,
  Identified,
  MapRow,
  MuscleRow,
  NerveRow,
  ReflexRow,
  RootRow,
  Row,
  SiteRow,
  SkinRow,
  SourceRow,
  TargetRow,
  TestRow,
  VariantRow,
} from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import { own } from "../contract/own";
import type { Register } from "../contract/view";

const SHELF = {
  nerve: "nerves",
  site: "sites",
  skin: "skin",
  territory: "skin",
  deep: "deep",
  muscle: "muscles",
  reflex: "reflexes",
  variant: "variants",
  condition: "conditions",
  map: "maps",
  test: "tests",
} as const;

/** The rows that each kind has. */
interface RowOfKind {
  root: RootRow;
  nerve: NerveRow;
  site: SiteRow;
  skin: SkinRow;
  territory: TargetRow;
  deep: TargetRow;
  muscle: MuscleRow;
  reflex: ReflexRow;
  variant: VariantRow;
  condition: ConditionRow;
  map: MapRow;
  test: TestRow;
}

/** A kind of thing that the book has rows of. */
export type Kind = keyof RowOfKind;

/** Any row, where the kind is not known beforehand: what one of them may say. */
export type AnyRow = Row &
  Partial<TargetRow & Omit<ConditionRow, "sites"> & VariantRow & Pick<MuscleRow, "responses">>;

/** The row of a thing, or undefined. */
export function rowOf<K extends Kind>(book: Book, kind: K, id: string): RowOfKind[K] | undefined;
export function rowOf(book: Book, kind: string, id: string): AnyRow | undefined;
export function rowOf(book: Book, kind: string, id: string): Row | undefined {
  if (kind === "root") return book.roots.find((row) => row.id === id);
  return isOnShelf(kind) ? own<Row>(book[SHELF[kind]], id) : undefined;
}

/** Every row of a kind, each with its id. */
export function rowsOf<K extends Kind>(book: Book, kind: K): readonly Identified<RowOfKind[K]>[];
export function rowsOf(book: Book, kind: Kind): readonly Identified<Row>[] {
  if (kind === "root") return book.roots;
  return Object.entries<Row>(book[SHELF[kind]]).map(([id, row]) => ({ id, ...row }));
}

function isOnShelf(kind: string): kind is keyof typeof SHELF {
  return Object.hasOwn(SHELF, kind);
}

/** The name of a thing in a register; the id in words if the book has no name. */
export function nameOf(
  book: Book,
  kind: string,
  id: string,
  register: Register = "student",
): string {
  const row = rowOf(book, kind, id);
  const plain = register === "patient" ? row?.patient_name : undefined;
  return plain || row?.name || id.replaceAll("_", " ");
}

/** A kind and an id of that kind. */
export interface Target {
  readonly kind: string;
  readonly id: string;
}

/** "skin:heel_medial" -> {kind, id}. */
export function splitTarget(target: string): Target {
  const [kind = "", ...rest] = target.split(":");
  return { kind, id: rest.join(":") };
}

/** The nerve and position of a cut's id: "tibial@0.5"; a bare nerve is cut at 0. */
export function splitCut(id: string): { nerve: string; position: number } {
  const [nerve = "", at] = splitGrade(id).bare.split("@");
  return { nerve, position: at === undefined ? 0 : Number.parseFloat(at) };
}

/** What a state is: a root, a site, or a place on a nerve. */
export function kindOfState(book: Book, id: string): "root" | "site" | "nerve" {
  const { bare } = splitGrade(id);
  if (rowOf(book, "root", bare)) return "root";
  return rowOf(book, "site", bare) ? "site" : "nerve";
}

/** Heel key (medial, fat_pad, ...) -> target name, as the rows say it. */
export function heelTargets(book: Book): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const kind of ["skin", "deep"] as const)
    for (const { id, heel } of rowsOf(book, kind)) if (heel) found[heel] = `${kind}:${id}`;
  return found;
}

/** A source as it is printed. */
export interface Citation {
  readonly text: string;
  readonly url: string;
  readonly note: string;
}

/** A source's citation; its id if the book does not have it. */
export function sourceOf(book: Book, id: string): Citation {
  const row: SourceRow | undefined = own(book.sources, id);
  return { text: row?.citation ?? id, url: row?.url ?? "", note: row?.note ?? "" };
}

/** Several forms of "a list of texts" in the book, as texts. */
export function texts(value: string | readonly string[] | undefined): readonly string[] {
  if (typeof value === "string") return value.split(/;\s+/).filter(Boolean);
  return value?.filter(Boolean) ?? [];
}
