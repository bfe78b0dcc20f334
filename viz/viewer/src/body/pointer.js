/**
 * Telling a click from a drag, and following the pointer for hover names.
 */
const CLICK_PX = 4;

export class Pointer {
  /**
   * @param {HTMLElement} canvas
   * @param {{click: (event: PointerEvent) => void, hover: (event: PointerEvent|null) => void}}
   *   on
   */
  constructor(canvas, on) {
    this.down = null;
    this.pending = 0;
    this.off = new AbortController();
    const listen = (type, handler) =>
      canvas.addEventListener(type, handler, { signal: this.off.signal });
    listen("pointerdown", (event) => {
      this.down = event.isPrimary && event.button === 0 ? event : null;
      this.moved = false;
    });
    listen("pointermove", (event) => this.#move(event, on));
    listen("pointerup", (event) => {
      const click = this.down && !this.moved && event.isPrimary;
      this.down = null;
      if (click) on.click(event);
    });
    listen("pointercancel", () => {
      this.down = null;
    });
    listen("pointerleave", () => {
      this.#cancel();
      on.hover(null);
    });
  }

  #move(event, on) {
    const { down } = this;
    if (down && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= CLICK_PX)
      this.moved = true;
    if (event.buttons || event.pointerType === "touch") return this.#cancel();
    this.last = event;
    this.pending ||= requestAnimationFrame(() => {
      this.pending = 0;
      on.hover(this.last);
    });
    return undefined;
  }

  #cancel() {
    cancelAnimationFrame(this.pending);
    this.pending = 0;
  }

  dispose() {
    this.#cancel();
    this.off.abort();
  }
}
