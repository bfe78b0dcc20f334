import { describe, expect, it } from "vitest";
import {
  alikeIn,
  columnsOf,
  explainedBy,
  featuresOf,
  isOfColumn,
  isWeighed,
  litIn,
  markOf,
} from "../../src/book/differential";
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

it("puts what is not weighed last", () => {
  const { radiates, plain } = words.book.differentials;
  if (!radiates || !plain) throw new Error("the made-up book has lost a row");
  const turned = featuresOf({ ...words.book, differentials: { plain, radiates } });
  expect(turned.map(({ id }) => id)).toEqual(["radiates", "plain"]);
  expect(turned.map(isWeighed)).toEqual([true, false]);
});

it("says what is found where nothing is weighed, and only there", () => {
  const { radiates, plain } = words.book.differentials;
  if (!radiates || !plain) throw new Error("the made-up book has lost a row");
  const remarks = { s1: "normal (preganglionic)" };
  const of = (register?: "patient") =>
    featuresOf(
      { ...words.book, differentials: { radiates, plain: { ...plain, remarks } } },
      register,
    ).map(({ unweighed }) => unweighed);
  expect(of()).toEqual([{}, { s1: "normal" }]);
  expect(of("patient")).toEqual([{}]);
  const [columns] = columnsOf(words.book);
  const feature = { id: "plain", name: "plain", cells: {} };
  const all = Object.fromEntries(columns.map(([id]) => [id, "normal"]));
  expect(alikeIn({ ...feature, unweighed: all }, columns)).toBe("normal");
  expect(alikeIn({ ...feature, unweighed: { s1: "normal" } }, columns)).toBe("");
});

it("says which cause that is shown explains a feature", () => {
  const [columns] = columnsOf(words.book);
  const [radiates, plain] = featuresOf(words.book);
  if (!radiates || !plain) throw new Error("two features");
  const by = (...shown: string[]) => explainedBy(radiates, columns, shown);
  expect(by("S1:irritated")).toEqual(["S1 root"]);
  expect(by("spur", "tarsal_tunnel")).toEqual([]);
  expect(by()).toEqual([]);
  expect(explainedBy(plain, columns, ["S1"])).toEqual([]);
});

describe("what is marked", () => {
  const view = { lesions: ["tarsal_tunnel"], compare: ["plantar_fasciitis:local"] };

  it("is the one that is shown, or both that are compared", () => {
    const explore = { ...view, mode: "explore" } as const;
    const compare = { ...view, mode: "compare" } as const;
    const marks = ["tarsal_tunnel", "plantar_fasciitis", "L5"];
    expect(marks.map((one) => markOf(explore, one))).toEqual(["shown", "", ""]);
    expect(marks.map((one) => markOf(compare, one))).toEqual(["a", "b", ""]);
    expect(litIn(explore)).toHaveLength(1);
    expect(litIn(compare)).toHaveLength(2);
  });
});

it("speaks plainly to patients where the tables do", () => {
  const { radiates } = words.book.differentials;
  const { s1 } = words.book.differential_columns;
  if (!radiates || !s1) throw new Error("the made-up book has lost a row");
  const book = {
    ...words.book,
    differentials: { radiates: { ...radiates, patient_name: "it runs down the leg" } },
    differential_columns: { s1: { ...s1, patient_name: "back nerve" } },
  };
  const [feature] = featuresOf(book, "patient");
  expect(feature?.name).toBe("it runs down the leg");
  expect(feature?.cells.s1).toEqual({ sign: "+++", word: "for", remark: "" });
  expect(columnsOf(book, "patient")[0].map(([, { name }]) => name)).toEqual(["back nerve"]);
  expect(featuresOf(book)[0]?.name).toBe(radiates.name);
  expect(columnsOf(book)[0].map(([, { name }]) => name)).toEqual([s1.name]);
  expect(featuresOf(words.book, "patient")[0]?.name).toBe(radiates.name);
});
