/**
 * A server that is asked over HTTP: whether it is there, what it shows, and what it answers. Nothing
 * about a visitor lives in it, so it may go and come back, or be another one behind the same name.
 */
import { writeAddress } from "../contract/address";
import type { Alive } from "../contract/generated";
import { completeView } from "../contract/view";
import type { Progress } from "./host";
import type { Need } from "./messages";

/** Milliseconds between two questions whether it is there: at rest, and while it is gone. */
const BEAT_MS = 2000;
const BEAT_WHEN_GONE_MS = 1000;
const BEAT_WHILE_LOADING_MS = 250;
/** It has so long to answer that; what is heard from it meanwhile counts as well. */
const BEAT_PATIENCE_MS = 2500;
/** A server that has too much to do is asked again after this. */
const BUSY_MS = 3000;

const GONE =
  "The server does not answer. All that is on the page goes on; it asks again by itself.";
const CHANGED = "The server shows another version by now. Load the page again when it suits you.";

const TOO_MANY = 429;
const GONE_FOR_GOOD = 410;
const UNAVAILABLE = 503;

/** Whom a server tells. */
export interface ServerTold {
  /** Why it cannot be asked at present, "" when it can. */
  readonly onGone: (why: string) => void;
  readonly onAnswer: (answer: unknown) => void;
}

/** The server of a page. */
export class Server {
  readonly #told: ServerTold;
  /** What an address says of the body that is asked for; "" for the server's own. */
  readonly #body: string;
  readonly #pending = new Map<string, Need>();
  readonly #waiting: (() => void)[] = [];
  #digest = "";
  #gone = "";
  #over = false;
  /** Why there will be no scene. */
  #failed = "";
  #heard = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #progress: Progress | undefined;

  /** A server that tells a page of a body; `body` is what an address says of it. */
  constructor(told: ServerTold, body = "") {
    this.#told = told;
    this.#body = body && `?${body}`;
    document.addEventListener("visibilitychange", this.#beat);
    void this.#beat();
  }

  /** Asks, and gives the answer to the page as soon as there is one, however often it takes. */
  ask(need: Need): void {
    // only the newest picture is still wanted
    const key = need.what === "picture" ? "picture" : pathOf(need);
    this.#pending.set(key, need);
    void this.#put(key);
  }

  /** The digest of the scene that it shows, once there is one; says how far that is. */
  async scene(progress: Progress): Promise<string> {
    this.#progress = progress;
    await this.#until(() => Boolean(this.#digest || this.#failed));
    if (this.#failed) throw new Error(this.#failed);
    return this.#digest;
  }

  /** The bytes of a piece of the scene, however often it takes; throws what a person can read. */
  async bytes(piece: string, onPart: (share: number) => void = () => {}): Promise<Uint8Array> {
    for (;;) {
      try {
        const response = await fetch(`scene/${this.#digest}/${piece}${this.#body}`);
        if (response.status === UNAVAILABLE) {
          await new Promise((done) => setTimeout(done, BUSY_MS));
          continue;
        }
        if (!response.ok) throw new Refused(`The server answered ${response.status}. ${CHANGED}`);
        return await this.#read(response, onPart);
      } catch (error) {
        if (error instanceof Refused) throw error;
        this.#lose();
        await this.#until(() => !this.#gone);
      }
    }
  }

  /** Asks no more, and tells no more. */
  dispose(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#beat);
    this.#pending.clear();
  }

  async #read(response: Response, onPart: (share: number) => void): Promise<Uint8Array> {
    const whole = Number(response.headers.get("Content-Length")) || 0;
    const parts: Uint8Array[] = [];
    let length = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      this.#heard = Date.now();
      parts.push(part.value);
      length += part.value.length;
      if (whole) onPart(length / whole);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  async #put(key: string): Promise<void> {
    await this.#until(() => Boolean(this.#digest));
    const need = this.#pending.get(key);
    if (!need) return;
    try {
      const response = await fetch(`answer/${this.#digest}/${pathOf(need)}`);
      this.#heard = Date.now();
      if (response.status === TOO_MANY || response.status === UNAVAILABLE) {
        setTimeout(() => void this.#put(key), BUSY_MS);
        return;
      }
      if (response.status === GONE_FOR_GOOD) this.#tell(CHANGED);
      const answer = (await response.json().catch(() => null)) ?? refusal(need, response.status);
      if (this.#pending.get(key) !== need || this.#over) return;
      this.#pending.delete(key);
      this.#told.onAnswer(answer);
    } catch {
      this.#lose(); // it stays pending until the server is back
    }
  }

  readonly #beat = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (document.hidden || this.#over) return;
    try {
      const response = await fetch(`alive${this.#body}`, {
        cache: "no-store",
        signal: AbortSignal.timeout(BEAT_PATIENCE_MS),
      });
      if (!response.ok) throw new Error(String(response.status));
      this.#hear(await response.json());
    } catch {
      if (Date.now() - this.#heard > BEAT_PATIENCE_MS) this.#lose();
    }
    if (this.#over) return;
    const rest = this.#digest ? BEAT_MS : BEAT_WHILE_LOADING_MS;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#beat, this.#gone === GONE ? BEAT_WHEN_GONE_MS : rest);
  };

  #hear({ scene, progress }: Alive): void {
    this.#heard = Date.now();
    if (!scene && progress.text) this.#progress?.(progress.text, progress.fraction);
    this.#failed = progress.error ?? "";
    const before = this.#digest;
    this.#digest ||= scene;
    const isOther = Boolean(scene && scene !== this.#digest);
    const wasGone = this.#gone === GONE;
    this.#tell(isOther ? CHANGED : "");
    if (!(wasGone || this.#failed || (!before && scene))) return;
    for (const go of this.#waiting.splice(0)) go();
    if (wasGone) for (const key of this.#pending.keys()) void this.#put(key);
  }

  #lose(): void {
    if (this.#gone === GONE) return;
    this.#tell(GONE);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#beat, BEAT_WHEN_GONE_MS);
  }

  #tell(why: string): void {
    if (why === this.#gone || this.#over) return;
    this.#gone = why;
    this.#told.onGone(why);
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((done) => this.#waiting.push(done));
  }
}

/** The server is there and does not have what is asked for. */
class Refused extends Error {}

/** The answer is the same whatever is read beside the body. */
function pathOf({ what, view }: Need): string {
  return `${what}?${writeAddress({ ...completeView(view), card: "" })}`;
}

function refusal({ what, view }: Need, status: number): unknown {
  const text = `The server could not work this out (${status}). Choose something else.`;
  return { type: "answer", what, view, text };
}
