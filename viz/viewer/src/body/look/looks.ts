/**
 * A selection's states turned into the look of each part and side, by the style rules of the scene.
 */
import { bytesOf, type Palette, type Rgb, type RuleLook } from "../../contract/palette";
import type { Part, SceneWords } from "../../contract/scene";
import type { Shown } from "../../contract/shown";
import { type Active, activeIn } from "./active";
import { type Answer, nothingLit, sidesShown } from "./answer";
import { type Answers, answersOf } from "./answers";
import { OWN_OPACITY } from "./layer_kinds";
import { type Look, LookTable, VAGUE_STEP_MM } from "./look_table";
import { mapLook } from "./map_look";
import { goneOf, hiddenParts } from "./sites";
import { Touched } from "./touched";

const RIGHT_AND_LEFT = [0, 1] as const;
/** Tables of untouched bodies that are kept: selecting or not, a few opacities and variants. */
const MOST_BASES = 6;

/** The style rules at work on one scene. */
export class LookRules {
  /** Opacity 0..1 by layer, as it is at present. */
  readonly opacities: Record<string, number> = {};
  readonly #scene: SceneWords;
  readonly #palette: Palette;
  readonly #touched: Touched;
  readonly #bases = new Map<string, Uint8Array>();
  readonly #resting: readonly Rgb[];

  constructor(scene: SceneWords, palette: Palette) {
    this.#scene = scene;
    this.#palette = palette;
    this.#touched = new Touched(scene);
    this.#resting = scene.parts.map(({ color, name }) =>
      color ? bytesOf(color) : palette.atRest(kindOf(name)),
    );
  }

  /** Write the looks of a selection into the table, and say what is left to draw. */
  write(table: LookTable, shown: Shown): Active {
    const answers = answersOf(this.#scene, shown);
    table.data.set(this.#untouched(shown, answers.middle.selecting));
    this.#writeParts(table, shown, answers);
    this.#writeSkin(table, shown, answers);
    table.upload();
    return activeIn(answers, shown, this.opacities);
  }

  /** What has something to show at the present opacities. */
  active(shown: Shown): Active {
    return activeIn(answersOf(this.#scene, shown), shown, this.opacities);
  }

  #writeParts(table: LookTable, shown: Shown, { sides, middle }: Answers): void {
    const touched = this.#touched.by(middle, shown);
    const [inA, inB] = [sidesShown(shown.side), sidesShown(shown.besideSide ?? shown.side)];
    const hides = (...on: [boolean?, boolean?]) =>
      hiddenParts(this.#scene, shown.variants ?? [], goneOf(this.#scene, shown, ...on));
    const gone = RIGHT_AND_LEFT.map((side) => hides(inA[side], inB[side]));
    const inMiddle = hides();
    for (const index of touched) {
      const part = this.#scene.parts[index];
      if (!part) continue;
      for (const side of RIGHT_AND_LEFT) {
        // what lies in the middle belongs to whichever side is shown
        const answer = part.mirrored ? sides[side] : middle;
        const hidden = (part.mirrored ? gone[side] : inMiddle)?.(part) ?? false;
        table.set(index, side, { ...this.#part(part, index, answer), hidden });
      }
    }
  }

  #writeSkin(table: LookTable, shown: Shown, { sides, middle }: Answers): void {
    const { parts, territories, skin_maps } = this.#scene;
    const { skin } = shown;
    for (const side of RIGHT_AND_LEFT) {
      const answer = sides[side];
      territories.forEach((name, index) => {
        const map = skin && mapLook(skin, index, side, answer);
        const vague = Math.round((skin_maps.vague[index] ?? 0) / VAGUE_STEP_MM);
        const look = { ...this.#territory(name, answer), ...map, vague };
        table.set(parts.length + index, side, look);
      });
    }
    const fading = skin?.fades && middle.selecting;
    table.map.value.set(Number(Boolean(skin)), Number(skin?.borders ?? 0), Number(fading ?? 0));
  }

  /** The table of a body on which nothing is lit: most of it is the same in each selection. */
  #untouched({ variants = [] }: Shown, selecting: boolean): Uint8Array {
    const own = [...OWN_OPACITY].map((layer) => this.opacities[layer]);
    const key = [selecting, ...own, ...variants].join();
    const known = this.#bases.get(key);
    if (known) return known;
    if (this.#bases.size >= MOST_BASES) this.#bases.clear();
    const base = this.#written(nothingLit(selecting), variants);
    this.#bases.set(key, base);
    return base;
  }

  #written(answer: Answer, variants: readonly string[]): Uint8Array {
    const { parts, territories } = this.#scene;
    const table = new LookTable(parts.length + territories.length);
    const gone = hiddenParts(this.#scene, variants);
    parts.forEach((part, index) => {
      const look = { ...this.#part(part, index, answer), hidden: gone(part) };
      for (const side of RIGHT_AND_LEFT) table.set(index, side, look);
    });
    return table.data;
  }

  #part(part: Part, index: number, { states, cuts, turns, selecting }: Answer): Look {
    const name = part.follows || part.name;
    const state = states.get(name) ?? (selecting ? "untouched" : "rest");
    const rule = this.#palette.look(part.layer, state);
    const isStretch = part.layer === "nerves" && part.segment;
    const turn = isStretch ? turns?.get(name) : undefined;
    const from = turn?.from ?? (isStretch && !turns ? (cuts.get(part.structure) ?? 0) : 0);
    const before = turn && this.#palette.look(part.layer, turn.before);
    const rest = this.#resting[index] ?? this.#palette.atRest(kindOf(part.name));
    const opacity = OWN_OPACITY.has(part.layer) ? this.#own(part.layer, rule) : rule.opacity;
    return { ...rule, from, rest, opacity, ...(before && { before }) };
  }

  /** A lit part is never fainter than its rule, however its layer is shown. */
  #own(layer: string, { opacity, lit }: RuleLook): number {
    const faded = opacity * (this.opacities[layer] ?? 0);
    return lit ? Math.max(opacity, faded) : faded;
  }

  #territory(name: string, { states, selecting }: Answer): Look {
    const state = states.get(`skin:${name}`) ?? (selecting ? "untouched" : "rest");
    return { ...this.#palette.look("skin", state), from: 0, rest: this.#palette.atRest("skin") };
  }
}

function kindOf(part: string): string {
  return part.slice(0, part.indexOf(":"));
}
