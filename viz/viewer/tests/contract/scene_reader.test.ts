import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readScene, readWords, unzipped } from "../../src/contract/scene_reader";
import { cells, EXTRAS, sceneFile } from "../scene";

describe("the scene reader", () => {
  it("gives the extras, and each table's cells", () => {
    const { tables, ...words } = readWords(sceneFile());
    const { tables: written, ...rest } = EXTRAS;
    expect(words).toEqual(rest);
    for (const [n, table] of written.entries()) {
      const { map, variants, local } = table;
      expect(tables[n]).toMatchObject({ map, variants, local });
      expect([...(tables[n]?.cells ?? [])]).toEqual([...cells()]);
    }
  });

  it("reads a gzipped file like a plain one", async () => {
    const zipped = await readScene(gzipSync(sceneFile()));
    expect(zipped.states).toEqual(EXTRAS.states);
    expect([...(zipped.tables[1]?.cells ?? [])]).toEqual([...cells()]);
  });

  it("reads bytes that lie in the middle of others, as a notebook hands them over", async () => {
    const file = sceneFile();
    const more = new Uint8Array(file.length + 16);
    more.set(file, 8);
    const view = new DataView(more.buffer, 8, file.length);
    expect((await readScene(view)).targets).toEqual(EXTRAS.targets);
    expect(await unzipped(file.buffer as ArrayBuffer)).toEqual(file);
  });

  it("says what is wrong with a file that is none of ours", () => {
    const noFile = "not a scene file, or it did not arrive whole";
    expect(() => readWords(new Uint8Array(30))).toThrow(noFile);
    expect(() => readWords(sceneFile().subarray(0, 12))).toThrow(noFile);
    expect(() => readWords(sceneFile({}))).toThrow("not made by Root to Heel");
    const noJson = sceneFile();
    noJson[16] = 0;
    expect(() => readWords(noJson)).toThrow("no words in it");
  });

  it("refuses a file whose states have other codes than it knows", () => {
    const [first, second, ...more] = EXTRAS.looks.states;
    const looks = { ...EXTRAS.looks, states: [second, first, ...more] };
    const other = { root_to_heel: { ...EXTRAS, looks } };
    expect(() => readWords(sceneFile(other))).toThrow("made by another version");
  });
});
