/**
 * A picture in which each pixel says which part is seen there, drawn aside and read when the
 * graphics driver has it ready: nothing waits for it.
 */
import {
  type Camera,
  Mesh,
  NearestFilter,
  NoBlending,
  Scene,
  ShaderMaterial,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import { CUT_AWAY, OWN_OPACITY } from "../look/layer_kinds";
import { LOOK_COLUMNS, LOOK_TEXELS } from "../look/look_table";
import { ID_FRAGMENT, ID_SKIN_FRAGMENT, ID_SKIN_VERTEX, ID_VERTEX } from "./id_shaders";
import type { Drawn, Layers } from "./layers";
import type { Materials } from "./materials";

/** What is this opaque hides what is behind it; what is fainter than the second is not seen. */
const SOLID_FROM = 0.5;
const SEEN_FROM = 0.15;
const SKIN_SOLID_FROM = 0.75;
const ANYTHING = 2;

/** What a picture shows: what is solid, what is seen through, lit nerves through all else. */
export type IdKind = "solid" | "veils" | "shining";

/** A mesh that writes numbers, and the one that a person sees. */
interface Twin {
  readonly mesh: Mesh;
  readonly material: ShaderMaterial;
  readonly of: Drawn;
}

/** The pictures of one body. */
export class IdPicture {
  readonly #scene = new Scene();
  readonly #target = new WebGLRenderTarget(1, 1, {
    magFilter: NearestFilter,
    minFilter: NearestFilter,
  });
  readonly #between = { value: new Vector2() };
  readonly #onlyLit = { value: 0 };
  readonly #height = { value: 1 };
  #ready: Promise<unknown> | undefined;
  readonly #twins: readonly Twin[];
  readonly #layers: Layers;
  readonly #fade: { readonly value: number };

  constructor(layers: Layers, materials: Materials) {
    this.#layers = layers;
    this.#fade = materials.shared.uFade;
    this.#twins = layers.drawn
      .filter(({ layer, pass }) => pass === (layer === "causes" ? "strong" : "surface"))
      .map((of) => this.#twin(of, materials));
    for (const { mesh } of this.#twins) this.#scene.add(mesh);
  }

  #twin(of: Drawn, materials: Materials): Twin {
    const { layer, side, mesh: seen } = of;
    const skin = layer === "skin";
    const material = new ShaderMaterial({
      vertexShader: skin ? ID_SKIN_VERTEX : ID_VERTEX,
      fragmentShader: skin ? ID_SKIN_FRAGMENT : ID_FRAGMENT,
      defines: {
        ...{ LOOK_COLUMNS, LOOK_TEXELS },
        ...(layer === "nerves" && { NERVE: 1 }),
        ...(CUT_AWAY.has(layer) && { CUTS: 1 }),
        ...(OWN_OPACITY.has(layer) && { OWN_OPACITY: 1 }),
      },
      uniforms: {
        ...materials.shared,
        uOpacity: materials.opacityOf(layer),
        uSide: { value: side },
        uBetween: this.#between,
        uOnlyLit: this.#onlyLit,
        uHeight: this.#height,
      },
      blending: NoBlending,
    });
    const mesh = new Mesh(seen.geometry, material);
    mesh.matrix.copy(seen.matrix);
    mesh.matrixAutoUpdate = false;
    mesh.frustumCulled = false;
    mesh.renderOrder = skin ? -1 : 0;
    return { mesh, material, of };
  }

  /** Comes when a picture can be drawn without waiting for the driver to compile programs. */
  ready(renderer: WebGLRenderer, camera: Camera): Promise<unknown> {
    this.#ready ??= this.#compiled(renderer, camera);
    return this.#ready;
  }

  async #compiled(renderer: WebGLRenderer, camera: Camera): Promise<void> {
    renderer.setRenderTarget(this.#target);
    renderer.clear();
    renderer.compile(this.#scene, camera);
    // a program's inputs are asked for with the first picture: by then nothing is left to draw
    const bytes = new Uint8Array(4);
    const drained = renderer.readRenderTargetPixelsAsync(this.#target, 0, 0, 1, 1, bytes);
    renderer.setRenderTarget(null);
    await drained;
  }

  /** Start a picture of so many pixels of each kind; each comes as bytes, rows from below. */
  take(
    renderer: WebGLRenderer,
    camera: Camera,
    size: readonly [number, number],
    kinds: readonly IdKind[],
  ): Promise<Uint8Array>[] {
    const [width, height] = size;
    this.#target.setSize(width, height);
    this.#height.value = height;
    const { autoClear } = renderer;
    renderer.autoClear = false;
    renderer.setRenderTarget(this.#target);
    const coming = kinds.map((kind) => {
      // what is seen through is seen before what is solid: its depth stays
      renderer.clear(true, kind !== "veils", false);
      this.#arrange(kind);
      renderer.render(this.#scene, camera);
      const bytes = new Uint8Array(width * height * 4);
      return renderer
        .readRenderTargetPixelsAsync(this.#target, 0, 0, width, height, bytes)
        .then(() => bytes);
    });
    renderer.setRenderTarget(null);
    renderer.autoClear = autoClear;
    return coming;
  }

  #arrange(kind: IdKind): void {
    const solid = kind === "solid";
    this.#between.value.set(...between(kind));
    this.#onlyLit.value = kind === "shining" ? 1 : 0;
    for (const { mesh, material, of } of this.#twins) {
      const skin = of.layer === "skin";
      const wanted = kind === "shining" ? of.layer === "nerves" : solid || !skin;
      mesh.visible = of.mesh.visible && wanted;
      material.depthTest = kind !== "shining";
      if (skin)
        material.depthWrite = this.#layers.opacityOf("skin") * this.#fade.value >= SKIN_SOLID_FROM;
    }
  }

  /** Free what they hold. */
  dispose(): void {
    this.#target.dispose();
    for (const { material } of this.#twins) material.dispose();
  }
}

function between(kind: IdKind): [number, number] {
  if (kind === "solid") return [SOLID_FROM, ANYTHING];
  return kind === "veils" ? [SEEN_FROM, SOLID_FROM] : [0, ANYTHING];
}
