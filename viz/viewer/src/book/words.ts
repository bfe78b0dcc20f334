/**
 * The page's own vocabulary: what a state, a kind or a register is called. Facts come from the
 * book, not from here.
 */

import type { SceneWords } from "../contract/scene";
import type { LayerName, Register, Side, SkinShows } from "../contract/view";

/** What stands on every page and picture. */
export const TEACHING_NOTICE = "For teaching, not a diagnosis";

/** Heads what sends to a doctor at once, for who examines: on the page, a card and the sheet. */
export const WHEN_URGENT = "When to seek urgent care";

/** Heads what is an emergency already, for who examines. */
export const EMERGENCY_NOW = "This can be an emergency. Seek urgent care now.";

/** The same for patients. */
export const PLAIN_EMERGENCY_NOW = "This can be an emergency. Go to an emergency department now.";

type Words = Readonly<Record<string, string>>;

/** The word for a state of a target of this kind, in a register, as Python has it. */
export function stateWord(
  words: Pick<SceneWords, "state_words"> | null,
  { kind, state, register = "student" }: StateSaid,
): string {
  const known: Readonly<Record<string, string>> = words?.state_words[register]?.[kind] ?? {};
  return known[state] ?? state;
}

/** A state that is to be said. */
export interface StateSaid {
  readonly kind: string;
  readonly state: string;
  readonly register?: Register;
}

const KIND_WORD: Words = {
  root: "Nerve root",
  nerve: "Nerve",
  site: "Site",
  condition: "Condition",
  differential: "Side by side",
  muscle: "Muscle",
  skin: "Skin",
  territory: "Skin",
  deep: "Deep structure",
  reflex: "Reflex",
  symptom: "Symptom",
  trigger: "What makes it worse",
  treatment: "Treatment",
  red_flag: "Red flag",
  risk: "Risk factor",
  prevention: "Prevention",
  doctor: "When to see a doctor",
  test: "Test",
  map: "Dermatome map",
  variant: "Variant",
  disc: "Disc",
  bone: "Bone",
};
const KIND_PLURAL: Words = {
  root: "Nerve roots",
  nerve: "Nerves",
  site: "Places of compression",
  condition: "Conditions",
  muscle: "Muscles",
  skin: "Skin",
  territory: "Skin",
  deep: "Deep structures",
  reflex: "Reflexes",
  symptom: "Symptoms",
  trigger: "What makes it worse",
  treatment: "Treatments",
  red_flag: "Red flags",
  risk: "Risk factors",
  prevention: "Prevention",
  doctor: "When to see a doctor",
  find: "Mark these in Find",
  test: "Tests",
  map: "Dermatome maps",
  variant: "Variants",
};
const SITE_KIND: Words = {
  spinal: "Compression site, spine",
  "spinal-emergency": "Emergency, spine",
  spinal_emergency: "Emergency, spine",
  pelvic: "Compression site, pelvis",
  peripheral: "Compression site, leg and foot",
  local: "Local cause",
  systemic: "General cause",
  inflammatory: "Inflammatory cause",
};

/** What a kind of thing is called. */
export function kindWord(kind: string): string {
  return KIND_WORD[kind] ?? capital(kind.replaceAll("_", " "));
}

/** What several things of a kind are called. */
export function kindPlural(kind: string): string {
  return KIND_PLURAL[kind] ?? kindWord(kind);
}

/** The kind of site that makes nerves ill without a place at which one is caught. */
export const ILL_NERVES = "systemic";

/** What a kind of site is called. */
export function siteKindWord(kind: string): string {
  return SITE_KIND[kind] ?? kindWord(kind || "site");
}

/** The side of a lesion. */
export const SIDE_WORD: Readonly<Record<Side, string>> = {
  right: "right side",
  left: "left side",
  both: "both sides",
};

const SKIN_SHOWS_WORD: Readonly<Record<SkinShows, string>> = {
  lesion: "What is lit",
  roots: "Roots",
  nerves: "Nerves",
  both: "Both",
  agreement: "Agreement",
};

/** What the skin is coloured by, in each register. */
export const SKIN_WORD: Readonly<Record<Register, typeof SKIN_SHOWS_WORD>> = {
  student: SKIN_SHOWS_WORD,
  clinician: SKIN_SHOWS_WORD,
  patient: {
    lesion: "What is affected",
    roots: "By root",
    nerves: "By nerve",
    both: "Both",
    agreement: "How sure",
  },
};

/** What a register is called. */
export const REGISTER_WORD: Readonly<Record<Register, string>> = {
  student: "Student",
  clinician: "Clinician",
  patient: "Patient",
};

/** What a layer of the body is called. */
export const LAYER_WORD: Readonly<Record<LayerName, string>> = {
  skin: "Skin",
  muscles: "Muscles",
  bones: "Bones",
  discs: "Discs",
  nerves: "Nerves",
  ligaments: "Ligaments",
  vessels: "Vessels",
};

/**
 * View buttons: preset name in the scene file, its label, and a shorter one where there is little
 * room.
 */
export const CAMERA_BUTTONS: readonly (readonly [string, string])[] = [
  ["front", "Front"],
  ["back", "Back"],
  ["side", "Side"],
  ["spine", "Spine"],
  ["pelvis", "Pelvis"],
  ["medial_ankle", "Ankle"],
  ["sole", "Sole"],
];

/** The heel's four faces and the structures under them, as the book's rows call them in `heel`. */
export const HEEL_FACES: readonly HeelPart[] = [
  ["medial", "Medial", "Inner"],
  ["plantar", "Plantar", "Bottom"],
  ["lateral", "Lateral", "Outer"],
  ["posterior", "Posterior", "Back"],
];
/** The heel's depths, as the book calls them. */
export const HEEL_DEPTHS: readonly HeelPart[] = [
  ["fat_pad", "Fat pad", "Heel cushion"],
  ["periosteum", "Periosteum", "Heel bone surface"],
  ["fascia", "Fascia", "Band under the foot"],
  ["achilles", "Achilles", "Achilles tendon"],
];

/** Its key, what it is called, and what a patient calls it. */
export type HeelPart = readonly [string, string, string];

/** What a part of the heel is called in a register. */
export function heelPart([, name, plain]: HeelPart, register: Register): string {
  return register === "patient" ? plain : name;
}

/** Names of people and gods keep their capital inside a sentence. */
const EPONYM = /^(Achilles|Alcock|Babinski|Baxter|Joplin|Morton|Sever\b)/;

/** A name as it stands inside a sentence: "Tibial nerve" -> "tibial nerve", "L5 root" stays. */
export function midSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) && !EPONYM.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** A red flag that is an emergency by itself begins with that word; others say when it becomes one. */
export function isEmergency(redFlag: string | undefined): boolean {
  return /^(Emergency|RED FLAG)\b/.test(redFlag ?? "");
}

/** Whether what is selected sends to an emergency department now. */
export function isUrgentNow(told: { readonly alarm: string; readonly redFlag: string }): boolean {
  return Boolean(told.alarm) || isEmergency(told.redFlag);
}

/** First letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name without what stands in brackets at its end, and that: "Heel (pad)" -> ["Heel", "pad"]. */
export function nameAndBracket(name: string): readonly [string, string] {
  const [, bare, bracket = ""] = name.match(/^(.+?) \((.*)\)$/) ?? [];
  return bare ? [bare, bracket] : [name, ""];
}

/** "one", "one and two", "one, two and three". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
