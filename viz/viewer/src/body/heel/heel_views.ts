/**
 * The heel from four sides at once, on small canvases beside the body, in the same looks. Only the
 * triangles near the heel are drawn, with their own fixed layer opacities, into one small target.
 */
import { OrthographicCamera, Scene, Vector3, type WebGLRenderer, WebGLRenderTarget } from "three";
import type { Palette } from "../../contract/palette";
import type { Point } from "../../contract/view";
import type { Anatomy } from "../draw/anatomy";
import { Layers } from "../draw/layers";
import { Materials } from "../draw/materials";
import type { Scene as BodyScene } from "../draw/scene_meshes";
import type { Active } from "../look/active";
import type { LookTable } from "../look/look_table";
import { nearHeel } from "./near_heel";
import { upright } from "./upright";

/** The heel's faces. */
export type HeelFace = "medial" | "lateral" | "posterior" | "plantar";

/** A canvas for one face. */
export interface HeelCanvas {
  readonly name: string;
  readonly canvas: HTMLCanvasElement;
}

/** What of a body the heel is drawn from. */
export interface HeelBody {
  readonly scene: BodyScene;
  readonly anatomy: Anatomy;
  readonly looks: LookTable;
  readonly palette: Palette;
}

/** Way from the heel to the eye, up, and middle of the picture, for the right foot; mm. */
interface FaceView {
  readonly way: Point;
  readonly up: Point;
  readonly middle: Point;
  readonly half: number;
}

const VIEWS: ReadonlyMap<string, FaceView> = new Map<HeelFace, FaceView>([
  ["medial", { way: [1, 0.12, 0.12], up: [0, 0, 1], middle: [0, -16, 14], half: 66 }],
  ["lateral", { way: [-1, 0.12, 0.12], up: [0, 0, 1], middle: [0, -16, 14], half: 66 }],
  ["posterior", { way: [0, 1, 0.12], up: [0, 0, 1], middle: [0, 0, 18], half: 66 }],
  ["plantar", { way: [0, 0.12, -1], up: [0, -1, 0], middle: [0, -26, 0], half: 74 }],
]);
const OPACITIES = Object.freeze({
  skin: 0.72,
  bones: 1,
  nerves: 1,
  deep: 0,
  dura: 0,
});
const LEFT_OUT: readonly string[] = ["muscles", "discs", "ligaments", "vessels", "causes"];
const EYE_MM = 500;

/** The heel of one body. */
export class HeelViews {
  readonly #heel: Vector3;
  readonly #materials: Materials;
  readonly #layers: Layers;
  readonly #scene = new Scene();
  readonly #camera = new OrthographicCamera(-1, 1, 1, -1, EYE_MM - 75, EYE_MM + 90);
  readonly #target = new WebGLRenderTarget(1, 1, { samples: 4 });

  constructor({ scene, anatomy, looks, palette }: HeelBody) {
    this.#heel = heelOf(anatomy);
    const drawn = scene.meshes.filter(({ layer }) => !LEFT_OUT.includes(layer));
    const meshes = drawn.flatMap((mesh) => nearHeel(mesh, this.#heel) ?? []);
    this.#materials = new Materials(looks, palette, scene.parts.length, { outlines: true });
    this.#layers = new Layers({ meshes, parts: scene.parts }, this.#materials);
    for (const [layer, opacity] of Object.entries(OPACITIES))
      this.#layers.setOpacity(layer, opacity);
    this.#scene.add(this.#layers.group);
  }

  /** Draw one of the canvases, of the right or the left heel; `active` says what shows. */
  draw(
    renderer: WebGLRenderer,
    { name, canvas }: HeelCanvas,
    onLeft: boolean,
    { lit, layers, variants }: Active,
  ): void {
    const view = VIEWS.get(name);
    if (!view) return;
    this.#layers.setActive({ lit, variants, layers });
    const ratio = Math.min(globalThis.devicePixelRatio || 1, 2);
    const width = Math.max(1, Math.round((canvas.clientWidth || canvas.width) * ratio));
    const height = Math.max(1, Math.round((canvas.clientHeight || canvas.height) * ratio));
    const flip = onLeft ? -1 : 1;
    const { uPixel, uHeight, uHide } = this.#materials.shared;
    uPixel.value = ratio;
    uHeight.value = height / ratio;
    uHide.value = flip; // the other foot
    this.#look(view, width / height, flip);
    Object.assign(canvas, { width, height });
    canvas.getContext("2d")?.putImageData(this.#pictureOf(renderer, width, height), 0, 0);
  }

  #pictureOf(renderer: WebGLRenderer, width: number, height: number): ImageData {
    this.#target.setSize(width, height);
    renderer.setRenderTarget(this.#target);
    const render = () => renderer.render(this.#scene, this.#camera);
    this.#layers.rehearse(render);
    renderer.clear();
    render();
    const pixels = new Uint8Array(width * height * 4);
    renderer.readRenderTargetPixels(this.#target, 0, 0, width, height, pixels);
    renderer.setRenderTarget(null);
    return upright(pixels, width, height);
  }

  #look({ way, up, middle, half }: FaceView, aspect: number, flip: 1 | -1): void {
    const mirror = ([x, y, z]: Point) => new Vector3(x * flip, y, z);
    const camera = this.#camera;
    const at = mirror(this.#heel.toArray()).add(mirror(middle));
    camera.up.set(...up);
    camera.position.copy(at).add(mirror(way).setLength(EYE_MM));
    camera.lookAt(at);
    const wide = Math.max(half, half * aspect);
    Object.assign(camera, { left: -wide, right: wide, top: wide / aspect, bottom: -wide / aspect });
    camera.updateProjectionMatrix();
  }

  /** Free what they hold. */
  dispose(): void {
    this.#target.dispose();
    this.#materials.dispose();
    for (const { mesh } of this.#layers.drawn) mesh.geometry.dispose();
  }
}

/** The middle of the right heel, mm; of a body without one nothing is near it. */
function heelOf(anatomy: Anatomy): Vector3 {
  return anatomy.box("bone:calcaneus")?.getCenter(new Vector3()) ?? new Vector3();
}
