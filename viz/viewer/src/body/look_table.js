/**
 * The look of every part and skin territory, for each side, in one small texture: a selection is one upload.
 *
 * Each index owns two texels per side. First: colour (rgb) and opacity. Second: pattern, strength of the colour
 * over the resting colour, the place along the nerve from which the look holds, and the emphasis.
 */
import { DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';

export const LOOK_COLUMNS = 256;
export const PATTERN = Object.freeze({ plain: 0, spared: 1, possible: 2, reduced: 3, numb: 4, variable: 5, pain: 6 });
export const EMPHASIS = Object.freeze({ none: 0, dimmed: 1, hovered: 2 });
const ROWS_PER_BLOCK = 4;

/**
 * @typedef {object} Look
 * @property {number[]} color three bytes
 * @property {number} opacity 0..1, as a share of the layer's when `ownOpacity` is 0
 * @property {number} pattern one of PATTERN
 * @property {number} strength 0..1
 * @property {number} from 0..1 along the nerve
 * @property {number} emphasis one of EMPHASIS
 */

export class LookTable {
  /** @param {number} count parts plus territories */
  constructor(count) {
    const rows = Math.ceil(count / LOOK_COLUMNS) * ROWS_PER_BLOCK;
    this.data = new Uint8Array(LOOK_COLUMNS * rows * 4);
    this.texture = new DataTexture(this.data, LOOK_COLUMNS, rows, RGBAFormat, UnsignedByteType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
  }

  /** Byte offset of an index's first texel. @param {number} index @param {number} side 0 right, 1 left */
  offset(index, side) {
    const row = Math.floor(index / LOOK_COLUMNS) * ROWS_PER_BLOCK + side * 2;
    return (row * LOOK_COLUMNS + (index % LOOK_COLUMNS)) * 4;
  }

  /** @param {number} index @param {number} side @param {Look} look */
  set(index, side, look) {
    const first = this.offset(index, side);
    const second = first + LOOK_COLUMNS * 4;
    const { data } = this;
    [data[first], data[first + 1], data[first + 2]] = look.color;
    data[first + 3] = Math.round(look.opacity * 255);
    data[second] = look.pattern;
    data[second + 1] = Math.round(look.strength * 255);
    data[second + 2] = Math.floor(look.from * 255);
    data[second + 3] = look.emphasis;
  }

  /** @param {number} index @param {number} side @param {number} emphasis @returns {number} what it was */
  emphasise(index, side, emphasis) {
    const at = this.offset(index, side) + LOOK_COLUMNS * 4 + 3;
    const before = this.data[at];
    this.data[at] = emphasis;
    return before;
  }

  /** @param {number} index @param {number} side @returns {{opacity: number, pattern: number, from: number}} */
  get(index, side) {
    const first = this.offset(index, side);
    const second = first + LOOK_COLUMNS * 4;
    return { opacity: this.data[first + 3] / 255, pattern: this.data[second], from: this.data[second + 2] / 255 };
  }

  /** Send the table to the graphics card with the next frame. */
  upload() { this.texture.needsUpdate = true; }
}
