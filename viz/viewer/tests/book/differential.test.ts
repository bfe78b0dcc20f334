import { expect, it } from "vitest";
import { columnsOf, featuresOf, isOfColumn } from "../../src/book/differential";
import { scene } from "../scene";

const words = scene();

it("says how strongly a feature speaks for or against a cause", () => {
  const [radiates, plain] = featuresOf(words.book);
  expect(radiates?.cells).toEqual({
    s1: { sign: "+++", word: "for", remark: "below the knee" },
    spur: { sign: "−−", word: "against", remark: "" },
    tunnel: { sign: "·", word: "neutral", remark: "" },
  });
  expect(plain?.cells).toEqual({});
});

it("knows the column of what is shown, at any grade", () => {
  expect(isOfColumn("S1:irritated", "S1")).toBe(true);
  expect(isOfColumn("tarsal_tunnel", "S1")).toBe(false);
});

it("keeps causes of which no finding says anything for a line of their own", () => {
  const [weighed, others] = columnsOf(words.book);
  expect(weighed.map(([id]) => id)).toEqual(["s1", "spur", "tunnel"]);
  expect(others.map(([id]) => id)).toEqual(["unweighed"]);
});
