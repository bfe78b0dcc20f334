/** From something that was picked, in a list or in 3D, to what is shown. */
import { nameOf as partName } from "../body/captions.js";
import { nearestStop, stopsOf } from "./nerve_line.js";
import { rowOf, splitCut, splitTarget } from "./book.js";

/** Kinds that are looked at, not selected: they cause nothing themselves. */
const LOOKED_AT = new Set(["skin", "deep", "muscle", "reflex", "condition", "symptom", "variant"]);

/** Kinds of parts of which the book has no rows. */
const BY_PART = new Set(["cause", "ligament", "vessel", "tendon", "bone", "disc", "dura", "cord"]);

/** Picks an entry of the search or of a list of names. @param {{kind: string, id: string}} entry */
export function pickEntry(store, { kind, id }) {
  const { words } = store.state;
  if (LOOKED_AT.has(kind)) {
    const site = kind === "condition" && onlySite(words, id);
    if (site) store.select(site);
    else store.focusOn({ kind, id });
    return;
  }
  store.select(selectable(words, id));
}

/** The id as it can be selected: a bare nerve is cut where it begins. */
export function selectable(words, id) {
  if (words.states.includes(id)) return id;
  const { nerve, position } = splitCut(id);
  if (id.includes("@")) return nearestStop(words, nerve, position)?.id ?? id;
  return stopsOf(words, nerve)[0]?.id ?? id;
}

function onlySite(words, condition) {
  const sites = (rowOf(words.book, "condition", condition)?.sites || []).filter((id) =>
    words.states.includes(id),
  );
  return sites.length === 1 ? sites[0] : "";
}

/**
 * Picks what was hit in 3D: a nerve is cut where it was clicked, on the side that was clicked; a
 * patch of
 * skin, a muscle, a disc or a deep structure is looked at.
 * @param {{part: string, structure: string, side: string, along: number}|null} hit
 */
export function pickHit(store, hit) {
  if (!hit?.part) return;
  const { kind, id } = splitTarget(hit.part);
  const { words, view } = store.state;
  const side = hit.side === "left" || hit.side === "right" ? hit.side : view.side;
  const probes = store.state.probing || view.skin_shows !== "lesion";
  if (kind === "root") {
    store.select(id);
    return;
  }
  if (kind === "skin" && probes && hit.point) {
    store.probe(hit);
    return;
  }
  if (kind === "nerve" || kind === "ganglion") {
    const nerve = id.split(":")[0];
    const stop = nearestStop(words, nerve, hit.along ?? 0);
    if (stop)
      store.show({ lesions: [stop.id], side: view.side === "both" ? "both" : side }, "person", {
        focus: null,
      });
  } else if (["skin", "deep", "muscle", "disc"].includes(kind) && id !== "body") {
    store.focusOn({ kind, id });
  } else if (kind === "tendon" && rowOf(words.book, "deep", id)) {
    store.focusOn({ kind: "deep", id });
  }
}

/** The name of what the pointer is over, "" if it has none. */
export function hitName(words, hit, nameOf) {
  if (!hit?.part) return "";
  const { kind, id } = splitTarget(hit.part);
  if (hit.part === "skin:body") return "";
  if (kind === "tendon" && rowOf(words.book, "deep", id)) return nameOf(words.book, "deep", id);
  if (BY_PART.has(kind)) return partName(words, hit.part);
  const label = nameOf(words.book, kind === "ganglion" ? "root" : kind, id.split(":")[0]);
  return kind === "ganglion" ? `${label}, ganglion` : label;
}
