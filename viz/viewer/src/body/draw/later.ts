/**
 * Work that can wait until the first picture stands: done piece by piece, so that the page
 * stays quick. A job is a generator; each piece it yields after is short.
 */
const PAUSE_MS = 15;
const AFTER_FIRST_PICTURE_MS = 120;

/** A piece of work, done step by step. */
export type Job = Generator<undefined, void>;

/** Jobs that wait for their turn. */
export class Later {
  readonly #jobs: { readonly name: string; readonly job: Job }[] = [];
  #timer = 0;
  /** Milliseconds spent, by job. */
  readonly spent: Record<string, number> = {};

  /** Do a job when its turn comes; its name is that of its figure. */
  add(name: string, job: Job): void {
    this.#jobs.push({ name, job });
    this.#timer ||= window.setTimeout(() => this.#piece(), AFTER_FIRST_PICTURE_MS);
  }

  #piece(): void {
    const [next] = this.#jobs;
    if (!next) return;
    const began = performance.now();
    if (next.job.next().done) this.#jobs.shift();
    this.spent[next.name] = (this.spent[next.name] ?? 0) + performance.now() - began;
    this.#timer = this.#jobs.length ? window.setTimeout(() => this.#piece(), PAUSE_MS) : 0;
  }

  /** Whether everything is done. */
  get done(): boolean {
    return !this.#jobs.length;
  }

  /** Forget jobs of some names. */
  drop(...names: readonly string[]): void {
    const others = this.#jobs.filter(({ name }) => !names.includes(name));
    this.#jobs.splice(0, this.#jobs.length, ...others);
  }

  /** Forget what is not done. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#jobs.length = 0;
  }
}
