/** What stands over the body: the names on it keep clear of these. */

/** Cards, legends, tiles and panels that may lie over the picture. */
const OVER = [
  ...[
    ".on-stage .pill",
    ".chosen",
    ".skin-legend",
    ".probe-card",
    ".heel-face",
    ".heel-depths",
    ".slide",
    ".mark-name",
  ],
  ...[".toolbar", ".panel", ".where-one-is", "[data-over-body]"],
].join();

/** The elements that may stand over the picture in `box`. */
export function overBody(box: HTMLElement): Iterable<Element> {
  return box.closest(".stage")?.querySelectorAll(OVER) ?? [];
}
