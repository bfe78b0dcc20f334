/**
 * The canvas and its renderer: size, sharpness, drawing on demand, loss of the context.
 */
import { type Camera, Scene, WebGLRenderer } from "three";
import { pictureOf } from "./snapshot";

const SLOW_FRAME_MS = 55;
const COARSE = 0.6;
const SETTLE_MS = 180;
const MOST_RATIO = 2;

/** What a stage asks, and whom it tells. */
export interface StageEvents {
  /** The camera of the next frame. */
  readonly camera: () => Camera;
  /** Told the new width over height. */
  readonly onSize: (aspect: number) => void;
  readonly onDraw: () => void;
  readonly onLost: (lost: boolean) => void;
}

/** Where the body is drawn. */
export class BodyStage {
  readonly scene = new Scene();
  readonly renderer: WebGLRenderer;
  readonly canvas: HTMLCanvasElement;
  /** Draw calls and triangles of the last frame. */
  calls = 0;
  triangles = 0;
  /** Whether the graphics driver has taken the picture away. */
  lost = false;
  disposed = false;
  readonly #el: HTMLElement;
  readonly #on: StageEvents;
  readonly #watch: ResizeObserver;
  #coarse = false;
  #turning = false;
  #frameMs = 0;
  #queued = 0;
  #soon = false;
  #settle = 0;
  /** Signalled when the graphics driver has drawn the last frame. */
  #drawn: WebGLSync | null = null;

  constructor(el: HTMLElement, on: StageEvents) {
    this.#el = el;
    this.#on = on;
    this.renderer = newRenderer();
    this.canvas = this.renderer.domElement;
    this.canvas.style.cssText = "display:block;width:100%;height:100%;touch-action:none";
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "img");
    this.describe("Body in 3D. Arrow keys turn it, plus and minus zoom.");
    el.append(this.canvas);
    this.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.lost = true;
      on.onLost(true);
    });
    this.canvas.addEventListener("webglcontextrestored", () => {
      this.lost = false;
      on.onLost(false);
      this.invalidate();
    });
    this.#watch = new ResizeObserver(() => this.resize());
    this.#watch.observe(el);
  }

  /** Say what the picture shows, for who cannot see it. */
  describe(text: string): void {
    this.canvas.setAttribute("aria-label", text);
  }

  /** Device pixels per CSS pixel now. */
  get ratio(): number {
    return Math.min(globalThis.devicePixelRatio || 1, MOST_RATIO) * (this.#coarse ? COARSE : 1);
  }

  /** Fit the element, and say whether it has a size. */
  fit(): boolean {
    const { clientWidth: width, clientHeight: height } = this.#el;
    if (!width || !height) return false;
    this.renderer.setPixelRatio(this.ratio);
    this.renderer.setSize(width, height, false);
    this.#on.onSize(width / height);
    return true;
  }

  /**
   * Draw at the end of this turn: the graphics driver works while the browser lays out and paints
   * what else has changed on the page, in place of after it.
   */
  soon(): void {
    if (this.#soon) return;
    this.#soon = true;
    queueMicrotask(() => {
      this.#soon = false;
      this.draw();
    });
  }

  /** Fit the element, and draw at once: resizing has cleared the canvas. */
  resize(): void {
    if (this.fit()) this.draw();
  }

  /** Draw with the next animation frame. */
  invalidate(): void {
    this.#queued ||= requestAnimationFrame(() => this.draw());
  }

  /** Draw now. */
  draw(): void {
    cancelAnimationFrame(this.#queued);
    this.#queued = 0;
    if (this.lost || this.disposed) return;
    this.renderer.info.reset();
    this.renderer.render(this.scene, this.#on.camera());
    this.calls = this.renderer.info.render.calls;
    this.triangles = this.renderer.info.render.triangles;
    this.#on.onDraw();
    this.#mark();
    if (this.#turning) this.#time();
  }

  /** Mark the end of a frame in the driver's queue. */
  #mark(): void {
    const gl = this.renderer.getContext();
    if (!isSecond(gl)) return;
    if (this.#drawn) gl.deleteSync(this.#drawn);
    this.#drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
  }

  /** Whether everything that was asked for is drawn; further work holds no frame up then. */
  get idle(): boolean {
    const gl = this.renderer.getContext();
    if (this.#queued) return false;
    if (!this.#drawn || !isSecond(gl)) return true;
    return gl.getSyncParameter(this.#drawn, gl.SYNC_STATUS) === gl.SIGNALED;
  }

  /** How long a frame keeps the browser: until it is ready for the next one. */
  #time(): void {
    const began = performance.now();
    requestAnimationFrame(() => {
      this.#frameMs = 0.6 * this.#frameMs + 0.4 * (performance.now() - began);
    });
  }

  /** While the body is turned, draw coarsely if frames are slow; sharpen when it rests. */
  moving(): void {
    this.#turning = true;
    clearTimeout(this.#settle);
    this.#settle = window.setTimeout(() => this.rest(), SETTLE_MS);
    if (!this.#coarse && this.#frameMs > SLOW_FRAME_MS) this.#sharpen(true);
  }

  /** The body has stopped moving. */
  rest(): void {
    this.#turning = false;
    this.#frameMs *= 0.9;
    if (this.#coarse) this.#sharpen(false);
  }

  #sharpen(coarse: boolean): void {
    this.#coarse = coarse;
    this.renderer.setPixelRatio(this.ratio);
    this.renderer.setSize(this.#el.clientWidth, this.#el.clientHeight, false);
    this.invalidate();
  }

  /** The data URL of a PNG, with the background. */
  snapshot(): string {
    this.rest();
    this.draw();
    return pictureOf(this.canvas);
  }

  /** Free the graphics context and take the canvas away. */
  dispose(): void {
    this.disposed = true;
    cancelAnimationFrame(this.#queued);
    clearTimeout(this.#settle);
    this.#watch.disconnect();
    this.renderer.dispose();
    this.renderer.forceContextLoss();
    this.canvas.remove();
  }
}

function isSecond(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
): gl is WebGL2RenderingContext {
  return "fenceSync" in gl;
}

function newRenderer(): WebGLRenderer {
  const antialias = !new URLSearchParams(globalThis.location?.search || "").has("noaa");
  const renderer = new WebGLRenderer({
    antialias,
    alpha: true,
    powerPreference: "high-performance",
  });
  renderer.setClearColor(0, 0);
  renderer.info.autoReset = false;
  // asking the driver for its remarks holds the page up until every program is compiled
  renderer.debug.checkShaderErrors = false;
  return renderer;
}
