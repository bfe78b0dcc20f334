/** A button that opens a panel below it; Escape and a click elsewhere close it. */
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { focusedAround, whileOpen } from "./keys";
import { Chevron } from "./marks";

/** The button and what it opens. */
export interface PopoverGiven {
  /** What stands on the button. */
  readonly label: ComponentChildren;
  /** What the panel is called. */
  readonly name: string;
  /** Name of the button where its label is a sign. */
  readonly buttonName?: string;
  readonly disabled?: boolean;
  /** A sign says by itself that it opens something. */
  readonly bare?: boolean;
  readonly kind: string;
  /** What the panel holds; it is given what closes it. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button with its panel. */
export function Popover(given: PopoverGiven): JSX.Element {
  const { label, name, buttonName, disabled = false, bare = false, kind, children } = given;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    // what had the focus is gone with the panel
    if (box.current?.contains(focusedAround(box.current)))
      box.current.querySelector("button")?.focus();
    setOpen(false);
  };
  useLayoutEffect(() => whileOpen(box, open, close), [open]);
  return (
    <div class={`popover ${kind}`} ref={box}>
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-label={buttonName}
        title={buttonName}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {label}
        {!bare && <Chevron open={open} />}
      </button>
      {open && (
        <div class="panel" role="dialog" aria-label={name}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
