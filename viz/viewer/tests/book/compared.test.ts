import { describe, expect, it } from "vitest";
import {
  type Counts,
  comparedSentence,
  type Difference,
  differencesOf,
  isFelt,
  isLost,
  listedBy,
  listTitle,
  nameInSentence,
  shortName,
} from "../../src/book/compared";
import { effectsOf } from "../../src/book/effects";
import { noteOnPair, pairsOf } from "../../src/book/pairs";
import { scene } from "../scene";

const words = scene();
const between = (a: string, b: string) =>
  differencesOf(words, effectsOf(words, 0, a), effectsOf(words, 0, b));
const targets = (rows: readonly Difference[]) => rows.map(({ target }) => target);

describe("differences", () => {
  it("are of one alone, of both, and of the other, what is sure first", () => {
    const { a, both, b } = between("S1", "tarsal_tunnel");
    expect(targets(a)).toEqual([
      "skin:heel_lateral",
      "reflex:ankle",
      "muscle:soleus",
      "deep:fat_pad",
    ]);
    expect(targets(both)).toEqual(["skin:heel_medial"]);
    expect(targets(b)).toEqual(["skin:sole"]);
    expect(a.every(isLost)).toBe(true);
    expect(a.some(isFelt)).toBe(false);
  });

  it("turn round with the lesions", () => {
    const [one, other] = [between("S1", "tarsal_tunnel"), between("tarsal_tunnel", "S1")];
    expect(targets(one.a)).toEqual(targets(other.b));
    expect(targets(one.b)).toEqual(targets(other.a));
    expect(one.a.map(({ state }) => state.replace("a_", "b_"))).toEqual(
      other.b.map(({ state }) => state),
    );
  });

  it("stand in one list, where what tells them apart puts them", () => {
    const found = between("S1", "tarsal_tunnel");
    const told = (a: string, b: string) => [{ of: "skin:heel_medial", a, b }];
    const listed = (a: string, b: string) => listedBy(found, told(a, b));
    expect(targets(listed("normal", "numb").b)).toEqual(["skin:sole", "skin:heel_medial"]);
    expect(listed("normal", "numb").both).toEqual([]);
    expect(targets(listed("numb", "normal").a)).toContain("skin:heel_medial");
    expect(listed("reduced", "numb")).toEqual(found);
    expect(listedBy(found, null)).toEqual(found);
    expect(listTitle("b", listed("normal", "numb").b)).toBe("B only, or more than the other");
    expect(listTitle("b", found.b)).toBe("B only");
  });

  it("are none between a lesion and itself", () => {
    const { a, b, both } = between("S1", "S1");
    expect([a, b]).toEqual([[], []]);
    expect(both).toHaveLength(5);
  });
});

const ROOT = { name: "the root", loses: true };
const TUNNEL = { name: "the tunnel", loses: true };
const SORE = { name: "the sore spot", loses: false };
const said = (a: number, both: number, b: number, names = [ROOT, TUNNEL] as const) =>
  comparedSentence({ a, both, b }, names);

describe("the first sentence", () => {
  it("says which lies inside the other, and where to look", () => {
    expect(said(9, 10, 0)).toBe(
      "All that the tunnel can take, the root can take too. Look for what only the root does.",
    );
    expect(said(9, 10, 1)).toBe(
      "Nearly all that the tunnel can take, the root can take too. Look for what only the root does.",
    );
    expect(said(1, 10, 9)).toMatch(/^Nearly all that the root can take, the tunnel can take too\./);
  });

  it("speaks of hurting where nothing is lost", () => {
    expect(comparedSentence({ a: 5, both: 3, b: 0 }, [ROOT, SORE])).toBe(
      "Wherever the sore spot hurts, the root can be felt too. Look for what only the root does.",
    );
  });

  it("says how much they share where neither lies inside the other", () => {
    expect(said(1, 30, 1)).toMatch(/^They reach nearly the same\./);
    expect(said(5, 8, 5)).toMatch(/^They share much\./);
    expect(said(9, 2, 9)).toMatch(/^They share little\./);
    expect(said(4, 0, 4)).toMatch(/^They share nothing that is lost or felt\./);
    expect(said(0, 4, 0)).toMatch(/^Both reach the same\./);
    expect(comparedSentence({ a: 0, both: 4, b: 0, unequal: true }, [ROOT, TUNNEL])).toMatch(
      /^Both reach the same, not to the same degree\./,
    );
    expect(said(0, 0, 4)).toBe("The root hits nothing by itself.");
  });

  const counts = Array.from({ length: 12 ** 3 }, (_, n) => ({
    a: n % 12,
    both: Math.floor(n / 12) % 12,
    b: Math.floor(n / 144),
  }));

  it.each([
    ["All that the tunnel", ({ a, both, b }: Counts) => b === 0 && both > 0 && a > 0],
    ["All that the root", ({ a, both, b }: Counts) => a === 0 && both > 0 && b > 0],
    ["Nearly all that the tunnel", ({ a, both, b }: Counts) => b > 0 && both >= 4 * b && a > b],
    ["They share nothing", ({ both }: Counts) => both === 0],
    ["Both reach the same", ({ a, b }: Counts) => a === 0 && b === 0],
  ])("is true wherever it is said: %s", (start, holds) => {
    const where = counts.filter(({ a, both, b }) => said(a, both, b).startsWith(start));
    expect(where.length).toBeGreaterThan(0);
    expect(where.filter((one) => !holds(one))).toEqual([]);
  });
});

describe("names", () => {
  it("are short, and have their article inside a sentence", () => {
    expect(shortName(words, "S1", "student")).toBe("S1 root");
    expect(nameInSentence(words, "S1", "student", "L5")).toBe("the S1 root");
    expect(nameInSentence(words, "tarsal_tunnel", "student", "S1")).toBe("tarsal tunnel syndrome");
  });
});

describe("ready pairs", () => {
  it("are those that the body can show, by group, in the words of the register", () => {
    const [group, ...more] = pairsOf(words, "student");
    expect(more).toEqual([]);
    expect(group?.name).toBe("Root or nerve");
    expect(group?.pairs.map(({ name }) => name)).toEqual(["S1 · tunnel"]);
    expect(pairsOf(words, "patient")[0]?.pairs[0]?.name).toBe("Back or ankle");
  });

  it("have their note whichever comes first", () => {
    expect(noteOnPair(words, "tarsal_tunnel", "S1")).toBe("Both at once occur.");
    expect(noteOnPair(words, "S1", "L5")).toBe("");
  });
});
