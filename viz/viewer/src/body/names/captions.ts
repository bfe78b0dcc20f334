/**
 * The marks of a selection: where its cuts are, what presses there, where it hurts.
 */
import { Vector3 } from "three";
import { markerOf } from "../../book/part_names";
import { stateWords } from "../../book/state_words";
import type { SceneSite } from "../../contract/scene";
import type { Shown } from "../../contract/shown";
import type { Side } from "../../contract/view";
import type { Anatomy } from "../draw/anatomy";
import { lonely, sitesOf } from "../look/sites";
import type { Label } from "./labels";

/** A root is marked at its ganglion in the foramen, not where it leaves the cord. */
const AT_GANGLION = 0.85;
/** Cuts of roots nearer to each other than this share one mark, mm. */
const TOGETHER_MM = 9;
/** Signs of x that a place on the right gets on the sides to label. */
function signsOf(side: Side): readonly (1 | -1)[] {
  if (side === "both") return [1, -1];
  return side === "left" ? [-1] : [1];
}

function mirroredTo(point: Vector3, sign: 1 | -1): Vector3 {
  const at = point.clone();
  at.x *= sign;
  return at;
}

/** Where the lesions of a selection are, or where it hurts; the first mark of each says what it is. */
export function marksOf(anatomy: Anatomy, shown: Shown): Label[] {
  if (shown.beside) return marksOfTwo(anatomy, shown);
  const { together = [], markers = {}, state: _, ...alike } = shown;
  if (together.length < 2) return marksOfOne(anatomy, shown);
  return together.flatMap((selection) => {
    const marker = markers[selection];
    return marksOfOne(anatomy, { ...alike, selection, ...(marker && { marker }) });
  });
}

/** The marks of two lesions that are compared, each with its letter. */
function marksOfTwo(anatomy: Anatomy, shown: Shown): Label[] {
  const { side, besideSide = side, marker, besideMarker } = shown;
  const lettered = (letter: "A" | "B", one: Shown, said: string | undefined) => {
    const text = said ?? markerOf(anatomy.scene, one.selection ?? "");
    const marks = marksOfOne(anatomy, { ...one, marker: `${letter}: ${text}` });
    return marks.map((mark) => ({ ...mark, letter }));
  };
  const b: Shown = { ...lonely(shown), side: besideSide };
  return [...lettered("A", shown, marker), ...lettered("B", b, besideMarker)];
}

function marksOfOne(anatomy: Anatomy, shown: Shown): Label[] {
  const { scene } = anatomy;
  const selection = shown.selection ?? "";
  if (!scene.states.includes(selection)) return [];
  const text = shown.marker ?? markerOf(scene, selection);
  const [site] = sitesOf(scene, shown);
  if (site) return siteMarks(site, text, !scene.cuts[selection]?.length, shown.side);
  const spots = apart(spotsOf(anatomy, selection, shown));
  return signsOf(shown.side).flatMap((sign, i) =>
    spots.map((spot, k) => ({
      ...spot,
      at: mirroredTo(spot.at, sign),
      text: i === 0 && k === 0 ? text : "",
    })),
  );
}

/** A place on the right side that is marked. */
interface Spot {
  readonly at: Vector3;
  readonly pain: boolean;
}

/** The cuts of a state; where it has none, the places where it hurts. */
function spotsOf(anatomy: Anatomy, selection: string, shown: Shown): Spot[] {
  const { scene } = anatomy;
  const isRoot = stateWords(scene.book, selection).kind === "root";
  const cuts = shown.cuts ?? scene.cuts[selection] ?? [];
  const sore = cuts.length ? [] : (scene.pain[selection] ?? []);
  const hurt = cuts.map(([nerve, position]) =>
    anatomy.along(nerve, isRoot ? Math.max(position, AT_GANGLION) : position),
  );
  return [
    ...hurt.flatMap((at) => (at ? [{ at, pain: false }] : [])),
    ...sore.flatMap((name) => {
      const at = anatomy.anchor(name);
      return at ? [{ at, pain: true }] : [];
    }),
  ];
}

/** What appears at a site is pointed at from beside it. */
function siteMarks(
  { middle, radius }: SceneSite,
  text: string,
  pain: boolean,
  side: Side,
): Label[] {
  return signsOf(side).map((sign, i) => ({
    at: mirroredTo(new Vector3(...middle), sign),
    reach: radius,
    text: i === 0 ? text : "",
    pain,
    beside: sign < 0 ? "left" : "right",
  }));
}

/** Without those that lie near one before them. */
function apart(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots)
    if (!kept.some((one) => one.at.distanceTo(spot.at) < TOGETHER_MM)) kept.push(spot);
  return kept;
}
