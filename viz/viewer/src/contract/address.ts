/**
 * The address of a view, read and written by the table of keys that Python hands over
 * (`viz/view/address.py`). One file of golden cases holds both languages to the same answers.
 */
import { CONTRACT, isNumber, quoted, sentence } from "./constants";
import type { KeyRecord } from "./generated";
import type { Names } from "./names";
import { leftOut, noWord, shownAs } from "./refusals";
import {
  answeredOnce,
  type CameraPlace,
  DEFAULT_VIEW,
  type Point,
  samePlace,
  type View,
} from "./view";

/** A view, and a sentence on each thing of the address that is left out of it. */
export interface Reading {
  readonly view: View;
  readonly refused: readonly string[];
}

/** Something in an address cannot be shown; the message says what is allowed. */
class Refusal extends Error {}

const KEY_OF = new Map(CONTRACT.keys.map((key) => [key.name, key]));

type Given = Record<string, unknown>;

/**
 * Read as much of an address as can be shown, with or without its "?" or "#".
 * @param names of the tables; without them (before the scene is there) any name is let through
 */
export function readAddress(query: string, names: Names | null): Reading {
  const refused: string[] = [];
  const given: Given = { layers: DEFAULT_VIEW.layers };
  const pairs = pairsOf(query);
  const most = CONTRACT.most_parts;
  for (const [name, value] of mostUrgent(pairs, most, isUrgentPart)) {
    orRefused(refused, () => readPair(given, name, value));
  }
  if (pairs.length > most) refused.push(sentence("many_parts", { count: most }));
  const view: View = { ...DEFAULT_VIEW, ...given };
  return names
    ? knownIn(view, names, refused)
    : { view: inMode(inOrder(view)), refused: [...new Set(refused)] };
}

/** Leave out the names that no table has, with a sentence on each. */
export function knownIn(view: View, names: Names, before: readonly string[] = []): Reading {
  const refused = [...before];
  const check = (wanted: readonly string[], look: (one: string, kept: string[]) => string) => {
    const kept: string[] = [];
    for (const one of wanted) {
      const why = look(one, kept);
      if (why) refused.push(why);
      else kept.push(one);
    }
    return kept;
  };
  const sorted = inOrder(view);
  const [map = DEFAULT_VIEW.map] = check([view.map], (one) =>
    names.maps.includes(one) ? "" : noWord("map", one, names.mapNames),
  );
  const [card = DEFAULT_VIEW.card] = check([view.card], (one) => names.noCard(one));
  const variants = check(sorted.variants, (one, kept) =>
    names.variants.includes(one)
      ? names.conflict(kept, one)
      : noWord("variant", one, names.variantNames),
  );
  const lesions = check(sorted.lesions, (one) => names.noLesion(one));
  const compare = check(sorted.compare, (one) => names.noLesion(one));
  return {
    // whatever is left of what was to be compared
    view: { ...inMode(sorted), map, card, variants, lesions, compare },
    refused: [...new Set(refused)],
  };
}

/** Write a view as the query of an address, without "?"; defaults are left out. */
export function writeAddress(view: View): string {
  const rest = fieldsOf(DEFAULT_VIEW);
  const own = fieldsOf(view);
  return CONTRACT.keys
    .filter(({ field }) => JSON.stringify(own[field]) !== JSON.stringify(rest[field]))
    .flatMap(({ name, field }) => textsOf(own[field]).map((text) => `${name}=${encoded(text)}`))
    .join("&");
}

/** Whether a query says anything about a view. */
export function speaksOfView(query: string): boolean {
  return pairsOf(query).some(([name]) => KEY_OF.has(name));
}

/** Keys and values; a key of a view without a value says nothing and is not among them. */
function pairsOf(query: string): [string, string][] {
  const pairs = new URLSearchParams(query.replace(/^[?#]+/, ""));
  return [...pairs].filter(([name, value]) => value !== "" || !KEY_OF.has(name));
}

function orRefused(refused: string[], act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refused.push(error.message);
  }
}

/** Read one key into the fields of a view; what is said later holds. */
function readPair(given: Given, name: string, value: string): void {
  const key = KEY_OF.get(name);
  if (!key) throw new Refusal(sentence("key", { key: quoted(name) }));
  if (key.kind === "names") {
    const before = (given[key.field] as string[] | undefined) ?? [];
    const more = value.split(",").filter(Boolean);
    const all = [...new Set([...before, ...more])];
    const most = CONTRACT.most_names;
    given[key.field] = all.slice(0, most);
    if (all.length > most) throw new Refusal(sentence("many_names", { key: name, count: most }));
  } else if (key.kind === "findings") {
    readFindings(given, value.split(",").filter(Boolean));
  } else if (key.kind === "opacity") {
    given.layers = { ...(given.layers as View["layers"]), [name]: opacityOf(name, value) };
  } else given[key.field] = fieldOf(key, value);
}

const FINDING = new RegExp(`^(?:${CONTRACT.finding})$`);
const URGENT = new Set(CONTRACT.urgent);
const UNREMARKABLE = new Set(CONTRACT.ranking.unremarkable);

/** Whether a finding is a red flag. */
function isUrgent(text: string): boolean {
  if (!FINDING.test(text)) return false;
  const [kind, name, answer = ""] = text.split(":");
  return URGENT.has(`${kind}:${name}`) && !UNREMARKABLE.has(answer);
}

function isUrgentPart([name, value]: readonly [string, string]): boolean {
  return name === "finding" && value.split(",").some(isUrgent);
}

/** As many as there is room for, in their order: the last are left out, urgent ones last of all. */
function mostUrgent<One>(
  all: readonly One[],
  most: number,
  urgent: (one: One) => boolean,
): readonly One[] {
  if (all.length <= most) return all;
  const places = all.map((one, place) => ({ one, place, waits: Number(!urgent(one)) }));
  const kept = places.toSorted((a, b) => a.waits - b.waits || a.place - b.place).slice(0, most);
  return kept.toSorted((a, b) => a.place - b.place).map(({ one }) => one);
}

/** Read findings, those that are written as such, as many as a view holds. */
function readFindings(given: Given, texts: readonly string[]): void {
  const noted = [...new Set([...((given.findings as string[] | undefined) ?? []), ...texts])];
  const wrong = noted.filter((text) => !FINDING.test(text));
  const right = noted.filter((text) => FINDING.test(text));
  const known = answeredOnce(right);
  const most = CONTRACT.most_findings;
  given.findings = mostUrgent(known, most, isUrgent);
  const said = [
    ...leftOut("finding", wrong),
    ...leftOut(
      "finding_twice",
      right.filter((text) => !known.includes(text)),
    ),
    ...(known.length > most ? [sentence("many_findings", { count: most })] : []),
  ];
  if (said.length) throw new Refusal(said.join(" "));
}

function fieldOf({ kind, field, name }: KeyRecord, value: string): unknown {
  if (kind === "camera") return cameraOf(value);
  if (kind === "switch") return switchOf(name, value);
  return kind === "name" ? value : oneOf(field, value);
}

function oneOf(field: string, word: string): string {
  const allowed = CONTRACT.allowed[field] ?? [];
  if (allowed.includes(word)) return word;
  const { what, words } = shownAs(field);
  throw new Refusal(noWord(what, word, words));
}

function opacityOf(what: string, value: string): number {
  const number = numberOf(value);
  if (number === null)
    throw new Refusal(sentence("opacity_number", { what, value: quoted(value) }));
  if (number < 0 || number > 1)
    throw new Refusal(sentence("opacity_range", { what, value: quoted(value) }));
  return stepped(number, CONTRACT.opacity_steps);
}

function cameraOf(value: string): string | CameraPlace {
  const numbers = value.split(",");
  if (numbers.length === 1) return oneOf("camera", value);
  const position = placeOf("position", numbers.slice(0, 3));
  const target = placeOf("target", numbers.slice(3));
  if (samePlace(position, target))
    throw new Refusal(sentence("same_place", { value: target.join(",") }));
  return { position, target };
}

function placeOf(what: string, values: string[]): Point {
  const found = values.map((value) => coordinateOf(what, value));
  const [x, y, z, more] = found;
  if (x === undefined || y === undefined || z === undefined || more !== undefined)
    throw new Refusal(sentence("coordinates", { what, count: found.length }));
  return [x, y, z];
}

function coordinateOf(what: string, value: string): number {
  const number = numberOf(value);
  if (number === null)
    throw new Refusal(sentence("coordinate_number", { what, value: quoted(value) }));
  if (Math.abs(number) > CONTRACT.farthest)
    throw new Refusal(sentence("coordinate_range", { what, value: quoted(value) }));
  return stepped(number, CONTRACT.coordinate_steps);
}

function switchOf(what: string, value: string): boolean {
  const word = value.toLowerCase();
  if (![...CONTRACT.true_words, ...CONTRACT.false_words].includes(word))
    throw new Refusal(sentence("switch", { what: shownAs(what).what, value: quoted(value) }));
  return CONTRACT.true_words.includes(word);
}

function numberOf(text: string): number | null {
  const number = isNumber(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** Round half up to whole steps, as both languages do alike; there is no -0. */
function stepped(number: number, steps: number): number {
  return Math.floor(number * steps + 0.5) / steps + 0;
}

/** The names of a view without repetition, variants sorted. */
function inOrder(view: View): View {
  const once = (names: readonly string[]) => [...new Set(names)];
  return {
    ...view,
    lesions: once(view.lesions),
    compare: once(view.compare),
    variants: once(view.variants).sort(),
  };
}

/** What is compared says so itself. */
function inMode(view: View): View {
  const comparing = view.mode === DEFAULT_VIEW.mode && view.compare.length > 0;
  return comparing ? { ...view, mode: "compare" } : view;
}

function fieldsOf(view: View): Record<string, unknown> {
  const mode = view.mode === "compare" && view.compare.length ? DEFAULT_VIEW.mode : view.mode;
  return { ...view, ...view.layers, mode };
}

/** A field as the values that its key has in an address. */
function textsOf(value: unknown): string[] {
  if (typeof value === "boolean") return [String(Number(value))];
  if (typeof value === "number") return [numberWords(value)];
  if (Array.isArray(value)) return value as string[];
  if (typeof value === "string") return [value];
  const { position, target } = value as CameraPlace;
  return [[...position, ...target].map(numberWords).join(",")];
}

function numberWords(number: number): string {
  return number.toFixed(3).replace(/0+$/, "").replace(/\.$/, "");
}

function encoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+")
    .replaceAll("%40", "@")
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":");
}
