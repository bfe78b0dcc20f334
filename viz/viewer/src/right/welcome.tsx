/** The right column where nothing is selected: where to begin, or what may have been meant. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { nearestTo } from "../book/search";
import { conditionStarts, type Start, startsOf } from "../book/starts";
import { nameAndBracket } from "../book/words";
import { Notice } from "../marks/notice";
import { useSelection, useWords } from "../state/use_store";
import { Again } from "./again";
import { ConditionPills } from "./pills";

/** What the page is, and where to begin. */
export function Welcome(): JSX.Element {
  const { view } = useWords();
  const isPlain = view.register === "patient";
  return (
    <div class="welcome">
      <h2>From the back to the heel</h2>
      <Notice />
      {INTRODUCED[isPlain ? "plainly" : "fully"].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>Begin with</h3>
      {isPlain ? <ToldStarts /> : <Starts />}
      <p class="muted">
        Or click a nerve, a patch of skin or a disc on the body. Turn it by dragging.
      </p>
    </div>
  );
}

function Starts() {
  const { words, view } = useWords();
  const lesions = useMemo(() => startsOf(words, view.register), [words, view.register]);
  return <Chips lesions={lesions} />;
}

function ToldStarts() {
  const { words } = useWords();
  const ids = useMemo(() => conditionStarts(words), [words]);
  return <ConditionPills ids={ids} />;
}

const INTRODUCED = {
  plainly: [
    "A nerve that is hurt in the back can hurt the heel.",
    "Pick a place. You see which way the nerve takes.",
    "Here you read what you may feel and what helps.",
  ],
  fully: [
    "Pick a nerve root or a place where a nerve is compressed. The nerve lights up from there on, with the skin and the part of the heel it serves, and here you read what weakens, what fades and what is spared.",
  ],
} as const;

function Chips({ lesions }: { lesions: readonly Start[] }) {
  const { store } = useSelection();
  return (
    <ul class="chips">
      {lesions.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="pill" data-lesion={id} onClick={() => store.select(id)}>
            {nameAndBracket(name)[0]}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Says that an id is not known, or several lesions together are not, and offers what is near. */
export function Unknown({ asked, several }: { asked: string; several: boolean }): JSX.Element {
  const { store, state, words } = useWords();
  const nearest = useMemo(() => (several ? [] : nearestTo(words.book, asked)), [words, asked]);
  return (
    <div class="welcome" role="alert">
      <h2>{several ? "Several lesions together" : `“${asked}” is not in this book`}</h2>
      {!several && <Notice />}
      <p>
        {several
          ? `${asked}: ${state.notice || "this cannot be shown here."}`
          : "The address or the program asked for something that this page does not know."}
      </p>
      <Again />
      {nearest.length > 0 && <h3>Did you mean</h3>}
      <Chips lesions={nearest} />
      <button type="button" class="pill" onClick={() => store.select("")}>
        Start afresh
      </button>
    </div>
  );
}
