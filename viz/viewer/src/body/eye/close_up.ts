/** Where on the body a camera looks, and how much of it is in the picture. */
import type { Preset, SceneSite, SceneWords } from "../../contract/scene";
import type { Side, View } from "../../contract/view";
import { presetOf } from "./presets";

/** A close look: a part of the body, in the picture of the whole one. */
export interface CloseUp {
  /** The preset that it is, or that looks at the same place; "" where none does. */
  readonly name: string;
  /** Middle and size of what is seen, as shares of the whole body's height: from the middle and the top. */
  readonly across: number;
  readonly down: number;
  readonly size: number;
  /** Whether the whole body is seen from the front, so that its right is on the left. */
  readonly fromFront: boolean;
  /** The leg at which one looks, "" for the trunk. */
  readonly leg: "right" | "left" | "";
}

/** What is on view. */
export interface Looked {
  readonly words: Pick<SceneWords, "cameras" | "legs_below">;
  readonly camera: View["camera"];
  readonly side: Side;
  /** What is at the sites of the selection. */
  readonly sites: readonly SceneSite[];
}

/** The camera that shows the whole body. */
const WHOLE = "back";
/** A picture of less than this share of the body is a close-up. */
const CLOSE_BELOW = 0.6;
/** The opening of a camera that is no preset, degrees: that of the presets. */
const PLAIN_FOV = 24;
/** Nearer to the middle than this there is no leg, mm. */
const MIDDLE_MM = 25;

/** The close look of a camera; null where it shows the whole body. */
export function closeUpOf({ words, camera, side, sites }: Looked): CloseUp | null {
  const whole = words.cameras[WHOLE];
  if (!whole?.span) return null;
  const given = { scene: words, sites, side } as const;
  const preset = typeof camera === "string" ? presetOf(camera, given) : camera;
  const seen = seenHeight(preset, whole.fov);
  const [, height] = whole.span;
  if (seen > CLOSE_BELOW * height) return null;
  const [x, , z] = preset.target;
  const below = z < words.legs_below && Math.abs(x) > MIDDLE_MM;
  return {
    name: typeof camera === "string" ? camera : nearest(words, preset.target, CLOSE_BELOW * height),
    across: -x / height,
    down: 0.5 - (z - whole.target[2]) / height,
    size: seen / height,
    fromFront: preset.position[1] < preset.target[1],
    leg: below ? (x < 0 ? "right" : "left") : "",
  };
}

/** Height of what is seen at the target, mm. */
function seenHeight({ position, target, fov, span }: Partial<Preset> & Place, plain = PLAIN_FOV) {
  const away = Math.hypot(...position.map((mm, axis) => mm - (target[axis] ?? 0)));
  return span ? Math.max(...span) : 2 * away * Math.tan(((fov ?? plain) * Math.PI) / 360);
}

type Place = Pick<Preset, "position" | "target">;

/** The closest preset whose picture has a place near its middle; "" where there is none. */
function nearest({ cameras }: Looked["words"], target: Preset["target"], most: number): string {
  const side = target[0] > 0 ? "left" : "right";
  let best = "";
  let least = most;
  for (const name of Object.keys(cameras)) {
    const preset = presetOf(name, { scene: { cameras }, sites: [], side });
    const away = Math.hypot(...preset.target.map((mm, axis) => mm - (target[axis] ?? 0)));
    const size = Math.max(...(preset.span ?? [0]));
    if (away >= size / 2 || size >= least) continue;
    best = name;
    least = size;
  }
  return best;
}
