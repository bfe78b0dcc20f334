/** What a part of the body is called, where the book has a row for it and where it has none. */
import { CONTRACT } from "../contract/constants";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import type { Register } from "../contract/view";
import { rowOf } from "./book";
import { stateWords } from "./state_words";
import { capital } from "./words";

const KIND_OF_PART: Readonly<Record<string, string>> = {
  nerve: "nerve",
  ganglion: "root",
  muscle: "muscle",
  deep: "deep",
  skin: "skin",
};

/** Parts whose own names patients know. */
const PLAIN_KINDS = /^disc:|^bone:vertebra_/;

/** The book's name of a part, or its id in words. */
export function partName(words: SceneWords, part: string): string {
  const [kind = "", id = "", what] = part.split(":");
  if (kind === "cause") return what ? inWords(what) : causeName(words, id);
  const row = rowOf(words.book, KIND_OF_PART[kind] ?? "", id);
  const root = kind === "nerve" ? rowOf(words.book, "root", id) : undefined;
  const name = row?.name || root?.name;
  if (name) return name;
  const own = CONTRACT.part_names[`${kind}:${id}`];
  if (own) return own;
  if (kind === "disc") return `${id.replace("_", "/")} disc`;
  if (kind === "bone" && id.startsWith("vertebra_")) return `${id.slice(9)} vertebra`;
  if (kind === "tendon" && !id.endsWith("tendon")) return `${inWords(id)} tendon`;
  return inWords(id);
}

/** Kinds of parts that are named where they are in sight. */
const LABELLED: ReadonlySet<string> = new Set(
  ["nerve", "ganglion", "muscle", "tendon", "bone", "disc", "ligament", "vessel", "deep"].concat(
    "dura",
    "cord",
  ),
);

/** The name of a part on the body; "" for one that is not named, or has no plain word for patients. */
export function labelName(words: SceneWords, part: string, register: Register): string {
  const [kind = "", id = ""] = part.split("@", 1).join().split(":");
  if (!LABELLED.has(kind)) return "";
  const name = partName(words, `${kind}:${id}`).replace(/ \(.*\)$/, "");
  if (register !== "patient") return name;
  const row = rowOf(words.book, kind === "tendon" ? "deep" : (KIND_OF_PART[kind] ?? ""), id);
  const plain = row?.patient_name ?? "";
  return capital(plain || (PLAIN_KINDS.test(part) ? name : ""));
}

/** The short text that points at a lesion. */
export function markerOf({ book }: SceneWords, id: string): string {
  const state = stateWords(book, id);
  const { grade = "cut" } = splitGrade(id);
  const text = (state.marker || state.name || id).replace(/ \(.*\)$/, "");
  return text.replace(/ cut here$/, ` ${grade} here`);
}

/** What presses at a site: the structure that has changed there, or else what the site is called. */
function causeName(words: SceneWords, site: string): string {
  const replaced = words.sites[site]?.replaces ?? [];
  const changed = replaced.filter((part) => !part.startsWith("dura:"));
  const discs = (words.causes[site] ?? []).filter((part) => part.startsWith("disc:"));
  const [only, other] = changed.length ? changed : discs;
  return only && !other ? partName(words, only) : markerOf(words, site);
}

function inWords(id: string): string {
  return capital(id.replaceAll("_", " "));
}
