/**
 * Materials of the layers: the shaders with the uniforms that they share.
 */
import { Color, FrontSide, GreaterDepth, LessEqualDepth, ShaderMaterial } from 'three';
import { LOOK_COLUMNS } from './look_table.js';
import { DEPTH_FRAGMENT, PART_FRAGMENT, PART_VERTEX, SKIN_FRAGMENT, SKIN_VERTEX } from './shaders.js';

const GLOSS = { bones: 0.1, discs: 0.16, dura: 0.06, muscles: 0.12, nerves: 0.3, deep: 0.1 };
const OWN_OPACITY = new Set(['muscles', 'deep']);
/** Opacity of a lit nerve behind what covers it; and of its glow, a shell this many mm thicker. */
const THROUGH_OPACITY = '0.42';
const GLOW_OPACITY = '0.3';
const GLOW_MM = 4.5;

function rgb(hex) {
  const color = new Color();
  const value = Number.parseInt(hex.slice(1), 16);
  color.r = (value >> 16) / 255;
  color.g = ((value >> 8) & 255) / 255;
  color.b = (value & 255) / 255;
  return color;
}

export class Materials {
  /** @param {import('./look_table.js').LookTable} looks @param {Record<string, string>} palette @param {number} firstTerritory */
  constructor(looks, palette, firstTerritory) {
    this.palette = palette;
    this.opacity = {};
    this.shared = {
      uLooks: { value: looks.texture }, uPixel: { value: 1 }, uFirst: { value: firstTerritory },
      uPaper: { value: rgb(palette.paper) }, uHover: { value: rgb(palette.hover) }, uLit: { value: rgb(palette.lit) },
      uSpared: { value: rgb(palette.spared) }, uPain: { value: rgb(palette.pain) },
    };
    this.made = [];
  }

  /** The layer's own opacity, one value for all its materials. */
  opacityOf(layer) {
    this.opacity[layer] ||= { value: 1 };
    return this.opacity[layer];
  }

  #make(layer, side, options) {
    const skin = layer === 'skin';
    const { defines = {}, grow = 0, fragment, ...rest } = options;
    const material = new ShaderMaterial({
      vertexShader: skin ? SKIN_VERTEX : PART_VERTEX,
      fragmentShader: fragment || (skin ? SKIN_FRAGMENT : PART_FRAGMENT),
      defines: { LOOK_COLUMNS, ...(layer === 'nerves' && { NERVE: 1 }), ...(OWN_OPACITY.has(layer) && { OWN_OPACITY: 1 }), ...defines },
      uniforms: {
        ...this.shared, uOpacity: this.opacityOf(layer), uSide: { value: side }, uGrow: { value: grow },
        uRest: { value: rgb(this.palette[layer]) }, uGloss: { value: GLOSS[layer] || 0 },
      },
      side: FrontSide, depthFunc: LessEqualDepth, ...rest,
    });
    this.made.push(material);
    return material;
  }

  /** The layer itself. @param {string} layer @param {number} side 0 right, 1 left, 2 by the sign of x */
  surface(layer, side) { return this.#make(layer, side, {}); }

  /** Depth only, before a see-through surface. */
  depth(layer, side) { return this.#make(layer, side, { fragment: DEPTH_FRAGMENT, colorWrite: false }); }

  /** Lit nerves again, faintly, where something covers them. */
  through(layer, side) {
    return this.#make(layer, side, {
      defines: { ONLY_LIT: 1, THROUGH: THROUGH_OPACITY }, transparent: true, depthWrite: false, depthFunc: GreaterDepth,
    });
  }

  /** A soft shell round lit nerves. */
  glow(layer, side) {
    return this.#make(layer, side, {
      defines: { ONLY_LIT: 1, GLOW: GLOW_OPACITY }, grow: GLOW_MM, transparent: true, depthWrite: false, depthTest: false,
    });
  }

  dispose() { this.made.forEach((material) => material.dispose()); }
}
