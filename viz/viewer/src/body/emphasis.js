import { familyOf } from "./sites.js";

/**
 * What the pointer is on stands out: every segment of a nerve, or a patch of skin.
 */
export class Emphasis {
  /**
   * @param {import('./anatomy.js').Anatomy} anatomy
   * @param {import('./look_table.js').LookTable} looks
   */
  constructor(anatomy, looks) {
    this.anatomy = anatomy;
    this.looks = looks;
    this.key = null;
    this.indices = [];
  }

  /** @param {import('./picking.js').Hit|null} hit @returns {boolean} whether something changed */
  set(hit) {
    const family = hit ? familyOf(hit.part) : null;
    const key = hit ? `${family}@${hit.side}` : null;
    if (key === this.key) return false;
    this.#mark(false);
    this.key = key;
    this.side = hit?.side === "left" ? 1 : 0;
    this.indices = hit ? this.anatomy.indices(family) : [];
    this.#mark(true);
    this.looks.upload();
    return true;
  }

  /** The looks were written anew: nothing stands out. */
  forget() {
    this.key = null;
    this.indices = [];
  }

  #mark(on) {
    for (const index of this.indices) this.looks.hover(index, this.side, on);
  }
}
