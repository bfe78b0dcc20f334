/** The address of a view: its query string, and the view of one. */
import {
  type CameraPlace,
  completeView,
  DEFAULT_VIEW,
  LAYERS,
  type PartOfView,
  type Point,
  type View,
} from "./view";

const WORDS = ["register", "skin_shows", "both"] as const;
const SWITCHES = ["labels", "key_points"] as const;
const KNOWN_KEYS: readonly string[] = [
  ...["lesion", "compare", "side", "map", "variant", "camera"],
  ...WORDS,
  ...SWITCHES,
  ...LAYERS,
];

/** The query string of a view, without "?"; defaults are left out. */
export function toQuery(view: View): string {
  const said: readonly Pair[] = [
    ...named("lesion", view.lesions),
    ...named("compare", view.compare),
    ...unless(DEFAULT_VIEW.side, "side", view.side),
    ...unless(DEFAULT_VIEW.map, "map", view.map),
    ...named("variant", view.variants),
    ...LAYERS.flatMap((layer) => unless(DEFAULT_VIEW.layers[layer], layer, view.layers[layer])),
    ...unless(cameraText(DEFAULT_VIEW.camera), "camera", cameraText(view.camera)),
    ...WORDS.flatMap((key) => unless(DEFAULT_VIEW[key], key, view[key])),
    ...SWITCHES.flatMap((key) => unless(0, key, Number(view[key]))),
  ];
  const query = new URLSearchParams(said.map((pair) => [...pair]));
  return query.toString().replaceAll("%40", "@").replaceAll("%2C", ",");
}

type Pair = readonly [string, string];

/** A key for each of several values. */
function named(key: string, values: readonly string[]): Pair[] {
  return values.map((value) => [key, value]);
}

/** A key and its value, unless that is the usual one. */
function unless<Value extends string | number>(usual: Value, key: string, value: Value): Pair[] {
  return value === usual ? [] : [[key, String(value)]];
}

/** The view of a query string, with or without "?" or "#". */
export function fromQuery(text: string): View {
  const query = queryOf(text);
  const all = (key: string) =>
    query
      .getAll(key)
      .flatMap((value) => value.split(","))
      .filter(Boolean);
  const part: PartOfView = {
    lesions: all("lesion"),
    compare: all("compare"),
    side: query.get("side"),
    map: query.get("map"),
    variants: all("variant"),
    layers: layersOf(query),
    camera: cameraOf(query.get("camera")),
    register: query.get("register"),
    skin_shows: query.get("skin_shows"),
    both: query.get("both"),
    labels: query.get("labels") === "1",
    key_points: query.get("key_points") === "1",
  };
  return completeView(part);
}

/** Whether a query string says anything about a view. */
export function speaksOfView(text: string): boolean {
  const query = queryOf(text);
  return KNOWN_KEYS.some((key) => query.has(key));
}

function queryOf(text: string): URLSearchParams {
  return new URLSearchParams(text.replace(/^[?#]+/, ""));
}

function layersOf(query: URLSearchParams): Record<string, number> {
  const layers: Record<string, number> = {};
  for (const layer of LAYERS) {
    const opacity = Number.parseFloat(query.get(layer) ?? "");
    if (Number.isFinite(opacity)) layers[layer] = Math.min(1, Math.max(0, opacity));
  }
  return layers;
}

function cameraText(camera: string | CameraPlace): string {
  if (typeof camera === "string") return camera;
  return [...camera.position, ...camera.target].map((mm) => Math.round(mm)).join(",");
}

function cameraOf(text: string | null): string | CameraPlace | null {
  if (!text) return null;
  const numbers = text.split(",").map(Number);
  if (numbers.length !== 6 || !numbers.every(Number.isFinite)) return text;
  const [x = 0, y = 0, z = 0, ...target] = numbers;
  return { position: [x, y, z], target: target as unknown as Point };
}
