/**
 * Reading the scene file: a gzipped GLB whose root extras hold parts, state tables, cameras and
 * the book.
 */
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";

/**
 * @typedef {object} Part
 * @property {string} name `kind:structure`, nerves `nerve:id:segment`
 * @property {string} layer
 * @property {string} structure
 * @property {boolean} mirrored drawn a second time on the left
 * @property {number[]} [segment] start and end along the nerve
 * @property {string} [variant] of anatomy in which alone it is drawn
 * @property {string} [follows] target whose state this part shows
 * @property {string} [color]
 */
/**
 * @typedef {object} LayerMesh
 * @property {string} layer
 * @property {boolean} mirrored
 * @property {string} variant of anatomy in which alone it is drawn; "" for every one
 * @property {import('three').BufferGeometry} geometry
 * @property {number[]} origin mm
 * @property {number} scale mm per unit of the quantised position
 */
/**
 * @typedef {object} Site
 * @property {Record<string, string>} parts that appear, each with its state
 * @property {string[]} replaces parts that give way
 * @property {string[]} context parts that show with it
 * @property {import('./camera.js').Preset} camera
 * @property {number[]} middle of the parts, on the right side; mm
 * @property {number} radius of the parts round it; mm
 * @property {number} front how far before the middle a cut that lays it open ends; mm
 */
/**
 * @typedef {object} Scene
 * @property {LayerMesh[]} meshes
 * @property {Part[]} parts
 * @property {string[]} territories
 * @property {string[]} states
 * @property {string[]} targets
 * @property {{map: string, variants: string[], cells: Uint8Array}[]} tables
 * @property {Record<string, [string, number, number][]>} cuts
 * @property {Record<string, string[]>} pain
 * @property {Record<string, string[]>} causes parts that press, by state
 * @property {Record<string, Site>} sites what is at a site, by site
 * @property {Record<string, {hides: string[], sites: Record<string, string>}>} variants parts that
 *   a variant of anatomy hides, and sites that it exchanges
 * @property {Record<string, any>} cameras
 * @property {Record<string, number[]>} labels
 * @property {object} looks the style rules, see Palette
 * @property {Record<string, any>} book
 * @property {object} [skinMaps] what colours the skin besides a lesion, see viz/skin_maps.py
 * @property {Record<string, number[]>} keyPoints by root, on the right side, mm
 * @property {number} [legsBelow] height below which the legs are apart, mm
 */

const GZIP_MAGIC = [0x1f, 0x8b];

/** @param {Uint8Array|ArrayBuffer|DataView} source @returns {Promise<ArrayBuffer>} */
async function unzipped(source) {
  const bytes = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  if (bytes[0] !== GZIP_MAGIC[0] || bytes[1] !== GZIP_MAGIC[1]) return bytes.slice().buffer;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** @returns {LayerMesh[]} */
function layerMeshes(gltf) {
  const meshes = [];
  gltf.scene.updateMatrixWorld(true);
  gltf.scene.traverse((node) => {
    if (!node.isMesh) return;
    const { layer, mirrored, variant = "" } = node.userData;
    const { geometry, position, scale } = node;
    node.material.dispose();
    meshes.push({
      layer,
      mirrored: !!mirrored,
      variant,
      geometry,
      origin: position.toArray(),
      scale: scale.x,
    });
  });
  return meshes;
}

/**
 * The whole scene file.
 * @param {Uint8Array|ArrayBuffer|DataView} source gzipped or plain GLB
 * @returns {Promise<Scene>}
 */
export async function readScene(source) {
  const gltf = await new GLTFLoader().parseAsync(await unzipped(source), "");
  const extras = gltf.userData.root_to_heel;
  if (!extras)
    throw new Error('The scene file holds no "root_to_heel" extras: was it written by viz?');
  const bytesOf = async (view) =>
    new Uint8Array(await gltf.parser.getDependency("bufferView", view));
  const tables = await Promise.all(
    (extras.tables || []).map(async (table) => ({
      map: table.map,
      variants: table.variants,
      cells: await bytesOf(table.bufferView),
    })),
  );
  let { book = {} } = extras;
  if (Number.isInteger(book.bufferView)) {
    book = JSON.parse(new TextDecoder().decode(await bytesOf(book.bufferView)));
  }
  const { parts, territories, states, targets } = extras;
  const { cuts = {}, pain = {}, causes = {}, cameras = {}, labels = {}, looks = {} } = extras;
  const { sites = {}, variants = {} } = extras;
  return {
    meshes: layerMeshes(gltf),
    parts,
    territories,
    states,
    targets,
    tables,
    cuts,
    pain,
    causes,
    sites,
    variants,
    cameras,
    labels,
    looks,
    book,
    skinMaps: extras.skin_maps,
    keyPoints: extras.key_points || {},
    legsBelow: extras.legs_below,
  };
}
