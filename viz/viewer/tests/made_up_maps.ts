/** What colours the skin of the made-up scene. */
import type { MapWay, SkinMaps } from "../src/contract/generated";

const way = (right: MapWay["right"], left: MapWay["left"], more: Partial<MapWay> = {}): MapWay => ({
  ...{ right, left, borders: false, points: false },
  ...more,
});
const either = (one: MapWay) => ({ split: one, blended: one });

/** The maps; the patches are those of the book, in order. */
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
  ways: {
    roots: either(way("map", "map", { points: true })),
    nerves: either(way("nerves", "nerves")),
    both: {
      split: way("map", "nerves", { points: true }),
      blended: way("map", "map", { borders: true, points: true }),
    },
    agreement: either(way("agreement", "agreement")),
  },
  maps_of_points: ["points"],
  steps: { L5: ["#000001", "#000002"], S1: ["#000003", "#000004"] },
  fields: [
    { id: "tibial", name: "Tibial", colour: "#aaaaaa" },
    { id: "sural", name: "Sural", colour: "#bbbbbb" },
  ],
  field_of: [0, 1, 0],
  vague: [6, 0, 6],
  branches: {
    heel_medial: [
      { nerve: "medial_calcaneal", field: 0 },
      { nerve: "tibial", field: 0 },
    ],
    heel_lateral: [{ nerve: "sural", field: 1 }],
  },
  compared: ["old_1933", "points"],
  shares: {
    default: { heel_medial: { L5: 0.3, S1: 0.7 }, heel_lateral: { S1: 1 } },
    old_1933: { heel_medial: { L5: 1 } },
  },
  given: { old_1933: { heel_medial: ["L5"] }, points: { heel_lateral: ["S1"] } },
  asked: { heel_medial: ["old_1933"], heel_lateral: ["points"] },
  agreed: { heel_medial: { L5: ["old_1933"] }, heel_lateral: { S1: ["points"] } },
  best: { heel_medial: "L5", heel_lateral: "S1" },
};
