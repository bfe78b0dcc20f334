/** The head of the right column: what is selected, where it is, and what holds of the words below. */
import type { JSX } from "preact";
import { nameOf } from "../book/book";
import { capital, listed, midSentence, nameAndBracket, SIDE_WORD } from "../book/words";
import type { Book } from "../contract/book_rows";
import { DEFAULT_VIEW, type View } from "../contract/view";
import { Notice } from "../marks/notice";
import { sideShown, useSubject } from "../state/use_store";
import { Again } from "./again";
import { GradeSwitch } from "./grade_switch";

/** Name and place of what is selected. */
export function Head(): JSX.Element {
  const { view, subject } = useSubject();
  const [name, bracket] = nameAndBracket(subject.name);
  const [calledBy] = nameAndBracket(subject.calledBy);
  const side = SIDE_WORD[sideShown(view, subject)];
  const isPlain = view.register === "patient";
  const said = isPlain ? [] : [calledBy, bracket, subject.place];
  const place = said.filter(Boolean).map(capital).join(". ");
  const latin = isPlain ? undefined : subject.latin || undefined;
  return (
    <header>
      <p class="eyebrow">{isPlain ? capital(side) : `${subject.eyebrow} · ${side}`}</p>
      <h2 title={latin} data-latin={latin}>
        {name}
      </h2>
      {place && <p class="muted">{place}</p>}
      <GradeSwitch />
      <Remarks />
    </header>
  );
}

/** For which map and anatomy the words hold, where it is not the one that is asked for. */
function Remarks() {
  const { state, words, view, exact, reasons } = useSubject();
  return (
    <>
      <Notice />
      <Again />
      {!state.notice && !exact && (
        <p class="remark">Shown for the default map and common anatomy.</p>
      )}
      {reasons === "untold" && (
        <p class="remark" data-untold>
          Reasons are told for the default map and anatomy; states and bars here are for{" "}
          {anatomyNamed(words.book, view)}.
        </p>
      )}
    </>
  );
}

/** The map and variants of a view in words. */
function anatomyNamed(book: Book, { map, variants }: View): string {
  const maps = map === DEFAULT_VIEW.map ? [] : [nameOf(book, "map", map)];
  return listed([...maps, ...variants.map((id) => midSentence(nameOf(book, "variant", id)))]);
}
