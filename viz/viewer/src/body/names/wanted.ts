/**
 * Which names the parts in sight deserve, those that matter most first: the lit nerves along their
 * path, then what is largest of each kind, of each kind as many as there is to see of it.
 * `viz/figures/labels.py` does the same for figures, and one file of golden cases holds both.
 */
import type { Scene } from "../draw/scene_meshes";
import type { Spot } from "./placing";
import type { SeenPart } from "./sight";

/** A name, and where what it names is seen. */
export interface Wanted {
  readonly text: string;
  readonly lit: boolean;
  readonly ends: readonly Spot[];
}

/** What is known of the names of parts. */
export interface Naming {
  readonly scene: Pick<Scene, "parts">;
  /** The name of a part in the words at hand; "" for one that is not named. */
  readonly nameOf: (part: string) => string;
  /** Nerves of the selection, from its root on. */
  readonly path: readonly string[];
  /** So many names are to stand. */
  readonly most: number;
}

/** What is smaller than this in sight is not named: pixels, and how far it reaches. */
const LEAST_PIXELS = 30;
const LEAST_REACH_PX = 12;
/** The same of a lit nerve. */
const LEAST_LIT_PIXELS = 10;
/** A part is named that is so broad somewhere, pixels: a nerve may be a thread, a vessel no slit. */
const LEAST_BREADTH_PX: Readonly<Record<string, number>> = { nerve: 1, vessel: 2 };
const LEAST_BREADTH_OF_OTHERS_PX = 3;
/** So many lit nerves come before all else, in half of the places at most. */
const LOT = 6;
/** So many nerves of the path are named though something covers them. */
const MOST_COVERED = 3;
/** All that has one name. */
interface Group {
  readonly text: string;
  readonly kind: string;
  /** Place in the path; those that are not in it stand behind. */
  order: number;
  lit: boolean;
  pixels: number;
  reach: number;
  ends: readonly Spot[];
}

/** What is in sight. */
export interface InSight {
  readonly seen: readonly SeenPart[];
  /** Lit nerves, also where something covers them. */
  readonly shining?: readonly SeenPart[] | undefined;
}

/** The names of what is in sight; a lit nerve of the path may shine through what covers it. */
export function wantedNames({ seen, shining = [] }: InSight, naming: Naming): Wanted[] {
  const all = groupsOf(seen, naming)
    .filter(isSeen)
    .toSorted((a, b) => b.pixels - a.pixels);
  const litTexts = new Set(all.filter(({ lit }) => lit).map(({ text }) => text));
  const through = groupsOf(shining, naming).filter(
    (group) => isSeen(group) && group.order < naming.path.length && !litTexts.has(group.text),
  );
  const direct = all.filter(({ lit, kind }) => lit && kind === "nerve");
  const covered = through.toSorted((a, b) => a.order - b.order).slice(0, MOST_COVERED);
  const first = [...direct, ...covered].toSorted((a, b) => a.order - b.order);
  const count = Math.min(LOT, Math.ceil(naming.most / 2));
  const lot = first.slice(0, count);
  const said = new Set(first.map(({ text }) => text));
  const others = all.filter(({ text }) => !said.has(text)).toSorted(byLit);
  const rest = inProportion([...first.slice(count), ...others], lot);
  return [...lot, ...rest].map(({ text, lit, ends }) => ({ text, lit, ends }));
}

function byLit(a: Group, b: Group): number {
  return Number(b.lit) - Number(a.lit);
}

function groupsOf(seen: readonly SeenPart[], naming: Naming): Group[] {
  const groups = new Map<string, Group>();
  for (const one of seen) {
    const { name = "" } = naming.scene.parts[one.part] ?? {};
    const text = name && naming.nameOf(name);
    if (!text || one.breadth < leastBreadth(name)) continue;
    const known = groups.get(text);
    if (known) join(known, one);
    else groups.set(text, { ...groupOf(one, name, naming), text });
  }
  return [...groups.values()];
}

function leastBreadth(name: string): number {
  return LEAST_BREADTH_PX[name.split(":")[0] ?? ""] ?? LEAST_BREADTH_OF_OTHERS_PX;
}

function groupOf(
  { lit, pixels, reach, ends }: SeenPart,
  name: string,
  { path }: Naming,
): Omit<Group, "text"> {
  const [kind = "", id = ""] = name.split(":");
  const place = path.indexOf(id.replace(/@.*/, ""));
  const order = place < 0 ? path.length : place;
  return { kind: kind === "ganglion" ? "nerve" : kind, order, lit, pixels, reach, ends };
}

/** More of what has the same name; where some of it is lit, only that counts. */
function join(group: Group, { lit, pixels, reach, ends }: SeenPart): void {
  if (group.lit && !lit) return;
  if (lit && !group.lit) Object.assign(group, { lit, pixels, reach, ends });
  else {
    group.pixels += pixels;
    group.reach = Math.max(group.reach, reach);
    group.ends = [...group.ends, ...ends];
  }
}

function isSeen({ lit, kind, pixels, reach }: Group): boolean {
  const least = lit && kind === "nerve" ? LEAST_LIT_PIXELS : LEAST_PIXELS;
  return pixels >= least && reach >= LEAST_REACH_PX;
}

/** What decides between kinds. */
interface OfKind {
  readonly kind: string;
  /** Pixels. */
  readonly reach: number;
}

/**
 * Of each kind as many as it reaches far, as parties get their seats (Sainte-Laguë): of the muscles of
 * a whole leg many, at the ankle as many tendons and vessels. Within a kind in the order given;
 * those that come before have their seats already.
 */
export function inProportion<T extends OfKind>(names: readonly T[], before: readonly T[]): T[] {
  const waiting = new Map<string, T[]>();
  const reaches = new Map<string, number>();
  const seats = new Map<string, number>();
  for (const { kind, reach } of [...before, ...names])
    reaches.set(kind, (reaches.get(kind) ?? 0) + reach);
  for (const { kind } of before) seats.set(kind, (seats.get(kind) ?? 0) + 1);
  for (const one of names) waiting.set(one.kind, [...(waiting.get(one.kind) ?? []), one]);
  const claim = (kind: string) => (reaches.get(kind) ?? 0) / (2 * (seats.get(kind) ?? 0) + 1);
  return names.flatMap(() => {
    const kinds = [...waiting.keys()].filter((kind) => waiting.get(kind)?.length);
    const [kind = ""] = kinds.toSorted((a, b) => claim(b) - claim(a));
    seats.set(kind, (seats.get(kind) ?? 0) + 1);
    return waiting.get(kind)?.shift() ?? [];
  });
}
