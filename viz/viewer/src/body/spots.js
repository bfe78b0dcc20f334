/**
 * Spots on the skin, as HTML over the canvas: the key sensory points as dots of one size however
 * near the eye is, and the place that is probed. What the body hides is hidden.
 */
import { Vector3 } from "three";
import { onScreen } from "./picking.js";
import STYLE from "./spots.css";

/**
 * @typedef {object} KeyPoint
 * @property {string} root
 * @property {string} text
 * @property {string} colour
 * @property {'right'|'left'} side
 * @property {number[]} at mm
 */

export class Spots {
  /**
   * @param {HTMLElement} el positioned element that holds the canvas
   * @param {{onPick: (hit: object) => void, onSpot: (at: number[]|null) => void,
   *   sees: (point: Vector3) => boolean}} on
   */
  constructor(el, on) {
    this.on = on;
    this.box = document.createElement("div");
    this.box.className = "rth-spots";
    const style = document.createElement("style");
    style.textContent = STYLE;
    this.dots = document.createElement("div");
    this.ring = document.createElement("div");
    this.ring.className = "rth-probed";
    this.ring.hidden = true;
    this.box.append(style, this.dots, this.ring);
    el.append(this.box);
    this.points = [];
    this.spot = null;
  }

  /** @param {KeyPoint[]} points */
  setPoints(points) {
    this.points = points.map((point) => ({
      at: new Vector3(...point.at),
      node: this.#dot(point),
    }));
    this.dots.replaceChildren(...this.points.map(({ node }) => node));
  }

  #dot({ root, side, text, colour }) {
    const node = document.createElement("button");
    node.className = "rth-dot";
    node.dataset.keyPoint = `${root}@${side}`;
    node.style.setProperty("--root", colour);
    node.title = text;
    node.setAttribute("aria-label", text);
    node.append(Object.assign(document.createElement("span"), { textContent: root }));
    node.addEventListener("click", () =>
      this.on.onPick({ part: `root:${root}`, structure: root, layer: "skin", side, along: null }),
    );
    return node;
  }

  /** The place that is probed. @param {number[]|null} point mm */
  setSpot(point) {
    this.spot = point && new Vector3(...point);
    this.told = null;
  }

  /** Put every spot where it is now. @param {import('three').Camera} camera */
  place(camera) {
    if (!this.points.length && !this.spot && this.ring.hidden) return;
    const { clientWidth: width, clientHeight: height } = this.box;
    const box = { left: 0, top: 0, width, height };
    for (const { at, node } of this.points) {
      const seen = this.on.sees(at) && onScreen(at, camera, box);
      node.hidden = !seen;
      if (seen) node.style.transform = `translate(${seen[0]}px,${seen[1]}px)`;
    }
    const here = this.spot && onScreen(this.spot, camera, box);
    this.ring.hidden = !here;
    if (!here) return;
    this.ring.style.transform = `translate(${here[0]}px,${here[1]}px)`;
    const onLeft = here[0] > width / 2;
    if (onLeft !== this.told) this.on.onSpot({ onLeft });
    this.told = onLeft;
  }

  dispose() {
    this.box.remove();
  }
}
