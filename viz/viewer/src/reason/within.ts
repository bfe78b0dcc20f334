/** Which causes a selector means, as `pathways.find.hypotheses.selects` says. */
import type { Cause } from "./evidence";

const SPINAL = "spinal";

/**
 * Whether a selector means a cause: `root:L5`, `nerve:tibial`, `kind:local`, `prior:rare`, `spinal`,
 * or an id in which * stands for any letters and ? for one.
 */
export function selects(selector: string, cause: Cause): boolean {
  const [, word, value] = /^(root|nerve|kind|prior):(.+)$/s.exec(selector) ?? [];
  if (word && value) return valuesOf(word, cause).includes(value);
  if (selector === SPINAL) return cause.spinal;
  const names = [cause.id, cause.nerve];
  if (!selector.includes("*")) return names.includes(selector);
  const pattern = patternOf(selector);
  return names.some((name) => pattern.test(name));
}

function valuesOf(word: string, { roots, nerve, kind, prior }: Cause): readonly string[] {
  if (word === "root") return roots;
  if (word === "nerve") return [nerve];
  return word === "kind" ? [kind] : [prior];
}

function patternOf(selector: string): RegExp {
  const plain = selector.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  return new RegExp(`^${plain.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
}
