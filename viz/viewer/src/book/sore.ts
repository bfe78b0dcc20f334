/** How it is told where something hurts by itself. */
import type { SceneWords } from "../contract/scene";
import type { State } from "../contract/states";
import type { Register } from "../contract/view";
import { heelTargets, nameOf, splitTarget } from "./book";
import type { Effect } from "./effects";
import type { Subject } from "./subject";
import { HEEL_DEPTHS } from "./words";

/** A lesion, and in whose words a place of it is told. */
type Told = Pick<Subject, "id" | "noPath"> & { readonly register: Register };

/**
 * The name of a place where something is felt. What is sore, or hurts with no nerve caught, hurts
 * in the depth: it is called by its place, and not as skin.
 */
export function placeName(
  words: SceneWords,
  { kind, id }: { readonly kind: string; readonly id: string },
  about: Told,
): string {
  const name = nameOf(words.book, kind, id, about.register);
  const isSore = about.noPath !== "" || (words.pain[about.id] ?? []).includes(`${kind}:${id}`);
  return kind === "skin" && isSore ? withoutSkin(name) : name;
}

/** The places that a lesion makes sore. */
export function soreNames(words: SceneWords, about: Told): string[] {
  return (words.pain[about.id] ?? []).map(splitTarget).map((spot) => placeName(words, spot, about));
}

/** What happens to a target: it is sore, or else its state. */
export function soreOrState(
  words: SceneWords,
  id: string,
  effects: ReadonlyMap<string, Effect>,
  target: string,
): State | "pain" {
  if (words.pain[id]?.includes(target)) return "pain";
  return effects.get(target)?.state ?? "untouched";
}

/**
 * Whether a lesion makes the heel sore under its skin, and leaves the skin on all its faces, of which
 * these are the states, as it is.
 */
export function isSoreUnder(words: SceneWords, id: string, faces: readonly string[]): boolean {
  const targets = heelTargets(words.book);
  const sore = HEEL_DEPTHS.some(([part]) => words.pain[id]?.includes(targets[part] ?? ""));
  return sore && faces.every((state) => state === "untouched" || state === "spared");
}

/** What is felt where no nerve is caught is pain alone. */
export function feltTitle({ noPath }: Pick<Subject, "noPath">): string {
  return noPath ? "Felt: pain" : "Felt: pain, tingling";
}

/** "skin of the low back" -> "low back"; "Low back skin (of L1)" -> "Low back". */
function withoutSkin(name: string): string {
  return name.replace(/^skin (of|over|on) (the )?/i, "").replace(/ skin( \(.*\))?$/i, "");
}
