/** What the lesion does, for patients: what is felt, what may be weak, what stays well. */
import type { JSX } from "preact";
import { affected, type Effect, feltOf } from "../book/effects";
import { type About, wellPlainly } from "../book/plain";
import { placeName, soreNames } from "../book/sore";
import { capital, listed, midSentence, nameAndBracket, stateWord } from "../book/words";
import type { SceneWords } from "../contract/scene";
import { feltBriefly, type StateMark, Swatch, Tick } from "../marks/marks";
import { useSubject } from "../state/use_store";
import { FELT_STATE, Part } from "./lists";

/** So many places that stay well are named, and it is said how many more there are; one more is named. */
const MOST_WELL = 6;

/** Everything that a patient reads of what is selected. */
export function PlainPart(): JSX.Element {
  const { words, view, effects, subject } = useSubject();
  const { register } = view;
  const spots = soreNames(words, { ...subject, register });
  const lost = (effect: Effect) =>
    stateWord(words, { kind: effect.kind, state: effect.state, register });
  const felt = [...feltOf(effects, "skin"), ...feltOf(effects, "deep")];
  return (
    <>
      {spots.length > 0 && <p>It hurts here: {listed(spots)}.</p>}
      <Groups
        title={subject.noPath ? "Where it may hurt" : "Where it may hurt or tingle"}
        rows={felt.map((row) => ({ ...row, mark: FELT_STATE[row.felt] ?? row.state }))}
        word={(row) => feltBriefly(row.felt)}
      />
      <Groups title="Skin with less feeling" rows={affected(effects, "skin")} word={lost} />
      <Groups title="What may be weak" rows={affected(effects, "muscle")} word={lost} />
      <Groups title="Deeper than the skin" rows={affected(effects, "deep")} word={lost} />
      <StaysWell />
    </>
  );
}

/** An effect, and the mark of it where that is not its state. */
type Marked = Effect & { readonly mark?: StateMark };

interface GroupsGiven {
  readonly title: string;
  readonly rows: readonly Marked[];
  readonly word: (row: Effect) => string;
}

/** The rows in a line for each word: all of them, in little room. */
function Groups({ title, rows, word }: GroupsGiven) {
  const { words, subject } = useSubject();
  if (!rows.length) return null;
  const groups = new Map<string, Said[]>();
  for (const said of saidOnce(words, rows, subject)) {
    const as = word(said.row);
    groups.set(as, [...(groups.get(as) ?? []), said]);
  }
  return (
    <Part title={title}>
      <ul class="groups">
        {[...groups].map(([said, own]) => (
          <li key={said}>
            {own[0] && <Swatch state={own[0].row.mark ?? own[0].row.state} />}
            <span>
              <b>{capital(said)}:</b>{" "}
              {own.map(({ name, targets }, n) => (
                <span key={name} data-targets={targets.join(" ")}>
                  {n > 0 && ", "}
                  {name}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What patients call by one name: the first row of it, and all its targets. */
interface Said {
  readonly name: string;
  readonly row: Marked;
  readonly targets: string[];
}

/** Each name once, as the row says that comes first: that which loses most. */
function saidOnce(words: SceneWords, rows: readonly Marked[], about: About): Said[] {
  const names = new Map<string, Said>();
  for (const row of rows) {
    const name = plainName(words, row, about);
    const said = names.get(name);
    if (said) said.targets.push(row.target);
    else names.set(name, { name, row, targets: [row.target] });
  }
  return [...names.values()];
}

function plainName(words: SceneWords, effect: Effect, about: About): string {
  return nameAndBracket(placeName(words, effect, { ...about, register: "patient" }))[0];
}

function StaysWell() {
  const { words, effects, subject } = useSubject();
  const names = wellPlainly(words, effects, subject);
  if (!names.length) return null;
  const shown = names.length - MOST_WELL > 1 ? MOST_WELL : names.length;
  const more = names.length - shown;
  return (
    <Part title="What stays well">
      <p class="well">
        <Tick /> {capital(listed(names.slice(0, shown).map(midSentence)))}
        {more > 0 ? `; ${more} more stay well and are not listed here.` : "."}
      </p>
    </Part>
  );
}
