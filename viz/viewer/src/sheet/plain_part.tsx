/** What the lesion does, for patients: what is felt, what may be weak, what stays well. */
import type { JSX } from "preact";
import { nameOf, splitTarget } from "../book/book";
import { affected, type Effect, feltOf } from "../book/effects";
import { capital, listed, nameAndBracket, stateWord } from "../book/words";
import { feltBriefly, Swatch, Tick } from "../marks/marks";
import { useSubject } from "../state/use_store";
import { Part } from "./lists";

/** So many places that stay well are named; it is said that there are more. */
const MOST_WELL = 6;

/** Everything that a patient reads of what is selected. */
export function PlainPart(): JSX.Element {
  const { words, id, view, effects, subject } = useSubject();
  const sore = (words.pain[id] ?? []).map(splitTarget);
  const spots = sore.map((one) => nameOf(words.book, one.kind, one.id, "patient"));
  const { register } = view;
  const lost = (effect: Effect) =>
    stateWord(words, { kind: effect.kind, state: effect.state, register });
  const felt = [...feltOf(effects, "skin"), ...feltOf(effects, "deep")];
  return (
    <>
      {spots.length > 0 && <p>It hurts here: {listed(spots)}.</p>}
      {subject.noPath && subject.state.findings && <p>{capital(subject.state.findings)}.</p>}
      <Groups
        title="Where it may hurt or tingle"
        rows={felt}
        word={(row) => feltBriefly(row.felt)}
      />
      <Groups title="Skin with less feeling" rows={affected(effects, "skin")} word={lost} />
      <Groups title="What may be weak" rows={affected(effects, "muscle")} word={lost} />
      <Groups title="Reflexes" rows={affected(effects, "reflex")} word={lost} />
      <Groups title="Deeper in the foot and leg" rows={affected(effects, "deep")} word={lost} />
      <StaysWell />
    </>
  );
}

interface GroupsGiven {
  readonly title: string;
  readonly rows: readonly Effect[];
  readonly word: (row: Effect) => string;
}

/** The rows in a line for each word: all of them, in little room. */
function Groups({ title, rows, word }: GroupsGiven) {
  const { words } = useSubject();
  if (!rows.length) return null;
  const groups = new Map<string, Effect[]>();
  for (const row of rows) groups.set(word(row), [...(groups.get(word(row)) ?? []), row]);
  const name = ({ kind, id }: Effect) => nameAndBracket(nameOf(words.book, kind, id, "patient"))[0];
  return (
    <Part title={title}>
      <ul class="groups">
        {[...groups].map(([said, own]) => (
          <li key={said}>
            {own[0] && <Swatch state={own[0].state} />}
            <span>
              <b>{capital(said)}:</b>{" "}
              {own.map((row, n) => (
                <span key={row.target} data-target={row.target} data-state={row.state}>
                  {n > 0 && ", "}
                  {name(row)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function StaysWell() {
  const { spared = [] } = useSubject().subject.state;
  if (!spared.length) return null;
  const more = spared.length - MOST_WELL;
  return (
    <Part title="What stays well">
      <p class="well">
        <Tick /> {listed(spared.slice(0, MOST_WELL).map(({ name }) => name))}
        {more > 0 ? `; ${more} more stay well and are not listed here.` : "."}
      </p>
    </Part>
  );
}
