/**
 * Names what is in sight once the body rests: looks at it, chooses the names, places them beside it.
 */
import type { PerspectiveCamera, WebGLRenderer } from "three";
import { labelName } from "../../book/part_names";
import { stateWords } from "../../book/state_words";
import type { Shown } from "../../contract/shown";
import type { Register } from "../../contract/view";
import type { Anatomy } from "../draw/anatomy";
import { type IdKind, IdPicture } from "../draw/id_picture";
import type { Layers } from "../draw/layers";
import type { Materials } from "../draw/materials";
import type { Active } from "../look/active";
import type { Labels } from "./labels";
import { placed } from "./placing";
import { type IdPixels, type Sight, sightOf, veil } from "./sight";
import { type Frame, isWhole, MARGIN_PX, roomBeside, slotsOf } from "./slots";
import { type Wanted, wantedNames } from "./wanted";

/** So long the body rests before it is looked at. */
const REST_MS = 240;
/** A picture of more pixels is looked at more coarsely. */
const MOST_PIXELS = 260_000;
/** Names in a picture: at most, for a patient, and one for so much height. */
const MOST = 22;
const MOST_FOR_PATIENTS = 5;
const HEIGHT_OF_ONE_PX = 32;
/** So many names are tried, for some find no place. */
const TRIED = 2;
/** A name may be so wide; where the body leaves less, it takes two rows. */
const WIDEST_PX = 210;
const NARROWEST_PX = 84;
/** And so wide where it has to stand over the body. */
const OVER_BODY_PX = 140;
/** No line is longer than this share of the picture's width. */
const LONGEST = 0.45;
/** Frames are drawn from nerves of this opacity. */
const VEIL_BELOW = 0.5;

type Size = readonly [number, number];
/** What is seen, and lit nerves through all else. */
interface Sights {
  readonly seen: Sight;
  readonly shining: Sight | undefined;
}

/** A body that is drawn, as far as its names depend on it. */
export interface NamedBody {
  readonly anatomy: Anatomy;
  readonly layers: Layers;
  readonly materials: Materials;
  readonly shown: Shown;
  readonly active: Active;
}

/** What is there at present. */
export interface NamesGiven {
  readonly labels: Labels;
  readonly renderer: WebGLRenderer;
  readonly body: () => NamedBody | null;
  readonly camera: () => PerspectiveCamera;
  /** Whether a flight is on. */
  readonly moves: () => boolean;
}

/** The names over a body, or none. */
export class Names {
  /** Milliseconds of the longest piece of script of the last look. */
  took: number | undefined;
  readonly #given: NamesGiven;
  #register: Register | null = null;
  #picture: { readonly of: NamedBody; readonly ids: IdPicture } | null = null;
  #timer = 0;
  /** What is placed anew where the letters become larger. */
  #stands: (() => void) | null = null;
  /** Counts what has changed: a look at something older is of no use. */
  #turn = 0;

  constructor(given: NamesGiven) {
    this.#given = given;
  }

  /** Name what is in sight in the words of a register, or nothing. */
  set(register: Register | null): void {
    this.#register = register;
    this.stale();
  }

  /** Whether the names that are asked for stand. */
  get done(): boolean {
    return !this.#timer;
  }

  /** Something has changed or moves: no names until it rests. */
  stale(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#given.labels.hide();
    this.#stands = null;
    if (this.#register) this.#timer = window.setTimeout(() => this.#look(), REST_MS);
  }

  async #look(): Promise<void> {
    const { body, moves, labels } = this.#given;
    const [turn, register, drawn] = [this.#turn, this.#register, body()];
    const { width, height } = labels.frame;
    if (drawn && register && !moves() && width >= 1 && height >= 1) {
      const sights = await this.#sights(drawn, [width, height], turn).catch(() => null);
      if (turn !== this.#turn) return;
      if (sights) this.#stands = () => this.#place(drawn, sights, register);
      this.#stands?.();
    } else if (drawn && moves()) return this.stale();
    this.#timer = 0;
  }

  /** What is in sight, by the kind of picture; null when it is out of date before it has come. */
  async #sights(drawn: NamedBody, frame: Size, turn: number): Promise<Sights | null> {
    const { renderer, camera } = this.#given;
    const ids = this.#ids(drawn);
    await ids.ready(renderer, camera());
    if (turn !== this.#turn) return null;
    const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (frame[0] * frame[1])));
    const [width, height] = frame.map((side) => Math.floor(side * scale)) as [number, number];
    const kinds = kindsOf(drawn);
    const pictures = ids.take(renderer, camera(), [width, height], kinds);
    const came = await Promise.all(pictures);
    if (turn !== this.#turn) return null;
    const began = performance.now();
    const [solid, ...others] = came.map((bytes) => ({ width, height, bytes }));
    if (!solid) return null;
    const found = Object.fromEntries(kinds.slice(1).map((kind, i) => [kind, others[i]]));
    if (found.veils) veil(solid, found.veils, nervesOf(drawn));
    const read = (picture: IdPixels) => scaled(sightOf(picture), 1 / scale);
    const sights = { seen: read(solid), shining: found.shining && read(found.shining) };
    this.took = performance.now() - began;
    return sights;
  }

  #ids(of: NamedBody): IdPicture {
    if (this.#picture?.of !== of) {
      this.forget();
      this.#picture = { of, ids: new IdPicture(of.layers, of.materials) };
    }
    return this.#picture?.ids ?? new IdPicture(of.layers, of.materials);
  }

  /** Write marks and names in letters so many times as large, as for paper; null: as on the screen. */
  enlarge(by: number | null): void {
    const { labels, camera } = this.#given;
    labels.enlarge(by);
    labels.place(camera());
    this.#stands?.();
  }

  /** Chooses and places the names. */
  #place(drawn: NamedBody, sights: Sights, register: Register): void {
    const began = performance.now();
    const { labels } = this.#given;
    const { width, height } = labels.frame;
    const { outline } = sights.seen;
    const most = mostIn(height / labels.larger, register);
    const names = wanted(drawn, sights, register, most);
    const frame = { width, height, outline, over: labels.boxesOver() };
    const tried = names.slice(0, most * TRIED);
    const { nodes, sizes } = labels.write(tried, widestIn(frame, labels.larger));
    const items = tried.map(({ ends }, i) => ({ width: 0, height: 0, ...sizes[i], ends }));
    const slots = slotsOf(frame, Math.max(0, ...items.map((item) => item.width)));
    const marks = labels.walls();
    const walls = { boxes: [...marks.boxes, ...frame.over], lines: marks.lines, outline };
    const bounds = { most, longest: LONGEST * width, top: MARGIN_PX, bottom: height - MARGIN_PX };
    labels.showNames(nodes, placed(items, slots, walls, bounds));
    this.took = Math.max(this.took ?? 0, performance.now() - began);
  }

  /** Free what was drawn with. */
  forget(): void {
    this.#picture?.ids.dispose();
    this.#picture = null;
  }

  /** Look no more. */
  dispose(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.forget();
  }
}

/** What has to be looked at: what is seen through, and lit nerves, only where there are such. */
function kindsOf({ layers, active }: NamedBody): IdKind[] {
  const faint = Object.values(layers.opacities).some((one) => one > 0 && one < VEIL_BELOW);
  return [
    "solid",
    ...(faint || active.layers.muscles?.some(Boolean) ? (["veils"] as const) : []),
    ...(active.lit.some(Boolean) ? (["shining"] as const) : []),
  ];
}

/** By index, whether a part is a nerve. */
function nervesOf({ anatomy }: NamedBody): readonly boolean[] {
  return anatomy.scene.parts.map(({ layer }) => layer === "nerves");
}

/** How many names a picture of this height takes. */
function mostIn(height: number, register: Register): number {
  const most = register === "patient" ? MOST_FOR_PATIENTS : MOST;
  return Math.min(most, Math.max(3, Math.floor(height / HEIGHT_OF_ONE_PX)));
}

function wanted(
  { anatomy: { scene }, shown }: NamedBody,
  sights: Sights,
  register: Register,
  most: number,
): Wanted[] {
  const state = shown.state ?? stateWords(scene.book, shown.selection ?? "");
  const nameOf = (part: string) => labelName(scene, part, register);
  const seen = { seen: sights.seen.parts, shining: sights.shining?.parts };
  const other = shown.beside ? stateWords(scene.book, shown.beside) : {};
  const path = [...(state.path ?? []), ...(other.path ?? [])].map(({ id }) => id);
  return wantedNames(seen, { scene, nameOf, path, most });
}

/** How wide a name may be beside the body in one row, or else in several. */
function widestIn(frame: Frame, larger: number): number {
  const { wider, narrower } = roomBeside(frame);
  const beside = Math.min(WIDEST_PX * larger, wider);
  const fits = isWhole(narrower) || wider >= NARROWEST_PX * larger;
  return fits ? beside : OVER_BODY_PX * larger;
}

/** What was seen in a coarser picture, in the pixels of the frame. */
function scaled({ parts, outline }: Sight, by: number): Sight {
  if (by === 1) return { parts, outline };
  const rows = Math.ceil(outline.left.length * by);
  const stretched = (of: Float64Array) =>
    Float64Array.from({ length: rows }, (_, y) => (of[Math.floor(y / by)] ?? Number.NaN) * by);
  return {
    parts: parts.map((part) => ({
      ...part,
      pixels: part.pixels * by * by,
      reach: part.reach * by,
      ends: part.ends.map(([x, y]) => [x * by, y * by] as const),
    })),
    outline: {
      left: stretched(outline.left),
      right: stretched(outline.right),
      firstEnds: stretched(outline.firstEnds),
      lastBegins: stretched(outline.lastBegins),
    },
  };
}
