/** Keeps the body in step with the view. */
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { gradeOf } from "../book/grades";
import type { Subject } from "../book/subject";
import type { SceneWords } from "../contract/scene";
import { AT_SITE, type View } from "../contract/view";
import type { Body, Hand } from "../state/host";
import { sideShown, useSelection } from "../state/use_store";
import { near } from "./body_life";
import { type FoundOnBody, useFoundOnBody } from "./found_on_body";
import { pictureWords } from "./picture_words";
import { useSkin } from "./skin_on_body";

/** The canvases of the heel's faces. */
export type Canvases = RefObject<Record<string, HTMLCanvasElement | null>>;

/**
 * Brings the body in step with the view: selection, side, table, layers, labels, camera and the
 * heel.
 */
export function useInStep(body: Body | null, canvases: Canvases, hand: Hand): void {
  const { view, id, subject, words } = useSelection();
  const side = sideShown(view, subject);
  const found = useFoundOnBody();
  useShown(body, found);
  useDescription(body, found);
  useLayoutEffect(() => {
    if (!body) return;
    for (const [layer, opacity] of Object.entries(view.layers)) body.setLayer(layer, opacity);
    body.setLayer("dura", view.layers.nerves); // the roots' own coat goes with them
  }, [body, JSON.stringify(view.layers)]);
  useLayoutEffect(
    () => body?.setLabels(view.labels, view.register),
    [body, view.labels, view.register],
  );
  useCamera(body, view.camera, view.camera === AT_SITE ? `${side} ${id}` : side === "left", hand);
  useEffect(() => {
    const insets = Object.entries(canvases.current ?? {});
    body?.heelViews(insets.flatMap(([name, canvas]) => (canvas ? [{ name, canvas }] : [])));
  }, [body, Boolean(words)]);
}

/** The selection on the body, and what colours its skin. */
function useShown(body: Body | null, { painted }: FoundOnBody): void {
  const { view, id, table, known, subject, words, retold } = useSelection();
  const side = sideShown(view, subject);
  const skin = useSkin(body);
  const state = retold ? subject?.state : undefined;
  const marker =
    words && subject && view.register === "patient" && view.lesions.length === 1
      ? plainMarker(words, view, subject)
      : undefined;
  useLayoutEffect(
    () =>
      body?.show({
        selection: known ? id : null,
        side,
        table,
        ...(skin && { skin }),
        variants: view.variants,
        ...(state && { state }),
        ...(view.lesions.length > 1 && { together: view.lesions }),
        ...(marker && { marker }),
        ...(painted && { painted }),
      }),
    [body, id, known, side, table, words, skin, view.variants.join(), state, marker, painted],
  );
}

/** What the picture shows, in words. */
function useDescription(body: Body | null, { said }: FoundOnBody): void {
  const { words, view, subject, effects } = useSelection();
  const text = pictureWords({ words, view, subject, effects, side: sideShown(view, subject) });
  useLayoutEffect(() => body?.describe(said || text), [body, said, text]);
}

const PLAIN_MARKER: Readonly<Record<string, string>> = {
  irritated: "The nerve is sore here",
  compressed: "The nerve is pressed here",
  cut: "The nerve is cut here",
};

/** What a patient reads at the mark of a lesion. */
function plainMarker(words: SceneWords, { lesions, grade }: View, { noPath }: Subject): string {
  if (noPath) return "It hurts here";
  return PLAIN_MARKER[gradeOf(words, lesions[0] ?? "", grade)] ?? "It is here";
}

/** The eye; `place` is what a named camera depends on besides its name. */
function useCamera(
  body: Body | null,
  camera: View["camera"],
  place: boolean | string,
  hand: Hand,
): void {
  const started = useRef(false);
  const preset = typeof camera === "string";
  useLayoutEffect(() => {
    if (!body) return;
    const { position, target } = body.getCamera();
    const there = !preset && near(position, camera.position) && near(target, camera.target);
    if (!there) {
      hand.holds = false;
      body.setCamera(camera, started.current);
    }
    started.current = true;
  }, [body, JSON.stringify(camera), preset && place]);
}
