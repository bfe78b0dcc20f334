/** What an examiner does in the mode Find: notes, takes back, clears. */
import { nameOf, rowsOf, splitTarget } from "../book/book";
import { keptOnSide, onChosenSide } from "../book/finding_sides";
import { findingOf, textOf } from "../book/findings";
import { hasSkinMaps } from "../book/skin_maps";
import { midSentence } from "../book/words";
import type { SceneWords } from "../contract/scene";
import type { Hit } from "../contract/shown";
import type { Side } from "../contract/view";
import type { Evidence } from "../reason/evidence";
import type { Finding } from "../reason/localise";
import { isOfBoth } from "../reason/noted";
import type { InferredSide } from "./shell_state";
import type { Store } from "./store";

/** So many changes of what is noted can be undone. */
const MOST_STEPS = 50;

function change(store: Store, findings: readonly string[], named?: Side): void {
  const { view, notedBefore, inferredSide: before } = store.state;
  const inferredSide = sideAfter(store, findings, named);
  const isBack = inferredSide === null && before?.to === view.side;
  const side = named ?? (isBack ? before.from : view.side);
  const turned = side === view.side ? {} : { side: view.side };
  const step = { findings: view.findings, chosen: view.side, ...turned, inferredSide: before };
  store.show({ side, findings }, "person", {
    notedBefore: [...notedBefore, step].slice(-MOST_STEPS),
    inferredSide,
    asking: null,
  });
}

/** What is known of the side: taken from the findings, or with them gone what a person chose. */
function sideAfter(store: Store, findings: readonly string[], named?: Side): InferredSide | null {
  const { view, inferredSide: before } = store.state;
  // a person who has chosen another side since has said which it is
  const known = before?.to === view.side ? before : null;
  if (!findings.length) return null;
  if (!named || named === view.side) return known;
  return { from: known?.from ?? view.side, to: named };
}

/** Notes an answer; of two to one question the later holds, and the same answer again takes it back. */
export function note(store: Store, finding: Finding): void {
  const text = textOf(finding);
  const { findings } = store.state.view;
  const others = findings.filter((one) => !isOfSame(one, finding));
  if (findings.includes(text)) change(store, others);
  else noteAll(store, [finding]);
}

/**
 * Notes several answers at once, over whatever stood there. Where all that is noted lies on the other
 * side, that is the side of the complaint.
 */
export function noteAll(store: Store, all: readonly Finding[]): void {
  const kept = store.state.view.findings.filter(
    (one) => !all.some((given) => isOfSame(one, given)),
  );
  change(store, ...onOneSide([...kept, ...all.map(textOf)], store.state.evidence));
}

/** Opens Find with findings marked beside those that are noted. */
export function findWith(store: Store, findings: readonly Finding[]): void {
  store.show({ mode: "find" }, "person", { asking: null });
  noteAll(store, findings);
}

/**
 * Findings that all name one side, without it, and the side that they name; what is tested on both
 * sides keeps its own.
 */
export function onOneSide(
  texts: readonly string[],
  evidence: Evidence | null = null,
): [readonly string[], Side?] {
  const findings = texts.map(findingOf);
  const [side, other] = [...new Set(findings.map((one) => one.side))];
  if (!side || other) return [texts];
  const kept = findings.map((one) => {
    const { side: _, ...rest } = one;
    return textOf(isOfBoth(evidence?.question.get(one.of), one.is) ? one : rest);
  });
  return [kept, side];
}

/** Takes the side of findings that came by a link; what was said of its address stays said. */
export function takeSide(store: Store, evidence: Evidence): void {
  const { view, notice, leftOut } = store.state;
  const [findings, side] = onOneSide(view.findings, evidence);
  if (!side) return;
  const inferredSide = sideAfter(store, findings, side);
  store.show({ side, findings }, "person", { notice, leftOut, inferredSide });
}

/** Takes back what is noted of a question. */
export function takeBack(store: Store, of: string): void {
  change(
    store,
    store.state.view.findings.filter((one) => findingOf(one).of !== of),
  );
}

/** Says that all that is marked is of the side that is chosen. */
export function moveToChosenSide(store: Store): void {
  const { view, evidence } = store.state;
  change(store, onChosenSide(view.findings, evidence));
}

/** Takes back everything. */
export function clearFindings(store: Store): void {
  change(store, []);
  store.set({ looked: "" });
}

/** Brings back what was noted before the last change of it. */
export function undoNoted(store: Store): void {
  const { notedBefore } = store.state;
  const last = notedBefore.at(-1);
  if (!last) return;
  const { inferredSide, chosen, ...noted } = last;
  const { evidence, view } = store.state;
  const side = noted.side ?? view.side;
  const findings = keptOnSide(noted.findings, [chosen, side], evidence);
  store.show({ side, findings }, "person", { notedBefore: notedBefore.slice(0, -1), inferredSide });
}

function isOfSame(text: string, { of, side }: Finding): boolean {
  const one = findingOf(text);
  return one.of === of && one.side === side;
}

/** Kinds of parts of which something can be noted when they are clicked. */
const ASKED = new Set(["skin", "muscle", "deep"]);

/** Asks what is found at what was hit in 3D: a patch of skin, a muscle, the skin of a nerve. */
export function askOf(store: Store, hit: Hit | null): void {
  const { words, view } = store.state;
  if (!hit || !words) {
    store.set({ asking: null });
    return;
  }
  const { kind, id } = splitTarget(hit.part);
  const side = otherSide(hit.side, view.side);
  const [structure = ""] = id.split(":");
  const register = view.register;
  if (kind === "nerve") {
    const of = fieldOf(words, structure).map((patch) => `skin:${patch}`);
    const name = `Skin of the ${midSentence(nameOf(words.book, "nerve", structure, register))}`;
    store.set({ asking: { name, of, side } });
  } else if (ASKED.has(kind) && id !== "body") {
    const name = nameOf(words.book, kind, id, register);
    store.set({ asking: { name, of: [`${kind}:${id}`], side } });
  }
}

/** The side that was hit, where it is another than that of the complaint. */
function otherSide(hit: Hit["side"], complaint: Side): "right" | "left" | undefined {
  return hit === "midline" || complaint === "both" || hit === complaint ? undefined : hit;
}

/** Asks what is found of something that was picked by name; false where nothing can be noted of it. */
export function askFor(store: Store, { kind, id }: { kind: string; id: string }): boolean {
  const { evidence } = store.state;
  const question = evidence?.question.get(`${kind}:${id}`);
  // the picture may be that of a part of which nothing can be noted; what was asked before is over
  store.set({ asking: question ? { name: question.name, of: [question.of] } : null });
  return Boolean(question);
}

/** The patches of skin that a nerve serves, by its branches too. */
function fieldOf(words: SceneWords, nerve: string): readonly string[] {
  if (!hasSkinMaps(words)) return [];
  const { branches } = words.skin_maps;
  const family = branchesOf(words, nerve);
  return rowsOf(words.book, "skin")
    .map(({ id }) => id)
    .filter((patch) => branches[patch]?.some((one) => family.has(one.nerve)));
}

/** A nerve and all that branches from it. */
function branchesOf({ book }: SceneWords, nerve: string): ReadonlySet<string> {
  const found = new Set([nerve]);
  const rows = rowsOf(book, "nerve");
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { id, parents } of rows)
      if (parents.some((one) => found.has(one.nerve))) found.add(id);
  }
  return found;
}
