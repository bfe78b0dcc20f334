/**
 * Reads a scene file: a gzipped GLB whose root extras hold every word and state. It needs no WebGL,
 * so the words are there even where no picture can be drawn.
 */
import { CONTRACT } from "./constants";
import type { SceneExtras, SceneWords, StateTable } from "./scene";
import { STATES } from "./states";

const GZIP_MAGIC = [0x1f, 0x8b];
const GLB_MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
/** Bytes before the JSON, and between it and the binary chunk. */
const JSON_AT = 20;
const CHUNK_HEAD = 8;

const OTHER_VERSION = "This scene file was made by another version.";

interface Gltf<Extras> {
  readonly extras?: { readonly root_to_heel?: Extras };
  readonly bufferViews?: readonly { readonly byteOffset?: number; readonly byteLength: number }[];
}

/** The bytes of a scene without their gzip wrapper. */
export async function unzipped(source: Uint8Array | ArrayBuffer | DataView): Promise<Uint8Array> {
  const bytes = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  if (!GZIP_MAGIC.every((byte, at) => bytes[at] === byte)) return bytes;
  const stream = new Blob([bytes as BlobPart]).stream();
  const plain = stream.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** An unzipped file: what it says beside its meshes, and its buffer views, which are its own bytes. */
export interface Opened<Extras> {
  readonly extras: Extras;
  readonly view: (at: number) => Uint8Array;
}

/**
 * Opens an unzipped file. Throws an `Error` that a person can read if it is no scene file of ours,
 * nor a piece of one.
 */
export function opened<Extras extends Pick<SceneExtras, "version">>(
  glb: Uint8Array,
): Opened<Extras> {
  const header = new DataView(glb.buffer, glb.byteOffset, glb.byteLength);
  if (glb.byteLength < JSON_AT || header.getUint32(0, true) !== GLB_MAGIC) {
    throw new Error(
      "The body could not be read: it is not a scene file, or it did not arrive whole.",
    );
  }
  const jsonLength = header.getUint32(12, true);
  if (header.getUint32(16, true) !== JSON_CHUNK)
    throw new Error("The body could not be read: no words in it.");
  const blob = JSON_AT + jsonLength + CHUNK_HEAD;
  const gltf: Gltf<Extras> = JSON.parse(
    new TextDecoder().decode(glb.subarray(JSON_AT, blob - CHUNK_HEAD)),
  );
  const extras = gltf.extras?.root_to_heel;
  if (!extras) throw new Error("This scene file was not made by Root to Heel.");
  if (extras.version !== CONTRACT.scene_version) throw new Error(OTHER_VERSION);
  const view = (at: number): Uint8Array => {
    const { byteOffset = 0, byteLength = 0 } = gltf.bufferViews?.[at] ?? {};
    return glb.subarray(blob + byteOffset, blob + byteOffset + byteLength);
  };
  return { extras, view };
}

/** The tables of an opened file; they are views of its bytes. */
function tablesOf({ extras, view }: Opened<Pick<SceneExtras, "tables">>): StateTable[] {
  return extras.tables.map(({ map, variants, bufferView, local }) => {
    return { map, variants, local: { ...local }, cells: view(bufferView) };
  });
}

/** Everything of an unzipped scene file but its meshes; throws as `opened` does. */
export function readWords(glb: Uint8Array): SceneWords {
  const file = opened<SceneExtras>(glb);
  const { extras } = file;
  const { states, cuts, pain, book } = extras;
  if (!hasOurStates(extras)) throw new Error(OTHER_VERSION);
  return {
    ...extras,
    tables: tablesOf(file),
    states: [...states],
    cuts: { ...cuts },
    pain: { ...pain },
    book: { ...book, states: { ...book.states } },
  };
}

/** The tables of states in an unzipped piece of a scene file; throws as `opened` does. */
export function readTables(glb: Uint8Array): readonly StateTable[] {
  return tablesOf(opened<Pick<SceneExtras, "version" | "tables">>(glb));
}

/** Whether the codes of states stand in the order that this viewer knows. */
function hasOurStates({ looks }: SceneExtras): boolean {
  return looks.states.map(({ name }) => name).join() === STATES.join();
}

/** Everything of a scene file, gzipped or plain, but its meshes. */
export async function readScene(source: Uint8Array | ArrayBuffer | DataView): Promise<SceneWords> {
  return readWords(await unzipped(source));
}
