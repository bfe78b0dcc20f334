import { expect, it } from "vitest";
import { isGroup, regionsOf, rootsOf } from "../../src/book/regions";
import { conditionStarts, startsOf } from "../../src/book/starts";
import { subjectOf } from "../../src/book/subject";
import { completeView } from "../../src/contract/view";
import { pictureWords } from "../../src/stage/picture_words";
import { scene } from "../scene";

const words = scene();

it("gives a button to the roots L1 to S5 that can be selected", () => {
  expect(rootsOf(words)).toEqual(["L5", "S1"]);
});

it("lists the sites of each region that can be selected, and no empty region", () => {
  const regions = regionsOf(words, "student");
  expect(regions.map(({ name }) => name)).toEqual(["Spine", "Ankle and foot"]);
  const [group, spur, ...none] = regions[1]?.entries ?? [];
  expect(none).toEqual([]);
  expect(group && isGroup(group) && group.items.map(({ short }) => short)).toEqual([
    "Syndrome",
    "Syndrome, low",
  ]);
  expect(spur).toEqual({
    id: "spur",
    name: "Heel spur",
    short: "Heel spur",
    tag: { kind: "none", word: "no nerve" },
  });
});

it("tags what is urgent, and where the heel varies", () => {
  const [spine, foot] = regionsOf(words, "student");
  expect(spine?.entries[0]).toMatchObject({ id: "cauda", tag: { kind: "urgent" } });
  const [group] = foot?.entries ?? [];
  expect(group && isGroup(group) && group.items[0]?.tag?.kind).toBe("varies");
  expect(group && isGroup(group) && group.items[1]?.tag).toBeUndefined();
});

it("tags a red flag that is no emergency by itself", () => {
  const flagged = scene();
  const { spur } = flagged.book.sites;
  if (!spur) throw new Error("The scene has no spur.");
  const sites = { ...flagged.book.sites, spur: { ...spur, red_flag: "Fever" } };
  const [, foot] = regionsOf({ ...flagged, book: { ...flagged.book, sites } }, "student");
  expect(foot?.entries[1]).toMatchObject({ id: "spur", tag: { kind: "flag" } });
});

it("does not say of what makes nerves ill that it has to do with none", () => {
  const { book, ...rest } = scene();
  const { spur } = book.sites;
  if (!spur) throw new Error("The scene has no spur.");
  const sites = { ...book.sites, spur: { ...spur, kind: "systemic" as const } };
  const [, foot] = regionsOf({ ...rest, book: { ...book, sites } }, "student");
  expect(foot?.entries[1]).toMatchObject({ id: "spur", tag: { word: "many nerves" } });
  const ill = { ...rest, book: { ...book, sites } };
  const view = completeView({ lesions: ["spur"] });
  const on = { view, subject: subjectOf(ill, "spur", "student"), effects: new Map(), table: 0 };
  expect(pictureWords({ words: ill, side: "both", ...on })).toContain("Many nerves are ill");
});

it("calls a site as patients do, unless two are called the same or it stands in a group", () => {
  const [, foot] = regionsOf(words, "patient");
  const [group, spur] = foot?.entries ?? [];
  expect(spur).toMatchObject({ short: "Heel spur" });
  expect(group && isGroup(group) && group.items[1]?.short).toBe("Syndrome, low");
  const one = scene();
  const { unbuilt, ...sites } = one.book.sites;
  const [, alone] = regionsOf({ ...one, book: { ...one.book, sites } }, "patient");
  expect(unbuilt?.patient_name).toBe("heel pain");
  expect(alone?.entries[1]).toMatchObject({ short: "Heel pain" });
});

it("begins with the roots of the heel, the sites of conditions, and a sore heel", () => {
  expect(startsOf(words, "student")).toEqual([
    { id: "S1", name: "S1 root" },
    { id: "tarsal_tunnel", name: "Tarsal tunnel syndrome" },
    { id: "spur", name: "Heel spur" },
  ]);
});

it("begins for patients with conditions, never with roots", () => {
  const starts = conditionStarts(words);
  expect(starts.length).toBeGreaterThan(0);
  for (const id of starts) expect(words.book.conditions[id]).toBeDefined();
});
