/**
 * Where to begin: the roots that take most of the heel; in each region the site that a condition
 * is named after and that takes most of the heel; and a heel that is sore.
 */
import type { Book } from "../contract/book_rows";
import type { SceneWords } from "../contract/scene";
import { AFFECTED, FELT } from "../contract/states";
import type { Register } from "../contract/view";
import { heelTargets, rowOf, rowsOf } from "./book";
import { conditionsOf, sitesOf } from "./conditions";
import { type Effect, effectsOf } from "./effects";
import { heelFaces, isGroup, regionsOf, rootsOf, type SiteItem, type Tag } from "./regions";

const MOST_ROOTS = 2;

/** A lesion to begin with. */
export interface Start {
  readonly id: string;
  readonly name: string;
}

/** Lesions to begin with: roots first, then from spine to foot. */
export function startsOf(words: SceneWords, register: Register): Start[] {
  const heel = heelTargets(words.book);
  const faces = heelFaces(words.book);
  const taken = (id: string) => heelTaken(effectsOf(words, 0, id), faces);
  const roots = best(rootsOf(words), taken, MOST_ROOTS);
  const plain = regionsOf(words, register).map(({ entries }) =>
    entries
      .flatMap((entry): readonly SiteItem[] => (isGroup(entry) ? entry.items : [entry]))
      .filter(({ tag }) => !isFlagged(tag)),
  );
  const told = conditionShares(words.book);
  const known = ({ id }: SiteItem) => taken(id) * (told.get(id) ?? 0);
  const pressed = plain.flatMap((items) => best(items, known, 1));
  const begun = new Set(pressed.map(({ id }) => id));
  const structures = new Set(Object.values(heel));
  const sore = plain
    .flat()
    .filter(
      ({ id, tag }) =>
        !begun.has(id) && tag?.kind === "none" && hurtsOnlyIn(structures, words.pain[id]),
    );
  const named = roots.map((id) => ({ id, name: rowOf(words.book, "root", id)?.name ?? id }));
  return [...named, ...pressed.map(fullName), ...sore.slice(0, 1).map(fullName)];
}

/**
 * Where patients begin: with what they are told. Of each kind the condition whose commonest place
 * reaches most of the heel, of the spine two; then a heel that is sore.
 */
export function conditionStarts(words: SceneWords): string[] {
  const faces = heelFaces(words.book);
  const taken = (id: string) => heelTaken(effectsOf(words, 0, id), faces);
  const structures = new Set(Object.values(heelTargets(words.book)));
  const first = (id: string) => sitesOf(words, id)[0] ?? "";
  const isSore = (id: string) => hurtsOnlyIn(structures, words.pain[first(id)]);
  const groups = conditionsOf(words.book).map(({ kind, ids }) =>
    kind === "local"
      ? ids.filter(isSore).slice(0, 1)
      : best(ids, (id) => taken(first(id)), kind === "spinal" ? 2 : 1),
  );
  return groups.flat();
}

function fullName({ id, name }: SiteItem): Start {
  return { id, name: name.replace(/ \(.*\)$/, "") };
}

function isFlagged(tag: Tag | undefined): boolean {
  return tag?.kind === "urgent" || tag?.kind === "flag";
}

/** How much of the four faces is lost; what varies, and what is only felt, counts half. */
function heelTaken(effects: ReadonlyMap<string, Effect>, faces: readonly string[]): number {
  return faces
    .flatMap((face) => effects.get(face) ?? [])
    .filter(({ state }) => AFFECTED.has(state) || FELT.has(state))
    .reduce((sum, { state, loss }) => sum + (state === "variable" || !loss ? 0.5 : loss), 0);
}

/**
 * How much each site stands for a condition that patients are told: the commonest place of one
 * counts whole, each of four others a fifth.
 */
function conditionShares(book: Book): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { sites = [] } of rowsOf(book, "condition"))
    for (const [place, id] of sites.entries())
      shares.set(id, (shares.get(id) ?? 0) + (place ? 1 / sites.length : 1));
  return shares;
}

/** The first ones with the largest score; none with no score. */
function best<One>(all: readonly One[], score: (one: One) => number, most: number): One[] {
  return all
    .map((one) => ({ one, score: score(one) }))
    .filter((scored) => scored.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Whether it hurts in these structures and nowhere else. */
function hurtsOnlyIn(structures: ReadonlySet<string>, spots: readonly string[] = []): boolean {
  return spots.length > 0 && spots.every((target) => structures.has(target));
}
