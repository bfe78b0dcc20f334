import { expect, it } from "vitest";
import { conditionsOf, levelAndNerves, sitesOf, toldOf } from "../../src/book/conditions";
import { scene } from "../scene";

const words = scene();

it("lists every condition under where it comes from", () => {
  expect(conditionsOf(words.book)).toEqual([
    { kind: "local", name: "Without a nerve", ids: ["heel_pain", "tunnel"] },
  ]);
});

it("knows the sites that can be shown", () => {
  expect(sitesOf(words, "tunnel")).toEqual(["tarsal_tunnel", "tunnel_low"]);
  expect(sitesOf(words, "nothing")).toEqual([]);
});

it("says of a condition without treatments that the sources name none", () => {
  const [row] = Object.values(words.book.conditions);
  if (!row) throw new Error("no condition");
  expect(toldOf({ ...row, treatments: [] }, "treatments")).toEqual(["none in the sources"]);
  expect(toldOf({ ...row, treatments: ["rest"] }, "treatments")).toEqual(["rest"]);
  expect(toldOf({ ...row, prevention: [] }, "prevention")).toEqual([]);
});

it("labels what is a level and what is a nerve", () => {
  const [row] = Object.values(words.book.conditions);
  if (!row) throw new Error("no condition");
  const of = (level: string) => levelAndNerves({ ...row, level, nerves: "none" });
  expect(of("heel")).toEqual(["Level: heel", "Nerves: none"]);
  expect(of("")).toEqual(["Nerves: none"]);
});
