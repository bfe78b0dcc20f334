/**
 * Whose skin is this? What each map and the nerves say of one spot, on a card beside it. It keeps to
 * the half of the picture that the spot is not in.
 */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { nameOf, rowOf, sourceOf } from "../book/book";
import { hasSkinMaps, type MappedWords } from "../book/skin_maps";
import { capital, kindWord } from "../book/words";
import { focusedAround, onEscape } from "../marks/keys";
import type { Probe } from "../state/shell_state";
import { useSelection } from "../state/use_store";
import { Agreed, Nerves, Readings } from "./probe_lists";

/** Whether the card stands in the left half. */
export interface ProbeCardGiven {
  readonly onLeft: boolean;
}

/** The card of the spot that is probed; nothing while none is. */
export function ProbeCard({ onLeft }: ProbeCardGiven): JSX.Element | null {
  const { state, words } = useSelection();
  const { probe } = state;
  if (!probe || !hasSkinMaps(words)) return null;
  return <Card {...{ probe, words, onLeft }} />;
}

interface CardGiven extends ProbeCardGiven {
  readonly probe: Probe;
  readonly words: MappedWords;
}

function Card({ probe, words, onLeft }: CardGiven) {
  const { store, view } = useSelection();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(
    () => (box.current ? held(box.current, () => store.probe(null)) : undefined),
    [probe],
  );
  const { patch } = probe;
  const plain = view.register === "patient";
  return (
    <section
      class={onLeft ? "probe-card on-left" : "probe-card"}
      data-probe-card={patch}
      aria-label="Whose skin this is"
      tabIndex={-1}
      ref={box}
    >
      <button type="button" class="close" aria-label="Close" onClick={() => store.probe(null)}>
        ×
      </button>
      <p class="eyebrow">
        {kindWord("skin")}, {probe.side}
      </p>
      <h2>{capital(nameOf(words.book, "skin", patch, view.register))}</h2>
      {!plain && <Readings words={words} patch={patch} />}
      <Agreed words={words} patch={patch} />
      <Nerves words={words} patch={patch} />
      {!plain && <Trust words={words} patch={patch} />}
    </section>
  );
}

/** Takes the focus, and gives it back to the body. Escape closes. */
function held(card: HTMLElement, close: () => void): () => void {
  const page = card.closest(".rth");
  card.focus({ preventScroll: true });
  const stop = onEscape(card, close);
  return () => {
    stop();
    // the card may be gone by now, and the focus with it
    const active = focusedAround(page);
    if (!active || active === document.body || card.contains(active))
      page?.querySelector<HTMLElement>(".body-canvas canvas")?.focus({ preventScroll: true });
  };
}

function Trust({ words: { book }, patch }: { words: MappedWords; patch: string }) {
  const { confidence, sources = [] } = rowOf(book, "skin", patch) ?? {};
  return (
    <p class="small muted" data-probe-trust>
      Confidence: {confidence}. Sources:{" "}
      {sources.map((id, n) => (
        <span key={id} title={sourceOf(book, id).text}>
          {n > 0 && ", "}
          {id}
        </span>
      ))}
      .
    </p>
  );
}
