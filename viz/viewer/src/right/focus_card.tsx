/**
 * What is looked at but is no lesion: a patch of skin, a muscle, a disc, a condition. It says what
 * supplies it and offers the lesions that hit it.
 */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { nameOf, rowOf } from "../book/book";
import { capital, kindWord } from "../book/words";
import type { Card } from "../contract/cards";
import type { SceneWords } from "../contract/scene";
import type { Register } from "../contract/view";
import { onEscape } from "../marks/keys";
import { useWords } from "../state/use_store";
import { ConditionBody } from "./condition_card";
import { DifferentialBody } from "./differential_table";
import { DiscBody, isTold, TestBody, ToldBody, VariantBody } from "./focus_bodies";
import { TargetBody } from "./target_card";

/** The card of what is looked at. */
export function FocusCard({ focus }: { focus: Card }): JSX.Element {
  const { store, words, view } = useWords();
  const { kind, id } = focus;
  const box = useRef<HTMLElement>(null);
  const close = () => {
    const words = box.current?.closest<HTMLElement>(".meaning");
    if (kind === "differential") store.show({ table: "none" });
    else store.focusOn(null);
    words?.focus({ preventScroll: true }); // the button is gone, and the focus with it
  };
  useLayoutEffect(() => (box.current ? onEscape(box.current, close) : undefined), []);
  return (
    <section class="focus" data-focus={`${kind}:${id}`} aria-label="What you look at" ref={box}>
      <button type="button" class="close" aria-label="Close" onClick={close}>
        ×
      </button>
      <p class="eyebrow">{kindWord(kind)}</p>
      <h2 title={rowOf(words.book, kind, id)?.latin}>{titleOf(words, focus, view.register)}</h2>
      <Body {...focus} />
    </section>
  );
}

function Body({ kind, id }: Card) {
  const { book } = useWords().words;
  if (kind === "condition") {
    const row = rowOf(book, "condition", id);
    return row ? <ConditionBody id={id} row={row} /> : null;
  }
  if (kind === "differential") return <DifferentialBody />;
  if (kind === "test") return <TestBody id={id} />;
  if (isTold(kind)) return <ToldBody kind={kind} id={id} />;
  if (kind === "disc") return <DiscBody id={id} />;
  if (kind === "variant") return <VariantBody id={id} />;
  return <TargetBody kind={kind} id={id} />;
}

function titleOf({ book }: SceneWords, { kind, id }: Card, register: Register): string {
  if (kind === "differential") return "Heel pain, cause by cause";
  if (kind === "disc") return `Disc ${id.replace("_", "/")}`;
  if (isTold(kind)) return capital(id);
  return nameOf(book, kind, id, register);
}
