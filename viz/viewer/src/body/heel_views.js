/**
 * The heel from four sides at once, on small canvases beside the body, in the same looks.
 *
 * Only the triangles near the heel are drawn, with their own fixed layer opacities, into one
 * small target.
 */
import {
  BufferGeometry,
  BufferAttribute,
  OrthographicCamera,
  Scene,
  Vector3,
  WebGLRenderTarget,
} from "three";
import { Layers } from "./layers.js";
import { Materials } from "./materials.js";

/** Way from the heel to the eye, up, and middle of the picture, for the right foot; mm. */
const VIEWS = Object.freeze({
  medial: { way: [1, 0.12, 0.12], up: [0, 0, 1], middle: [0, -16, 14], half: 66 },
  lateral: { way: [-1, 0.12, 0.12], up: [0, 0, 1], middle: [0, -16, 14], half: 66 },
  posterior: { way: [0, 1, 0.12], up: [0, 0, 1], middle: [0, 0, 18], half: 66 },
  plantar: { way: [0, 0.12, -1], up: [0, -1, 0], middle: [0, -26, 0], half: 74 },
});
const OPACITIES = Object.freeze({
  skin: 0.72,
  bones: 1,
  nerves: 1,
  deep: 0,
  dura: 0,
});
const LEFT_OUT = Object.freeze(["muscles", "discs", "ligaments", "vessels", "causes"]);
const REACH_MM = 150;
const EYE_MM = 500;

export class HeelViews {
  /** @param {import('./drawn_body.js').DrawnBody} body */
  constructor({ scene, anatomy, looks, palette }) {
    const box = anatomy.box("bone:calcaneus") || anatomy.box("deep:heel_fat_pad");
    this.heel = box ? box.min.clone().add(box.max).multiplyScalar(0.5) : null;
    if (!this.heel) return;
    const drawn = scene.meshes.filter(({ layer }) => !LEFT_OUT.includes(layer));
    const meshes = drawn.map((mesh) => nearHeel(mesh, this.heel)).filter(Boolean);
    this.materials = new Materials(looks, palette, scene.parts.length, { outlines: true });
    this.layers = new Layers({ ...scene, meshes }, this.materials);
    for (const [layer, opacity] of Object.entries(OPACITIES))
      this.layers.setOpacity(layer, opacity);
    this.scene = new Scene();
    this.scene.add(this.layers.group);
    this.camera = new OrthographicCamera(-1, 1, 1, -1, EYE_MM - 75, EYE_MM + 90);
  }

  /**
   * Draw one of the canvases.
   * @param {import('three').WebGLRenderer} renderer
   * @param {{name: string, canvas: HTMLCanvasElement}} view
   * @param {number} side 0 right, 1 left
   * @param {{lit: boolean[], layers: Record<string, boolean[]>}} active what shows
   */
  draw(renderer, { name, canvas }, side, { lit, layers, variants }) {
    if (!this.heel || !VIEWS[name]) return;
    this.layers.setActive({ lit, variants, layers });
    this.#drawOne(renderer, VIEWS[name], canvas, side ? -1 : 1);
  }

  #drawOne(renderer, view, canvas, flip) {
    const ratio = Math.min(globalThis.devicePixelRatio || 1, 2);
    const width = Math.max(1, Math.round((canvas.clientWidth || canvas.width) * ratio));
    const height = Math.max(1, Math.round((canvas.clientHeight || canvas.height) * ratio));
    this.materials.shared.uPixel.value = ratio;
    this.materials.shared.uHeight.value = height / ratio;
    this.materials.shared.uHide.value = flip; // the other foot
    this.#look(view, width / height, flip);
    this.target ||= new WebGLRenderTarget(width, height, { samples: 4 });
    this.target.setSize(width, height);
    renderer.setRenderTarget(this.target);
    renderer.clear();
    renderer.render(this.scene, this.camera);
    const pixels = new Uint8Array(width * height * 4);
    renderer.readRenderTargetPixels(this.target, 0, 0, width, height, pixels);
    renderer.setRenderTarget(null);
    Object.assign(canvas, { width, height });
    canvas.getContext("2d").putImageData(upright(pixels, width, height), 0, 0);
  }

  #look({ way, up, middle, half }, aspect, flip) {
    const mirror = ([x, y, z]) => new Vector3(x * flip, y, z);
    const { camera } = this;
    const at = mirror(this.heel.toArray()).add(mirror(middle));
    camera.up.set(...up);
    camera.position.copy(at).add(mirror(way).setLength(EYE_MM));
    camera.lookAt(at);
    const wide = Math.max(half, half * aspect);
    Object.assign(camera, { left: -wide, right: wide, top: wide / aspect, bottom: -wide / aspect });
    camera.updateProjectionMatrix();
  }

  dispose() {
    this.target?.dispose();
    this.materials?.dispose();
    this.layers?.drawn.forEach(({ mesh }) => mesh.geometry.dispose());
  }
}

/** The layer with only its triangles near either heel; it shares the vertices. */
function nearHeel(source, heel) {
  const at = source.geometry.getAttribute("position");
  const { index } = source.geometry;
  const near = new Uint8Array(at.count);
  const [ox, oy, oz] = source.origin;
  for (let i = 0; i < at.count; i++) {
    const x = Math.abs(at.getX(i) * source.scale + ox) - Math.abs(heel.x);
    const y = at.getY(i) * source.scale + oy - heel.y;
    const z = at.getZ(i) * source.scale + oz - heel.z;
    near[i] = Number(x * x + y * y + z * z < REACH_MM * REACH_MM);
  }
  const kept = [];
  for (let i = 0; i < index.count; i += 3) {
    const [a, b, c] = [index.array[i], index.array[i + 1], index.array[i + 2]];
    if (near[a] || near[b] || near[c]) kept.push(a, b, c);
  }
  if (!kept.length) return null;
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(source.geometry.attributes))
    geometry.setAttribute(name, attribute);
  geometry.setIndex(new BufferAttribute(new Uint32Array(kept), 1));
  return { ...source, geometry };
}

/**
 * Rows of a drawing buffer run upwards and its colours are premultiplied; an ImageData is
 * neither.
 */
function upright(pixels, width, height) {
  const image = new ImageData(width, height);
  const row = width * 4;
  for (let y = 0; y < height; y++)
    image.data.set(pixels.subarray((height - 1 - y) * row, (height - y) * row), y * row);
  for (let i = 0; i < image.data.length; i += 4) {
    const alpha = image.data[i + 3] / 255;
    if (alpha > 0 && alpha < 1) for (let k = 0; k < 3; k++) image.data[i + k] /= alpha;
  }
  return image;
}
