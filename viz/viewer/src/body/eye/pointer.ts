/**
 * Telling a click from a drag, and following the pointer for hover names.
 */
const CLICK_PX = 4;

/** What a pointer tells. */
export interface PointerEvents {
  readonly click: (event: PointerEvent) => void;
  /** Null when the pointer has left. */
  readonly hover: (event: PointerEvent | null) => void;
}

/** The pointer over a canvas. */
export class Pointer {
  readonly #on: PointerEvents;
  readonly #off = new AbortController();
  #down: PointerEvent | null = null;
  #last: PointerEvent | null = null;
  #moved = false;
  #pending = 0;

  constructor(canvas: HTMLElement, on: PointerEvents) {
    this.#on = on;
    const listen = (type: PointerEventName, act: (event: PointerEvent) => void) =>
      canvas.addEventListener(type, act, { signal: this.#off.signal });
    listen("pointerdown", (event) => {
      this.#down = event.isPrimary && event.button === 0 ? event : null;
      this.#moved = false;
    });
    listen("pointermove", (event) => this.#move(event));
    listen("pointerup", (event) => {
      const click = this.#down && !this.#moved && event.isPrimary;
      this.#down = null;
      if (click) on.click(event);
    });
    listen("pointercancel", () => {
      this.#down = null;
    });
    listen("pointerleave", () => {
      this.#cancel();
      on.hover(null);
    });
  }

  #move(event: PointerEvent): void {
    const down = this.#down;
    if (down && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= CLICK_PX)
      this.#moved = true;
    if (event.buttons || event.pointerType === "touch") {
      this.#cancel();
      return;
    }
    this.#last = event;
    this.#pending ||= requestAnimationFrame(() => {
      this.#pending = 0;
      this.#on.hover(this.#last);
    });
  }

  #cancel(): void {
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
  }

  /** Stop listening. */
  dispose(): void {
    this.#cancel();
    this.#off.abort();
  }
}

type PointerEventName =
  | "pointerdown"
  | "pointermove"
  | "pointerup"
  | "pointercancel"
  | "pointerleave";
