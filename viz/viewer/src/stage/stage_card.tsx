/** A card over the body that a click has opened: it takes the focus, and Escape closes it. */
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { onEscape } from "../marks/keys";

interface StageCardGiven {
  /** What those hear who do not see it. */
  readonly label: string;
  /** What was clicked: another one takes the focus anew. */
  readonly about: object;
  readonly close: () => void;
  readonly children: ComponentChildren;
  readonly "data-asked"?: string;
  readonly "data-offer"?: string;
  readonly "data-over-body"?: boolean;
}

/** The card, with the button that closes it. */
export function StageCard(given: StageCardGiven): JSX.Element {
  const { label, about, close, children, ...data } = given;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    return box.current ? onEscape(box.current, close) : undefined;
  }, [about]);
  return (
    <section class="asked-card" aria-label={label} tabIndex={-1} ref={box} {...data}>
      <button type="button" class="close" aria-label="Close" onClick={close}>
        ×
      </button>
      {children}
    </section>
  );
}
