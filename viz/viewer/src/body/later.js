/**
 * Work that can wait until the first picture stands: done piece by piece, so that the page
 * stays quick. A job is a generator; each piece it yields after is short.
 */
const PAUSE_MS = 15;
const AFTER_FIRST_PICTURE_MS = 120;

export class Later {
  constructor() {
    this.jobs = [];
    this.timer = 0;
    /** Milliseconds spent, by job. */
    this.spent = {};
  }

  /** @param {string} name of the figure @param {Generator} job */
  add(name, job) {
    this.jobs.push({ name, job });
    this.timer ||= setTimeout(() => this.#piece(), AFTER_FIRST_PICTURE_MS);
  }

  #piece() {
    const [{ name, job }] = this.jobs;
    const began = performance.now();
    if (job.next().done) this.jobs.shift();
    this.spent[name] = (this.spent[name] || 0) + performance.now() - began;
    this.timer = this.jobs.length ? setTimeout(() => this.#piece(), PAUSE_MS) : 0;
  }

  /** Whether everything is done. */
  get done() {
    return !this.jobs.length;
  }

  /** Forget what is not done. */
  stop() {
    clearTimeout(this.timer);
    this.timer = 0;
    this.jobs.length = 0;
  }
}
