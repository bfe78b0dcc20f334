/** What is looked at beside the lesion: a condition, the differential, a target, a test, ... */
import type { JSX } from "preact";
import { type AnyRow, kindOfState, nameOf, rowOf, rowsOf, texts } from "../book/book";
import { columnsOf, featuresOf, headOf, markOf } from "../book/differential";
import { statesThatReach } from "../book/effects";
import { capital, nameAndBracket } from "../book/words";
import type { Card } from "../contract/cards";
import { RootTag, StateChip } from "../marks/marks";
import { useWords } from "../state/use_store";
import { ConditionPart } from "./advice";
import { TestLine } from "./lesion_part";
import { Lines } from "./lists";

/** Where in a condition each kind of thing stands that is told of it. */
const TOLD: Readonly<Record<string, keyof AnyRow>> = {
  symptom: "symptoms",
  trigger: "aggravated_by",
  treatment: "treatments",
  red_flag: "red_flags",
  risk: "risk_factors",
  prevention: "prevention",
};

/** Its card, unfolded. */
export function FocusPart({ focus }: { focus: Card }): JSX.Element | null {
  const { book } = useWords().words;
  const { kind, id } = focus;
  if (kind === "differential") return <Differential />;
  if (kind === "condition") {
    const row = rowOf(book, "condition", id);
    return row ? <ConditionPart row={row} /> : null;
  }
  if (kind === "test") {
    const test = rowOf(book, "test", id);
    return test ? (
      <ul class="lines">
        <TestLine test={test} />
      </ul>
    ) : null;
  }
  const field = TOLD[kind];
  if (field) {
    const rows = rowsOf(book, "condition").filter((row) =>
      texts((row as AnyRow)[field] as readonly string[]).includes(id),
    );
    return <Lines title="Told of these conditions" items={rows.map(({ name }) => name)} />;
  }
  if (kind === "disc") {
    const sites = rowsOf(book, "site").filter((row) => row.id.startsWith(`disc_${id}_`));
    return <Lines title="Where it may bulge" items={sites.map(({ name }) => name)} />;
  }
  return <TargetPart kind={kind} id={id} />;
}

function TargetPart({ kind, id }: Card) {
  const { words, table, view, effects } = useWords();
  const row = rowOf(words.book, kind, id);
  const effect = effects.get(`${kind}:${id}`);
  const nerves = [...new Set((row?.supply ?? []).map(({ nerve }) => nerve))];
  const roots = Object.entries(row?.roots ?? {}).sort(([, a], [, b]) => b - a);
  const reach = statesThatReach(words, table, `${kind}:${id}`)
    .filter(({ id: state }) => kindOfState(words.book, state) !== "nerve")
    .map(
      ({ id: state }) =>
        nameAndBracket(nameOf(words.book, kindOfState(words.book, state), state, view.register))[0],
    );
  return (
    <section>
      {effect && (
        <p>
          <StateChip words={words} kind={kind} state={effect.state} register={view.register} />
        </p>
      )}
      {[row?.action, row?.description, ...texts(row?.effect), row?.frequency].map(
        (text) => text && <p key={text}>{capital(text)}</p>,
      )}
      <Lines
        title="Supplied by"
        items={nerves.map((nerve) => nameOf(words.book, "nerve", nerve, view.register))}
      />
      {roots.length > 0 && view.register !== "patient" && (
        <p>
          <b>Roots: </b>
          {roots.map(([root]) => (
            <RootTag key={root} root={root} />
          ))}
        </p>
      )}
      <Lines title="Roots and places that hit it" items={[...new Set(reach)]} />
    </section>
  );
}

/** What a column is marked with. */
const MARK: Readonly<Record<string, string>> = { shown: "shown", a: "A", b: "B" };

/** The whole table, with the cause that is shown marked by a word. */
function Differential() {
  const { words, view } = useWords();
  const [columns, others] = columnsOf(words.book, view.register);
  const markIn = (lesion: string) => markOf(view, lesion);
  return (
    <>
      <p class="muted">What speaks for a cause (+) or against it (−), one to three times.</p>
      <table class="differential-table">
        <thead>
          <tr>
            <th scope="col">Finding</th>
            {columns.map(([id, { name, lesion }]) => (
              <th scope="col" key={id} class={markIn(lesion) && "shown"}>
                {capital(name)}
                {markIn(lesion) && ` (${MARK[markIn(lesion)]})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {featuresOf(words.book, view.register).map((feature) => (
            <tr key={feature.id} data-feature={feature.id}>
              <th scope="row">{headOf(feature, columns)}</th>
              {columns.map(([column, { lesion }]) => (
                <td key={column} class={markIn(lesion) && "shown"}>
                  {feature.cells[column]?.sign ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Lines
        title="Think of these too"
        items={others.map(([, { name, picture }]) =>
          [capital(name), picture].filter(Boolean).join(": "),
        )}
      />
    </>
  );
}
