/**
 * The page's own vocabulary: what a state, a kind or a register is called. Facts come from the
 * book, not from here.
 */

export const TEACHING_NOTICE = "A teaching model, not a diagnosis";

const SKIN = {
  numb: "numb",
  reduced: "reduced",
  possible: "possible",
  variable: "variable",
  spared: "spared",
  untouched: "untouched",
};
const MUSCLE = { ...SKIN, numb: "paralysed", reduced: "weak", possible: "mild" };
const REFLEX = { ...SKIN, numb: "absent" };
const NERVE = { ...SKIN, numb: "cut off" };
const BY_KIND = { skin: SKIN, deep: SKIN, muscle: MUSCLE, reflex: REFLEX, nerve: NERVE };
const PATIENT = {
  skin: {
    ...SKIN,
    reduced: "less feeling",
    possible: "perhaps less",
    spared: "normal",
    untouched: "normal",
  },
  muscle: {
    ...MUSCLE,
    numb: "does not work",
    possible: "a little weak",
    spared: "works",
    untouched: "works",
  },
};

/** The word for a state of a target of this kind, in a register. */
export function stateWord(kind, state, register = "student") {
  if (state === "pain") return "sore";
  const own = register === "patient" ? PATIENT[kind] : undefined;
  return (own || BY_KIND[kind] || SKIN)[state] || state;
}

const KIND_WORD = {
  root: "Nerve root",
  nerve: "Nerve",
  site: "Site",
  condition: "Condition",
  muscle: "Muscle",
  skin: "Skin",
  territory: "Skin",
  deep: "Deep structure",
  reflex: "Reflex",
  symptom: "Symptom",
  variant: "Variant",
  disc: "Disc",
  bone: "Bone",
};
const KIND_PLURAL = {
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
  variant: "Variants",
};
const SITE_KIND = {
  spinal: "Compression site, spine",
  "spinal-emergency": "Emergency, spine",
  spinal_emergency: "Emergency, spine",
  pelvic: "Compression site, pelvis",
  peripheral: "Compression site, leg and foot",
  local: "Local cause",
  systemic: "General cause",
  inflammatory: "Inflammatory cause",
};

export const kindWord = (kind) => KIND_WORD[kind] || capital(String(kind).replaceAll("_", " "));
export const kindPlural = (kind) => KIND_PLURAL[kind] || kindWord(kind);
export const siteKindWord = (kind) => SITE_KIND[kind] || kindWord(kind || "site");

export const SIDE_WORD = { right: "right side", left: "left side", both: "both sides" };
export const SKIN_WORD = {
  student: {
    lesion: "What is lit",
    roots: "Roots",
    nerves: "Nerves",
    both: "Both",
    agreement: "Agreement",
  },
  patient: {
    lesion: "What is affected",
    roots: "By root",
    nerves: "By nerve",
    both: "Both",
    agreement: "How sure",
  },
};
export const REGISTER_WORD = { student: "Student", clinician: "Clinician", patient: "Patient" };
export const LAYER_WORD = {
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
export const CAMERA_BUTTONS = [
  ["front", "Front"],
  ["back", "Back"],
  ["side", "Side"],
  ["spine", "Spine"],
  ["pelvis", "Pelvis"],
  ["medial_ankle", "Medial ankle", "Ankle"],
  ["sole", "Sole"],
];

/** The heel's four faces and the structures under them, as the book's rows call them in `heel`. */
export const HEEL_FACES = [
  ["medial", "Medial"],
  ["plantar", "Plantar"],
  ["lateral", "Lateral"],
  ["posterior", "Posterior"],
];
export const HEEL_DEPTHS = [
  ["fat_pad", "Fat pad"],
  ["periosteum", "Periosteum"],
  ["fascia", "Fascia"],
  ["achilles", "Achilles"],
];

/** Colours of the roots, the same everywhere. */
export const ROOT_COLOUR = {
  T12: "#6699cc",
  L1: "#332288",
  L2: "#88ccee",
  L3: "#44aa99",
  L4: "#117733",
  L5: "#ddcc77",
  S1: "#cc6677",
  S2: "#aa4499",
  S3: "#882255",
  S4: "#999933",
  S5: "#661100",
  Co1: "#888888",
};

/** Names of people and gods keep their capital inside a sentence. */
const EPONYM = /^(Achilles|Alcock|Babinski|Baxter|Joplin|Morton|Sever)/;

/** A name as it stands inside a sentence: "Tibial nerve" -> "tibial nerve", "L5 root" stays. */
export function midSentence(name) {
  return /^[A-Z][a-z]/.test(name) && !EPONYM.test(name)
    ? name[0].toLowerCase() + name.slice(1)
    : name;
}

/** A red flag that is an emergency by itself begins with that word; others say when it becomes one. */
export const isEmergency = (redFlag) => /^(Emergency|RED FLAG)\b/.test(redFlag || "");

/** First letter large. */
export function capital(text) {
  return text ? text[0].toUpperCase() + text.slice(1) : "";
}

/** A name without what stands in brackets at its end, and that: "Heel (pad)" -> ["Heel", "pad"]. */
export function nameAndBracket(name) {
  const [, bare, bracket] = name.match(/^(.+?) \((.*)\)$/) || [];
  return bare ? [bare, bracket] : [name, ""];
}

/** "one", "one and two", "one, two and three". */
export function listed(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
