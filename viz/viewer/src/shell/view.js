/**
 * The view: one plain value that says everything the page shows. The same value is the address, the
 * saved
 * scene, the undo step and what Python sees (`viz.View.to_dict`). Nothing here knows a browser.
 *
 * @typedef {Object} View
 * @property {string[]} lesions  ids of roots, sites or cuts of a nerve ("tibial@0.5"); one is shown
 *   at a time
 * @property {string[]} compare  a second lesion to set beside the first
 * @property {"right"|"left"|"both"} side
 * @property {string} map        dermatome map, "default" for the book's own
 * @property {string[]} variants anatomical variants that are switched on
 * @property {Object<string, number>} layers  opacity 0..1 by layer
 * @property {string|{position:number[],target:number[]}} camera  a preset's name or a place in mm
 * @property {"student"|"clinician"|"patient"} register
 * @property {boolean} labels
 * @property {"lesion"|"roots"|"nerves"|"both"|"agreement"} skin_shows  what the skin is coloured by
 * @property {"split"|"blended"} both  roots and nerves side by side, or one over the other
 * @property {boolean} key_points  key sensory points with every map
 */

/** @type {Readonly<View>} */
export const DEFAULT_VIEW = Object.freeze({
  lesions: Object.freeze([]),
  compare: Object.freeze([]),
  side: "right",
  map: "default",
  variants: Object.freeze([]),
  layers: Object.freeze({
    ...{ skin: 0.35, muscles: 0, bones: 1, discs: 1, nerves: 1 },
    ...{ ligaments: 0, vessels: 0 },
  }),
  camera: "back",
  register: "student",
  labels: false,
  skin_shows: "lesion",
  both: "split",
  key_points: false,
});

/** The camera that looks at what presses at the selected site. */
export const AT_SITE = "site";

export const SIDES = ["right", "left", "both"];
export const REGISTERS = ["student", "clinician", "patient"];
export const SKIN_SHOWS = ["lesion", "roots", "nerves", "both", "agreement"];
export const BOTH = ["split", "blended"];

/**
 * A whole view from part of one: what is missing or makes no sense takes the default.
 * @returns {View}
 */
export function completeView(part = {}) {
  const given = part || {};
  return {
    lesions: [...(given.lesions || [])],
    compare: [...(given.compare || [])],
    side: SIDES.includes(given.side) ? given.side : DEFAULT_VIEW.side,
    map: given.map || DEFAULT_VIEW.map,
    variants: [...(given.variants || [])].sort(),
    layers: { ...DEFAULT_VIEW.layers, ...given.layers },
    camera: given.camera || DEFAULT_VIEW.camera,
    register: REGISTERS.includes(given.register) ? given.register : DEFAULT_VIEW.register,
    labels: Boolean(given.labels),
    skin_shows: oneOf(SKIN_SHOWS, given.skin_shows),
    both: oneOf(BOTH, given.both),
    key_points: Boolean(given.key_points),
  };
}

/** The word if it is allowed, else the first one. */
const oneOf = (allowed, word) => (allowed.includes(word) ? word : allowed[0]);

/** Whether two views show the same; `keys` limits the comparison. */
export function sameView(a, b, keys = Object.keys(DEFAULT_VIEW)) {
  return keys.every((key) => JSON.stringify(sorted(a[key])) === JSON.stringify(sorted(b[key])));
}

/**
 * What makes a new step in the history; the rest (camera, layers, labels) only refines the step.
 */
export const STEP_KEYS = ["lesions", "compare", "side", "map", "variants", "skin_shows"];

const SWITCHES = ["labels", "key_points"];
const KNOWN_KEYS = [
  ...["lesion", "compare", "side", "map", "variant", "camera", "register"],
  ...["skin_shows", "both", ...SWITCHES],
];

/** The query string of a view, without "?"; defaults are left out. */
export function toQuery(view) {
  const query = new URLSearchParams();
  for (const id of view.lesions) query.append("lesion", id);
  for (const id of view.compare) query.append("compare", id);
  for (const key of ["side", "map"]) if (view[key] !== DEFAULT_VIEW[key]) query.set(key, view[key]);
  for (const id of view.variants) query.append("variant", id);
  for (const [layer, opacity] of Object.entries(view.layers)) {
    if (opacity !== DEFAULT_VIEW.layers[layer]) query.set(layer, String(opacity));
  }
  const camera = cameraText(view.camera);
  if (camera !== DEFAULT_VIEW.camera) query.set("camera", camera);
  for (const key of ["register", "skin_shows", "both"])
    if (view[key] !== DEFAULT_VIEW[key]) query.set(key, view[key]);
  for (const key of SWITCHES) if (view[key]) query.set(key, "1");
  return query.toString().replaceAll("%40", "@").replaceAll("%2C", ",");
}

/** The view of a query string, with or without "?" or "#". @returns {View} */
export function fromQuery(text) {
  const query = new URLSearchParams(String(text).replace(/^[?#]+/, ""));
  const all = (key) =>
    query
      .getAll(key)
      .flatMap((value) => value.split(","))
      .filter(Boolean);
  const layers = {};
  for (const layer of Object.keys(DEFAULT_VIEW.layers)) {
    const opacity = Number.parseFloat(query.get(layer));
    if (Number.isFinite(opacity)) layers[layer] = Math.min(1, Math.max(0, opacity));
  }
  return completeView({
    lesions: all("lesion"),
    compare: all("compare"),
    side: query.get("side"),
    map: query.get("map"),
    variants: all("variant"),
    layers,
    camera: cameraOf(query.get("camera")),
    register: query.get("register"),
    skin_shows: query.get("skin_shows"),
    both: query.get("both"),
    ...Object.fromEntries(SWITCHES.map((key) => [key, query.get(key) === "1"])),
  });
}

/** Whether a query string says anything about a view. */
export function speaksOfView(text) {
  const query = new URLSearchParams(String(text).replace(/^[?#]+/, ""));
  return [...KNOWN_KEYS, ...Object.keys(DEFAULT_VIEW.layers)].some((key) => query.has(key));
}

function cameraText(camera) {
  if (typeof camera === "string") return camera;
  return [...camera.position, ...camera.target].map((mm) => Math.round(mm)).join(",");
}

function cameraOf(text) {
  if (!text) return null;
  const numbers = text.split(",").map(Number);
  if (numbers.length !== 6 || !numbers.every(Number.isFinite)) return text;
  return { position: numbers.slice(0, 3), target: numbers.slice(3) };
}

function sorted(value) {
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, value[key]]),
  );
}
