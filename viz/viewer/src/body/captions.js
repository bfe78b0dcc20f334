/**
 * Which words stand where: the labels of a selection, or of the body at rest, and the marks of
 * its cuts.
 */
import { Vector3 } from "three";
import { sitesOf } from "./sites.js";

const KIND_OF_PART = {
  nerve: "nerves",
  ganglion: "roots",
  muscle: "muscles",
  deep: "deep",
  skin: "skin",
};
const MOST_LABELS = 14;
/** A root is marked at its ganglion in the foramen, not where it leaves the cord. */
const AT_GANGLION = 0.85;
const AT_REST = Object.freeze([
  "bone:vertebra_L3",
  "disc:L5_S1",
  "bone:sacrum",
  "bone:hip",
  "bone:femur",
  "bone:patella",
  "bone:tibia",
  "bone:fibula",
  "bone:calcaneus",
  "nerve:sciatic",
  "nerve:femoral",
  "nerve:tibial",
  "nerve:common_fibular",
  "nerve:sural",
  "nerve:saphenous",
]);

/**
 * The book's name of a part, or its id in words.
 * @param {import('./scene_file.js').Scene} scene
 * @param {string} part
 */
export function nameOf(scene, part) {
  const [kind, id, what] = part.split(":");
  if (kind === "cause") return what ? inWords(what) : causeNamed(scene, id);
  const row = scene.book[KIND_OF_PART[kind]]?.[id] || (kind === "nerve" && rootNamed(scene, id));
  if (row?.name) return row.name;
  if (kind === "disc") return `${id.replace("_", "/")} disc`;
  if (kind === "bone" && id.startsWith("vertebra_")) return `${id.slice(9)} vertebra`;
  return inWords(id);
}

/**
 * What presses at a site: the structure that has changed there, or else what the site is called.
 */
function causeNamed(scene, site) {
  const changed = (scene.sites?.[site]?.replaces || []).filter((part) => !part.startsWith("dura:"));
  const discs = (scene.causes?.[site] || []).filter((part) => part.startsWith("disc:"));
  const [only, other] = changed.length ? changed : discs;
  return only && !other ? nameOf(scene, only) : markerOf(scene, site);
}

function inWords(id) {
  const words = id.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function rootNamed(scene, id) {
  const root = Array.isArray(scene.book.roots)
    ? scene.book.roots.find((one) => one.id === id)
    : null;
  return root && { name: root.name };
}

/** The short text that points at a lesion. */
function markerOf({ book }, id) {
  const state = book.states?.[id];
  return (state?.marker || state?.name || id).replace(/ \(.*\)$/, "");
}

/** @returns {{side: number, flip: number}[]} sides to label */
function sidesOf(side) {
  if (side === "both") return [1, -1];
  return side === "left" ? [-1] : [1];
}

function mirroredTo(point, flip) {
  const at = point.clone();
  at.x *= flip;
  return at;
}

/**
 * @param {import('./anatomy.js').Anatomy} anatomy
 * @param {import('./looks.js').Shown} shown
 * @returns {import('./labels.js').Label[]}
 */
export function labelsOf(anatomy, shown) {
  const { scene } = anatomy;
  const state = shown.state || scene.book.states?.[shown.selection];
  const lit = (state?.path || [])
    .map(({ id }) => `nerve:${id}`)
    .filter((name) => anatomy.indices(name).length);
  const names = lit.length ? lit : AT_REST;
  const [flip] = sidesOf(shown.side);
  return names
    .slice(0, MOST_LABELS)
    .map((name) => ({ name, at: anatomy.anchor(name) }))
    .filter(({ at }) => at)
    .map(({ name, at }) => ({
      text: nameOf(scene, name),
      at: mirroredTo(at, flip),
      lit: lit.length > 0,
    }));
}

/**
 * @param {import('./anatomy.js').Anatomy} anatomy
 * @param {import('./looks.js').Shown} shown
 * @returns {import('./labels.js').Label[]}
 */
export function marksOf(anatomy, shown) {
  const { scene } = anatomy;
  if (!scene.states.includes(shown.selection)) return [];
  const state = scene.book.states?.[shown.selection];
  const text = markerOf(scene, shown.selection);
  const [site] = sitesOf(scene, shown);
  if (site?.middle) return siteMarks(site, text, !scene.cuts[shown.selection]?.length, shown);
  const cuts = shown.cuts || scene.cuts[shown.selection] || [];
  const pain = cuts.length ? [] : scene.pain[shown.selection] || [];
  const spots = [
    ...cuts.map(([nerve, position]) => ({
      at: anatomy.along(nerve, state?.kind === "root" ? Math.max(position, AT_GANGLION) : position),
      pain: false,
    })),
    ...pain.map((name) => ({ at: anatomy.anchor(name), pain: true })),
  ].filter(({ at }) => at);
  const near = apart(spots);
  return sidesOf(shown.side).flatMap((flip, i) =>
    near.map((spot, k) => ({
      ...spot,
      at: mirroredTo(spot.at, flip),
      text: i === 0 && k === 0 ? text : "",
    })),
  );
}

/** What appears at a site is pointed at from beside it. */
function siteMarks({ middle }, text, pain, { side }) {
  return sidesOf(side).map((flip, i) => ({
    at: mirroredTo(new Vector3(...middle), flip),
    text: i === 0 ? text : "",
    pain,
    beside: flip < 0 ? "left" : "right",
  }));
}

/** Cuts of roots that lie together share one mark. */
function apart(spots) {
  const kept = [];
  for (const spot of spots)
    if (!kept.some((one) => one.at.distanceTo(spot.at) < 9)) kept.push(spot);
  return kept;
}
