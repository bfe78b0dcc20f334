/**
 * The colours of the body: the design's tokens, which the scene file's own style may replace.
 */

/** @type {Record<string, string>} */
export const TOKENS = Object.freeze({
  bones: '#eadfc6', discs: '#9db7c4', dura: '#d8cfae', muscles: '#a8554a', nerves: '#d9b44a',
  skin: '#e3b9a0', deep: '#e6cfa4', lit: '#e4572e', weak: '#c8321f', spared: '#2a7f6f',
  pain: '#9c2f5a', hover: '#20639b', paper: '#f4f0e8', ink: '#1f2933',
});

/**
 * @param {Record<string, string>} style colours from the scene file
 * @returns {Record<string, string>}
 */
export function paletteOf(style) {
  return { ...TOKENS, ...style };
}

/** @param {string} hex `#rrggbb` @returns {number[]} three bytes */
export function bytesOf(hex) {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
