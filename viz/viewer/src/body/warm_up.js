/**
 * Programs compiled while the scene is still on its way: the graphics driver does that beside
 * the page's own work. three.js finds them again by their source.
 */
import { BufferAttribute, BufferGeometry, Scene } from "three";
import { Layers } from "./layers.js";
import { LookTable } from "./look_table.js";
import { Materials } from "./materials.js";
import { Palette } from "./palette.js";

const LAYERS = Object.freeze([
  ...["bones", "discs", "dura", "deep", "muscles", "nerves", "skin"],
  ...["ligaments", "vessels", "causes"],
]);

/**
 * @param {import('three').WebGLRenderer} renderer
 * @param {import('three').Camera} camera
 * @param {Record<string, number>} opacities by layer: solid and see-through differ
 * @returns {{finish: () => void, cool: () => void}} `finish` looks up the programs' inputs, which
 *   later would wait for everything drawn before; `cool` frees what only held the programs
 */
export function warmUp(renderer, camera, opacities) {
  const palette = new Palette();
  const materials = new Materials(new LookTable(1), palette, 0);
  const meshes = LAYERS.map((layer) => ({ ...NOWHERE, layer, geometry: nothing() }));
  const layers = new Layers({ meshes }, materials);
  for (const layer of LAYERS) layers.setOpacity(layer, opacities[layer]);
  const scene = new Scene();
  scene.add(layers.group);
  renderer.compile(scene, camera);
  return {
    finish() {
      for (const program of renderer.info.programs) {
        program.getUniforms();
        program.getAttributes();
      }
    },
    cool() {
      materials.dispose();
      meshes.forEach(({ geometry }) => geometry.dispose());
    },
  };
}

const NOWHERE = Object.freeze({ mirrored: false, origin: [0, 0, 0], scale: 1 });

function nothing() {
  const geometry = new BufferGeometry();
  for (const name of ["position", "normal"])
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(9), 3));
  return geometry;
}
