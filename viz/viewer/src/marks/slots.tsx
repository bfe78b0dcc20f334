/** The two places of a comparison: what is in them, at which grade, and which one is filled next. */
import type { JSX } from "preact";
import { rowOf } from "../book/book";
import { shortName } from "../book/compared";
import { GRADE_WORD, gradeOf, NERVE_GRADES, PLAIN_GRADE_WORD, typicalGrade } from "../book/grades";
import { capital } from "../book/words";
import { splitGrade } from "../contract/names";
import { DEFAULT_VIEW } from "../contract/view";
import { setGrade, swap } from "../state/compare_actions";
import type { Slot } from "../state/shell_state";
import { useWords } from "../state/use_store";
import { Swatch } from "./marks";

/** Both places, and what swaps them. */
export function Slots(): JSX.Element {
  const { store, view } = useWords();
  const both = view.lesions.length > 0 && view.compare.length > 0;
  return (
    <div class="slots" role="group" aria-label="What is compared">
      <SlotChip slot="a" />
      <button
        type="button"
        class="swap"
        aria-label="Swap A and B"
        title="Swap A and B"
        disabled={!both}
        data-swap
        onClick={() => swap(store)}
      >
        <svg viewBox="0 0 20 20" class="sign lines" aria-hidden="true">
          <path d="M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3" />
        </svg>
      </button>
      <SlotChip slot="b" />
    </div>
  );
}

function SlotChip({ slot }: { slot: Slot }) {
  const { store, state, words, view, id, beside } = useWords();
  const [asked = "", another] = slot === "a" ? view.lesions : view.compare;
  const shown = slot === "a" ? id : beside.id;
  const letter = slot.toUpperCase();
  const isNext = state.slot === slot;
  const name = another
    ? "several lesions"
    : asked
      ? capital(shortName(words, shown || asked, view.register, slot === "a" ? beside.id : id))
      : "Pick one";
  return (
    <div class={`slot of-slot-${slot}${isNext ? " next" : ""}`}>
      <button
        type="button"
        class="slot-name"
        aria-pressed={isNext}
        aria-label={`${letter}: ${name}. ${isNext ? "The next pick goes here" : "Let the next pick go here"}`}
        title="The next pick, in the list, by the search or on the body, goes here"
        data-slot={slot}
        onClick={() => store.set({ slot })}
      >
        <Swatch state={slot === "a" ? "a_only" : "b_only"} />
        <span>
          <b class="letter">{letter}</b> {name}
        </span>
      </button>
      {shown && !another && <GradeOf slot={slot} shown={shown} />}
    </div>
  );
}

/** The grade of one of them; a word where there is no other. */
function GradeOf({ slot, shown }: { slot: Slot; shown: string }) {
  const { store, words, view } = useWords();
  const { bare } = splitGrade(shown);
  const typical = typicalGrade(words, bare);
  if (typical === "local") return <small class="slot-grade">no nerve is caught</small>;
  const said = view.register === "patient" ? PLAIN_GRADE_WORD : GRADE_WORD;
  const isSite = rowOf(words.book, "site", bare) !== undefined;
  return (
    <select
      class="slot-grade"
      aria-label={`How badly ${slot.toUpperCase()} is hit`}
      value={gradeOf(words, shown, DEFAULT_VIEW.grade)}
      data-grade-of={slot}
      title={isSite ? `Typical: ${said[typical]}` : undefined}
      onChange={(event) => setGrade(store, words, slot, event.currentTarget.value)}
    >
      {NERVE_GRADES.map((grade) => (
        <option key={grade} value={grade}>
          {said[grade]}
        </option>
      ))}
    </select>
  );
}
