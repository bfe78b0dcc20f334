/** Everything that the head of the right column says of a state. */
import type { Book, RootRow, Row, SiteRow, StateWords } from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import type { Register } from "../contract/view";
import { kindOfState, nameOf, rowOf, splitCut } from "./book";
import { placeOfCut } from "./nerve_line";
import { stateWords } from "./state_words";
import { capital, kindWord, listed, midSentence, siteKindWord } from "./words";

/** A state in words: its names, where it is, and what to beware of. */
export interface Subject {
  readonly id: string;
  readonly kind: "root" | "site" | "nerve";
  readonly row: Partial<Row>;
  readonly state: StateWords;
  readonly name: string;
  readonly eyebrow: string;
  readonly place: string;
  /** Its name in the book, where a plainer one is shown. */
  readonly calledBy: string;
  readonly latin: string;
  readonly bilateral: boolean;
  readonly redFlag: string;
  /** What sends a person to an emergency department now, by what is lost or felt; "" for nothing. */
  readonly alarm: string;
  /** Why no nerve is lit, "" where one is. */
  readonly noPath: string;
}

/** What the row of a root, a site or a nerve may say of it. */
type SubjectRow = Partial<Row> &
  Partial<Omit<SiteRow, "kind"> & Omit<RootRow, "kind">> & { readonly kind?: string };

/** The subject of a state in a register. */
export function subjectOf(words: SceneWords, id: string, register: Register): Subject {
  const subject = subjectOfOne(words, id, register);
  const together = lesionsOf(id);
  return together.length > 1
    ? { ...subject, ...headOfSeveral(words.book, together, register) }
    : subject;
}

function subjectOfOne(words: SceneWords, id: string, register: Register): Subject {
  const { book } = words;
  const state = stateWords(book, id);
  const kind = state.kind || kindOfState(book, id);
  const row: SubjectRow =
    rowOf(book, kind, kind === "nerve" ? splitCut(id).nerve : splitGrade(id).bare) ?? {};
  const said = { ...row, ...state };
  const { place = exitOf(row), patient_name: plainName = "" } = said;
  const plain = register === "patient" ? plainName : "";
  return {
    id,
    kind,
    row,
    state,
    name: capital(plain || nameOfState(kind, state, row) || id),
    eyebrow: kind === "site" ? siteKindWord(row.kind ?? "") : kindWord(kind),
    place: kind === "nerve" ? placeOfCut(words, id, register) : capital(place),
    calledBy: plain ? (row.name ?? "") : "",
    latin: row.latin ?? "",
    bilateral: said.bilateral ?? false,
    redFlag: said.red_flag ?? "",
    alarm: state.red_flags?.join(" ") ?? "",
    noPath: said.no_path_because ?? "",
  };
}

/** The lesions of which a state is made. */
export function lesionsOf(id: string): string[] {
  return id.replace(/\|.*$/, "").split("+");
}

/** Several lesions are headed by what they are; none of them has the place of all. */
function headOfSeveral(book: Book, ids: readonly string[], register: Register): Partial<Subject> {
  const names = ids.map((id, n) => {
    const name = lesionName(book, id, register);
    return n ? midSentence(name) : name;
  });
  return {
    name: capital(listed(names)),
    eyebrow: "Several lesions",
    place: "",
    calledBy: "",
    latin: "",
  };
}

/** The name of a lesion, without its grade and without where a nerve is cut. */
export function lesionName(book: Book, id: string, register: Register): string {
  const { bare } = splitGrade(id);
  const kind = kindOfState(book, bare);
  return nameOf(book, kind, kind === "nerve" ? splitCut(bare).nerve : bare, register);
}

/** A cut is called like its nerve, anything else as its own words say. */
function nameOfState(kind: Subject["kind"], state: StateWords, row: Partial<Row>): string {
  const names = kind === "nerve" ? [row.name, state.name] : [state.name, row.name];
  return names.find(Boolean) ?? "";
}

/** Where a root leaves the spine. */
function exitOf({ exits, traverses }: Partial<RootRow>): string {
  if (!exits) return "";
  const exit = `Leaves the spine at ${exits}`;
  return traverses ? `${exit}; passes the disc ${traverses}` : exit;
}
