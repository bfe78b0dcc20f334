/** What shall it replace? A click on the body in the mode Compare offers what was hit. */
import type { JSX } from "preact";
import { shortName } from "../book/compared";
import { placeOfCut } from "../book/nerve_line";
import { lesionName } from "../book/subject";
import { capital } from "../book/words";
import { splitGrade } from "../contract/names";
import { Swatch } from "../marks/marks";
import { takeOffer } from "../state/compare_actions";
import type { Offer, Slot } from "../state/shell_state";
import { useWords } from "../state/use_store";
import { StageCard } from "./stage_card";

const SLOTS: readonly Slot[] = ["a", "b"];

/** What was hit, and the places that it can take; nothing while nothing is offered. */
export function OfferedCard(): JSX.Element | null {
  const { state } = useWords();
  return state.offer && <Card offer={state.offer} />;
}

function Card({ offer }: { offer: Offer }) {
  const { store, words, view } = useWords();
  const { id, side } = offer;
  const place = id.includes("@") ? placeOfCut(words, id, view.register) : "";
  const taken = SLOTS.find((slot) => bare(inSlot(view, slot)) === bare(id));
  return (
    <StageCard
      label="What to compare"
      about={offer}
      close={() => store.set({ offer: null })}
      data-offer={id}
      data-over-body
    >
      <h3>{capital(lesionName(words.book, id, view.register))}</h3>
      {place && <p class="small muted">{place}</p>}
      {taken ? (
        <p class="small">This is {taken.toUpperCase()} already.</p>
      ) : (
        SLOTS.map((slot) => <Take key={slot} id={id} slot={slot} />)
      )}
      {side && (
        <button
          type="button"
          class="pill"
          data-offer-side={side}
          onClick={() => store.show({ side }, "person", { offer: null })}
        >
          Show A and B on the {side} side
        </button>
      )}
    </StageCard>
  );
}

/** Puts it in the place of A or of B. */
function Take({ id, slot }: { id: string; slot: Slot }) {
  const { store, words, view } = useWords();
  const [now, other] = [inSlot(view, slot), inSlot(view, slot === "a" ? "b" : "a")];
  return (
    <button
      type="button"
      class="pill"
      data-offer-slot={slot}
      onClick={() => takeOffer(store, id, slot)}
    >
      <Swatch state={slot === "a" ? "a_only" : "b_only"} /> In place of {slot.toUpperCase()} (
      {capital(shortName(words, now, view.register, other))})
    </button>
  );
}

function inSlot(
  { lesions, compare }: { lesions: readonly string[]; compare: readonly string[] },
  slot: Slot,
): string {
  return (slot === "a" ? lesions : compare)[0] ?? "";
}

function bare(id: string): string {
  return splitGrade(id).bare;
}
