/**
 * What the pointer is on: picking, clicks, and names while it hovers.
 */
import type { Camera } from "three";
import { partName } from "../../book/part_names";
import type { Hit } from "../../contract/shown";
import type { Anatomy } from "../draw/anatomy";
import type { Emphasis } from "./emphasis";
import type { Pixel } from "./on_screen";
import type { Picker, PickOptions } from "./picker";
import { Pointer } from "./pointer";
import { visiblePoint } from "./visible_point";

/** A hit with its name, and where the pointer is, in client pixels. */
export interface Hover extends Hit {
  readonly name: string;
  readonly clientX: number;
  readonly clientY: number;
}

/** Who is told what the pointer does. */
export interface AimEvents {
  readonly onPick?: ((hit: Hit | null) => void) | undefined;
  readonly onHover?: ((hit: Hover | null) => void) | undefined;
}

/** What can be aimed at. */
export interface Aimed {
  readonly picker: Picker;
  readonly emphasis: Emphasis;
  readonly anatomy: Anatomy;
}

/** What is there at present: the body, if it has come, and the eye. */
export interface Now {
  readonly body: () => Aimed | null;
  readonly camera: () => Camera;
}

/** Where the pointer is over a body. */
interface Aiming {
  readonly canvas: HTMLElement;
  readonly invalidate: () => void;
}

/** The pointer over the body. */
export class Aim {
  /** Milliseconds of the last pick. */
  took: number | undefined;
  readonly #stage: Aiming;
  readonly #now: Now;
  readonly #on: AimEvents;
  readonly #pointer: Pointer;

  constructor(stage: Aiming, now: Now, on: AimEvents) {
    this.#stage = stage;
    this.#now = now;
    this.#on = on;
    this.#pointer = new Pointer(stage.canvas, {
      click: (event) => on.onPick?.(this.#under(event)),
      hover: (event) => this.#hovered(event),
    });
  }

  /** What is at a place of the window, in client pixels. */
  pick(x: number, y: number, options?: PickOptions): Hit | null {
    const body = this.#now.body();
    if (!body) return null;
    const began = performance.now();
    const box = this.#stage.canvas.getBoundingClientRect();
    const hit = body.picker.pick(this.#now.camera(), x, y, box, options);
    this.took = performance.now() - began;
    return hit;
  }

  /** A point of the window where a part can be picked, in client pixels. */
  visiblePoint(part: string, side: "right" | "left"): Pixel | null {
    const body = this.#now.body();
    if (!body) return null;
    const box = this.#stage.canvas.getBoundingClientRect();
    const seen = { anatomy: body.anatomy, camera: this.#now.camera(), box };
    return visiblePoint({ part, side }, seen, (x, y) => this.pick(x, y));
  }

  /** The Alt key looks through the skin. */
  #under(event: PointerEvent): Hit | null {
    return this.pick(event.clientX, event.clientY, { ignoreSkin: event.altKey });
  }

  #hovered(event: PointerEvent | null): void {
    const body = this.#now.body();
    const hit = event && this.#under(event);
    this.#on.onHover?.(body && event && hit ? named(hit, event, body) : null);
    if (body?.emphasis.set(hit)) this.#stage.invalidate();
    this.#stage.canvas.style.cursor = hit ? "pointer" : "grab";
  }

  /** Stop listening. */
  dispose(): void {
    this.#pointer.dispose();
  }
}

function named(hit: Hit, { clientX, clientY }: PointerEvent, { anatomy }: Aimed): Hover {
  return { ...hit, clientX, clientY, name: partName(anatomy.scene, hit.part) };
}
