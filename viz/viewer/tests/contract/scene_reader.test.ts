import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readScene, readWords, unzipped } from "../../src/contract/scene_reader";
import { cells, extras } from "../scene";
import { glb, sceneFile } from "../scene_file";

describe("the scene reader", () => {
  it("gives the extras, and each table's cells", () => {
    const words = readWords(sceneFile());
    const { tables, ...rest } = extras();
    expect(words).toMatchObject(JSON.parse(JSON.stringify(rest)));
    expect(words.tables.map(({ map, variants }) => ({ map, variants }))).toEqual(
      tables.map(({ map, variants }) => ({ map, variants })),
    );
    for (const table of words.tables) expect([...table.cells]).toEqual([...cells()]);
  });

  it("reads a gzipped file like a plain one", async () => {
    const plain = await readScene(sceneFile());
    const zipped = await readScene(gzipSync(sceneFile()));
    expect(zipped.states).toEqual(plain.states);
    expect([...(zipped.tables[1]?.cells ?? [])]).toEqual([...cells()]);
  });

  it("reads bytes that lie in the middle of others, as a notebook hands them over", async () => {
    const file = sceneFile();
    const more = new Uint8Array(file.length + 16);
    more.set(file, 8);
    const view = new DataView(more.buffer, 8, file.length);
    expect((await readScene(view)).targets).toEqual(extras().targets);
    expect(await unzipped(file.buffer as ArrayBuffer)).toEqual(file);
  });

  it("says what is wrong with a file that is none of ours", () => {
    const noFile = "not a scene file, or it did not arrive whole";
    expect(() => readWords(new Uint8Array(30))).toThrow(noFile);
    expect(() => readWords(sceneFile().subarray(0, 12))).toThrow(noFile);
    expect(() => readWords(glb({}, []))).toThrow("not made by Root to Heel");
    const noJson = sceneFile();
    noJson[16] = 0;
    expect(() => readWords(noJson)).toThrow("no words in it");
  });
});
