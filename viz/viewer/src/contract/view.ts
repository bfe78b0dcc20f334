/**
 * The view: one plain value that says everything the page shows. The same value is the address, the
 * saved scene, the undo step and what Python sees (`viz.View.to_dict`). Nothing here knows a browser.
 */

import { CONTRACT } from "./constants";
import type { CameraPlace, LayersRecord, ViewRecord } from "./generated";

export type { CameraPlace };

/** Everything that decides what is shown. */
export type View = ViewRecord;

/** Millimetres along x, y and z. */
export type Point = readonly [number, number, number];

export type Side = View["side"];
export type Mode = View["mode"];
export type Register = View["register"];
export type SkinShows = View["skin_shows"];
export type Both = View["both"];
export type LayerName = keyof LayersRecord;

/** The camera that looks at what presses at the selected site. */
export const AT_SITE: string = CONTRACT.at_site;

/** What a page shows that is asked for nothing. */
export const DEFAULT_VIEW: View = CONTRACT.defaults;

/** Grades that may be asked for. */
export const GRADES = allowed<View["grade"]>("grade");
/** The questions that a page answers. */
export const MODES = allowed<Mode>("mode");
/** Sides of a lesion. */
export const SIDES = allowed<Side>("side");
/** Registers of language. */
export const REGISTERS = allowed<Register>("register");
/** What colours the skin. */
export const SKIN_SHOWS = allowed<SkinShows>("skin_shows");
/** How roots and nerves are shown together. */
export const BOTH = allowed<Both>("both");
/** The tables that can lie open beside the body. */
export const TABLES = allowed<View["table"]>("table");
/** Whose body is shown; "usual" is that of the host. */
export const SEXES = allowed<View["sex"]>("sex");
/** How it is built. */
export const PHYSIQUES = allowed<View["physique"]>("physique");
/** The layers whose opacity a view says. */
export const LAYERS = Object.keys(DEFAULT_VIEW.layers) as LayerName[];

/** The words that a field of a view may hold. */
function allowed<Word extends string>(field: string): readonly Word[] {
  return (CONTRACT.allowed[field] ?? []) as readonly Word[];
}

/** Fields that hold one of the words allowed for them. */
type WordField =
  | ("mode" | "grade" | "side" | "register")
  | ("skin_shows" | "both" | "table" | "sex" | "physique");

/** Part of a view, as an address, a host or a person gives it: nothing is certain yet. */
export type PartOfView = {
  readonly [K in keyof View]?: K extends "layers"
    ? Partial<LayersRecord> | undefined
    : K extends WordField
      ? string | null | undefined
      : View[K] | null | undefined;
};

/** A whole view from part of one: what is missing or makes no sense takes the default. */
export function completeView(part?: PartOfView | null): View {
  const given = part || {};
  return {
    mode: modeOf(given),
    lesions: names(given.lesions),
    compare: names(given.compare),
    findings: answeredOnce(names(given.findings)),
    grade: oneOf(GRADES, given.grade, DEFAULT_VIEW.grade),
    side: oneOf(SIDES, given.side, DEFAULT_VIEW.side),
    map: (typeof given.map === "string" && given.map) || DEFAULT_VIEW.map,
    variants: names(given.variants).sort(),
    layers: opacities(given.layers),
    camera: isCamera(given.camera) ? given.camera : DEFAULT_VIEW.camera,
    register: oneOf(REGISTERS, given.register, DEFAULT_VIEW.register),
    labels: Boolean(given.labels),
    skin_shows: oneOf(SKIN_SHOWS, given.skin_shows, DEFAULT_VIEW.skin_shows),
    both: oneOf(BOTH, given.both, DEFAULT_VIEW.both),
    key_points: Boolean(given.key_points),
    table: oneOf(TABLES, given.table, DEFAULT_VIEW.table),
    card: typeof given.card === "string" ? given.card : DEFAULT_VIEW.card,
    sex: oneOf(SEXES, given.sex, DEFAULT_VIEW.sex),
    physique: oneOf(PHYSIQUES, given.physique, DEFAULT_VIEW.physique),
  };
}

/** What is compared says so itself. */
function modeOf({ mode, compare }: PartOfView): Mode {
  const asked = oneOf(MODES, mode, DEFAULT_VIEW.mode);
  return asked === DEFAULT_VIEW.mode && compare?.length ? "compare" : asked;
}

/** Findings without the answers to a question, on the same side, that a later one takes back. */
export function answeredOnce(findings: readonly string[]): string[] {
  const last = new Map<string, string>();
  for (const text of findings) {
    const [kind, name, , ...side] = text.split(":");
    const key = [kind, name, ...side].join(":");
    last.delete(key);
    last.set(key, text);
  }
  return [...last.values()];
}

/** A view as it may stand in an address or be told to a server: nothing that an examiner noted. */
export function withoutFindings(view: View): View {
  return view.findings.length ? { ...view, findings: [] } : view;
}

function names(given: unknown): string[] {
  return Array.isArray(given) ? given.filter((name) => typeof name === "string") : [];
}

/** The opacity of each layer; one that is missing or no number takes the default. */
function opacities(given: Partial<LayersRecord> | undefined): LayersRecord {
  const pairs = LAYERS.map((name) => {
    const opacity = given?.[name];
    return [name, Number.isFinite(opacity) ? opacity : DEFAULT_VIEW.layers[name]];
  });
  return Object.fromEntries(pairs);
}

function isCamera(given: unknown): given is View["camera"] {
  if (typeof given === "string") return given !== "";
  const { position, target } = (given ?? {}) as Partial<CameraPlace>;
  return isPoint(position) && isPoint(target) && !samePlace(position, target);
}

/** Whether two places are the same: from there a camera would look nowhere. */
export function samePlace(one: Point, other: Point): boolean {
  return one.join() === other.join();
}

function isPoint(given: unknown): given is Point {
  return Array.isArray(given) && given.length === 3 && given.every(Number.isFinite);
}

/** The word if it is allowed, else the other one. */
function oneOf<Word extends string>(
  words: readonly Word[],
  word: string | null | undefined,
  other: Word,
): Word {
  return words.find((one) => one === word) ?? other;
}

type Key = keyof View;
const KEYS = Object.keys(DEFAULT_VIEW) as Key[];

/** Whether two views show the same; `keys` limits the comparison. */
export function sameView(a: View, b: View, keys: readonly Key[] = KEYS): boolean {
  return keys.every((key) => JSON.stringify(sorted(a[key])) === JSON.stringify(sorted(b[key])));
}

/**
 * What makes a new step in the history; the rest (camera, layers, labels) only refines the step.
 */
export const STEP_KEYS: readonly Key[] = [
  ...(["mode", "lesions", "compare", "side", "map", "variants", "skin_shows", "table"] as const),
  ...(["card", "sex", "physique"] as const),
];

function sorted(value: View[Key]): unknown {
  if (Array.isArray(value) || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
