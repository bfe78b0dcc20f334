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
  const query = new URLSearchParams();
  for (const id of view.lesions) query.append("lesion", id);
  for (const id of view.compare) query.append("compare", id);
  for (const key of ["side", "map"] as const)
    if (view[key] !== DEFAULT_VIEW[key]) query.set(key, view[key]);
  for (const id of view.variants) query.append("variant", id);
  for (const [layer, opacity] of Object.entries(view.layers)) {
    if (opacity !== DEFAULT_VIEW.layers[layer as keyof View["layers"]])
      query.set(layer, String(opacity));
  }
  const camera = cameraText(view.camera);
  if (camera !== DEFAULT_VIEW.camera) query.set("camera", camera);
  for (const key of WORDS) if (view[key] !== DEFAULT_VIEW[key]) query.set(key, view[key]);
  for (const key of SWITCHES) if (view[key]) query.set(key, "1");
  return query.toString().replaceAll("%40", "@").replaceAll("%2C", ",");
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
