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
  type ShaderMaterialParameters,
  type Texture,
  type Vector3,
  Vector4,
} from "three";
import { CONTRACT } from "../../contract/constants";
import type { Palette, Rgb } from "../../contract/palette";
import { CUT_AWAY, OWN_OPACITY } from "../look/layer_kinds";
import { LOOK_COLUMNS, LOOK_TEXELS, type LookTable } from "../look/look_table";
import { BORDER_DEFINES } from "./border_shader";
import { DEPTH_FRAGMENT, PART_FRAGMENT, PART_VERTEX } from "./shaders";
import { SKIN_FRAGMENT, SKIN_VERTEX } from "./skin_shaders";

const GLOSS: Readonly<Record<string, number>> = {
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

/** What the shader of muscles is told of the grain of their fibres. */
const GRAIN: Readonly<Record<string, string | number>> = {
  FLESH: 1,
  GRAIN_STEPS: CONTRACT.grain.steps.toFixed(1),
  GRAIN_PITCH: CONTRACT.grain.pitch.toFixed(3),
  GRAIN_DEPTH: CONTRACT.grain.depth.toFixed(3),
};

/** How a layer is drawn, one time of several. */
export type Pass = "strong" | "surface" | "mapped" | "depth" | "through" | "glow" | "inside";

/** A shader input. */
export interface Uniform<Value> {
  value: Value;
}

/** Shader inputs that all materials share. */
export interface SharedUniforms {
  readonly uLooks: Uniform<Texture>;
  /** Device pixels per CSS pixel. */
  readonly uPixel: Uniform<number>;
  /** Of the picture, in CSS pixels. */
  readonly uHeight: Uniform<number>;
  /** Sign of x of the half that is left out, or 0. */
  readonly uHide: Uniform<number>;
  readonly uCut: Uniform<Vector4>;
  readonly uCutFront: Uniform<number>;
  readonly uFade: Uniform<number>;
  readonly uFirst: Uniform<number>;
  readonly uThrough: Uniform<number>;
  readonly uPaper: Uniform<Color>;
  readonly uHover: Uniform<Color>;
  readonly uOutline: Uniform<Color>;
  readonly uSkin: Uniform<Color>;
  readonly uTendon: Uniform<Color>;
  readonly uInk: Uniform<Color>;
  readonly uAccent: Uniform<Color>;
  readonly uMap: Uniform<Vector3>;
}

/** What a pass changes in its material. */
interface PassOptions extends ShaderMaterialParameters {
  readonly fragment?: string;
  /** Millimetres that the surface grows. */
  readonly grow?: number;
  /** Opacity from which a part is drawn. */
  readonly least?: number;
}

/** How far the skin is drawn before its place, in steps of its own slope from pixel to pixel. */
const SKIN_FORWARD = -3;

const PASS: Readonly<Record<Pass, (layer: string) => PassOptions>> = {
  /** The layer itself. */
  surface: () => ({}),
  /** The skin in the colours of a map. */
  mapped: () => ({ defines: { MAPPED: 1 } }),
  /** The parts that are nearly solid, to be seen through those before them that are not. */
  strong: () => ({ least: STRONG_FROM, transparent: true }),
  /** The inside of what is cut away over a site. */
  inside: () => ({ defines: { INSIDE: 1 }, side: BackSide }),
  /** Depth only, before a see-through surface. */
  depth: () => ({ fragment: DEPTH_FRAGMENT, colorWrite: false }),
  /** Lit nerves and what presses, if it is solid, again where something covers them, faintly. */
  through: (layer) => ({
    least: STRONG_FROM,
    defines: {
      ...{ ONLY_LIT: 1, THROUGH: 1, LIT_FROM: ANY_GLOW },
      ...(layer === "causes" && { LIT_FROM: STRONG_GLOW, LAID_OPEN }),
    },
    transparent: true,
    depthWrite: false,
    depthFunc: GreaterDepth,
  }),
  /** A soft shell round lit nerves. */
  glow: () => ({
    defines: { ONLY_LIT: 1, GLOW: GLOW_OPACITY, LIT_FROM: ANY_GLOW },
    grow: GLOW_MM,
    transparent: true,
    depthWrite: false,
    depthTest: false,
  }),
};

/** The materials of one set of layers. */
export class Materials {
  readonly shared: SharedUniforms;
  readonly #opacity = new Map<string, Uniform<number>>();
  readonly #outlines: boolean;
  readonly #made: ShaderMaterial[] = [];

  /** With `outlines` spared skin has a line round it, without it a tint alone. */
  constructor(
    looks: LookTable,
    palette: Palette,
    firstTerritory: number,
    { outlines = false } = {},
  ) {
    this.#outlines = outlines;
    this.shared = sharedUniforms(looks, palette, firstTerritory);
  }

  /** The layer's own opacity, one value for all its materials. */
  opacityOf(layer: string): Uniform<number> {
    const opacity = this.#opacity.get(layer) ?? { value: 1 };
    this.#opacity.set(layer, opacity);
    return opacity;
  }

  /** The material of a pass; side is 0 right, 1 left, 2 by the sign of x. */
  make(pass: Pass, layer: string, side: number): ShaderMaterial {
    const { defines = {}, grow = 0, least = 0.02, fragment, ...rest } = PASS[pass](layer);
    const skin = layer === "skin";
    const material = new ShaderMaterial({
      vertexShader: skin ? SKIN_VERTEX : PART_VERTEX,
      fragmentShader: fragment ?? (skin ? SKIN_FRAGMENT : PART_FRAGMENT),
      defines: { LOOK_COLUMNS, LOOK_TEXELS, ...this.#kind(layer), ...defines },
      uniforms: {
        ...this.shared,
        uOpacity: this.opacityOf(layer),
        uSide: { value: side },
        uGrow: { value: grow },
        uLeast: { value: least },
        uGloss: { value: GLOSS[layer] ?? 0 },
      },
      side: FrontSide,
      depthFunc: LessEqualDepth,
      // thin nerves are drawn as wide as a pixel: under skin that is solid they stay under it
      polygonOffset: skin,
      polygonOffsetFactor: SKIN_FORWARD,
      ...rest,
    });
    this.#made.push(material);
    return material;
  }

  #kind(layer: string): Record<string, string | number> {
    return {
      ...(layer === "nerves" && { NERVE: 1 }),
      ...(layer === "muscles" && GRAIN),
      ...(CUT_AWAY.has(layer) && { CUTS: 1 }),
      ...(OWN_OPACITY.has(layer) && { OWN_OPACITY: 1 }),
      ...(layer === "skin" && BORDER_DEFINES),
      ...(layer === "skin" && this.#outlines && { OUTLINES: 1 }),
    };
  }

  /** Free all of them. */
  dispose(): void {
    for (const material of this.#made) material.dispose();
  }
}

function sharedUniforms(
  looks: LookTable,
  palette: Palette,
  firstTerritory: number,
): SharedUniforms {
  const skin = palette.atRest("skin");
  return {
    uLooks: { value: looks.texture },
    uPixel: { value: 1 },
    uHeight: { value: 1 },
    uHide: { value: 0 },
    uCut: { value: new Vector4() },
    uCutFront: { value: 0 },
    uFade: { value: 1 },
    uFirst: { value: firstTerritory },
    uThrough: { value: palette.through },
    uPaper: { value: asWritten(palette.paper) },
    uHover: { value: asWritten(palette.focus) },
    uOutline: { value: asWritten(palette.look("skin", "spared").color ?? skin) },
    uSkin: { value: asWritten(skin) },
    uTendon: { value: asWritten(palette.atRest("tendon")) },
    uInk: { value: asWritten(palette.ink) },
    uAccent: { value: asWritten(palette.accent) },
    uMap: looks.map,
  };
}

/** A colour as it stands in the style, with no conversion. */
function asWritten([r, g, b]: Rgb): Color {
  return Object.assign(new Color(), { r: r / 255, g: g / 255, b: b / 255 });
}
