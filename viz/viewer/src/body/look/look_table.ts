/**
 * The look of every part and skin territory, for each side, in one small texture: a selection is
 * one upload.
 *
 * Each index owns four texels per side. First: colour (rgb) and opacity. Second: pattern, glow,
 * the place along the nerve from which the look holds, and whether the pointer is on it or it is
 * hidden. Third: the colour at rest, and how much of it shows. Fourth: colour and pattern of a nerve
 * before that place.
 *
 * A patch of skin has other uses for some of them: glow says that a map does not fade on it, the
 * place along the nerve is the number of its nerve's field, the colour at rest is the map's, and
 * the pattern before that place says over how far it passes into other patches.
 */
import { DataTexture, NearestFilter, RGBAFormat, UnsignedByteType, Vector3 } from "three";
import type { Rgb, RuleLook } from "../../contract/palette";

/** Parts side by side in the texture. */
export const LOOK_COLUMNS = 256;
/** Texels of a part. */
export const LOOK_TEXELS = 4;
/** Steps of mm in which the looks of a patch say how vague its borders are. */
export const VAGUE_STEP_MM = 0.1;
const SIDES = 2;
const HIDDEN = 2;
/** Number of the pattern of what is spared: an outline alone. */
const SPARED = 4;

/** How a part or a territory is drawn on one side. */
export interface Look extends RuleLook {
  /** 0..1 along the nerve. */
  readonly from: number;
  readonly rest: Rgb;
  /** How a nerve looks before that place; at rest where nothing is said. */
  readonly before?: RuleLook;
  /** Whether it is not drawn at all. */
  readonly hidden?: boolean;
  /** Number of the nerve's field, of a patch of skin. */
  readonly field?: number;
  /** Over how many steps (VAGUE_STEP_MM) a patch of skin passes into others. */
  readonly vague?: number;
}

/** The looks, by index and side (0 right, 1 left). */
export class LookTable {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly texture: DataTexture;
  /** Whether a map colours the skin, with the borders of fields, and fading; for the shaders. */
  readonly map = { value: new Vector3() };

  /** Room for so many parts and territories. */
  constructor(count: number) {
    const rows = Math.ceil(count / LOOK_COLUMNS) * LOOK_TEXELS * SIDES;
    this.data = new Uint8Array(LOOK_COLUMNS * rows * 4);
    this.texture = new DataTexture(this.data, LOOK_COLUMNS, rows, RGBAFormat, UnsignedByteType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
  }

  /** Byte offset of a texel of an index. */
  offset(index: number, side: number, texel: number): number {
    const row = (Math.floor(index / LOOK_COLUMNS) * SIDES + side) * LOOK_TEXELS + texel;
    return (row * LOOK_COLUMNS + (index % LOOK_COLUMNS)) * 4;
  }

  #put(at: number, [r, g, b]: Rgb, a: number): void {
    this.data[at] = r;
    this.data[at + 1] = g;
    this.data[at + 2] = b;
    this.data[at + 3] = a;
  }

  /** Write a look. */
  set(index: number, side: number, look: Look): void {
    const at = (texel: number) => this.offset(index, side, texel);
    this.#put(at(0), look.color ?? look.rest, Math.round(look.opacity * 255));
    const place = look.field ?? Math.floor(look.from * 255);
    this.#put(at(1), [look.pattern, Math.round(look.glow * 255), place], look.hidden ? HIDDEN : 0);
    this.#put(at(2), look.rest, Math.round(look.dim * 255));
    const last = look.vague ?? look.before?.pattern ?? 0;
    this.#put(at(3), look.before?.color ?? look.rest, last);
  }

  #byte(index: number, side: number, texel: number, channel: number): number {
    return this.data[this.offset(index, side, texel) + channel] ?? 0;
  }

  /** Say whether the pointer is on it. */
  hover(index: number, side: number, on: boolean): void {
    if (!this.hides(index, side)) this.data[this.offset(index, side, 1) + 3] = Number(on);
  }

  /** Whether it is not drawn. */
  hides(index: number, side: number): boolean {
    return this.#byte(index, side, 1, 3) === HIDDEN;
  }

  /** Its opacity, 0..1. */
  opacity(index: number, side: number): number {
    return this.#byte(index, side, 0, 3) / 255;
  }

  /** Whether it glows. */
  glows(index: number, side: number): boolean {
    return this.#byte(index, side, 1, 1) > 0;
  }

  /** Whether two patches of skin look alike, as the skin's shader has it (border_shader.ts). */
  alike(one: number, other: number, side: number): boolean {
    return this.#patchLook(one, side) === this.#patchLook(other, side);
  }

  #patchLook(index: number, side: number): string {
    const byte = (texel: number, channel: number) => this.#byte(index, side, texel, channel);
    const colour = (texel: number) => [0, 1, 2].map((channel) => byte(texel, channel)).join();
    const kind = byte(1, 0);
    const { x: mapped, z: fades } = this.map.value;
    if (mapped < 0.5) return `${kind},${byte(0, 3)},${kind > 0 ? colour(0) : ""}`;
    const lit = kind > 0 && kind !== SPARED;
    const state = fades < 0.5 ? "" : `${lit},${this.glows(index, side)}`;
    return `${state},${byte(2, 3) < 128 ? "" : colour(2)}`;
  }

  /** Send the table to the graphics card with the next frame. */
  upload(): void {
    this.texture.needsUpdate = true;
  }
}
