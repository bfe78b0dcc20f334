/**
 * A small made-up scene: one root, a nerve with three branches, a heel. The form is the real one,
 * the anatomy is not.
 */
import type { StateWords } from "../src/contract/book_rows";
import type { Looks, SceneExtras, SceneWords, SkinMaps } from "../src/contract/scene";
import { STATES, type State } from "../src/contract/states";
import { book } from "./made_up_book";

/** What the lesions of the scene do: by state, target and loss 0..255. */
const EFFECTS: Readonly<Record<string, Readonly<Record<string, readonly [State, number]>>>> = {
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

/** The selectable states, in the order of the tables. */
export const STATE_IDS = Object.keys(EFFECTS);

/** The targets, in the order of the tables. */
export const TARGETS = [
  "nerve:tibial:0",
  "skin:heel_medial",
  "skin:heel_lateral",
  "skin:sole",
  "muscle:soleus",
  "deep:fat_pad",
  "reflex:ankle",
];

/** The row of one state in a table. */
export function rowFor(effects: (typeof EFFECTS)[string]): Uint8Array {
  return Uint8Array.from(
    TARGETS.flatMap((target) => {
      const [state, loss] = effects[target] ?? ["untouched", 0];
      return [STATES.indexOf(state), loss];
    }),
  );
}

/** A whole table of states. */
export function cells(): Uint8Array {
  return Uint8Array.from(STATE_IDS.flatMap((id) => [...rowFor(EFFECTS[id] ?? {})]));
}

/** What colours the skin of the scene; the patches are those of its book, in order. */
export const SKIN_MAPS: SkinMaps = {
  colours: {
    roots: {
      default: ["#111111", "#222222", null],
      old_1933: ["#333333", null, null],
      points: [null, "#444444", null],
    },
    nerves: ["#aaaaaa", "#bbbbbb", "#aaaaaa"],
    agreement: { "": ["#555555", null, null], S1: ["#666666", null, null] },
  },
  steps: { L5: ["#000001", "#000002"], S1: ["#000003", "#000004"] },
  fields: [
    { id: "tibial", name: "Tibial", colour: "#aaaaaa" },
    { id: "sural", name: "Sural", colour: "#bbbbbb" },
  ],
  field_of: [0, 1, 0],
  compared: ["old_1933", "points"],
  shares: {
    default: { heel_medial: { L5: 0.3, S1: 0.7 }, heel_lateral: { S1: 1 } },
    old_1933: { heel_medial: { L5: 1 } },
  },
  given: { old_1933: { heel_medial: ["L5"] }, points: { heel_lateral: ["S1"] } },
  best: { heel_medial: "L5", heel_lateral: "S1" },
};

const LOOKS: Looks = {
  tokens: { canvas_light: "#fffefb", focus: "#20639b", ink: "#1f2933", accent: "#e4572e" },
  rest: { bone: "#eadfc6", skin: "#e3b9a0" },
  rules: {
    nerves: {
      rest: { colour: null, opacity: 1, pattern: "plain", glow: 0 },
      numb: { colour: "#e4572e", opacity: 1, pattern: "solid", glow: 0.5 },
      variable: { colour: "#e4572e", opacity: 0.5, pattern: "hatch", glow: 0.5 },
    },
  },
  through: 0.45,
};

/** The scene's extras, as they stand in its file. */
export function extras(): SceneExtras {
  return {
    parts: [],
    territories: ["heel_medial", "heel_lateral", "sole"],
    states: [...STATE_IDS],
    targets: TARGETS,
    tables: [
      { map: "default", variants: [], bufferView: 0 },
      { map: "default", variants: ["low_branch"], bufferView: 1 },
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
    pain: { spur: ["deep:fat_pad"] },
    causes: { S1: ["disc:L5_S1"] },
    sites: {
      tarsal_tunnel: {
        parts: { "cause:tarsal_tunnel": "cause", "ligament:flexor": "band" },
        replaces: ["ligament:flexor", "dura:sac"],
        context: [],
        camera: { position: [0, 1, 2], target: [3, 4, 5] },
        middle: [3, 4, 5],
        radius: 20,
        front: 4,
      },
    },
    variants: {},
    cameras: {},
    looks: LOOKS,
    book: book(),
    skin_maps: SKIN_MAPS,
    key_points: { S1: [-90, 60, 20], L5: [-60, -80, 40] },
    legs_below: 700,
  };
}

/** The scene as the page holds it. */
export function scene(change: Partial<SceneWords> = {}): SceneWords {
  const { tables, ...rest } = extras();
  return {
    ...rest,
    tables: tables.map(({ map, variants }) => ({ map, variants, cells: cells() })),
    ...change,
  };
}

/** The scene with other words of one state. */
export function sceneSaying(id: string, state: StateWords): SceneWords {
  const words = scene();
  words.book.states[id] = state;
  return words;
}
