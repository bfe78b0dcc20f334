/** Where a named camera stands. */
import type { Preset, SceneSite, SceneWords } from "../../contract/scene";
import { AT_SITE, type Point, type Side } from "../../contract/view";

/** Where the eye is when a scene has no such camera. */
const WHOLE_BODY: Preset = { position: [0, 2000, 700], target: [0, 0, 540], span: [420, 1120] };

/** What a preset depends on besides its name. */
export interface PresetPlace {
  readonly scene: Pick<SceneWords, "cameras"> | undefined;
  /** What is at the sites of the selection. */
  readonly sites: readonly SceneSite[];
  readonly side: Side;
}

/** The camera of a name; `site` looks at what presses where the selection is. */
export function presetOf(name: string, { scene, sites, side }: PresetPlace): Preset {
  const cameras = scene?.cameras ?? {};
  const found = name === AT_SITE ? (sites[0]?.camera ?? cameras.back) : cameras[name];
  const preset = found ?? WHOLE_BODY;
  return preset.mirrored && side === "left" ? mirrored(preset) : preset;
}

/** The same preset for the other side of the body. */
function mirrored(preset: Preset): Preset {
  const flip = ([x, y, z]: Point): Point => [-x, y, z];
  return { ...preset, position: flip(preset.position), target: flip(preset.target) };
}
