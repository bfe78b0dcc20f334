/**
 * What the pointer is on stands out: every segment of a nerve, or a patch of skin.
 */
import type { Hit } from "../../contract/shown";
import type { Anatomy } from "../draw/anatomy";
import type { LookTable } from "../look/look_table";
import { familyOf } from "../look/sites";

/** What stands out at present. */
export class Emphasis {
  readonly #anatomy: Anatomy;
  readonly #looks: LookTable;
  #key = "";
  #side = 0;
  #indices: readonly number[] = [];

  constructor(anatomy: Anatomy, looks: LookTable) {
    this.#anatomy = anatomy;
    this.#looks = looks;
  }

  /** Lets what was hit stand out, and says whether something changed. */
  set(hit: Hit | null): boolean {
    const family = hit ? familyOf(hit.part) : "";
    const key = hit ? `${family}@${hit.side}` : "";
    if (key === this.#key) return false;
    this.#mark(false);
    this.#key = key;
    this.#side = hit?.side === "left" ? 1 : 0;
    this.#indices = hit ? this.#anatomy.indices(family) : [];
    this.#mark(true);
    this.#looks.upload();
    return true;
  }

  /** The looks were written anew: nothing stands out. */
  forget(): void {
    this.#key = "";
    this.#indices = [];
  }

  #mark(on: boolean): void {
    for (const index of this.#indices) this.#looks.hover(index, this.#side, on);
  }
}
