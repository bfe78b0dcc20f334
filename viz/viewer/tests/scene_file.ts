/** The made-up scene as a file. */
import { cells, extras } from "./scene";

/** The bytes of a GLB with these extras and blobs, one buffer view each. */
export function glb(root: unknown, blobs: readonly Uint8Array[]): Uint8Array {
  let at = 0;
  const bufferViews = blobs.map(({ byteLength }) => {
    const view = { byteOffset: at, byteLength };
    at += byteLength;
    return view;
  });
  const json = new TextEncoder().encode(JSON.stringify({ extras: root, bufferViews }));
  const padded = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(0x20);
  padded.set(json);
  const file = new Uint8Array(20 + padded.length + 8 + at);
  const head = new DataView(file.buffer);
  head.setUint32(0, 0x46546c67, true);
  head.setUint32(4, 2, true);
  head.setUint32(8, file.length, true);
  head.setUint32(12, padded.length, true);
  head.setUint32(16, 0x4e4f534a, true);
  file.set(padded, 20);
  let start = 20 + padded.length + 8;
  for (const blob of blobs) {
    file.set(blob, start);
    start += blob.length;
  }
  return file;
}

/** The bytes of the scene's file. */
export function sceneFile(): Uint8Array {
  return glb({ root_to_heel: extras() }, [cells(), cells()]);
}
