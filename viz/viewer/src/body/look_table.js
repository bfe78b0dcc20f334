/**
 * The look of every part and skin territory, for each side, in one small texture: a selection is
 * one upload.
 *
 * Each index owns three texels per side. First: colour (rgb) and opacity. Second: pattern, glow,
 * the place along the
 * nerve from which the look holds, and whether the pointer is on it or it is hidden. Third: the colour at rest,
 * and how much of it shows.
 *
 * A patch of skin has other uses for some of them: glow says that a map does not fade on it, the
 * place along the nerve is the number of its nerve's field, the colour at rest is the map's.
 */
import { DataTexture, NearestFilter, RGBAFormat, UnsignedByteType, Vector3 } from "three";

export const LOOK_COLUMNS = 256;
export const LOOK_TEXELS = 3;
/** Patterns as the style rules call them, by number. */
export const PATTERNS = Object.freeze(["plain", "solid", "dots", "hatch", "outline", "cross"]);
const SIDES = 2;
const HIDDEN = 2;

/**
 * @typedef {object} Look
 * @property {number[]|null} color three bytes; null keeps the colour at rest
 * @property {number} opacity 0..1
 * @property {number} pattern index into PATTERNS
 * @property {number} glow 0..1
 * @property {number} from 0..1 along the nerve
 * @property {number[]} rest three bytes
 * @property {number} dim 0..1 how much of the colour at rest shows
 * @property {boolean} [hidden] whether it is not drawn at all
 * @property {number} [field] number of the nerve's field, of a patch of skin
 */

export class LookTable {
  /** @param {number} count parts plus territories */
  constructor(count) {
    const rows = Math.ceil(count / LOOK_COLUMNS) * LOOK_TEXELS * SIDES;
    this.data = new Uint8Array(LOOK_COLUMNS * rows * 4);
    this.texture = new DataTexture(this.data, LOOK_COLUMNS, rows, RGBAFormat, UnsignedByteType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
    /** Whether a map colours the skin, with the borders of fields, and fading; for the shaders. */
    this.map = { value: new Vector3() };
  }

  /**
   * Byte offset of an index's texel.
   * @param {number} index
   * @param {number} side 0 right, 1 left
   * @param {number} texel
   */
  offset(index, side, texel) {
    const row = (Math.floor(index / LOOK_COLUMNS) * SIDES + side) * LOOK_TEXELS + texel;
    return (row * LOOK_COLUMNS + (index % LOOK_COLUMNS)) * 4;
  }

  #put(index, side, texel, [r, g, b], a) {
    const at = this.offset(index, side, texel);
    this.data[at] = r;
    this.data[at + 1] = g;
    this.data[at + 2] = b;
    this.data[at + 3] = a;
  }

  /** @param {number} index @param {number} side @param {Look} look */
  set(index, side, look) {
    this.#put(index, side, 0, look.color || look.rest, Math.round(look.opacity * 255));
    const pattern = look.color ? look.pattern : 0;
    this.#put(
      index,
      side,
      1,
      [pattern, Math.round(look.glow * 255), look.field ?? Math.floor(look.from * 255)],
      look.hidden ? HIDDEN : 0,
    );
    this.#put(index, side, 2, look.rest, Math.round(look.dim * 255));
  }

  /** @param {number} index @param {number} side @param {boolean} on whether the pointer is on it */
  hover(index, side, on) {
    if (!this.hides(index, side)) this.data[this.offset(index, side, 1) + 3] = Number(on);
  }

  /** @param {number} index @param {number} side @returns {boolean} whether it is not drawn */
  hides(index, side) {
    return this.data[this.offset(index, side, 1) + 3] === HIDDEN;
  }

  /** @param {number} index @param {number} side @returns {number} 0..1 */
  opacity(index, side) {
    return this.data[this.offset(index, side, 0) + 3] / 255;
  }

  /** @param {number} index @param {number} side @returns {boolean} whether the part glows */
  glows(index, side) {
    return this.data[this.offset(index, side, 1) + 1] > 0;
  }

  /** Send the table to the graphics card with the next frame. */
  upload() {
    this.texture.needsUpdate = true;
  }
}
