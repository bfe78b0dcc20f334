/** When to see a doctor, less urgently, where the condition of a place says nothing of its own. */
import type { Book } from "../contract/book_rows";
import { isEmergency } from "./words";

/** What decides which lines are told. */
export interface Hurt {
  /** Where it lies, as the list at the left has it; "" of a nerve cut anywhere. */
  readonly region: string;
  readonly isNerve: boolean;
  readonly redFlag?: string | undefined;
}

/** The lines in both wordings; none of an emergency, which waits for no other sign. */
export function doctorLines(book: Book, { region, isNerve, redFlag }: Hurt): DoctorLines {
  const of = isNerve ? "nerve" : "no_nerve";
  const rows = isEmergency(redFlag)
    ? []
    : Object.values(book.doctor).filter(
        (row) =>
          (row.of === of || row.of === "any") &&
          (!row.regions?.length || row.regions.some((one) => one === region)),
      );
  return {
    exact: rows.map(({ line }) => line),
    plain: rows.map(({ patient_line: line }) => line),
  };
}

interface DoctorLines {
  readonly exact: readonly string[];
  readonly plain: readonly string[];
}

/** The same of a site. */
export function doctorLinesOfSite(book: Book, id: string): DoctorLines {
  const site = book.sites[id];
  if (!site) return { exact: [], plain: [] };
  const { region, cuts = [], red_flag: redFlag } = site;
  return doctorLines(book, { region, isNerve: cuts.length > 0, redFlag });
}
