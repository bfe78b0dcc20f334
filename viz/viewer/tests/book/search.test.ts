import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nearestTo, rankingOf } from "../../src/book/search";
import { searcher } from "../../src/book/search_shown";
import { levelsIn } from "../../src/book/search_words";
import { scene } from "../scene";

const { book } = scene();

const search = searcher(book);
const first = (text: string) => search(text)[0]?.items[0];

describe("the search", () => {
  it("finds a name by its beginning", () => {
    expect(first("tib")).toEqual({ id: "tibial", kind: "nerve", name: "Tibial nerve" });
  });

  it("finds synonyms, whatever their accents", () => {
    expect(first("first sacral")?.id).toBe("S1");
    expect(first("tibialis")?.id).toBe("tibial");
  });

  it.each(["tibail", "soleous", "tarsel tunel"])("forgives %s", (typed) => {
    expect(first(typed)).toBeDefined();
  });

  it("puts what can be shown at once before what leads to it", () => {
    const kinds = search("tunnel").map(({ kind }) => kind);
    expect(kinds.indexOf("site")).toBeLessThan(kinds.indexOf("condition"));
  });

  it("puts a whole name before a part of another, and a denial before nothing", () => {
    expect(first("tarsal tunnel")).toMatchObject({ kind: "condition", id: "tunnel" });
    expect(first("tibial")?.id).toBe("tibial");
    expect(first("swelling")).toBeUndefined();
    expect(first("no swelling")?.kind).toBe("symptom");
  });

  it("reads levels of the spine however they are written", () => {
    for (const typed of ["L5/S1", "L5-S1", "l5s1", "L5 S1"])
      expect(levelsIn(typed)).toMatch(/l5s1/i);
    for (const typed of ["L4/5", "L4-L5", "L4 L5"]) expect(levelsIn(typed)).toBe("L4L5");
    expect(levelsIn("S 1")).toBe("S1");
    expect(levelsIn("2 of 3 legs")).toBe("2 of 3 legs");
  });

  it("reads contractions and levels in words", () => {
    for (const typed of ["can't", "can\u2019t", "cant", "can not"])
      expect(levelsIn(typed)).toBe("cannot");
    expect(levelsIn("sacral 1 and lumbar 5")).toBe("S1 and L5");
  });

  it("tells patients plain names, and what has none only where nothing else is found", () => {
    const hits = searcher(book, "patient")("tibial").flatMap(({ items }) => items);
    expect(hits[0]).toMatchObject({ id: "tibial", name: "Inner leg nerve" });
  });

  it("calls tests and reflexes as patients are asked", () => {
    const found = [
      { id: "ankle", kind: "reflex", name: "Achilles (ankle jerk)", terms: ["ankle reflex"] },
      { id: "spur", kind: "test", name: "Lateral X-ray", terms: ["ankle reflex"] },
      { id: "old", kind: "map", name: "Keegan 1948", terms: ["ankle reflex"] },
    ];
    const plain = { "reflex:ankle": "ankle jerk", "investigation:spur": "X-ray: a spur" };
    const named = (register: "patient" | "student") =>
      searcher(
        { ...book, search: found },
        register,
        plain,
      )("ankle reflex").flatMap(({ items }) => items.map(({ name }) => name));
    expect(named("patient").sort()).toEqual(["Ankle jerk", "X-ray"]);
    expect(named("student")).toHaveLength(3);
  });

  it("finds what holds any of the words if nothing holds all of them", () => {
    expect(first("soleus and elbows")?.id).toBe("soleus");
  });

  it("finds nothing where nothing is near, and no more than is asked for", () => {
    expect(search("xylophone")).toEqual([]);
    expect(search("tarsal", 1).flatMap(({ items }) => items)).toHaveLength(1);
  });
});

describe("what leads the answers", () => {
  it("is an urgent sign in whatever else is typed, unless it is denied", () => {
    expect(first("my soleus hurts and I wet myself")?.kind).toBe("symptom");
    expect(first("soleus, no bladder")?.id).toBe("soleus");
  });

  it("is what lay words mean, in the order of the table", () => {
    const { rank } = rankingOf(book);
    const ids = rank("a crooked ankle").map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["tarsal_tunnel", "soleus"]);
    expect(first("heel raise weak")?.id).toBe("soleus");
    expect(rank("crooked ankle", new Set(["muscle"])).map(({ id }) => id)).toEqual(["soleus"]);
  });

  it("is what comes nearest to what the sources have not, or nothing", () => {
    const { rank, unnamed } = rankingOf(book);
    expect(unnamed("gabapentin")).toEqual(["gabapentin"]);
    expect(first("gabapentin")?.id).toBe("tunnel");
    expect(rank("stroke")).toEqual([]);
    expect(unnamed("soleus and elbows")).toEqual(["elbows"]);
    expect(unnamed("soleus")).toEqual([]);
  });
});

it("offers roots, sites and nerves near an id that does not exist", () => {
  expect(nearestTo(book, "tibiall@0.5").map(({ id }) => id)).toEqual(["tibial"]);
  const tunnels = nearestTo(book, "tarsal_tunel");
  expect(tunnels.map(({ kind }) => kind)).toEqual(["site"]);
});

describe("the golden searches, which Python answers as well", () => {
  const golden = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../../tests/golden/${name}`, import.meta.url), "utf8"));
  const cases: { typed: string; found: string[]; unnamed: string[] }[] = golden("searches.json");
  const { rank, unnamed } = rankingOf(golden("names.json").book);

  it("are enough", () => expect(cases.length).toBeGreaterThanOrEqual(230));

  it.each(cases)("$typed", ({ typed, found, unnamed: missing }) => {
    const hits = rank(typed).map(({ kind, id }) => `${kind}:${id}`);
    expect(hits.slice(0, Math.max(found.length, 1))).toEqual(found);
    expect(unnamed(typed)).toEqual(missing);
  });
});
