import { expect, it } from "vitest";
import { labelName, markerOf, partName } from "../../src/book/part_names";
import { scene } from "../scene";

const words = scene();

it.each([
  ["nerve:tibial", "Tibial nerve"],
  ["nerve:tibial:2", "Tibial nerve"],
  ["nerve:L5", "L5 root"],
  ["ganglion:S1", "S1 root"],
  ["muscle:soleus", "Soleus"],
  ["disc:L5_S1", "L5/S1 disc"],
  ["bone:vertebra_L3", "L3 vertebra"],
  ["bone:calcaneus", "Calcaneus"],
  ["tendon:fibularis_longus", "Fibularis longus tendon"],
  ["tendon:achilles_tendon", "Achilles tendon"],
  ["cause:tarsal_tunnel:varicose_vein", "Varicose vein"],
  ["bone:hip", "Hip bone"],
  ["bone:phalanx_proximal_1", "Proximal phalanx of great toe"],
  ["bone:phalanx_middle_5", "Middle phalanx of little toe"],
  ["bone:metatarsal_2", "Second metatarsal"],
  ["ligament:ligamentum_flavum_L5_S1", "Ligamentum flavum L5/S1"],
])("calls %s %s", (part, name) => {
  expect(partName(words, part)).toBe(name);
});

it("calls a cause like the one structure that has changed there", () => {
  expect(partName(words, "cause:tarsal_tunnel")).toBe("Flexor");
  expect(partName(words, "cause:S1")).toBe("L5/S1 disc");
  expect(partName(words, "cause:cauda")).toBe("Cauda equina");
});

it("points at a lesion with few words", () => {
  expect(markerOf(words, "tarsal_tunnel")).toBe("Tarsal tunnel");
  expect(markerOf(words, "S1")).toBe("S1 root");
  expect(markerOf(words, "tunnel_low")).toBe("tunnel_low");
});

it.each([
  ["nerve:tibial:2", "Tibial nerve", "Inner leg nerve"],
  ["nerve:medial_calcaneal@low_branch:1", "Medial calcaneal nerve", "Inner heel nerve"],
  ["bone:vertebra_L3", "L3 vertebra", "L3 vertebra"],
  ["bone:calcaneus", "Calcaneus", ""],
  ["vessel:femoral_artery", "Femoral artery", ""],
  ["cause:tarsal_tunnel:varicose_vein", "", ""],
  ["skin:body", "", ""],
])("writes %s on the body as %s, for patients as %s", (part, name, plain) => {
  expect(labelName(words, part, "student")).toBe(name);
  expect(labelName(words, part, "patient")).toBe(plain);
});
