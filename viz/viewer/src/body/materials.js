/**
 * Materials of the layers: the shaders with the uniforms that they share.
 */
import {
  BackSide,
  Color,
  FrontSide,
  GreaterDepth,
  LessEqualDepth,
  ShaderMaterial,
  Vector4,
} from "three";
import { CUT_AWAY } from "./cut_away.js";
import { LOOK_COLUMNS, LOOK_TEXELS } from "./look_table.js";
import { OWN_OPACITY } from "./looks.js";
import { DEPTH_FRAGMENT, PART_FRAGMENT, PART_VERTEX } from "./shaders.js";
import { SKIN_FRAGMENT, SKIN_VERTEX } from "./skin_shaders.js";

const GLOSS = {
  bones: 0.09,
  discs: 0.16,
  dura: 0.06,
  muscles: 0.12,
  nerves: 0.3,
  deep: 0.1,
  ligaments: 0.2,
  vessels: 0.25,
  causes: 0.2,
};
/** Opacity of a lit nerve's glow: a shell this many mm thicker than the nerve. */
const GLOW_OPACITY = "0.5";
const GLOW_MM = 4;
/** Glow, of 255, from which a part shines through: any; or a cause, but not what it displaces. */
const ANY_GLOW = "1.0";
const STRONG_GLOW = "20.0";
/** Opacity of a part that shows through fainter ones: what presses, not what is weak. */
const STRONG_FROM = 0.8;
/** How much of what presses shows through once it is laid open: the nerve lies before it. */
const LAID_OPEN = "0.4";

/** @param {number[]} bytes @returns {Color} as it stands in the style, with no conversion */
function rgb([r, g, b]) {
  const color = new Color();
  return Object.assign(color, { r: r / 255, g: g / 255, b: b / 255 });
}

export class Materials {
  /**
   * @param {import('./look_table.js').LookTable} looks
   * @param {import('./palette.js').Palette} palette
   * @param {number} firstTerritory
   * @param {{outlines?: boolean}} [options] whether spared skin has an outline, or a tint alone
   */
  constructor(looks, palette, firstTerritory, { outlines = false } = {}) {
    this.opacity = {};
    this.outlines = outlines;
    const outline = palette.look("skin", "spared").color || palette.atRest("skin");
    this.shared = {
      uLooks: { value: looks.texture },
      uPixel: { value: 1 },
      uHeight: { value: 1 },
      uHide: { value: 0 },
      uCut: { value: new Vector4() },
      uCutFront: { value: 0 },
      uFade: { value: 1 },
      uFirst: { value: firstTerritory },
      uThrough: { value: palette.through },
      uPaper: { value: rgb(palette.paper) },
      uHover: { value: rgb(palette.focus) },
      uOutline: { value: rgb(outline) },
      uSkin: { value: rgb(palette.atRest("skin")) },
      uInk: { value: rgb(palette.ink) },
      uAccent: { value: rgb(palette.accent) },
      uMap: looks.map,
    };
    this.made = [];
  }

  /** The layer's own opacity, one value for all its materials. */
  opacityOf(layer) {
    this.opacity[layer] ||= { value: 1 };
    return this.opacity[layer];
  }

  #make(layer, side, options) {
    const skin = layer === "skin";
    const { defines = {}, grow = 0, least = 0.02, fragment, ...rest } = options;
    const kind = {
      ...(layer === "nerves" && { NERVE: 1 }),
      ...(CUT_AWAY.has(layer) && { CUTS: 1 }),
      ...(OWN_OPACITY.has(layer) && { OWN_OPACITY: 1 }),
      ...(skin && this.outlines && { OUTLINES: 1 }),
    };
    const material = new ShaderMaterial({
      vertexShader: skin ? SKIN_VERTEX : PART_VERTEX,
      fragmentShader: fragment || (skin ? SKIN_FRAGMENT : PART_FRAGMENT),
      defines: { LOOK_COLUMNS, LOOK_TEXELS, ...kind, ...defines },
      uniforms: {
        ...this.shared,
        uOpacity: this.opacityOf(layer),
        uSide: { value: side },
        uGrow: { value: grow },
        uLeast: { value: least },
        uGloss: { value: GLOSS[layer] || 0 },
      },
      side: FrontSide,
      depthFunc: LessEqualDepth,
      ...rest,
    });
    this.made.push(material);
    return material;
  }

  /**
   * The layer itself.
   * @param {string} layer
   * @param {number} side 0 right, 1 left, 2 by the sign of x
   */
  surface(layer, side) {
    return this.#make(layer, side, {});
  }

  /** The parts that are nearly solid, to be seen through those before them that are not. */
  strong(layer, side) {
    return this.#make(layer, side, { least: STRONG_FROM, transparent: true });
  }

  /** The inside of what is cut away over a site. */
  inside(layer, side) {
    return this.#make(layer, side, { defines: { INSIDE: 1 }, side: BackSide });
  }

  /** Depth only, before a see-through surface. */
  depth(layer, side) {
    return this.#make(layer, side, { fragment: DEPTH_FRAGMENT, colorWrite: false });
  }

  /** Lit nerves and what presses, if it is solid, again where something covers them, faintly. */
  through(layer, side) {
    const cause = layer === "causes" && { LIT_FROM: STRONG_GLOW, LAID_OPEN };
    return this.#make(layer, side, {
      least: STRONG_FROM,
      defines: { ONLY_LIT: 1, THROUGH: 1, LIT_FROM: ANY_GLOW, ...cause },
      transparent: true,
      depthWrite: false,
      depthFunc: GreaterDepth,
    });
  }

  /** A soft shell round lit nerves. */
  glow(layer, side) {
    return this.#make(layer, side, {
      defines: { ONLY_LIT: 1, GLOW: GLOW_OPACITY, LIT_FROM: ANY_GLOW },
      grow: GLOW_MM,
      transparent: true,
      depthWrite: false,
      depthTest: false,
    });
  }

  dispose() {
    this.made.forEach((material) => material.dispose());
  }
}
