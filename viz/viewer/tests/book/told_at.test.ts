import { expect, it } from "vitest";
import { doctorExactly, doctorPlainly } from "../../src/book/plain";
import { subjectOf } from "../../src/book/subject";
import { otherPlaceOf, placeOf, toldAt } from "../../src/book/told_at";
import { scene } from "../scene";

const words = scene();
const { tunnel } = words.book.conditions;
if (!tunnel) throw new Error("the made-up book has lost a row");
const row = {
  ...tunnel,
  symptoms: ["the heel is numb", "it burns"],
  qualification: "the heel is never spared",
  of_first: ["the heel is numb", "the heel is never spared", "sore"],
  at: { tunnel_low: { definition: "lower down", what: ["It lies lower."] as [string] } },
};
const doctor: typeof words.book.doctor = {
  loss: {
    ...{ name: "Loss", of: "nerve", line: "loss that stays", patient_line: "A part stays numb." },
    ...{ sources: ["gray"], confidence: "high" },
  },
  elsewhere: {
    ...{ name: "Back", of: "any", regions: ["spine"], line: "fever", patient_line: "A fever." },
    ...{ sources: ["gray"], confidence: "high" },
  },
};

it("knows which of its places is lit", () => {
  expect(placeOf(row, "tarsal_tunnel:cut")).toBe("tarsal_tunnel");
  expect(otherPlaceOf(row, "tarsal_tunnel")).toBe("");
  expect(otherPlaceOf(row, "tunnel_low:irritated")).toBe("tunnel_low");
  expect(placeOf(row, "S1")).toBe("");
  expect(placeOf(row, "tunnel_low+S1")).toBe("");
});

it("says of the commonest place what the row says", () => {
  expect(toldAt(words, row, "tarsal_tunnel", ["spared", "spared"])).toMatchObject({
    symptoms: row.symptoms,
    plain: { heel: ["the heel hurts"], what: ["it hurts"] },
  });
});

it("says of another place what holds there, and of the heel what the body says", () => {
  const told = toldAt(words, row, "tunnel_low", ["The heel is spared.", "Not reached."]);
  expect(told).toMatchObject({
    definition: "lower down",
    heel_effect: "Not reached.",
    symptoms: ["it burns"],
    qualification: "",
    plain: { heel: ["The heel is spared."], what: ["It lies lower."], feel: [] },
  });
});

it("sends to a doctor where no condition says when, but not in an emergency", () => {
  const withLines = { ...words, book: { ...words.book, doctor } };
  const of = (id: string) => subjectOf(withLines, id, "student");
  expect(doctorPlainly(withLines, of("S1"))).toEqual(["A part stays numb.", "A fever."]);
  expect(doctorExactly(withLines, of("tibial@0.5"))).toBe("Loss that stays.");
  expect(doctorPlainly(withLines, of("cauda"))).toEqual([]);
  expect(doctorPlainly(withLines, of("spur"))).toEqual([]);
});
