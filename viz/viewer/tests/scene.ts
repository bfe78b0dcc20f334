/**
 * A small made-up scene: two roots, a nerve with three branches, a heel. The form is the real one,
 * the anatomy is not.
 */
import { CONTRACT } from "../src/contract/constants";
import type { LookRules, SceneExtras } from "../src/contract/generated";
import type { SceneWords } from "../src/contract/scene";
import { readWords } from "../src/contract/scene_reader";
import { STATES, type State } from "../src/contract/states";
import { BOOK } from "./made_up_book";
import { SKIN_MAPS } from "./made_up_maps";

/** What a lesion does: state and loss (0..255) by target. */
type Effects = Readonly<Record<string, readonly [State, number]>>;

const EFFECTS: Readonly<Record<string, Effects>> = {
  L5: { "skin:heel_medial": ["spared", 0], "muscle:soleus": ["possible", 51] },
  S1: {
    "skin:heel_lateral": ["numb", 255],
    "skin:heel_medial": ["reduced", 102],
    "muscle:soleus": ["reduced", 153],
    "deep:fat_pad": ["possible", 51],
    "reflex:ankle": ["numb", 255],
    "nerve:tibial:0": ["reduced", 102],
  },
  tarsal_tunnel: { "skin:heel_medial": ["variable", 128], "skin:sole": ["numb", 255] },
  tunnel_low: { "skin:sole": ["reduced", 128] },
  cauda: { "skin:sole": ["numb", 255], "skin:heel_medial": ["numb", 255] },
  spur: {},
  "tibial@0.1": { "skin:heel_medial": ["numb", 255], "muscle:soleus": ["numb", 255] },
  "tibial@0.5": { "skin:heel_medial": ["numb", 255] },
  "tibial@0.9": { "skin:sole": ["numb", 255] },
};

const TARGETS = [
  "nerve:tibial:0",
  "skin:heel_medial",
  "skin:heel_lateral",
  "skin:sole",
  "muscle:soleus",
  "deep:fat_pad",
  "reflex:ankle",
];

/** The row of one state in a table. */
export function rowFor(effects: Effects): Uint8Array {
  return Uint8Array.from(
    TARGETS.flatMap((target) => {
      const [state, loss] = effects[target] ?? ["untouched", 0];
      return [STATES.indexOf(state), loss];
    }),
  );
}

/** A whole table of states. */
export function cells(): Uint8Array {
  return Uint8Array.from(Object.values(EFFECTS).flatMap((effects) => [...rowFor(effects)]));
}

const LIT = { lit: true, dim: 1, glow: 0.5 };
const LOOKS: LookRules = {
  tokens: { canvas_light: "#fffefb", focus: "#20639b", ink: "#1f2933", accent: "#e4572e" },
  rest: { bone: "#eadfc6", skin: "#e3b9a0" },
  rules: {
    nerves: {
      rest: { colour: null, opacity: 1, pattern: "plain", glow: 0, lit: false, dim: 1 },
      numb: { ...LIT, colour: "#e4572e", opacity: 1, pattern: "solid" },
      variable: { ...LIT, colour: "#e4572e", opacity: 0.5, pattern: "hatch" },
    },
  },
  states: CONTRACT.states,
  through: 0.45,
};

const TUNNEL: SceneExtras["sites"][string] = {
  parts: { "cause:tarsal_tunnel": "cause", "ligament:flexor": "band" },
  replaces: ["ligament:flexor", "dura:sac"],
  context: [],
  camera: {
    ...{ position: [0, 1, 2], target: [3, 4, 5], up: [0, 0, 1] },
    ...{ fov: 25, span: [60, 60], mirrored: true },
  },
  middle: [3, 4, 5],
  radius: 20,
  front: 4,
};

/** The scene's extras, as they stand in its file. */
export const EXTRAS: SceneExtras = {
  body: { sex: "male", physique: "average", words: "a man of average physique" },
  version: CONTRACT.scene_version,
  parts: [],
  territories: ["heel_medial", "heel_lateral", "sole"],
  states: Object.keys(EFFECTS),
  targets: TARGETS,
  tables: [
    { map: "default", variants: [], bufferView: 0, local: { spur: { states: {} } } },
    { map: "default", variants: ["low_branch"], bufferView: 1, local: {} },
  ],
  cuts: {
    L5: [["L5", 0.2, 1]],
    S1: [
      ["S1", 0.2, 1],
      ["tibial", 0.1, 0.5],
    ],
    tarsal_tunnel: [["tibial", 0.9, 1]],
    tunnel_low: [["tibial", 0.95, 1]],
    cauda: [["S1", 0, 1]],
    "tibial@0.1": [["tibial", 0.1, 1]],
    "tibial@0.5": [["tibial", 0.5, 1]],
    "tibial@0.9": [["tibial", 0.9, 1]],
  },
  segments: { tibial: [0.2, 0.8, 0.95] },
  pain: { spur: ["deep:fat_pad"] },
  causes: { S1: ["disc:L5_S1"] },
  sites: { tarsal_tunnel: TUNNEL },
  variants: {},
  conflicts: [["low_branch", "split_branch", "A nerve branches low or splits."]],
  cameras: {},
  pair_cameras: { S1_tunnel: "side" },
  looks: LOOKS,
  book: BOOK,
  state_words: {
    student: { muscle: { numb: "paralysed" }, skin: { numb: "numb" } },
    patient: { muscle: { numb: "does not work" } },
  },
  skin_maps: SKIN_MAPS,
  key_points: { S1: [-90, 60, 20], L5: [-60, -80, 40] },
  legs_below: 700,
};

/** The scene's file. */
export function sceneFile(extras: unknown = { root_to_heel: EXTRAS }): Uint8Array {
  return glb(extras, [cells(), cells()]);
}

/** The scene as the page holds it, new each time. */
export function scene(): SceneWords {
  return readWords(sceneFile());
}

const JSON_AT = 20;
const CHUNK_HEAD = 8;

/** The bytes of a GLB with these extras at its root and blobs, one buffer view each. */
function glb(extras: unknown, blobs: readonly Uint8Array[]): Uint8Array {
  const bufferViews = blobs.map(({ byteLength }, n) => ({
    byteOffset: blobs.slice(0, n).reduce((sum, blob) => sum + blob.byteLength, 0),
    byteLength,
  }));
  const json = JSON.stringify({ extras, bufferViews });
  const words = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 4) * 4));
  const file = new Uint8Array(JSON_AT + words.length + CHUNK_HEAD + 2 * cells().length);
  const head = new DataView(file.buffer);
  head.setUint32(0, 0x46546c67, true);
  head.setUint32(12, words.length, true);
  head.setUint32(16, 0x4e4f534a, true);
  file.set(words, JSON_AT);
  blobs.forEach((blob, n) => {
    file.set(blob, JSON_AT + words.length + CHUNK_HEAD + (bufferViews[n]?.byteOffset ?? 0));
  });
  return file;
}
