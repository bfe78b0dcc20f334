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
/** Of the first names, at most so many (of ten) are those of lit nerves. */
const LIT_OF_TEN = 6;
const BIGGEST_LOT = 10;
/** Kinds of which two are named in each turn: they are what the page is about. */
const TWICE: ReadonlySet<string> = new Set(["nerve", "muscle"]);

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

/** The names of what is in sight; `solid` wins over `veils`, and a lit nerve may shine through. */
export function wantedNames(
  { solid, veils = [], shining = [] }: Readonly<Record<string, readonly SeenPart[] | undefined>>,
  naming: Naming,
): Wanted[] {
  const groups = new Map<string, Group>();
  for (const seen of [solid ?? [], veils])
    for (const group of groupsOf(seen, naming).filter(isSeen))
      if (!groups.has(group.text)) groups.set(group.text, group);
  const all = [...groups.values()].toSorted((a, b) => b.reach - a.reach);
  const through = groupsOf(shining, naming).filter(
    (group) => isSeen(group) && group.order < naming.path.length && !groups.get(group.text)?.lit,
  );
  const nerves = [...all.filter(({ lit, kind }) => lit && kind === "nerve"), ...through];
  const first = nerves.toSorted((a, b) => a.order - b.order);
  const said = new Set(first.map(({ text }) => text));
  const rest = inTurn(all.filter(({ text }) => !said.has(text)));
  return mixed(first, rest).map(({ text, lit, ends }) => ({ text, lit, ends }));
}

function groupsOf(seen: readonly SeenPart[], naming: Naming): Group[] {
  const groups = new Map<string, Group>();
  for (const one of seen) {
    const { name = "" } = naming.scene.parts[one.part] ?? {};
    const text = name && naming.nameOf(name);
    if (!text) continue;
    const known = groups.get(text);
    if (known) join(known, one);
    else groups.set(text, { ...groupOf(one, name, naming), text });
  }
  return [...groups.values()];
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
  const lots = new Map<string, Group[]>();
  for (const group of groups) lots.set(group.kind, [...(lots.get(group.kind) ?? []), group]);
  const ordered = [...lots].map(([kind, lot]) => ({
    of: lot.toSorted((a, b) => Number(b.lit) - Number(a.lit)),
    each: TWICE.has(kind) ? 2 : 1,
  }));
  return Array.from({ length: BIGGEST_LOT }, (_, n) =>
    ordered.flatMap(({ of, each }) => of.slice(n * each, (n + 1) * each)),
  ).flat();
}

/** The lit nerves first, so that of ten names some are left for what lies around them. */
function mixed(first: readonly Group[], rest: readonly Group[]): Group[] {
  return [
    ...first.slice(0, LIT_OF_TEN),
    ...rest.slice(0, 4),
    ...first.slice(LIT_OF_TEN),
    ...rest.slice(4),
  ];
}
