/** Where a named camera stands. */
import { mirrored } from "./camera.js";

/** Where the eye is when a scene has no such camera. */
const WHOLE_BODY = { position: [0, 2000, 700], target: [0, 0, 540], span: [420, 1120] };
/** Looks at what presses where the selection is. */
const AT_SITE = "site";

/**
 * @param {string} name of a camera of the scene, or `site`
 * @param {import('./body_view.js').BodyView} view
 * @returns {import('./camera.js').Preset}
 */
export function presetOf(name, { drawn, shown: { side } }) {
  const { scene, sites = [] } = drawn || {};
  const { cameras = {} } = scene || {};
  const found = name === AT_SITE ? sites[0]?.camera || cameras.back : cameras[name];
  const preset = found || WHOLE_BODY;
  return preset.mirrored && side === "left" ? mirrored(preset) : preset;
}
