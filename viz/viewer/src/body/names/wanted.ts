/**
 * Which names the parts in sight deserve, those that matter most first: the lit nerves along their
 * path, then what is largest in sight, each kind in its turn.
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
}

/** What is smaller than this in sight is not named: pixels, and how far it reaches. */
const LEAST_PIXELS = 30;
const LEAST_REACH_PX = 12;
/** The same of a lit nerve. */
const LEAST_LIT_PIXELS = 10;
/** A part is named that is so broad somewhere, pixels: a nerve may be a thread, a vessel no slit. */
const LEAST_BREADTH_PX: Readonly<Record<string, number>> = { nerve: 1, vessel: 2 };
const LEAST_BREADTH_OF_OTHERS_PX = 3;
/** Lit nerves and what lies around them are named by lots of this many. */
const LOT = 6;
/** The kinds in the order in which they take turns; others come last. */
const KINDS: readonly string[] = [
  "nerve",
  "muscle",
  "vessel",
  "tendon",
  "bone",
  "ligament",
  "disc",
];
const MOST_TURNS = 10;
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
  const said = new Set(first.map(({ text }) => text));
  const rest = inTurn(all.filter(({ text }) => !said.has(text)));
  return mixed(first, rest).map(({ text, lit, ends }) => ({ text, lit, ends }));
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

/** The largest of each kind, then the next, and so on; of each kind, what is lit first. */
function inTurn(groups: readonly Group[]): Group[] {
  const kinds = [...new Set([...KINDS, ...groups.map(({ kind }) => kind)])];
  const lots = kinds.map((kind) =>
    groups.filter((group) => group.kind === kind).toSorted((a, b) => Number(b.lit) - Number(a.lit)),
  );
  return Array.from({ length: MOST_TURNS }, (_, n) => lots.flatMap((lot) => lot[n] ?? [])).flat();
}

/** A lot of lit nerves, a lot of what lies around them, and so on. */
function mixed(first: readonly Group[], rest: readonly Group[]): Group[] {
  return [...first.slice(0, LOT), ...rest.slice(0, LOT), ...first.slice(LOT), ...rest.slice(LOT)];
}
