/**
 * Reads from a scene file what the page needs: the book (every word) and the state tables. It needs
 * no
 * WebGL, so the words are there even where no picture can be drawn.
 *
 * @typedef {Object} StateTable
 * @property {string} map         dermatome map
 * @property {string[]} variants  variants switched on
 * @property {Uint8Array} cells   rows = states, columns = targets, two bytes each: state code, loss
 *   * 255
 *
 * @typedef {Object} SceneWords
 * @property {Object} book
 * @property {string[]} states    ids of everything that can be selected, in row order
 * @property {string[]} targets   part-like names in column order
 * @property {StateTable[]} tables
 * @property {Object<string, [string, number, number][]>} cuts  by state: nerve, position, share
 * @property {Object<string, string[]>} pain                    by state: where it hurts though no
 *   nerve is hit
 * @property {Object<string, string[]>} causes                  by state: parts that press
 * @property {Object<string, Object>} sites                     what is at a site, see scene_file.js
 * @property {Object<string, Object>} cameras
 * @property {Object} [skinMaps]  what colours the skin besides a lesion; see skin_maps.js
 * @property {Object<string, number[]>} keyPoints  by root, on the right side, mm
 */

const GLB_MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;

/**
 * The bytes of a scene without their gzip wrapper.
 * @param {Uint8Array} bytes
 * @returns {Promise<Uint8Array>}
 */
export async function unzipped(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @param {Uint8Array} glb  an unzipped GLB @returns {SceneWords} */
export function readSceneWords(glb) {
  const header = new DataView(glb.buffer, glb.byteOffset, glb.byteLength);
  if (glb.byteLength < 20 || header.getUint32(0, true) !== GLB_MAGIC) {
    throw new Error(
      "The body could not be read: it is not a scene file, or it did not arrive whole.",
    );
  }
  const jsonLength = header.getUint32(12, true);
  if (header.getUint32(16, true) !== JSON_CHUNK)
    throw new Error("The body could not be read: no words in it.");
  const gltf = JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + jsonLength)));
  const extras = gltf.extras?.root_to_heel;
  if (!extras) throw new Error("This scene file was not made by Root to Heel.");
  const blob = 20 + jsonLength + 8;
  const bytesOf = (index) => {
    const { byteOffset = 0, byteLength } = gltf.bufferViews[index];
    return glb.subarray(blob + byteOffset, blob + byteOffset + byteLength);
  };
  return {
    book: bookOf(extras.book, bytesOf),
    states: extras.states,
    targets: extras.targets,
    tables: extras.tables.map(({ map, variants, bufferView }) => ({
      map,
      variants,
      cells: bytesOf(bufferView),
    })),
    cuts: extras.cuts || {},
    pain: extras.pain || {},
    causes: extras.causes || {},
    sites: extras.sites || {},
    cameras: extras.cameras || {},
    skinMaps: extras.skin_maps,
    keyPoints: extras.key_points || {},
  };
}

/** The book lies in the extras, or in a buffer of its own. */
function bookOf(book, bytesOf) {
  if (!Number.isInteger(book?.bufferView)) return book || {};
  return JSON.parse(new TextDecoder().decode(bytesOf(book.bufferView)));
}

/** Index of the table for a map and a set of variants; -1 if it does not travel with the scene. */
export function tableIndex(words, map, variants) {
  const wanted = [...variants].sort().join();
  return words.tables.findIndex(
    (table) => table.map === map && [...table.variants].sort().join() === wanted,
  );
}
