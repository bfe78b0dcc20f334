/**
 * A scene on the stage: its looks, layers and hierarchies, and what a selection changes in them.
 */
import type { PerspectiveCamera, WebGLRenderer } from "three";
import { Palette } from "../contract/palette";
import type { SceneSite } from "../contract/scene";
import type { Shown } from "../contract/shown";
import { Anatomy } from "./draw/anatomy";
import { indexOf } from "./draw/attributes";
import { cutAway, isCut } from "./draw/cut_away";
import type { Job } from "./draw/later";
import { Layers } from "./draw/layers";
import { Materials } from "./draw/materials";
import { isOpen, shadeHollows } from "./draw/occlusion";
import type { LayerMesh, Scene } from "./draw/scene_meshes";
import { Emphasis } from "./eye/emphasis";
import { Picker } from "./eye/picker";
import type { Active } from "./look/active";
import { NOTHING_SHOWN, type Opacities } from "./look/at_first";
import { OWN_OPACITY } from "./look/layer_kinds";
import { LookTable } from "./look/look_table";
import { LookRules } from "./look/looks";
import { allSitesOf } from "./look/sites";

/** Layers whose hollows are shaded by each other; the one that is seen first comes first. */
const SHADE_TOGETHER = [["bones", "discs"], ["muscles"]];

/** Where the eye is, as far as the drawing depends on it. */
export interface SeenFrom {
  /** Sign of x of the half that is left out, or 0. */
  readonly hide: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** CSS pixels. */
  readonly height: number;
  readonly camera: PerspectiveCamera;
}

/** How many triangles a scene has: in the file, and as shown. */
export interface Triangles {
  readonly unique: number;
  readonly bothSides: number;
}

/** A body that is drawn. */
export class DrawnBody {
  readonly scene: Scene;
  readonly anatomy: Anatomy;
  readonly palette: Palette;
  readonly rules: LookRules;
  readonly looks: LookTable;
  readonly emphasis: Emphasis;
  readonly materials: Materials;
  readonly layers: Layers;
  readonly picker: Picker;
  /** What is at the sites of the selection. */
  sites: readonly SceneSite[] = [];
  shown: Shown = NOTHING_SHOWN;
  active: Active = { lit: [false, false], layers: {}, variants: [] };
  readonly #unshaded: readonly LayerMesh[];

  constructor(scene: Scene, opacities: Opacities) {
    const count = scene.parts.length + scene.territories.length;
    this.scene = scene;
    this.anatomy = new Anatomy(scene);
    this.palette = new Palette(scene.looks);
    this.rules = new LookRules(scene, this.palette);
    this.looks = new LookTable(count);
    this.emphasis = new Emphasis(this.anatomy, this.looks);
    this.materials = new Materials(this.looks, this.palette, scene.parts.length);
    this.#unshaded = scene.meshes.filter(isOpen);
    this.layers = new Layers(scene, this.materials);
    this.picker = new Picker(scene, this.layers, this.looks);
    for (const [layer, opacity] of Object.entries(opacities)) this.#setOpacity(layer, opacity);
  }

  /** Put on the looks of a selection. */
  dress(shown: Shown): void {
    this.shown = shown;
    this.emphasis.forget();
    this.sites = allSitesOf(this.scene, shown);
    this.anatomy.variants = shown.variants ?? [];
    this.layers.causes.draw(this.sites.flatMap(({ parts }) => Object.keys(parts)));
    this.active = this.rules.write(this.looks, shown);
    this.layers.setActive(this.active);
  }

  /** Set the opacity (0..1) of a layer. */
  setLayer(layer: string, opacity: number): void {
    this.#setOpacity(layer, opacity);
    if (OWN_OPACITY.has(layer)) this.dress(this.shown);
    else {
      this.active = this.rules.active(this.shown);
      this.layers.setActive(this.active);
    }
  }

  #setOpacity(layer: string, opacity: number): void {
    this.rules.opacities[layer] = opacity;
    this.layers.setOpacity(layer, opacity);
  }

  /** Set what depends on where the eye is. */
  seenFrom({ hide, ratio, height, camera }: SeenFrom): void {
    const { shared } = this.materials;
    this.layers.setCutting(cutAway(shared, this.sites, this.shown.side, camera));
    this.picker.hide = hide;
    this.picker.isCut = (point) => isCut(shared, camera, point);
    shared.uHide.value = hide;
    shared.uPixel.value = ratio;
    shared.uHeight.value = height;
  }

  /** Makes the first selection as quick as the next; see `Layers.rehearse`. */
  rehearse(renderer: WebGLRenderer, camera: PerspectiveCamera): void {
    this.layers.rehearse(() => renderer.render(this.layers.group, camera));
  }

  /** Soft shade in hollows, piece by piece; `redraw` is called at least once. */
  *shade(redraw: () => void): Job {
    for (const [n, layers] of SHADE_TOGETHER.entries()) {
      yield* shadeHollows(this.#unshaded.filter(({ layer }) => layers.includes(layer)));
      if (n === 0 || layers.some((layer) => this.layers.shows(layer))) redraw();
      yield;
    }
  }

  /** Hierarchies for picking, one at a time. */
  *hierarchies(): Job {
    while (this.picker.prepareOne()) yield;
  }

  /** Triangles of the body at rest: causes and variants are drawn when they are chosen. */
  triangles(): Triangles {
    const atRest = this.scene.meshes.filter(({ layer, variant }) => !variant && layer !== "causes");
    const count = ({ geometry }: LayerMesh) => indexOf(geometry).count / 3;
    const sum = (meshes: readonly LayerMesh[]) => meshes.reduce((n, mesh) => n + count(mesh), 0);
    const unique = sum(atRest);
    return { unique, bothSides: unique + sum(atRest.filter(({ mirrored }) => mirrored)) };
  }

  /** Free what it holds. */
  dispose(): void {
    for (const { geometry } of this.scene.meshes) geometry.dispose();
    this.undress();
  }

  /** Free its looks; its meshes live on in another body. */
  undress(): void {
    this.materials.dispose();
    this.looks.texture.dispose();
  }
}
