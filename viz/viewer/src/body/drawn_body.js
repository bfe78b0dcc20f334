/**
 * A scene on the stage: its looks, layers and hierarchies, and what a selection changes in them.
 */
import { Anatomy } from "./anatomy.js";
import { Emphasis } from "./emphasis.js";
import { Layers } from "./layers.js";
import { LookTable } from "./look_table.js";
import { LookRules, OWN_OPACITY } from "./looks.js";
import { Materials } from "./materials.js";
import { isOpen, shadeHollows } from "./occlusion.js";
import { Palette } from "./palette.js";
import { cutAway, isCut } from "./cut_away.js";
import { Picker } from "./picking.js";
import { sitesOf } from "./sites.js";

/** Layers whose hollows are shaded by each other; the one that is seen first comes first. */
const SHADE_TOGETHER = [["bones", "discs"], ["muscles"]];

export class DrawnBody {
  /**
   * @param {import('./scene_file.js').Scene} scene
   * @param {Record<string, number>} opacities by layer
   */
  constructor(scene, opacities) {
    this.scene = scene;
    this.anatomy = new Anatomy(scene);
    this.palette = new Palette(scene.looks);
    this.rules = new LookRules(scene, this.palette);
    this.looks = new LookTable(scene.parts.length + scene.territories.length);
    this.emphasis = new Emphasis(this.anatomy, this.looks);
    this.materials = new Materials(this.looks, this.palette, scene.parts.length);
    this.unshaded = scene.meshes.filter(isOpen);
    this.layers = new Layers(scene, this.materials);
    this.picker = new Picker(scene, this.layers, this.looks);
    for (const [layer, opacity] of Object.entries(opacities)) this.#setOpacity(layer, opacity);
  }

  /** @param {import('./looks.js').Shown} shown */
  dress(shown) {
    this.shown = shown;
    this.emphasis.forget();
    this.sites = sitesOf(this.scene, shown);
    this.anatomy.variants = shown.variants || [];
    this.layers.causes.draw(this.sites.flatMap(({ parts }) => Object.keys(parts)));
    this.active = this.rules.write(this.looks, shown);
    this.layers.setActive(this.active);
  }

  /** @param {string} layer @param {number} opacity 0..1 */
  setLayer(layer, opacity) {
    this.#setOpacity(layer, opacity);
    if (OWN_OPACITY.has(layer)) this.dress(this.shown);
    else {
      this.active = this.rules.active(this.shown);
      this.layers.setActive(this.active);
    }
  }

  #setOpacity(layer, opacity) {
    this.rules.opacities[layer] = opacity;
    this.layers.setOpacity(layer, opacity);
  }

  /**
   * What depends on where the eye is.
   * @param {{hide: number, ratio: number, height: number,
   *   camera: import('three').PerspectiveCamera}} seen sign of x of the half that is left out;
   *   device pixels per CSS pixel; height in CSS pixels; the camera as it stands
   */
  seenFrom({ hide, ratio, height, camera }) {
    const { uHide, uPixel, uHeight } = this.materials.shared;
    this.layers.setCutting(cutAway(this, camera));
    this.picker.hide = hide;
    this.picker.isCut = (point) => isCut(this.materials.shared, camera, point);
    uHide.value = hide;
    uPixel.value = ratio;
    uHeight.value = height;
  }

  /** Soft shade in hollows, piece by piece. @param {() => void} redraw at least once */
  *shade(redraw) {
    for (const [n, layers] of SHADE_TOGETHER.entries()) {
      yield* shadeHollows(this.unshaded.filter(({ layer }) => layers.includes(layer)));
      if (n === 0 || layers.some((layer) => this.layers.shows(layer))) redraw();
      yield;
    }
  }

  /** Hierarchies for picking, one at a time. */
  *hierarchies() {
    while (this.picker.prepareOne()) yield;
  }

  /**
   * Triangles of the body at rest: causes and variants are drawn when they are chosen.
   * @returns {{unique: number, bothSides: number}} in the scene file, and as shown
   */
  triangles() {
    const atRest = this.scene.meshes.filter(({ layer, variant }) => !variant && layer !== "causes");
    const counts = atRest.map(({ geometry, mirrored }) => [
      geometry.index.count / 3,
      mirrored ? 2 : 1,
    ]);
    return {
      unique: counts.reduce((sum, [count]) => sum + count, 0),
      bothSides: counts.reduce((sum, [count, times]) => sum + count * times, 0),
    };
  }

  dispose() {
    this.scene.meshes.forEach(({ geometry }) => geometry.dispose());
    this.materials.dispose();
    this.looks.texture.dispose();
  }
}
