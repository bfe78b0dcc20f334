/**
 * The drawn layers: one mesh per layer, side and pass, with the opacity of each layer.
 */
import { BufferAttribute, Group, Mesh } from "three";
import { CauseRanges } from "./cause_ranges.js";
import { LIT_ALONE, OWN_OPACITY } from "./looks.js";

/** Drawing order: what is solid first, then muscles, then the skin, then what shines through. */
const ORDER = { deep: 2, muscles: 4, causes: 4, skin: 8 };
const SEE_THROUGH_ORDER = 1;
const PASSES = Object.freeze({
  bones: ["depth", "surface", "inside"],
  causes: ["strong", "surface", "through"],
  nerves: ["surface", "through", "glow"],
  muscles: ["strong", "depth", "surface"],
  deep: ["strong", "depth", "surface"],
});
const THROUGH_ORDER = 12;
const SOLID_FROM = 0.98;
const NO_SIDE = Object.freeze([false, false]);
const RIGHT = 0;
const LEFT = 1;
const BY_X = 2;

/** Shader inputs that a layer of the file may leave out. */
function completed({ layer, geometry }) {
  const { count } = geometry.getAttribute("position");
  const plain = (value) => new BufferAttribute(new Uint8Array(count).fill(value), 1, true);
  if (layer !== "skin" && !geometry.getAttribute("_ao")) geometry.setAttribute("_ao", plain(255));
  if (layer === "nerves" && !geometry.getAttribute("_along"))
    geometry.setAttribute("_along", plain(0));
  return geometry;
}

/**
 * @typedef {{mesh: Mesh, layer: string, side: number, middle: boolean,
 *   variant: string, pass: 'strong'|'surface'|'depth'|'through'|'glow'|'inside'}} Drawn
 */

export class Layers {
  /**
   * @param {import('./scene_file.js').Scene} scene
   * @param {import('./materials.js').Materials} materials
   */
  constructor(scene, materials) {
    this.group = new Group();
    this.materials = materials;
    /** @type {Drawn[]} */
    this.drawn = [];
    this.opacities = {};
    this.causes = new CauseRanges(scene);
    for (const source of scene.meshes) {
      completed(source);
      for (const side of source.mirrored ? [RIGHT, LEFT] : [source.layer === "skin" ? BY_X : RIGHT])
        this.#draw(source, side);
    }
    for (const layer of new Set(scene.meshes.map((mesh) => mesh.layer))) this.setOpacity(layer, 1);
  }

  #draw(source, side) {
    const { layer, variant = "" } = source;
    const passes = PASSES[layer] || ["depth", "surface"];
    for (const pass of passes) {
      const mesh = new Mesh(source.geometry, this.materials[pass](layer, side));
      mesh.position.fromArray(source.origin);
      mesh.scale.setScalar(source.scale);
      if (side === LEFT) {
        mesh.position.x *= -1;
        mesh.scale.x *= -1;
      }
      mesh.updateMatrix();
      mesh.matrixAutoUpdate = false;
      mesh.frustumCulled = false;
      this.group.add(mesh);
      this.drawn.push({ mesh, layer, side, middle: !source.mirrored, variant, pass });
    }
  }

  /** @param {string} layer @param {number} opacity 0..1 */
  setOpacity(layer, opacity) {
    this.opacities[layer] = opacity;
    this.materials.opacityOf(layer).value = opacity;
    for (const one of this.drawn) if (one.layer === layer) this.#arrange(one, opacity);
  }

  #arrange({ mesh, layer, pass }, opacity) {
    const own = OWN_OPACITY.has(layer);
    const solid = (opacity >= SOLID_FROM || opacity === 0) && !own;
    const order = (ORDER[layer] || (solid ? 0 : SEE_THROUGH_ORDER)) * 2;
    mesh.visible = own || opacity > 0;
    if (pass === "through" || pass === "glow")
      mesh.renderOrder = THROUGH_ORDER * 2 + (pass === "glow" ? 1 : 0);
    else if (pass === "strong" || pass === "inside") mesh.renderOrder = order - 1;
    else if (pass === "depth") {
      mesh.renderOrder = order;
      mesh.visible &&= !solid;
    } else {
      mesh.renderOrder = order + 1;
      mesh.material.depthWrite = solid;
      if (mesh.material.transparent === solid) {
        mesh.material.transparent = !solid;
        mesh.material.needsUpdate = true;
      }
    }
    // three.js draws all solid objects before any see-through one: this pass counts as one of those
    if (pass === "depth") mesh.material.transparent = true;
  }

  /** Whether something is cut away, whose inside shows. @param {boolean} on */
  setCutting(on) {
    for (const { mesh, layer, pass } of this.drawn)
      if (pass === "inside") mesh.visible = on && this.opacities[layer] >= SOLID_FROM;
  }

  /** Whether a layer is drawn at present. @param {string} name */
  shows(name) {
    return this.drawn.some(({ layer, mesh }) => layer === name && mesh.visible);
  }

  /**
   * Hide passes that would draw nothing.
   * @param {import('./looks.js').Active} active
   */
  setActive({ lit, layers: shown, pressing = {}, faint = NO_SIDE, variants = [] }) {
    const on = (sides, { side, middle }) => (middle ? sides.some(Boolean) : sides[side]);
    for (const one of this.drawn) {
      const { mesh, layer, pass } = one;
      const off = !(this.opacities[layer] > 0);
      if (layer === "causes")
        mesh.visible =
          this.causes.shows(mesh.geometry) && on(pass === "surface" ? faint : shown.causes, one);
      else if (pass === "inside") continue;
      else if (pass === "through" || pass === "glow") mesh.visible = !off && on(lit, one);
      else if (pass === "strong") mesh.visible = on(pressing[layer] || NO_SIDE, one);
      else if (OWN_OPACITY.has(layer)) mesh.visible = on(shown[layer], one);
      else if (layer in LIT_ALONE && off)
        mesh.visible = pass === "surface" && on(shown[layer], one);
      else if (one.variant) mesh.visible = !off;
      if (one.variant) mesh.visible &&= variants.includes(one.variant);
    }
  }
}
