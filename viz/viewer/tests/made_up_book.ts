/** The words of the made-up scene. */
import type { Book, Root } from "../src/contract/generated";

/** What every row says. */
const FACT = { sources: ["gray"], confidence: "high" } as const;
const SITE = {
  ...FACT,
  place: "somewhere",
  region: "ankle_and_foot",
  grade: "compressed",
  grades: [{ ...FACT, grade: "compressed" }],
} as const;
const LOCAL = { ...SITE, grade: "local", grades: [{ ...FACT, grade: "local" }] } as const;
const TARGET = { ...FACT, roots: { L5: 0.4, S1: 0.6 } };
const ROOT = { ...FACT, course: [], landmarks: {}, preganglionic_below: 0.5 };
const CONDITION = {
  ...FACT,
  articles: ["one"],
  heel_effect: "sore",
  kind: "local",
  nerves: "",
  definition: "the heel hurts",
  plain: { what: ["it hurts"], heel: ["the heel hurts"], feel: ["sore"] },
} as const;

const ROOTS: readonly Root[] = [
  { ...ROOT, id: "L5", name: "L5 root", order: 1, exits: "L5/S1", traverses: "L4/5" },
  { ...ROOT, id: "S1", name: "S1 root", order: 2, exits: "S1", latin: "radix S1" },
  { ...ROOT, id: "Co1", name: "Co1 root", order: 3, exits: "Co1" },
];

const NERVES: Book["nerves"] = {
  S1: { ...FACT, name: "S1 root", kind: "ramus", parents: [] },
  tibial: {
    ...FACT,
    name: "Tibial nerve",
    latin: "nervus tibialis",
    patient_name: "inner leg nerve",
    kind: "nerve",
    parents: [{ nerve: "sciatic", position: 1, roots: ["S1"] }],
  },
  medial_calcaneal: {
    ...FACT,
    name: "Medial calcaneal nerve (branch)",
    patient_name: "inner heel nerve",
    kind: "branch",
    parents: [{ nerve: "tibial", position: 0.8, roots: ["S1"] }],
  },
};

const SITES: Book["sites"] = {
  tarsal_tunnel: { ...SITE, name: "Tarsal tunnel syndrome (posterior)", kind: "peripheral" },
  tunnel_low: {
    ...SITE,
    name: "Tarsal tunnel syndrome, low",
    kind: "peripheral",
    patient_name: "ankle nerve",
  },
  cauda: {
    ...SITE,
    name: "Cauda equina",
    kind: "spinal-emergency",
    red_flag: "Emergency. Go now.",
    cuts: [{ nerve: "S1", position: 0.2, shares: { compressed: 1 } }],
  },
  spur: { ...LOCAL, name: "Heel spur", kind: "local", patient_name: "heel pain" },
  unbuilt: { ...LOCAL, name: "Not in the tables", kind: "local", patient_name: "heel pain" },
};

const SKIN: Book["skin"] = {
  heel_medial: {
    ...TARGET,
    name: "Medial heel",
    patient_name: "inner heel",
    heel: "medial",
    supply: [
      { nerve: "tibial", position: 0.95, fraction: 0.2 },
      { nerve: "medial_calcaneal", position: 1, fraction: 0.8 },
    ],
  },
  heel_lateral: {
    ...TARGET,
    name: "Lateral heel",
    heel: "lateral",
    supply: [{ nerve: "sural", position: 1 }],
  },
  sole: { ...TARGET, name: "Sole", supply: [{ nerve: "tibial", position: 0.95 }] },
};

const DEEP: Book["deep"] = {
  fat_pad: {
    ...TARGET,
    name: "Heel fat pad",
    heel: "fat_pad",
    supply: [{ nerve: "tibial", position: 0.8 }],
  },
  achilles: { ...TARGET, name: "Achilles tendon", supply: [] },
};

const REGIONS: Book["regions"] = [
  { id: "spine", name: "Spine", items: [{ id: "cauda", name: "Cauda equina" }] },
  {
    id: "foot",
    name: "Ankle and foot",
    items: [
      {
        name: "Tarsal tunnel",
        items: [
          { id: "tarsal_tunnel", name: "Tarsal tunnel syndrome (posterior)" },
          { id: "tunnel_low", name: "Tarsal tunnel syndrome, low" },
        ],
      },
      { id: "spur", name: "Heel spur" },
      { id: "unbuilt", name: "Not in the tables" },
    ],
  },
  { id: "empty", name: "Empty", items: [{ name: "Nothing", items: [] }] },
];

const SEARCH: Book["search"] = [
  { id: "S1", kind: "root", name: "S1 root", terms: ["first sacral"] },
  { id: "tarsal_tunnel", kind: "site", name: "Tarsal tunnel syndrome (posterior)", terms: [] },
  { id: "tibial", kind: "nerve", name: "Tibial nerve", terms: ["nervus tibiālis"] },
  { id: "tunnel", kind: "condition", name: "Tarsal tunnel", terms: ["tarsal_tunnel"] },
  { id: "first steps hurt", kind: "symptom", name: "first steps hurt", terms: ["Heel spur"] },
  { id: "soleus", kind: "muscle", name: "Soleus", terms: [] },
  { id: "no swelling", kind: "symptom", name: "no swelling", terms: ["Heel pain"] },
];

const ASKED: Book["asked"] = [
  { words: ["wet myself", "bladder"], finds: ["symptom:first steps hurt"], urgent: "Go now." },
  { words: ["crooked ankle"], finds: ["site:tarsal_tunnel", "muscle:soleus"] },
  { words: ["gabapentin"], finds: ["condition:tunnel"], unnamed: true },
  { words: ["stroke"], finds: [], unnamed: true },
  { words: ["heel raise"], finds: ["muscle:soleus"], movement: true },
];

const PHRASES = [
  "skin:heel_lateral",
  "S1 serves it",
  "S1",
  "Medial heel",
  "comes from L4 (at 0.8)",
  "L5",
  "reflex:ankle skin:heel_lateral",
  "",
];

const STATE_WORDS: Book["states"] = {
  S1: {
    name: "S1 root",
    kind: "root",
    path: [
      { id: "S1", name: "S1 root" },
      { id: "tibial", name: "Tibial nerve" },
    ],
    why: [0, 1],
    roots: [0, 2],
    spared: [3, 4],
    apart: [5, 6, 7],
    sources: ["gray"],
  },
  L5: { name: "L5 root", kind: "root" },
  tarsal_tunnel: {
    name: "Tarsal tunnel syndrome (posterior)",
    kind: "site",
    place: "behind the medial malleolus",
    marker: "Tarsal tunnel",
    path: [{ id: "tibial", name: "Tibial nerve" }],
    variable: {
      "skin:heel_medial": { text: "in about half of all feet", variants: ["low_branch"] },
    },
  },
  spur: { name: "Heel spur", kind: "site", no_path_because: "no nerve is pressed" },
  cauda: {
    name: "Cauda equina",
    kind: "site",
    bilateral: true,
    red_flag: "Emergency. Go now.",
    alarm_signs: ["You cannot hold it."],
  },
  "tibial@0.5": {
    name: "Tibial nerve, cut",
    kind: "nerve",
    path: [{ id: "tibial", name: "Tibial nerve" }],
  },
};

/** The words of the scene, as they stand in its file. */
export const BOOK: Book = {
  roots: ROOTS,
  nerves: NERVES,
  sites: SITES,
  skin: SKIN,
  deep: DEEP,
  muscles: {
    soleus: {
      ...TARGET,
      name: "Soleus",
      supply: [{ nerve: "tibial", position: 0.2 }],
      action: "points the foot",
      bedside: "on tiptoe",
      key_muscle_of: "S1",
      patient_name: "calf muscle",
    },
  },
  reflexes: {
    ankle: { ...TARGET, name: "Ankle jerk", muscles: ["soleus"], afferent: ["tibial"] },
  },
  variants: {
    low_branch: {
      ...FACT,
      name: "Low branching",
      changes: [],
      frequency: "in few",
      effect: "a; b",
    },
    split_branch: {
      ...FACT,
      name: "Split branching",
      changes: [],
      frequency: "in many",
      effect: "c",
    },
  },
  pairs: {
    s1_tunnel: {
      ...FACT,
      ...{ name: "S1 · tunnel", patient_name: "Back or ankle", group: "Root or nerve" },
      ...{ a: "S1", b: "tarsal_tunnel", note: "Both at once occur." },
    },
    unknown: {
      ...FACT,
      ...{ name: "S1 · nowhere", patient_name: "Back or nowhere", group: "Root or nerve" },
      ...{ a: "S1", b: "nowhere" },
    },
  },
  maps: {
    default: { ...FACT, name: "Default (consensus)", kind: "default" },
    old_1933: { ...FACT, name: "Old 1933 (historic)", kind: "historic", blank: "unseen" },
    points: { ...FACT, name: "Points 2019", kind: "key_points", areas: { S1: "lateral heel" } },
  },
  conditions: {
    heel_pain: {
      ...CONDITION,
      name: "Heel pain",
      sites: ["spur"],
      symptoms: ["first steps hurt"],
    },
    tunnel: {
      ...CONDITION,
      plain: { ...CONDITION.plain, at_once: ["The foot is cold."] },
      name: "Tarsal tunnel",
      sites: ["tarsal_tunnel", "tunnel_low"],
      symptoms: [],
    },
  },
  differentials: {
    radiates: {
      ...FACT,
      name: "radiates from the back",
      strengths: { s1: 3, spur: -2, tunnel: 0 },
      remarks: { s1: "below the knee" },
    },
    plain: { ...FACT, name: "nothing is known" },
  },
  differential_columns: {
    s1: { ...FACT, name: "S1 root", lesion: "S1" },
    spur: { ...FACT, name: "Heel spur", lesion: "spur", picture: "first steps" },
    tunnel: { ...FACT, name: "Tarsal tunnel", lesion: "tarsal_tunnel" },
    unweighed: { ...FACT, name: "L5 root", lesion: "L5" },
  },
  tests: { tinel: { ...FACT, name: "Tinel", kind: "provocation", used_for: "the tunnel" } },
  sources: {
    gray: { citation: "Gray 2020", url: "https://example.org" },
    noted: { citation: "Noted", note: "a note" },
  },
  corrections: {},
  doctor: {},
  regions: REGIONS,
  search: SEARCH,
  asked: ASKED,
  signs: ["You grow numb."],
  exact_signs: { "You grow numb.": "loss of feeling" },
  states: STATE_WORDS,
  phrases: PHRASES,
};
