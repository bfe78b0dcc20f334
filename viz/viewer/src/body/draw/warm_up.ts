/**
 * Programs compiled while the scene is still on its way: the graphics driver does that beside
 * the page's own work. three.js finds them again by their source.
 */
import { BufferAttribute, BufferGeometry, type Camera, Scene, type WebGLRenderer } from "three";
import { Palette } from "../../contract/palette";
import type { Looks } from "../../contract/scene";
import type { Opacities } from "../look/at_first";
import { LookTable } from "../look/look_table";
import { Layers } from "./layers";
import { Materials } from "./materials";
import type { LayerMesh } from "./scene_meshes";

const LAYERS: readonly string[] = [
  ...["bones", "discs", "dura", "deep", "muscles", "nerves", "skin"],
  ...["ligaments", "vessels", "causes"],
];

/** Colours make no difference to a program. */
const NO_LOOKS: Looks = { tokens: {}, rest: {}, states: [], rules: {}, through: 1 };

/** Programs that wait for the scene, and for the first selection. */
export interface WarmPrograms {
  /** Looks up the programs' inputs, which later would wait for everything drawn before. */
  readonly finish: () => void;
  /** Frees them; a program that no material holds is compiled anew. */
  readonly dispose: () => void;
}

/** Compiles the programs of all layers at these opacities: solid and see-through differ. */
export function warmUp(
  renderer: WebGLRenderer,
  camera: Camera,
  opacities: Opacities,
): WarmPrograms {
  const materials = new Materials(new LookTable(1), new Palette(NO_LOOKS), 0);
  const meshes = LAYERS.map(nowhere);
  const layers = new Layers({ meshes, parts: [] }, materials);
  for (const layer of LAYERS) layers.setOpacity(layer, opacities[layer] ?? 1);
  const scene = new Scene();
  scene.add(layers.group);
  for (const mapped of [false, true]) {
    layers.setMapped(mapped);
    renderer.compile(scene, camera);
  }
  return {
    finish() {
      for (const program of renderer.info.programs ?? []) {
        program.getUniforms();
        program.getAttributes();
      }
    },
    dispose() {
      materials.dispose();
      for (const { geometry } of meshes) geometry.dispose();
    },
  };
}

/** A layer with one triangle of no size. */
function nowhere(layer: string): LayerMesh {
  const geometry = new BufferGeometry();
  for (const name of ["position", "normal"])
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(9), 3));
  return { layer, mirrored: false, variant: "", origin: [0, 0, 0], scale: 1, geometry };
}
