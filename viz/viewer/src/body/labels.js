/**
 * Names over the body: HTML in two columns with leader lines, and the mark where the lesion is.
 */
import STYLE from "./labels.css";
import { onScreen } from "./picking.js";

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

/**
 * @typedef {object} Label
 * @property {string} text
 * @property {import('three').Vector3} at mm
 * @property {boolean} [lit]
 * @property {boolean} [pain]
 * @property {'right'|'left'|''} [beside] where a mark's text stands off, at the end of a line
 */

export class Labels {
  /** @param {HTMLElement} el positioned element that holds the canvas */
  constructor(el) {
    this.box = document.createElement("div");
    this.box.className = "rth-labels";
    const style = document.createElement("style");
    style.textContent = STYLE;
    this.names = document.createElement("div");
    this.marks = document.createElement("div");
    this.lines = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    this.lines.setAttribute("aria-hidden", "true");
    this.box.append(style, this.lines, this.names, this.marks);
    el.append(this.box);
    this.items = [];
    this.spots = [];
  }

  /** @param {Label[]} items */
  setNames(items) {
    this.items = items.map((item) => ({ ...item, node: labelNode(item) }));
    this.names.replaceChildren(...this.items.map((item) => item.node));
  }

  /** @param {Label[]} spots where the lesion is, or the pain */
  setMarks(spots) {
    this.spots = spots.map((spot) => ({ ...spot, node: markNode(spot) }));
    this.marks.replaceChildren(...this.spots.map((spot) => spot.node));
  }

  /** Put every label where its part is now. @param {import('three').Camera} camera */
  place(camera) {
    if (!this.items.length && !this.spots.length) return this.lines.replaceChildren();
    const { clientWidth: width, clientHeight: height } = this.box;
    const box = { left: 0, top: 0, width, height };
    const lines = this.spots.flatMap((s) => placeMark(s, onScreen(s.at, camera, box), box));
    const seen = this.items.map((item) => ({ item, at: onScreen(item.at, camera, box) }));
    for (const { item, at } of seen) item.node.hidden = !at;
    const middle = width / 2 - NEAR_MIDDLE_PX;
    for (const onLeft of [true, false]) {
      const column = seen
        .filter(({ at }) => at && at[0] < middle === onLeft)
        .sort((a, b) => a.at[1] - b.at[1]);
      lines.push(...placeColumn(column, onLeft, width, height));
    }
    return this.lines.replaceChildren(...lines);
  }

  dispose() {
    this.box.remove();
  }
}

function labelNode({ text, lit }) {
  const node = document.createElement("div");
  node.className = lit ? "rth-label lit" : "rth-label";
  node.textContent = text;
  return node;
}

function markNode({ text, pain, beside }) {
  const node = document.createElement("div");
  node.className = `rth-mark${pain ? " pain" : ""}${beside ? " beside" : ""}`;
  const ring = document.createElement("div");
  ring.className = "rth-ring";
  node.append(ring);
  if (text) {
    const label = labelNode({ text: "" });
    label.append(Object.assign(document.createElement("span"), { textContent: text }));
    node.append(label);
  }
  return node;
}

/** @returns {SVGElement[]} the line to a text that stands off */
function placeMark({ node, beside: off }, at, box) {
  const { width, height } = box;
  node.hidden = !at;
  if (!at) return [];
  const [ring, label] = node.children;
  ring.style.transform = `translate(${at[0]}px,${at[1]}px)`;
  if (!label) return [];
  if (off) return placeBeside(label, off, at, box);
  label.style.maxWidth = `${Math.min(WIDEST_MARK_PX, Math.max(at[0], width - at[0]) - 36)}px`;
  const onLeft = at[0] + 24 + label.offsetWidth > width;
  const beside = onLeft ? at[0] - 20 : at[0] + 20;
  // whole inside the picture, so that nothing around it covers it
  const half = label.offsetHeight / 2 + MARGIN_PX;
  const row = Math.min(height - half, Math.max(half, at[1]));
  label.style.transform = moved(beside, row, onLeft ? -100 : 0);
  return [];
}

/** A text above and beside its place, so that it hides nothing of it; gives its line. */
function placeBeside(label, wanted, [x, y], { width, height }) {
  const room = (left) => (left ? x : width - x) - BESIDE_PX - MARGIN_PX;
  const there = wanted === "left";
  const onLeft = room(there) < NARROWEST_BESIDE_PX ? !there : there;
  const widest = Math.max(NARROWEST_BESIDE_PX, Math.min(WIDEST_BESIDE_PX, room(onLeft)));
  label.style.maxWidth = `${widest}px`;
  const edge = x + (onLeft ? -BESIDE_PX : BESIDE_PX);
  const half = label.offsetHeight / 2 + MARGIN_PX;
  const row = Math.min(height - half, Math.max(half + BUTTON_PX, y - ABOVE_PX));
  label.style.transform = moved(edge, row, onLeft ? -100 : 0);
  return leader(edge, row, [x, y]);
}

/** Rows of one column, pushed apart; gives the leader lines. */
function placeColumn(column, onLeft, width, height) {
  let lowest = MARGIN_PX + ROW_PX / 2;
  const rows = column.map(({ at }) => {
    lowest = Math.max(lowest, at[1]);
    const row = lowest;
    lowest += ROW_PX;
    return row;
  });
  let highest = height - MARGIN_PX - ROW_PX / 2;
  for (let i = rows.length - 1; i >= 0; i--) {
    rows[i] = Math.min(rows[i], highest);
    highest = rows[i] - ROW_PX;
  }
  return column.flatMap(({ item, at }, i) => {
    const x = onLeft ? MARGIN_PX : width - MARGIN_PX;
    item.node.style.transform = moved(x, rows[i], onLeft ? 0 : -100);
    const start = onLeft ? x + item.node.offsetWidth : x - item.node.offsetWidth;
    return leader(start, rows[i], at);
  });
}

function leader(x, y, at) {
  const make = (tag, values) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(values)) node.setAttribute(key, value);
    return node;
  };
  return [
    make("line", { x1: x, y1: y, x2: at[0], y2: at[1] }),
    make("circle", { cx: at[0], cy: at[1], r: 2.6 }),
  ];
}

/** A box whose left (0) or right (-100) edge is at x, and its middle at y. */
function moved(x, y, edge) {
  return `translate(${x}px,${y}px) translate(${edge}%,-50%)`;
}
