/** From a drawing buffer to a picture. */

/**
 * Rows of a drawing buffer run upwards and its colours are premultiplied; an ImageData is
 * neither.
 */
export function upright(pixels: Uint8Array, width: number, height: number): ImageData {
  const image = new ImageData(width, height);
  const { data } = image;
  const row = width * 4;
  for (let y = 0; y < height; y++)
    data.set(pixels.subarray((height - 1 - y) * row, (height - y) * row), y * row);
  for (let i = 0; i < data.length; i += 4) {
    const alpha = (data[i + 3] ?? 0) / 255;
    if (alpha > 0 && alpha < 1) for (let k = i; k < i + 3; k++) data[k] = (data[k] ?? 0) / alpha;
  }
  return image;
}
