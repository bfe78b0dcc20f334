/**
 * Where to begin: the roots that take most of the heel; in each region the site that a condition
 * is named after and that takes most of the heel; and a heel that is sore.
 */
import { heelTargets, rowOf, rowsOf } from "./book.js";
import { AFFECTED, effectsOf } from "./effects.js";
import { regionsOf, rootsOf } from "./regions.js";
import { HEEL_FACES } from "./words.js";

const MOST_ROOTS = 2;

/** @returns {{id: string, name: string}[]} roots first, then from spine to foot */
export function startsOf(words, register) {
  const heel = heelTargets(words.book);
  const faces = HEEL_FACES.map(([key]) => heel[key]);
  const taken = (id) => heelTaken(effectsOf(words, 0, id), faces);
  const roots = best(rootsOf(words), taken, MOST_ROOTS);
  const regions = regionsOf(words, register).map(({ entries }) =>
    entries.flatMap((entry) => entry.items || entry),
  );
  const plain = regions.map((items) => items.filter(({ tag }) => !isFlagged(tag)));
  const told = conditionShares(words.book);
  const known = ({ id }) => taken(id) * (told.get(id) || 0);
  const pressed = plain.flatMap((items) => best(items, known, 1));
  const sore = plain
    .flat()
    .filter(({ id, tag }) => tag?.kind === "none" && onlyHeel(words, id, heel));
  const named = roots.map((id) => ({ id, name: rootName(words, id) }));
  return [...named, ...pressed.map(fullName), ...sore.slice(0, 1).map(fullName)];
}

const fullName = ({ id, name }) => ({ id, name: name.replace(/ \(.*\)$/, "") });
const rootName = (words, id) => rowOf(words.book, "root", id)?.name || id;
const isFlagged = (tag) => tag?.kind === "urgent" || tag?.kind === "flag";

/** How much of the four faces is lost; what varies counts a little. */
function heelTaken(effects, faces) {
  return faces
    .map((face) => effects.get(face))
    .filter((effect) => AFFECTED.has(effect?.state))
    .reduce((sum, { state, loss }) => sum + (state === "variable" ? 0.5 : loss), 0);
}

/** How much each site stands for a condition that patients are told: one of five counts a fifth. */
function conditionShares(book) {
  const shares = new Map();
  for (const { sites = [] } of rowsOf(book, "condition"))
    for (const id of sites) shares.set(id, (shares.get(id) || 0) + 1 / sites.length);
  return shares;
}

/** The first ones with the largest score; none with no score. */
function best(all, score, most) {
  return all
    .map((one) => ({ one, score: score(one) }))
    .filter((scored) => scored.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Whether it hurts in the heel and nowhere else. */
function onlyHeel(words, id, heel) {
  const structures = new Set(Object.values(heel));
  const spots = words.pain[id] || [];
  return spots.length > 0 && spots.every((target) => structures.has(target));
}
