/** The words of the made-up scene. */
import type { Book } from "../src/contract/book_rows";

const PHRASES = [
  "skin:heel_lateral",
  "S1 serves it",
  "S1",
  "Medial heel",
  "comes from L4 (at 0.8)",
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
    sources: ["gray"],
  },
  L5: { name: "L5 root", kind: "root" },
  tarsal_tunnel: {
    name: "Tarsal tunnel syndrome (posterior)",
    kind: "site",
    place: "behind the medial malleolus",
    marker: "Tarsal tunnel",
    path: [{ id: "tibial", name: "Tibial nerve" }],
    variable: { "skin:heel_medial": { text: "in about half of all feet" } },
  },
  spur: { name: "Heel spur", kind: "site", no_path_because: "no nerve is pressed" },
  cauda: { name: "Cauda equina", kind: "site", bilateral: true, red_flag: "Emergency. Go now." },
  "tibial@0.5": {
    name: "Tibial nerve, cut",
    kind: "nerve",
    path: [{ id: "tibial", name: "Tibial nerve" }],
  },
};

/** The words of the scene. */
export function book(): Book {
  return {
    roots: [
      { id: "L5", name: "L5 root", exits: "L5/S1", traverses: "L4/5" },
      { id: "S1", name: "S1 root", latin: "radix S1", exits: "S1", patient_name: "lowest root" },
      { id: "Co1", name: "Co1 root" },
    ],
    nerves: {
      S1: { name: "S1 root", kind: "ramus" },
      tibial: {
        name: "Tibial nerve",
        latin: "nervus tibialis",
        synonyms: ["posterior tibial"],
        kind: "nerve",
        parents: [{ nerve: "sciatic", position: 1 }],
      },
      medial_calcaneal: {
        name: "Medial calcaneal nerve (branch)",
        patient_name: "inner heel nerve",
        kind: "branch",
        parents: [{ nerve: "tibial", position: 0.8 }],
      },
    },
    sites: {
      tarsal_tunnel: { name: "Tarsal tunnel syndrome (posterior)", kind: "peripheral" },
      tunnel_low: {
        name: "Tarsal tunnel syndrome, low",
        kind: "peripheral",
        patient_name: "ankle nerve",
      },
      cauda: { name: "Cauda equina", kind: "spinal-emergency", red_flag: "Emergency. Go now." },
      spur: { name: "Heel spur", kind: "local", patient_name: "heel pain" },
      unbuilt: { name: "Not in the tables", kind: "local", patient_name: "heel pain" },
    },
    skin: {
      heel_medial: {
        name: "Medial heel",
        patient_name: "inner heel",
        heel: "medial",
        supply: [
          { nerve: "tibial", position: 0.95, fraction: 0.2 },
          { nerve: "medial_calcaneal", position: 1, fraction: 0.8 },
        ],
        roots: { L5: 0.4, S1: 0.6 },
      },
      heel_lateral: {
        name: "Lateral heel",
        heel: "lateral",
        supply: [{ nerve: "sural", position: 1 }],
      },
      sole: { name: "Sole", supply: [{ nerve: "tibial", position: 0.95 }] },
    },
    deep: {
      fat_pad: {
        name: "Heel fat pad",
        heel: "fat_pad",
        supply: [{ nerve: "tibial", position: 0.8 }],
      },
      achilles: { name: "Achilles tendon" },
    },
    muscles: {
      soleus: { name: "Soleus", supply: [{ nerve: "tibial", position: 0.2 }], action: "points" },
    },
    reflexes: { ankle: { name: "Ankle jerk" } },
    variants: { low_branch: { name: "Low branching", frequency: "in few", effect: "a; b" } },
    maps: {
      default: { name: "Default (consensus)", kind: "default" },
      old_1933: { name: "Old 1933 (historic)", kind: "historic", blank: "unseen" },
      points: { name: "Points 2019", kind: "key_points", areas: { S1: "the lateral heel" } },
    },
    conditions: {
      heel_pain: { name: "Heel pain", sites: ["spur"], symptoms: ["first steps hurt"] },
      tunnel: { name: "Tarsal tunnel", sites: ["tarsal_tunnel", "tunnel_low"] },
    },
    tests: { tinel: { name: "Tinel" } },
    sources: {
      gray: { citation: "Gray 2020", seen: "page", url: "https://example.org" },
      noted: { citation: "Noted", note: "a note", seen: "page" },
    },
    regions: [
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
    ],
    search: [
      { id: "S1", kind: "root", name: "S1 root", terms: ["first sacral"] },
      { id: "tarsal_tunnel", kind: "site", name: "Tarsal tunnel syndrome (posterior)" },
      { id: "tibial", kind: "nerve", name: "Tibial nerve", terms: ["nervus tibiālis"] },
      { id: "tunnel", kind: "condition", name: "Tarsal tunnel", terms: ["tarsal_tunnel"] },
      { id: "spur", kind: "symptom", name: "first steps hurt", terms: ["Heel spur"] },
      { id: "tarsal_tunnel", kind: "symptom", name: "first steps hurt", terms: ["tingling"] },
      { id: "soleus", kind: "muscle", name: "Soleus" },
    ],
    states: { ...STATE_WORDS },
    phrases: PHRASES,
  };
}
