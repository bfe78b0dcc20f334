/**
 * The drawn layers: one mesh per layer, side and pass, with the opacity of each layer.
 */
import { BufferAttribute, type BufferGeometry, Group, Mesh, type ShaderMaterial } from "three";
import type { Part } from "../../contract/scene";
import type { Active } from "../look/active";
import type { BothSides } from "../look/answer";
import { LIT_ALONE, OWN_OPACITY } from "../look/layer_kinds";
import { attributeOf } from "./attributes";
import { CauseRanges } from "./cause_ranges";
import type { Materials, Pass } from "./materials";
import type { LayerMesh } from "./scene_meshes";

/** Drawing order: what is solid first, then muscles, then the skin, then what shines through. */
const ORDER: Readonly<Record<string, number>> = { deep: 2, muscles: 4, causes: 4, skin: 8 };
const SEE_THROUGH_ORDER = 1;
const PASSES: Readonly<Record<string, readonly Pass[]>> = Object.freeze({
  bones: ["depth", "surface", "inside"],
  causes: ["strong", "surface", "through"],
  nerves: ["surface", "through", "glow"],
  muscles: ["strong", "depth", "surface"],
  deep: ["strong", "depth", "surface"],
});
const PLAIN_PASSES: readonly Pass[] = ["depth", "surface"];
const THROUGH_ORDER = 12;
const SOLID_FROM = 0.98;
const NO_SIDE: BothSides = [false, false];
const RIGHT = 0;
const LEFT = 1;
const BY_X = 2;

/** Which half of the body a mesh is: right, left, or both, told apart by the sign of x. */
export type DrawnSide = typeof RIGHT | typeof LEFT | typeof BY_X;

/** One mesh as it is drawn. */
export interface Drawn {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  readonly layer: string;
  readonly side: DrawnSide;
  readonly middle: boolean;
  readonly variant: string;
  readonly pass: Pass;
}

/** What layers are made of. */
export interface LayerSource {
  readonly meshes: readonly LayerMesh[];
  readonly parts: readonly Part[];
}

/** The layers of a body. */
export class Layers {
  readonly group = new Group();
  readonly drawn: Drawn[] = [];
  /** By layer, 0..1. */
  readonly opacities: Record<string, number> = {};
  readonly causes: CauseRanges;
  readonly #materials: Materials;
  /** The surface of the skin, and what it is drawn with while a map colours it, or while none does. */
  readonly #skins: { readonly one: Drawn; other: ShaderMaterial }[] = [];
  #mapped = false;
  #rehearsed = false;

  constructor({ meshes, parts }: LayerSource, materials: Materials) {
    this.#materials = materials;
    this.causes = new CauseRanges(meshes, parts);
    for (const source of meshes) {
      complete(source);
      for (const side of sidesOf(source)) this.#draw(source, side);
    }
    for (const layer of new Set(meshes.map((mesh) => mesh.layer))) this.setOpacity(layer, 1);
  }

  #draw(source: LayerMesh, side: DrawnSide): void {
    const { layer, variant } = source;
    for (const pass of PASSES[layer] ?? PLAIN_PASSES) {
      const mesh = new Mesh(source.geometry, this.#materials.make(pass, layer, side));
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
      const one = { mesh, layer, side, middle: !source.mirrored, variant, pass };
      this.drawn.push(one);
      if (layer === "skin" && pass === "surface")
        this.#skins.push({ one, other: this.#materials.make("mapped", layer, side) });
    }
  }

  /** Set the opacity (0..1) of a layer. */
  setOpacity(layer: string, opacity: number): void {
    this.opacities[layer] = opacity;
    this.#materials.opacityOf(layer).value = opacity;
    for (const one of this.drawn) if (one.layer === layer) arrange(one, opacity);
  }

  /** Say whether a map colours the skin. */
  setMapped(on: boolean): void {
    if (on === this.#mapped) return;
    this.#mapped = on;
    for (const skin of this.#skins) {
      const { mesh } = skin.one;
      [mesh.material, skin.other] = [skin.other, mesh.material];
      arrange(skin.one, this.opacityOf("skin"));
    }
  }

  /** The opacity (0..1) of a layer; one that is not there has none. */
  opacityOf(layer: string): number {
    return this.opacities[layer] ?? 0;
  }

  /** Say whether something is cut away, whose inside shows. */
  setCutting(on: boolean): void {
    for (const { mesh, layer, pass } of this.drawn)
      if (pass === "inside") mesh.visible = on && this.opacityOf(layer) >= SOLID_FROM;
  }

  /** Whether a layer is drawn at present. */
  shows(name: string): boolean {
    return this.drawn.some(({ layer, mesh }) => layer === name && mesh.visible);
  }

  /** Hide passes that would draw nothing, and let the skin show a map if there is one. */
  setActive(active: Active): void {
    this.setMapped(this.#materials.shared.uMap.value.x > 0);
    for (const one of this.drawn) {
      const { mesh, pass, variant } = one;
      if (pass === "inside") continue;
      mesh.visible = this.#isActive(one, active) ?? mesh.visible;
      if (variant) mesh.visible &&= active.variants.includes(variant);
    }
  }

  /**
   * Draw one triangle of every pass, seen or not, the first time that this is asked for: what is
   * uploaded and finished when it is first used is so before a selection asks for it. The picture has
   * to be drawn anew in the same turn.
   */
  rehearse(draw: () => void): void {
    if (this.#rehearsed) return;
    this.#rehearsed = true;
    const before = this.drawn.map(({ mesh }) => ({
      mesh,
      visible: mesh.visible,
      range: { ...mesh.geometry.drawRange },
    }));
    for (const { mesh } of before) {
      mesh.visible = true;
      mesh.geometry.setDrawRange(0, 3);
    }
    const mapped = this.#mapped;
    for (const on of [!mapped, mapped]) {
      this.setMapped(on);
      draw();
    }
    for (const { mesh, visible, range } of before) {
      mesh.visible = visible;
      mesh.geometry.setDrawRange(range.start, range.count);
    }
  }

  /** Whether a pass has something to draw; undefined leaves it as it is. */
  #isActive(one: Drawn, { lit, layers, pressing, faint = NO_SIDE }: Active): boolean | undefined {
    const { mesh, layer, pass, variant } = one;
    const here = layers[layer] ?? NO_SIDE;
    const off = this.opacityOf(layer) <= 0;
    if (layer === "causes")
      return this.causes.shows(mesh.geometry) && isOn(pass === "surface" ? faint : here, one);
    if (pass === "through" || pass === "glow") return !off && isOn(lit, one);
    if (pass === "strong") return isOn(pressing?.[layer] ?? NO_SIDE, one);
    if (OWN_OPACITY.has(layer)) return isOn(here, one);
    if (LIT_ALONE.has(layer) && off) return pass === "surface" && isOn(here, one);
    return variant ? !off : undefined;
  }
}

function isOn(sides: BothSides, { side, middle }: Drawn): boolean {
  if (middle || side === BY_X) return sides.some(Boolean);
  return sides[side];
}

function sidesOf({ mirrored, layer }: LayerMesh): readonly DrawnSide[] {
  if (mirrored) return [RIGHT, LEFT];
  return [layer === "skin" ? BY_X : RIGHT];
}

/** Adds shader inputs that a layer of the file may leave out. */
function complete({ layer, geometry }: LayerMesh): void {
  const { count } = attributeOf(geometry, "position");
  const plain = (value: number) => new BufferAttribute(new Uint8Array(count).fill(value), 1, true);
  if (layer !== "skin" && !geometry.hasAttribute("_ao")) geometry.setAttribute("_ao", plain(255));
  if (layer === "nerves" && !geometry.hasAttribute("_along"))
    geometry.setAttribute("_along", plain(0));
}

/** Order and visibility of a pass at an opacity of its layer. */
function arrange({ mesh, layer, pass }: Drawn, opacity: number): void {
  const own = OWN_OPACITY.has(layer);
  const solid = (opacity >= SOLID_FROM || opacity === 0) && !own;
  const order = (ORDER[layer] ?? (solid ? 0 : SEE_THROUGH_ORDER)) * 2;
  mesh.visible = own || opacity > 0;
  if (pass === "through" || pass === "glow")
    mesh.renderOrder = THROUGH_ORDER * 2 + (pass === "glow" ? 1 : 0);
  else if (pass === "strong" || pass === "inside") mesh.renderOrder = order - 1;
  else if (pass === "depth") {
    mesh.renderOrder = order;
    mesh.visible &&= !solid;
    // three.js draws all solid objects before any see-through one: this pass counts as one of those
    mesh.material.transparent = true;
  } else {
    mesh.renderOrder = order + 1;
    mesh.material.depthWrite = solid;
    if (mesh.material.transparent === solid) {
      mesh.material.transparent = !solid;
      mesh.material.needsUpdate = true;
    }
  }
}
