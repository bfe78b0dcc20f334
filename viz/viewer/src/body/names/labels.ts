/**
 * Names over the body as HTML, each beside it with a line to what it names, and the mark where the
 * lesion is.
 */
import { type Camera, Vector3 } from "three";
import { type Box, onScreen, type Pixel } from "../eye/on_screen";
import { ABOVE_MM, type Around, besideOf, firstSide, widestBeside } from "./beside_mark";
import { div, labelNode, leader, moved, span, svgBox, textWidth } from "./label_nodes";
import STYLE from "./labels.css";
import type { Line, Placed, Rect, Walls } from "./placing";
import { NARROW_PX } from "./slots";
import type { Wanted } from "./wanted";

const MARGIN_PX = 12;
/** From the text of one mark to that of another below it. */
const MARK_ROW_PX = 30;
/** What is nearer to the middle belongs to the trunk, mm. */
const BESIDE_MIDDLE_MM = 40;
/** About 24 letters. */
const WIDEST_MARK_PX = 186;
/** Padding and border at both sides of a name. */
const AROUND_TEXT_PX = 15;

/** A printer's letters are wider than those of the screen by a little, and no name is cut. */
const SPARE_ON_PAPER = 1.04;

/** The mark of a lesion, at a place of the body. */
export interface Label {
  readonly text: string;
  /** Millimetres. */
  readonly at: Vector3;
  /** How far around there what it marks reaches, mm. */
  readonly reach?: number;
  readonly pain?: boolean;
  /** Where a mark's text stands off, at the end of a line. */
  readonly beside?: "right" | "left";
  /** Which of two lesions it marks, where two are compared. */
  readonly letter?: "A" | "B";
}

/** A mark with its ring, and its text if it has one. */
interface PlacedMark extends Label {
  readonly node: HTMLElement;
  readonly ring: HTMLElement;
  readonly caption: HTMLElement | null;
}

/** Names that are written but not placed. */
export interface Written {
  readonly nodes: readonly HTMLElement[];
  /** Pixels. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** The names and marks over a body. */
export class Labels {
  readonly #box = div("rth-labels");
  readonly #names = div("rth-names");
  readonly #marks = div("");
  readonly #lines = svgBox();
  readonly #leaders = svgBox();
  #spots: readonly PlacedMark[] = [];
  #markLines: readonly Line[] = [];
  #larger: number | null = null;

  readonly #over: () => Iterable<Element>;

  /** Takes the positioned element that holds the canvas, and what stands over the picture. */
  constructor(el: HTMLElement, over: () => Iterable<Element> = () => []) {
    this.#over = over;
    const style = document.createElement("style");
    style.textContent = STYLE;
    for (const lines of [this.#lines, this.#leaders]) lines.setAttribute("aria-hidden", "true");
    this.#box.append(style, this.#leaders, this.#names, this.#lines, this.#marks);
    el.append(this.#box);
  }

  /** Where the labels may stand, in client pixels. */
  get frame(): DOMRect {
    return this.#box.getBoundingClientRect();
  }

  /** How many times as large as on the screen the letters are: 1, or what paper asks for. */
  get larger(): number {
    return this.#larger ?? 1;
  }

  /**
   * Writes in letters so many times as large, as for paper, where nothing stands over the picture; null:
   * as on the screen. What stands is to be placed anew.
   */
  enlarge(by: number | null): void {
    this.#larger = by;
    this.#box.style.setProperty("--larger", `${this.larger}`);
  }

  /** The names' elements, none of them to be seen yet, no wider than so many pixels if they can. */
  write(names: readonly Wanted[], widest: number): Written {
    this.hide();
    this.#names.style.setProperty("--widest", `${widest}px`);
    const nodes = names.map(({ text, lit }) => labelNode(text, lit));
    this.#names.replaceChildren(...nodes);
    // text that takes two rows is narrower than the box that makes it do so
    const spare = this.#larger === null ? 1 : SPARE_ON_PAPER;
    const widths = nodes.map((node) => Math.ceil(textWidth(node) * spare) + AROUND_TEXT_PX);
    // a single word may be wider, and is never cut: it finds a place with more room or none
    for (const [i, node] of nodes.entries())
      Object.assign(node.style, { width: `${widths[i]}px`, maxWidth: "none" });
    const sizes = nodes.map((node, i) => ({ width: widths[i] ?? 0, height: node.offsetHeight }));
    return { nodes, sizes };
  }

  /** Show some of the elements that were written, each at its place. */
  showNames(nodes: readonly HTMLElement[], places: readonly Placed[]): void {
    const shown = places.flatMap(({ item, box, line }) => {
      const node = nodes[item];
      if (!node) return [];
      const start = line[0][0];
      const onLeft = box.right === start;
      node.style.transform = moved(start, line[0][1], onLeft ? -100 : 0);
      return [node];
    });
    this.#names.replaceChildren(...shown);
    this.#leaders.replaceChildren(...places.flatMap(({ line }) => leader(...line)));
    this.#box.classList.add("named");
  }

  /** Take the names away until they are placed anew. */
  hide(): void {
    this.#box.classList.remove("named");
    this.#names.replaceChildren();
    this.#leaders.replaceChildren();
  }

  /** What the marks take of the picture. */
  walls(): Omit<Walls, "outline"> {
    const { left, top } = this.frame;
    const nodes = this.#marks.querySelectorAll(".rth-label, .rth-ring");
    const boxes = [...nodes].map((node) => node.getBoundingClientRect());
    return {
      boxes: boxes.filter(({ width }) => width).map((box) => shifted(box, left, top)),
      lines: this.#markLines,
    };
  }

  /** Where something stands over the picture, in its pixels. */
  boxesOver(): Rect[] {
    if (this.#larger !== null) return [];
    const { left, top } = this.frame;
    return [...this.#over()]
      .map((node) => shifted(node.getBoundingClientRect(), left, top))
      .filter((box) => box.right > box.left);
  }

  /** Mark where the lesion is, or the pain. */
  setMarks(spots: readonly Label[]): void {
    this.#spots = spots.map(placedMark);
    this.#marks.replaceChildren(...this.#spots.map((spot) => spot.node));
  }

  /** Put every mark where its place is now. */
  place(camera: Camera): void {
    if (!this.#spots.length && !this.#markLines.length) return;
    const { clientWidth: width, clientHeight: height } = this.#box;
    const box = { left: 0, top: 0, width, height };
    // of two that are compared a letter is enough where a text would cover the body
    this.#box.classList.toggle("narrow", width < NARROW_PX);
    const spots = this.#spots.map((spot) => ({
      spot,
      at: onScreen(spot.at, camera, box),
      otherLeg: otherLegOf(spot.at, camera, box),
      // the texts of two that are compared stand apart from each other
      above: spot.letter ? undefined : upwards(ABOVE_MM, spot.at, camera, box),
      reach: spot.reach && upwards(spot.reach, spot.at, camera, box),
    }));
    const over = this.#spots.some(({ beside }) => beside) ? this.boxesOver() : [];
    const [first, last] = rowsOf(spots.filter(({ spot }) => spot.letter && spot.caption));
    // of two the lower one is named below, so that their lines do not cross
    const isLower = ({ letter }: Label, at: Pixel | null) =>
      at !== null && (at[1] - (first + last) / 2 || Number(letter === "B") - 0.5) > 0;
    const nudge = Math.max(0, MARK_ROW_PX - (last - first)) / 2;
    this.#markLines = spots.flatMap(({ spot, at, otherLeg, above, reach }) => {
      const way = spot.letter && isLower(spot, at) ? 1 : -1;
      const moved = spot.letter && Number.isFinite(nudge) ? way * nudge : 0;
      const around: Around = { box, over, way, otherLeg, above, reach, nudge: moved };
      return placeMark(spot, at, around, this.larger);
    });
    this.#lines.replaceChildren(...this.#markLines.flatMap((line) => leader(...line)));
  }

  /** Take them away. */
  dispose(): void {
    this.#box.remove();
  }
}

/** A box of the window in the pixels of a frame. */
export function shifted({ left, top, right, bottom }: Rect, x: number, y: number): Rect {
  return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}

function placedMark(spot: Label): PlacedMark {
  const { text, pain, beside, letter } = spot;
  const node = div(
    ["rth-mark", pain && "pain", beside && "beside", letter && `of-${letter}`]
      .filter(Boolean)
      .join(" "),
  );
  const ring = div("rth-ring");
  node.append(ring);
  if (!text) return { ...spot, node, ring, caption: null };
  const caption = labelNode("");
  caption.append(span("whole", text), ...(letter ? [span("letter", letter)] : []));
  node.append(caption);
  return { ...spot, node, ring, caption };
}

/** How far across the same place of the other leg is seen; the body's middle is at x = 0. */
function otherLegOf(at: Vector3, camera: Camera, box: Box): number | undefined {
  if (Math.abs(at.x) < BESIDE_MIDDLE_MM) return undefined;
  const other = at.clone();
  other.x *= -1;
  return onScreen(other, camera, box)?.[0];
}

/** How many pixels of the picture so many millimetres are at a place, upwards. */
function upwards(mm: number, at: Vector3, camera: Camera, box: Box): number | undefined {
  const up = new Vector3().setFromMatrixColumn(camera.matrixWorld, 1).multiplyScalar(mm);
  const [here, there] = [onScreen(at, camera, box), onScreen(up.add(at), camera, box)];
  return here && there ? here[1] - there[1] : undefined;
}

/** The first and the last row of what is in the picture. */
function rowsOf(spots: readonly { readonly at: Pixel | null }[]): readonly [number, number] {
  const rows = spots.flatMap(({ at }) => (at ? [at[1]] : []));
  return [Math.min(...rows), Math.max(...rows)];
}

/** Places a mark; gives the line to a text that stands off. */
function placeMark(
  { node, ring, caption, beside: off }: PlacedMark,
  at: Pixel | null,
  picture: Around,
  larger: number,
): Line[] {
  const { box } = picture;
  node.hidden = !at;
  if (!at) return [];
  const [x, y] = at;
  ring.style.transform = `translate(${x}px,${y}px)`;
  if (!caption) return [];
  if (off) return placeBeside(caption, off, at, picture);
  const { width, height } = box;
  caption.style.maxWidth = `${Math.min(WIDEST_MARK_PX * larger, Math.max(x, width - x) - 36)}px`;
  const onLeft = x + 24 + caption.offsetWidth > width;
  // whole inside the picture, so that nothing around it covers it
  const half = caption.offsetHeight / 2 + MARGIN_PX;
  const row = Math.min(height - half, Math.max(half, y + (picture.nudge ?? 0)));
  caption.style.transform = moved(onLeft ? x - 20 : x + 20, row, onLeft ? -100 : 0);
  return [];
}

/** A text that stands off its place; gives its line. */
function placeBeside(
  label: HTMLElement,
  wanted: "left" | "right",
  at: Pixel,
  picture: Around,
): Line[] {
  const first = firstSide(wanted, at[0], picture);
  label.style.maxWidth = `${widestBeside(first, at[0], picture)}px`;
  const size = { width: label.offsetWidth, height: label.offsetHeight };
  const { edge, row, onLeft } = besideOf(size, first, at, picture);
  label.style.transform = moved(edge, row, onLeft ? -100 : 0);
  return [[[edge, row], at]];
}
