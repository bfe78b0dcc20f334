/** Two lesions on paper: both by name, what tells them apart, and what each of them does. */
import { Fragment, type JSX } from "preact";
import { nameInSentence, shortName } from "../book/compared";
import { noteOnPair } from "../book/pairs";
import { toldAnswerIn } from "../book/spoken";
import { howMuch, type TellingGroup, toldIn, weightOf } from "../book/telling_apart";
import { capital, isEmergency, SIDE_WORD } from "../book/words";
import type { Register } from "../contract/view";
import { sentenceOf } from "../marks/compared_words";
import { Swatch } from "../marks/marks";
import type { Separating } from "../reason/separating";
import { type Compared, useCompared } from "../state/use_compared";
import { sideShown, useWords } from "../state/use_store";
import { DifferenceTable } from "./difference_table";
import { BodyFigure } from "./figures";
import { Columns, GroupRow } from "./lists";
import type { Pictures } from "./pictures";
import { SourceList } from "./sources";

/** So many rows of a group are printed: what tells little is left on the screen. */
const MOST = 12;

/** Everything that is printed of a comparison. */
export function ComparePart({ pictures }: { pictures: Pictures }): JSX.Element {
  const compared = useCompared();
  if (!compared) return <p>Two are compared once both are picked.</p>;
  const { view, words, id, beside, tells } = compared;
  const groups = toldIn(view.register, tells ?? []);
  const isPlain = view.register === "patient";
  const note = isPlain ? "" : noteOnPair(words, id, beside.id);
  return (
    <>
      <p class="lead">{sentenceOf(compared)}</p>
      <TellsTable compared={compared} groups={groups} />
      {note && <p class="muted">{note}</p>}
      <div class="pictures">
        <BodyFigure picture={pictures.body} />
      </div>
      <DifferenceTable />
      {!isPlain && (
        <SourceList ids={groups.flatMap(({ rows }) => rows.slice(0, MOST)).flatMap(sourcesOf)} />
      )}
    </>
  );
}

const sourcesOf = ({ sources }: Separating) => sources;

/** A and B by name, the side, and which of them is urgent. */
export function ComparedHeading(): JSX.Element {
  const { view, subject, beside } = useWords();
  const compared = useCompared();
  const both = [
    ["a", subject],
    ["b", beside.subject],
  ] as const;
  const urgent = both.filter(([, one]) => one && (one.alarm || isEmergency(one.redFlag)));
  return (
    <header class="title">
      <p class="eyebrow">This or that</p>
      <h1>{compared ? "A or B" : "Compare"}</h1>
      {both.map(([slot, one]) => (
        <p class="where" key={slot} data-sheet-slot={slot}>
          <Swatch state={slot === "a" ? "a_only" : "b_only"} />
          <b>{slot.toUpperCase()}</b> <span>{one?.name ?? "not picked"}</span>
        </p>
      ))}
      <p class="muted">{capital(SIDE_WORD[sideShown(view, subject)])}</p>
      {urgent.map(([slot, one]) => (
        <section class="urgent-box now" key={slot} data-urgent={slot}>
          <h3>
            {slot.toUpperCase()} can be an emergency: {one?.name}. Seek urgent care now.
          </h3>
        </section>
      ))}
    </header>
  );
}

/** The names of both in a line, for the head of each page. */
export function comparedTitle({ words, view, id, beside }: Compared): string {
  const { register } = view;
  return `${capital(nameInSentence(words, id, register, beside.id))} or ${nameInSentence(words, beside.id, register, id)}`;
}

function TellsTable({ compared, groups }: { compared: Compared; groups: readonly TellingGroup[] }) {
  const { words, view, id, beside } = compared;
  const { register } = view;
  if (!groups.length) return <p>Nothing that is found or asked tells them apart.</p>;
  const name = (one: string, other: string) => capital(shortName(words, one, register, other));
  const columns = [
    ...["Finding", `A: ${name(id, beside.id)}`, `B: ${name(beside.id, id)}`],
    ...(register === "patient" ? [] : ["Weight"]),
  ];
  return (
    <>
      <h2>What tells them apart</h2>
      <table class="sheet-table" data-sheet-tells>
        <Columns names={columns} />
        <tbody>
          {groups.map(({ title, rows }) => (
            <Fragment key={title}>
              {title && <GroupRow columns={columns.length}>{title}</GroupRow>}
              {rows.slice(0, MOST).map((row) => (
                <TellsRow key={row.of} row={row} compared={compared} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}

function TellsRow({ row, compared }: { row: Separating; compared: Compared }) {
  const { evidence, view } = compared;
  return (
    <tr data-tells-of={row.of}>
      <th scope="row">{capital(row.name)}</th>
      <td>{toldAnswerIn(evidence, row.of, row.told.a)}</td>
      <td>{toldAnswerIn(evidence, row.of, row.told.b)}</td>
      {view.register !== "patient" && <td>{weightWords(row, view.register)}</td>}
    </tr>
  );
}

function weightWords(row: Separating, register: Register): string {
  if (register === "student") return howMuch(row.information);
  const { ratio, from } = weightOf(row);
  return `LR ${ratio}, ${from}`;
}
