import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nearestTo } from "../../src/book/search";
import { readAddress, writeAddress } from "../../src/contract/address";
import { Names } from "../../src/contract/names";
import { DEFAULT_VIEW } from "../../src/contract/view";

const golden = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../tests/golden/${name}`, import.meta.url), "utf8"));
interface Case {
  readonly address: string;
  readonly query: string;
  readonly view: object;
  readonly refused: string[];
}
const written: Case[] = golden("addresses.json");
const hostile: Case[] = golden("hostile_addresses.json");
const tables = golden("names.json");
const names = new Names(tables, (name, kinds) =>
  nearestTo(tables.book, name, kinds).map(({ id }) => id),
);

describe("the golden addresses, which Python reads as well", () => {
  it("are enough", () => {
    expect(written.length).toBeGreaterThanOrEqual(300);
    expect(hostile.length).toBeGreaterThanOrEqual(400);
  });

  it.each([...written, ...hostile])("$address", ({ address, query, view, refused }) => {
    const reading = readAddress(address, names);
    expect(reading.view).toEqual({ ...DEFAULT_VIEW, ...view });
    expect(reading.refused).toEqual(refused);
    expect(writeAddress(reading.view)).toBe(query);
    expect(readAddress(query, names)).toEqual({ view: reading.view, refused: [] });
  });
});
