/** The elements that labels are made of. */
import type { Pixel } from "../eye/on_screen";

const SVG = "http://www.w3.org/2000/svg";

/** An element of a class. */
export function div(className: string): HTMLElement {
  return Object.assign(document.createElement("div"), { className });
}

/** A text of a class. */
export function span(className: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement("span"), { className, textContent });
}

/** A name or the frame of a mark. */
export function labelNode(text: string, lit = false): HTMLElement {
  const node = div(lit ? "rth-label lit" : "rth-label");
  node.textContent = text;
  return node;
}

/** How wide a text is written, pixels. */
export function textWidth(node: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect().width;
}

/** A line from a label to what it names, with a dot at its end. */
export function leader([x, y]: Pixel, [toX, toY]: Pixel): SVGElement[] {
  return [
    svg("line", { x1: x, y1: y, x2: toX, y2: toY }),
    svg("circle", { cx: toX, cy: toY, r: 2.6 }),
  ];
}

/** What lines are drawn in. */
export function svgBox(): SVGSVGElement {
  return document.createElementNS(SVG, "svg");
}

function svg(tag: "line" | "circle", values: Readonly<Record<string, number>>): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(values)) node.setAttribute(key, String(value));
  return node;
}

/** A box whose left (0) or right (-100) edge is at x, and its middle at y. */
export function moved(x: number, y: number, edge: 0 | -100): string {
  return `translate(${x}px,${y}px) translate(${edge}%,-50%)`;
}
