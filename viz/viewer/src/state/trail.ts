/**
 * Where the view has been. On a page of its own the trail is the browser's history and the address
 * carries the view; in a notebook, which owns its address, it is a list in memory.
 */
import { type Reading, readAddress, speaksOfView, writeAddress } from "../contract/address";
import type { Names } from "../contract/names";
import type { View } from "../contract/view";
import { onceDrawn } from "./once_drawn";

/** The steps of a view, and the way back. */
export interface Trail {
  /** A new step. */
  readonly push: (view: View) => void;
  /** The same step, refined. */
  readonly replace: (view: View) => void;
  readonly back: () => void;
  readonly canBack: () => boolean;
  /** To what was left by going back. */
  readonly forward: () => void;
  readonly canForward: () => boolean;
  /** An address that restores the view, "" if there is none. */
  readonly link: () => string;
  /** Names the step in the browser's tab and history; a notebook's tab is the notebook's. */
  readonly name: (title: string) => void;
  readonly dispose: () => void;
}

/**
 * Makes a trail that begins with a view and calls `onReturn` when it has gone back: with the view, or
 * with nothing where the address says it.
 */
export type TrailMaker = (onReturn: (view?: View) => void, first: View) => Trail;

/** A trail in memory. */
export const memoryTrail: TrailMaker = (onReturn, first) => {
  const steps = [first];
  let at = 0;
  const go = (step: number) => {
    const view = steps[at + step];
    if (!view) return;
    at += step;
    onReturn(view);
  };
  return {
    push: (view) => void steps.splice(++at, steps.length, view),
    replace: (view) => void steps.splice(at, 1, view),
    canBack: () => at > 0,
    back: () => go(-1),
    canForward: () => at < steps.length - 1,
    forward: () => go(1),
    link: () => "",
    name: () => {},
    dispose: () => {},
  };
};

/** A step that the browser's history is still to be told of. */
interface Untold {
  readonly method: "pushState" | "replaceState";
  readonly view: View;
  readonly depth: number;
}

/**
 * How far along its own steps a page is in the browser's history, which goes a step some while after
 * it is asked to: steps that are under way count, and none leads off the page.
 */
class Walk {
  #aim: number;
  /** How far this page has gone; of steps before it was loaded anew nothing is known. */
  #furthest: number;
  #isUnderWay = false;

  constructor(public here: number) {
    this.#aim = here;
    this.#furthest = here;
  }

  canGo(step: 1 | -1): boolean {
    return this.#aim + step >= 0 && this.#aim + step <= this.#furthest;
  }

  go(step: 1 | -1): void {
    if (!this.canGo(step)) return;
    this.#aim += step;
    if (!this.#isUnderWay) this.#goOn();
  }

  /** A new step; gives its depth. */
  push(): number {
    this.#isUnderWay = false;
    this.here++;
    this.#aim = this.here;
    this.#furthest = this.here;
    return this.here;
  }

  /** The browser has gone; whether it is where it was asked to go, else it goes on. */
  arrive(depth: number): boolean {
    this.here = depth;
    if (!this.#isUnderWay) this.#aim = depth;
    this.#furthest = Math.max(this.#furthest, depth);
    this.#isUnderWay = false;
    if (this.#aim !== depth) this.#goOn();
    return this.#aim === depth;
  }

  #goOn(): void {
    this.#isUnderWay = true;
    if (this.#aim < this.here) window.history.back();
    else window.history.forward();
  }
}

/**
 * A trail in the browser's history; in memory where a page may not touch its address. The browser is
 * told once the picture of the step is on its way: with a new address it draws the whole window anew,
 * and a selection would wait for that.
 */
export const addressTrail: TrailMaker = (onReturn, first) => {
  const told = (): number => window.history.state?.rootToHeel ?? 0;
  if (!write({ method: "replaceState", view: first, depth: told() }))
    return memoryTrail(onReturn, first);
  const walk = new Walk(told());
  let untold: Untold[] = [];
  let title = document.title;
  const later = onceDrawn(() => {
    for (const step of untold) write(step);
    untold = [];
    // after its step: the step before keeps its own name
    document.title = title;
  });
  const tell = (step: Untold) => {
    const refines = step.method === "replaceState" && untold.at(-1);
    // a step that is refined before it was told is told as it is then
    if (refines) untold.splice(-1, 1, { ...refines, view: step.view });
    else untold.push(step);
    later.ask();
  };
  const go = (step: 1 | -1) => {
    later.now();
    walk.go(step);
  };
  const listen = () => {
    untold = [];
    if (walk.arrive(told())) onReturn();
  };
  window.addEventListener("popstate", listen);
  window.addEventListener("pagehide", later.now);
  return {
    push: (view) => tell({ method: "pushState", view, depth: walk.push() }),
    replace: (view) => tell({ method: "replaceState", view, depth: walk.here }),
    canBack: () => walk.canGo(-1),
    back: () => go(-1),
    canForward: () => walk.canGo(1),
    forward: () => go(1),
    link: () => {
      later.now();
      return window.location.href;
    },
    name: (given) => {
      title = given;
      later.ask();
    },
    dispose: () => {
      later.now();
      window.removeEventListener("popstate", listen);
      window.removeEventListener("pagehide", later.now);
    },
  };
};

/** What the page's address asks for, or undefined; names are checked where they are known. */
export function readHere(names: Names | null): Reading | undefined {
  const { search, hash } = window.location;
  // A fragment with a misspelt key is told of; one without any is a place on some page.
  const more = hash.includes("=") ? `&${hash.slice(1)}` : "";
  const text = speaksOfView(hash) ? hash : search + more;
  return text.length > 1 ? readAddress(text, names) : undefined;
}

function write({ method, view, depth }: Untold): boolean {
  try {
    window.history[method]({ rootToHeel: depth }, "", addressOf(view));
    return true;
  } catch {
    return false; // a sandboxed frame, or a file whose browser forbids it
  }
}

/** A file has no server to answer a query, so there the fragment carries the view. */
function addressOf(view: View): string {
  const query = writeAddress(view);
  const { protocol, pathname, search, hash } = window.location;
  if (protocol === "file:") return `#${query}`;
  const others = [...new URLSearchParams(search)].filter(([key]) => !speaksOfView(`${key}=1`));
  const rest = new URLSearchParams(others).toString();
  const whole = [query, rest].filter(Boolean).join("&");
  return pathname + (whole ? `?${whole}` : "") + (speaksOfView(hash) ? "" : hash);
}
