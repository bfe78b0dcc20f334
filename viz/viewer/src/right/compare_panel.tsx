/** The right column of the mode Compare: two lesions, what they share, and what tells them apart. */
import type { JSX } from "preact";
import { type Difference, isFelt, isLost, listTitle, shortName } from "../book/compared";
import { noteOnPair } from "../book/pairs";
import { capital, isUrgentNow, listed, midSentence, TEACHING_NOTICE } from "../book/words";
import type { State } from "../contract/states";
import type { View } from "../contract/view";
import { differenceName, sentenceOf } from "../marks/compared_words";
import { Swatch } from "../marks/marks";
import { Notice } from "../marks/notice";
import { Slots } from "../marks/slots";
import { focusOf } from "../state/shell_state";
import { useCompared } from "../state/use_compared";
import { useSelection } from "../state/use_store";
import { Again } from "./again";
import { DifferenceRows } from "./compare_rows";
import { TellsApart } from "./compare_tells";
import { FocusCard } from "./focus_card";

/** Everything that is said of two lesions. */
export function ComparePanel(): JSX.Element {
  const { state, words } = useSelection();
  const focus = focusOf(state);
  return (
    <aside class="meaning compare" aria-label="This or that" tabIndex={-1}>
      {focus && words && <FocusCard focus={focus} />}
      {words ? (
        <article>
          <Slots />
          <Remarks />
          <Urgent />
          <Told />
        </article>
      ) : (
        <p class="muted" role="status">
          Loading the words
        </p>
      )}
      <footer class="notice">{TEACHING_NOTICE}. It keeps nothing about anyone.</footer>
    </aside>
  );
}

/** What could not be read or shown. */
function Remarks() {
  const { state, exact } = useSelection();
  return (
    <>
      <Notice />
      <Again />
      {!state.notice && !exact && (
        <p class="remark">Shown for the default map and common anatomy.</p>
      )}
    </>
  );
}

/** Which of the two is an emergency, or has become one. */
function Urgent() {
  const { subject, beside } = useSelection();
  const both = [
    ["A", subject],
    ["B", beside.subject],
  ] as const;
  const urgent = both.flatMap(([letter, one]) =>
    one && isUrgentNow(one) ? [{ letter, name: one.name }] : [],
  );
  return (
    <>
      {urgent.map(({ letter, name }) => (
        <div class="urgent" role="note" key={letter} data-urgent={letter}>
          <b>
            {letter} can be an emergency: {midSentence(name)}. Seek urgent care now.
          </b>
        </div>
      ))}
    </>
  );
}

function Told() {
  const { view, id, beside } = useSelection();
  const compared = useCompared();
  if (!compared) return <Missing />;
  if (id === beside.id && view.lesions.length === 1)
    return <Say text="A and B are the same. Pick another one for either of them." />;
  return (
    <>
      <Sentence />
      <TellsApart />
      <Lists />
      <Shared />
    </>
  );
}

/** What is still to be picked, or cannot be drawn. */
function Missing() {
  const { view, known, beside } = useSelection();
  return <Say text={missingWords(view, known, beside.id !== "")} />;
}

const SEVERAL =
  "Several lesions on one side cannot be compared here: what they do together does not travel with the page. Take one for A and one for B.";

function missingWords({ lesions, compare }: View, knowsA: boolean, knowsB: boolean): string {
  const unknown = [...(knowsA ? [] : lesions), ...(knowsB ? [] : compare)];
  if (unknown.length > 2 || compare.length > 1 || (lesions.length > 1 && !knowsA)) return SEVERAL;
  if (unknown.length)
    return `${listed(unknown.map((one) => `“${one}”`))} cannot be shown here. Pick another one.`;
  const open = lesions.length ? "B" : compare.length ? "A" : "A and B";
  return `Pick ${open}: in the list, by the search or on the body. Or take a pair that is ready.`;
}

function Sentence() {
  const compared = useCompared();
  return compared && <Say text={sentenceOf(compared)} />;
}

/** The sentence at the top; whoever does not see the page hears it. */
function Say({ text }: { text: string }) {
  return (
    <div role="status">
      <h2 class="lead" data-sentence>
        {text}
      </h2>
    </div>
  );
}

/** What is of A alone, of both, and of B alone. */
function Lists() {
  const compared = useCompared();
  if (!compared) return null;
  const { words, view, id, beside } = compared;
  const all = compared.lists;
  const name = (one: string, other: string) =>
    view.register === "patient" ? "" : ` (${capital(shortName(words, one, view.register, other))})`;
  const [nameA, nameB] = [name(id, beside.id), name(beside.id, id)];
  return (
    <>
      <Group title={`${listTitle("a", all.a)}${nameA}`} state="a_only" rows={all.a} />
      <Group title="Both" state="in_both" rows={all.both} />
      <Group title={`${listTitle("b", all.b)}${nameB}`} state="b_only" rows={all.b} />
    </>
  );
}

interface GroupGiven {
  readonly title: string;
  readonly state: State;
  readonly rows: readonly Difference[];
}

const OF_ONE = "Nothing that the other does not do too. Tests that speak for it stand above.";
const NONE: Readonly<Partial<Record<State, string>>> = { a_only: OF_ONE, b_only: OF_ONE };

function Group({ title, state, rows }: GroupGiven) {
  return (
    <section class="side-group" data-group={state}>
      <h3>
        <Swatch state={state} /> {title}
      </h3>
      {rows.length === 0 && <p class="muted">{NONE[state] ?? "Nothing."}</p>}
      <DifferenceRows
        title={state === "in_both" ? "Lost in one or both" : "Lost"}
        rows={rows.filter(isLost)}
      />
      <DifferenceRows
        title={state === "in_both" ? "Felt in one or both" : "Felt"}
        rows={rows.filter(isFelt)}
        felt
      />
    </section>
  );
}

const MOST_SHARED = 5;

/** What is found in either, and whether they occur together. */
function Shared() {
  const compared = useCompared();
  if (!compared) return null;
  const { words, view, id, beside, lists, tells } = compared;
  // what both do may still tell them apart by how much it is lost
  const telling = new Set(tells?.map(({ of }) => of));
  const names = lists.both
    .filter(({ target }) => !telling.has(target))
    .slice(0, MOST_SHARED)
    .map((one) => midSentence(differenceName(compared, one)));
  const note = view.register === "patient" ? "" : noteOnPair(words, id, beside.id);
  if (!names.length && !note) return null;
  return (
    <section data-shared>
      <h3>Does not tell them apart</h3>
      {names.length > 0 && <p>{capital(listed([...new Set(names)]))}: either can do it.</p>}
      {note && <p class="small muted">{note}</p>}
    </section>
  );
}
