/**
 * Names over the body: HTML in two columns with leader lines, and the mark where the lesion is.
 */
import type { Camera, Vector3 } from "three";
import { type Box, onScreen, type Pixel } from "../eye/on_screen";
import STYLE from "./labels.css";

const SVG = "http://www.w3.org/2000/svg";

const ROW_PX = 26;
const MARGIN_PX = 12;
/** About 24 letters. */
const WIDEST_MARK_PX = 186;
/** The same for a text that stands off, and what it needs at least. */
const WIDEST_BESIDE_PX = 240;
const NARROWEST_BESIDE_PX = 130;
/** How far beside and above its place a text stands that has a line to it. */
const BESIDE_PX = 96;
const ABOVE_PX = 72;
/** What stands at the top of the picture. */
const BUTTON_PX = 36;
/** What lies this near the middle is named on the right. */
const NEAR_MIDDLE_PX = 14;

/** A name, or the mark of a lesion, at a place of the body. */
export interface Label {
  readonly text: string;
  /** Millimetres. */
  readonly at: Vector3;
  readonly lit?: boolean;
  readonly pain?: boolean;
  /** Where a mark's text stands off, at the end of a line. */
  readonly beside?: "right" | "left";
}

/** A label with its element. */
interface Placed extends Label {
  readonly node: HTMLElement;
}

/** A mark with its ring, and its text if it has one. */
interface PlacedMark extends Placed {
  readonly ring: HTMLElement;
  readonly caption: HTMLElement | null;
}

/** A label that is to be seen, and where. */
interface Seen {
  readonly item: Placed;
  readonly at: Pixel;
}

/** The names and marks over a body. */
export class Labels {
  readonly #box = div("rth-labels");
  readonly #names = div("");
  readonly #marks = div("");
  readonly #lines = document.createElementNS(SVG, "svg");
  #items: readonly Placed[] = [];
  #spots: readonly PlacedMark[] = [];

  /** Takes the positioned element that holds the canvas. */
  constructor(el: HTMLElement) {
    const style = document.createElement("style");
    style.textContent = STYLE;
    this.#lines.setAttribute("aria-hidden", "true");
    this.#box.append(style, this.#lines, this.#names, this.#marks);
    el.append(this.#box);
  }

  /** Show these names. */
  setNames(items: readonly Label[]): void {
    this.#items = items.map((item) => ({ ...item, node: labelNode(item) }));
    this.#names.replaceChildren(...this.#items.map((item) => item.node));
  }

  /** Mark where the lesion is, or the pain. */
  setMarks(spots: readonly Label[]): void {
    this.#spots = spots.map(placedMark);
    this.#marks.replaceChildren(...this.#spots.map((spot) => spot.node));
  }

  /** Put every label where its part is now. */
  place(camera: Camera): void {
    if (!this.#items.length && !this.#spots.length) {
      this.#lines.replaceChildren();
      return;
    }
    const { clientWidth: width, clientHeight: height } = this.#box;
    const box = { left: 0, top: 0, width, height };
    const lines = this.#spots.flatMap((s) => placeMark(s, onScreen(s.at, camera, box), box));
    const seen = this.#items.flatMap((item): Seen[] => {
      const at = onScreen(item.at, camera, box);
      item.node.hidden = !at;
      return at ? [{ item, at }] : [];
    });
    const middle = width / 2 - NEAR_MIDDLE_PX;
    for (const onLeft of [true, false]) {
      const column = seen.filter(({ at: [x] }) => x < middle === onLeft);
      lines.push(...placeColumn(column, onLeft, box));
    }
    this.#lines.replaceChildren(...lines);
  }

  /** Take them away. */
  dispose(): void {
    this.#box.remove();
  }
}

function div(className: string): HTMLElement {
  return Object.assign(document.createElement("div"), { className });
}

function labelNode({ text, lit = false }: Pick<Label, "text" | "lit">): HTMLElement {
  const node = div(lit ? "rth-label lit" : "rth-label");
  node.textContent = text;
  return node;
}

function placedMark(spot: Label): PlacedMark {
  const { text, pain, beside } = spot;
  const node = div(`rth-mark${pain ? " pain" : ""}${beside ? " beside" : ""}`);
  const ring = div("rth-ring");
  node.append(ring);
  if (!text) return { ...spot, node, ring, caption: null };
  const caption = labelNode({ text: "" });
  caption.append(Object.assign(document.createElement("span"), { textContent: text }));
  node.append(caption);
  return { ...spot, node, ring, caption };
}

/** Places a mark; gives the line to a text that stands off. */
function placeMark(
  { node, ring, caption, beside: off }: PlacedMark,
  at: Pixel | null,
  box: Box,
): SVGElement[] {
  node.hidden = !at;
  if (!at) return [];
  const [x, y] = at;
  ring.style.transform = `translate(${x}px,${y}px)`;
  if (!caption) return [];
  if (off) return placeBeside(caption, off, at, box);
  const { width, height } = box;
  caption.style.maxWidth = `${Math.min(WIDEST_MARK_PX, Math.max(x, width - x) - 36)}px`;
  const onLeft = x + 24 + caption.offsetWidth > width;
  // whole inside the picture, so that nothing around it covers it
  const half = caption.offsetHeight / 2 + MARGIN_PX;
  const row = Math.min(height - half, Math.max(half, y));
  caption.style.transform = moved(onLeft ? x - 20 : x + 20, row, onLeft ? -100 : 0);
  return [];
}

/** A text above and beside its place, so that it hides nothing of it; gives its line. */
function placeBeside(
  label: HTMLElement,
  wanted: "left" | "right",
  [x, y]: Pixel,
  { width, height }: Box,
): SVGElement[] {
  const room = (left: boolean) => (left ? x : width - x) - BESIDE_PX - MARGIN_PX;
  const there = wanted === "left";
  const onLeft = room(there) < NARROWEST_BESIDE_PX ? !there : there;
  const widest = Math.max(NARROWEST_BESIDE_PX, Math.min(WIDEST_BESIDE_PX, room(onLeft)));
  label.style.maxWidth = `${widest}px`;
  // whole inside the picture, also where a phone leaves less room than it needs
  const needs = label.offsetWidth + MARGIN_PX;
  const edge = onLeft ? Math.max(x - BESIDE_PX, needs) : Math.min(x + BESIDE_PX, width - needs);
  const half = label.offsetHeight / 2 + MARGIN_PX;
  const row = Math.min(height - half, Math.max(half + BUTTON_PX, y - ABOVE_PX));
  label.style.transform = moved(edge, row, onLeft ? -100 : 0);
  return leader(edge, row, [x, y]);
}

/** Places one column, its rows pushed apart; gives the leader lines. */
function placeColumn(column: readonly Seen[], onLeft: boolean, { width, height }: Box) {
  const sorted = column.toSorted((a, b) => a.at[1] - b.at[1]);
  const rows = pushedApart(
    sorted.map(({ at }) => at[1]),
    height,
  );
  return sorted.flatMap(({ item: { node }, at }, i) => {
    const x = onLeft ? MARGIN_PX : width - MARGIN_PX;
    const row = rows[i] ?? at[1];
    node.style.transform = moved(x, row, onLeft ? 0 : -100);
    const start = onLeft ? x + node.offsetWidth : x - node.offsetWidth;
    return leader(start, row, at);
  });
}

/** Heights from the top down, moved so that each has a row of its own inside the picture. */
function pushedApart(heights: readonly number[], height: number): number[] {
  let lowest = MARGIN_PX + ROW_PX / 2;
  const rows = heights.map((y) => {
    const row = Math.max(lowest, y);
    lowest = row + ROW_PX;
    return row;
  });
  let highest = height - MARGIN_PX - ROW_PX / 2;
  const upwards = rows.toReversed().map((y) => {
    const row = Math.min(highest, y);
    highest = row - ROW_PX;
    return row;
  });
  return upwards.toReversed();
}

function leader(x: number, y: number, [toX, toY]: Pixel): SVGElement[] {
  return [
    svg("line", { x1: x, y1: y, x2: toX, y2: toY }),
    svg("circle", { cx: toX, cy: toY, r: 2.6 }),
  ];
}

function svg(tag: "line" | "circle", values: Readonly<Record<string, number>>): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(values)) node.setAttribute(key, String(value));
  return node;
}

/** A box whose left (0) or right (-100) edge is at x, and its middle at y. */
function moved(x: number, y: number, edge: 0 | -100): string {
  return `translate(${x}px,${y}px) translate(${edge}%,-50%)`;
}
