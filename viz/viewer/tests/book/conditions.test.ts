import { expect, it } from "vitest";
import { conditionsOf, sitesOf } from "../../src/book/conditions";
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
