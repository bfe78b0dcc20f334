/**
 * The pictures of the sheet, taken in one go: a browser prints no canvas of WebGL, and waits for
 * nothing.
 */
import { HEEL_FACES } from "../book/words";
import type { Point } from "../contract/view";
import type { Body } from "../state/host";

/** Pixels of a face of the heel: as broad as its frame on the sheet. */
const FACE_PX = [560, 315] as const;
/** By how much the picture is made smaller to find its edges. */
const COARSER = 6;
/** From this much ink on (of 255) something is drawn there. */
const INK = 24;
/** Room around what is drawn, CSS pixels. */
const ROOM_PX = 14;
/** How wide and how high the body is at most on the sheet, CSS pixels: beside the heel. */
const BESIDE_HEEL: Frame = { width: 330, height: 390 };
/** Where names stand beside it, it has the whole width of the sheet, so that they can be read. */
const WITH_NAMES: Frame = { width: 680, height: 470 };
/** Letters of a mark on the sheet and on the screen, CSS pixels. */
const PRINTED_LETTER = 10.5;
const LETTER = 12.5;
/** A body is no narrower than this share of its height, so that its marks have room. */
const NARROWEST = 0.56;
/** The eye looks along the line of both legs where this much of its right is neither left nor right. */
const ASIDE = 0.35;

/** So often the letters are set by the size of the picture, and that by what is written. */
const TURNS = 2;

/** Room on the sheet, CSS pixels. */
interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A part of the body's canvas, CSS pixels. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The body as it stands on the screen. */
export interface BodyPicture {
  readonly url: string;
  /** Size of the canvas, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly crop: Crop;
  /** How many times as large as on the screen it is. */
  readonly scale: number;
  /** Whether names stand beside the body. */
  readonly named: boolean;
  /** The names and marks that stand over it. */
  readonly marks: Node | null;
  /** On which hand of the picture the right leg is; null where the eye is beside the legs. */
  readonly right: "left" | "right" | null;
}

/** Everything that is drawn on a sheet. */
export interface Pictures {
  readonly body: BodyPicture | null;
  /** By face of the heel, as data URLs. */
  readonly heel: Readonly<Record<string, string>>;
}

const NONE: Pictures = { body: null, heel: {} };

/** Takes them from the body in an element of the page; none where there is no body. */
export function takePictures(page: Element, body: Body | null): Pictures {
  if (!body) return NONE;
  const faces = HEEL_FACES.map(([name]) => name);
  return { body: bodyPicture(page, body), heel: body.heel?.pictures(faces, FACE_PX) ?? {} };
}

function bodyPicture(page: Element, body: Body): BodyPicture | null {
  const canvas = page.querySelector<HTMLCanvasElement>(".body-canvas canvas");
  if (!canvas?.width || !body.snapshot) return null;
  body.snapshot(); // what is drawn stays on the canvas until this task ends
  const { clientWidth: width, clientHeight: height } = canvas;
  const copy = drawn(canvas, canvas.width, canvas.height);
  const marks = page.querySelector(".rth-labels");
  const named = Boolean(marks?.querySelector(".rth-names > *"));
  const ink = inkOf(canvas);
  const cropped = () => {
    const crop = cropOf(canvas, ink, marks);
    return { crop, scale: scaleIn(named ? WITH_NAMES : BESIDE_HEEL, crop) };
  };
  let found = cropped();
  for (let turn = 0; turn < TURNS; turn++) {
    // written and placed as on the screen, so that nothing is cut and nothing lies on anything
    body.names?.enlarge(PRINTED_LETTER / LETTER / found.scale);
    found = cropped();
  }
  const written = marks?.cloneNode(true) ?? null;
  body.names?.enlarge(null);
  const url = copy.toDataURL("image/png");
  return { url, width, height, ...found, named, marks: written, right: handOfRight(body) };
}

function scaleIn(frame: Frame, { width, height }: Crop): number {
  return Math.min(frame.width / width, frame.height / height);
}

function drawn(source: HTMLCanvasElement, width: number, height: number): HTMLCanvasElement {
  const copy = Object.assign(document.createElement("canvas"), { width, height });
  copy.getContext("2d")?.drawImage(source, 0, 0, width, height);
  return copy;
}

/** What of the canvas holds the body and its marks. */
function cropOf(canvas: HTMLCanvasElement, ink: Edges | null, marks: Element | null): Crop {
  const { clientWidth: width, clientHeight: height } = canvas;
  const { left, top } = canvas.getBoundingClientRect();
  const boxes = [...(marks?.querySelectorAll(".rth-label, .rth-ring") ?? [])]
    .map((node) => node.getBoundingClientRect())
    .filter((box) => box.width)
    .map((box): Edges => [box.left - left, box.top - top, box.right - left, box.bottom - top]);
  const all = ink ? [...boxes, ink] : boxes;
  if (!all.length) return { left: 0, top: 0, width, height };
  const from = (axis: 0 | 1) => Math.max(0, Math.min(...all.map((box) => box[axis])) - ROOM_PX);
  const to = (axis: 2 | 3, most: number) =>
    Math.min(most, Math.max(...all.map((box) => box[axis])) + ROOM_PX);
  const tall = to(3, height) - from(1);
  const wide = Math.min(width, Math.max(to(2, width) - from(0), NARROWEST * tall));
  const middle = (from(0) + to(2, width)) / 2;
  const start = Math.max(0, Math.min(width - wide, middle - wide / 2));
  return { left: start, top: from(1), width: wide, height: tall };
}

/** Left, top, right and bottom, CSS pixels. */
type Edges = readonly [number, number, number, number];

/** Those of what is drawn; null where nothing is. */
function inkOf(canvas: HTMLCanvasElement): Edges | null {
  const { clientWidth, clientHeight } = canvas;
  const width = Math.max(1, Math.round(clientWidth / COARSER));
  const height = Math.max(1, Math.round(clientHeight / COARSER));
  const small = drawn(canvas, width, height).getContext("2d")?.getImageData(0, 0, width, height);
  const edge = { left: width, top: height, right: -1, bottom: -1 };
  for (let at = 3; small && at < small.data.length; at += 4) {
    if ((small.data[at] ?? 0) < INK) continue;
    const pixel = (at - 3) / 4;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    edge.left = Math.min(edge.left, x);
    edge.right = Math.max(edge.right, x);
    edge.top = Math.min(edge.top, y);
    edge.bottom = Math.max(edge.bottom, y);
  }
  if (edge.right < 0) return null;
  const [sx, sy] = [clientWidth / width, clientHeight / height];
  return [edge.left * sx, edge.top * sy, (edge.right + 1) * sx, (edge.bottom + 1) * sy];
}

/** The right leg is at negative x; up is z. */
function handOfRight(body: Body): "left" | "right" | null {
  const { position, target } = body.getCamera();
  const [x, y, z] = target.map((mm, axis) => mm - (position[axis] ?? 0)) as unknown as Point;
  const toTheRight = y / (Math.hypot(x, y, z) || 1);
  if (Math.abs(toTheRight) < ASIDE) return null;
  return toTheRight < 0 ? "right" : "left";
}
