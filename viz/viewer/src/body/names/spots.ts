/**
 * Spots on the skin, as HTML over the canvas: the key sensory points as dots of one size however
 * near the eye is, and the place that is probed. What the body hides is hidden.
 */
import { type Camera, Vector3 } from "three";
import type { Hit, KeyPoint } from "../../contract/shown";
import type { Point } from "../../contract/view";
import { onScreen } from "../eye/on_screen";
import STYLE from "./spots.css";

/** What spots ask, and whom they tell. */
export interface SpotEvents {
  readonly onPick: (hit: Hit) => void;
  /** Told in which half of the picture the probed place is, when that changes. */
  readonly onSpot: (spot: { onLeft: boolean }) => void;
  /** Whether the body leaves a point to be seen. */
  readonly sees: (point: Vector3) => boolean;
}

/** The spots over a body. */
export class Spots {
  readonly #on: SpotEvents;
  readonly #box = document.createElement("div");
  readonly #dots = document.createElement("div");
  readonly #ring = document.createElement("div");
  #points: readonly { readonly at: Vector3; readonly node: HTMLElement }[] = [];
  #spot: Vector3 | null = null;
  #told: boolean | undefined;

  /** Takes the positioned element that holds the canvas. */
  constructor(el: HTMLElement, on: SpotEvents) {
    this.#on = on;
    this.#box.className = "rth-spots";
    const style = document.createElement("style");
    style.textContent = STYLE;
    this.#ring.className = "rth-probed";
    this.#ring.hidden = true;
    this.#box.append(style, this.#dots, this.#ring);
    el.append(this.#box);
  }

  /** Show these key points. */
  setPoints(points: readonly KeyPoint[]): void {
    this.#points = points.map((point) => ({
      at: new Vector3(...point.at),
      node: this.#dot(point),
    }));
    this.#dots.replaceChildren(...this.#points.map(({ node }) => node));
  }

  #dot({ root, side, text, colour }: KeyPoint): HTMLElement {
    const node = document.createElement("button");
    node.className = "rth-dot";
    node.dataset.keyPoint = `${root}@${side}`;
    node.style.setProperty("--root", colour);
    node.title = text;
    node.setAttribute("aria-label", text);
    node.append(Object.assign(document.createElement("span"), { textContent: root }));
    node.addEventListener("click", () =>
      this.#on.onPick({ part: `root:${root}`, structure: root, layer: "skin", side, along: null }),
    );
    return node;
  }

  /** Ring the place (mm) that is probed, or none. */
  setSpot(point: Point | null): void {
    this.#spot = point && new Vector3(...point);
    this.#told = undefined;
  }

  /** Put every spot where it is now. */
  place(camera: Camera): void {
    if (!this.#points.length && !this.#spot && this.#ring.hidden) return;
    const { clientWidth: width, clientHeight: height } = this.#box;
    const box = { left: 0, top: 0, width, height };
    for (const { at, node } of this.#points) {
      const seen = this.#on.sees(at) ? onScreen(at, camera, box) : null;
      node.hidden = !seen;
      if (seen) node.style.transform = `translate(${seen[0]}px,${seen[1]}px)`;
    }
    const here = this.#spot && onScreen(this.#spot, camera, box);
    this.#ring.hidden = !here;
    if (!here) return;
    this.#ring.style.transform = `translate(${here[0]}px,${here[1]}px)`;
    const onLeft = here[0] > width / 2;
    if (onLeft !== this.#told) this.#on.onSpot({ onLeft });
    this.#told = onLeft;
  }

  /** Take them away. */
  dispose(): void {
    this.#box.remove();
  }
}
