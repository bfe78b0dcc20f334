/**
 * The body as a picture file, on the page's own background.
 */
import { CONTRACT } from "../../contract/constants";

const { canvas_light: INNER = "", canvas_dark: OUTER = "" } = CONTRACT.tokens;

/** The data URL of a PNG of a canvas that has just been drawn. */
export function pictureOf(canvas: HTMLCanvasElement): string {
  const { width, height } = canvas;
  const copy = Object.assign(document.createElement("canvas"), { width, height });
  const context = copy.getContext("2d");
  if (!context) throw new Error("This browser cannot make a picture of the body.");
  const shade = context.createRadialGradient(
    width / 2,
    height * 0.4,
    0,
    width / 2,
    height * 0.4,
    height * 0.75,
  );
  shade.addColorStop(0, INNER);
  shade.addColorStop(1, OUTER);
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
  context.drawImage(canvas, 0, 0);
  return copy.toDataURL("image/png");
}
