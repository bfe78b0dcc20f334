/** The scene as it is drawn: its words, and the meshes of its layers. */
import type { BufferGeometry, Material, Mesh, Object3D } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import type { SceneWords, StateTable } from "../../contract/scene";
import { readTables, readWords, unzipped } from "../../contract/scene_reader";
import type { Point } from "../../contract/view";

/** The geometry of one layer, and how it lies in the body. */
export interface LayerMesh {
  readonly layer: string;
  /** Drawn a second time on the left. */
  readonly mirrored: boolean;
  /** Variant of anatomy in which alone it is drawn; "" for every one. */
  readonly variant: string;
  readonly geometry: BufferGeometry;
  /** Millimetres. */
  readonly origin: Point;
  /** Millimetres per unit of the quantised position. */
  readonly scale: number;
}

/** The words of a scene and its meshes. */
export interface Scene extends SceneWords {
  readonly meshes: readonly LayerMesh[];
}

/** A scene file, or a piece of one: gzipped or plain. */
export type SceneBytes = Uint8Array | ArrayBuffer | DataView;

/** Read a whole scene file, or the meshes of a piece of it whose words are there already. */
export async function loadScene(source: SceneBytes, words?: SceneWords): Promise<Scene> {
  const glb = await unzipped(source);
  return { ...(words ?? readWords(glb)), meshes: await meshesIn(glb) };
}

/** The rest of a scene: its meshes, and the states of other maps and anatomies. */
export interface Rest {
  readonly meshes: readonly LayerMesh[];
  readonly tables: readonly StateTable[];
}

/** Read the rest of a scene. */
export async function loadRest(source: SceneBytes): Promise<Rest> {
  const glb = await unzipped(source);
  return { tables: readTables(glb), meshes: await meshesIn(glb) };
}

async function meshesIn(glb: Uint8Array): Promise<LayerMesh[]> {
  const whole = glb.byteLength === glb.buffer.byteLength ? glb : glb.slice();
  const gltf = await new GLTFLoader().parseAsync(whole.buffer as ArrayBuffer, "");
  return meshesOf(gltf.scene);
}

function meshesOf(root: Object3D): LayerMesh[] {
  const meshes: LayerMesh[] = [];
  root.updateMatrixWorld(true);
  root.traverse((node) => {
    if (!isMesh(node)) return;
    const { layer, mirrored = false, variant = "" } = node.userData;
    node.material.dispose();
    meshes.push({
      layer,
      mirrored,
      variant,
      geometry: node.geometry,
      origin: node.position.toArray(),
      scale: node.scale.x,
    });
  });
  return meshes;
}

function isMesh(node: Object3D): node is Mesh<BufferGeometry, Material> {
  return "isMesh" in node;
}
