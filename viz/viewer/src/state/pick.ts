/** From something that was picked, in a list or in 3D, to what is shown. */
import { nameOf, rowOf, splitTarget } from "../book/book";
import { nearestStop, selectable } from "../book/nerve_line";
import { partName } from "../book/part_names";
import { type Card, cardText } from "../contract/cards";
import type { SceneWords } from "../contract/scene";
import type { Hit } from "../contract/shown";
import { DEFAULT_VIEW, type Side, type View } from "../contract/view";
import { litByCard, sitesOfCard } from "./card_site";
import { offer } from "./compare_actions";
import { askFor, askOf } from "./find_actions";
import type { Store } from "./store";

/** What is read of conditions: nothing of another lesion stays lit beside it. */
const TOLD_OF_CONDITIONS = new Set([
  ...["symptom", "test", "trigger", "treatment", "red_flag", "risk", "prevention", "doctor"],
]);

/** Kinds that are looked at, not selected: they cause nothing themselves. */
const LOOKED_AT = new Set([
  ...["skin", "deep", "muscle", "reflex", "condition", "variant"],
  ...TOLD_OF_CONDITIONS,
]);

/** Kinds that are read beside a map of the roots: it says what they are served by. */
const TOLD_BY_A_MAP = new Set(["skin", "variant"]);

/** No map lies on the skin: it is not of what is read now. */
const UNMAPPED = { skin_shows: DEFAULT_VIEW.skin_shows } as const;

/** Kinds of parts that are looked at when they are clicked. */
const PARTS_LOOKED_AT = new Set(["skin", "deep", "muscle", "disc"]);

/** Kinds of parts of which the book has no rows. */
const BY_PART = new Set(["cause", "ligament", "vessel", "tendon", "bone", "disc", "dura", "cord"]);

/** Picks an entry of the search or of a list of names. */
export function pickEntry(store: Store, { kind, id }: { kind: string; id: string }): void {
  const { words, view } = store.state;
  if (!words) return;
  if (view.mode === "find") {
    if (askFor(store, { kind, id })) return;
    store.show({ mode: "explore" }, "person", { asking: null, looked: "" });
  }
  if (kind === "map") {
    store.show({ map: id, skin_shows: "roots", card: "" });
    return;
  }
  if (!LOOKED_AT.has(kind)) {
    store.select(selectable(words, id));
    return;
  }
  const card = { kind, id };
  if (kind === "condition" || (kind === "red_flag" && !isChoosing(store)))
    showWith(store, words, card);
  else if (TOLD_OF_CONDITIONS.has(kind) && !isChoosing(store))
    store.select("", { card: cardText(card), ...UNMAPPED });
  else if (TOLD_BY_A_MAP.has(kind)) store.focusOn(card);
  else store.show({ card: cardText(card), ...UNMAPPED }, "person", { probe: null });
}

/** Whether what is picked becomes one of the lesions that are shown. */
function isChoosing({ state }: Store): boolean {
  return state.adding || state.view.mode === "compare";
}

/** Opens the card of a condition or a red flag and lights what it speaks of: its commonest site. */
function showWith(store: Store, words: SceneWords, card: Card): void {
  const sites = sitesOfCard(words, card);
  if (isChoosing(store) && sites[0]) {
    store.select(sites[0]);
    return;
  }
  const shown = store.state.view.lesions;
  const isShown = shown.length === 1 && sites.includes(shown[0] ?? "");
  store.show({ ...(isShown ? {} : litByCard(words, card)), card: cardText(card), ...UNMAPPED });
}

/**
 * Picks what was hit in 3D: a nerve is cut where it was clicked, on the side that was clicked; a
 * patch of skin, a muscle, a disc or a deep structure is looked at.
 */
export function pickHit(store: Store, hit: Hit | null): void {
  const { words, view, probing } = store.state;
  if (view.mode === "find") {
    askOf(store, hit);
    return;
  }
  if (!hit || !words) return;
  const { kind, id } = splitTarget(hit.part);
  const probes = probing || view.skin_shows !== "lesion";
  if (kind === "root") selectOn(store, id, hit);
  else if (kind === "skin" && probes && hit.point) store.probe(hit);
  else if (kind === "nerve" || kind === "ganglion") cutAt(store, words, hit, id);
  else if (PARTS_LOOKED_AT.has(kind) && id !== "body") store.focusOn({ kind, id });
  else if (kind === "tendon" && rowOf(words.book, "deep", id)) store.focusOn({ kind: "deep", id });
}

function cutAt(store: Store, words: SceneWords, hit: Hit, id: string): void {
  const { view } = store.state;
  const [nerve = ""] = id.split(":");
  const stop = nearestStop(words, nerve, hit.along ?? 0);
  if (!stop) return;
  const side = sideOf(hit, view);
  if (view.mode === "compare") offer(store, { id: stop.id, side: otherThan(view.side, side) });
  else store.select(stop.id, { side, camera: view.camera });
}

/** A root is hit in the middle, or on the leg that was clicked; what is compared is not lost by it. */
function selectOn(store: Store, id: string, hit: Hit): void {
  const { view } = store.state;
  if (view.mode === "compare") offer(store, { id, side: otherThan(view.side, sideOf(hit, view)) });
  else store.select(id);
}

function sideOf(hit: Hit, { side }: Pick<View, "side">): Side {
  return hit.side === "midline" || side === "both" ? side : hit.side;
}

function otherThan(shown: Side, side: Side): "right" | "left" | undefined {
  return side === shown || side === "both" ? undefined : side;
}

/** The name of what the pointer is over, "" if it has none. */
export function hitName(words: SceneWords, hit: Hit): string {
  const { kind, id } = splitTarget(hit.part);
  if (hit.part === "skin:body") return "";
  if (kind === "tendon" && rowOf(words.book, "deep", id)) return nameOf(words.book, "deep", id);
  if (BY_PART.has(kind)) return partName(words, hit.part);
  const [structure = ""] = id.split(":");
  const ofKind = kind === "ganglion" ? "root" : kind;
  // the body has muscles that no table of the book holds
  if (!rowOf(words.book, ofKind, structure)) return partName(words, hit.part);
  const label = nameOf(words.book, ofKind, structure);
  return kind === "ganglion" ? `${label}, ganglion` : label;
}

/** Opens the table of heel pain, cause by cause. */
export function openTable(store: Store): void {
  store.show({ table: "heel", card: "" }, "person", { probe: null });
}
