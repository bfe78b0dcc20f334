/** Keeps the body in step with the view. */
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { shortName } from "../book/compared";
import { drawnVariants } from "../book/drawn_variants";
import { gradeOf } from "../book/grades";
import { subjectOf } from "../book/subject";
import type { SceneWords } from "../contract/scene";
import { AT_SITE, type View } from "../contract/view";
import type { Body, Hand } from "../state/host";
import { useCompared } from "../state/use_compared";
import { sideShown, useSelection } from "../state/use_store";
import { near } from "./body_life";
import { comparedPicture } from "./compared_picture";
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
  const beside = useBeside();
  const skin = useSkin(body);
  const state = retold ? subject?.state : undefined;
  const plain = usePlainMarkers();
  const alone = view.lesions.length === 1 ? plain?.[view.lesions[0] ?? ""] : undefined;
  const marker = beside?.marker ?? alone;
  const variants = words ? drawnVariants(words.book, view) : view.variants;
  useLayoutEffect(
    () =>
      body?.show({
        selection: known ? id : null,
        side,
        table,
        ...(skin && { skin }),
        variants,
        ...(state && { state }),
        ...(view.lesions.length > 1 && {
          together: view.lesions,
          ...(plain && { markers: plain }),
        }),
        ...(marker && { marker }),
        ...beside,
        ...(painted && { painted }),
      }),
    [
      ...[body, id, known, side, table, words, skin, variants.join()],
      ...[state, marker, plain, beside, painted],
    ],
  );
}

/** What stands beside the selection, and what the marks of the two say; undefined for nothing. */
function useBeside() {
  const { view, id, words, beside } = useSelection();
  const { register } = view;
  const side = sideShown(view, beside.subject);
  return useMemo(
    () =>
      words && beside.id
        ? {
            beside: beside.id,
            besideSide: side,
            besideMarker: shortName(words, beside.id, register, id),
            ...(id && { marker: shortName(words, id, register, beside.id) }),
          }
        : undefined,
    [words, id, beside.id, side, register],
  );
}

/** What the picture shows, in words. */
function useDescription(body: Body | null, { said }: FoundOnBody): void {
  const { words, view, subject, effects, table } = useSelection();
  const on = { words, view, subject, effects, table, side: sideShown(view, subject) };
  const compared = useCompared();
  const text = compared ? comparedPicture(compared) : pictureWords(on);
  useLayoutEffect(() => body?.describe(said || text), [body, said, text]);
}

const PLAIN_MARKER: Readonly<Record<string, string>> = {
  irritated: "The nerve is sore here",
  compressed: "The nerve is pressed here",
  cut: "The nerve is cut here",
};

/** What a patient reads at the mark of each lesion; undefined for other readers. */
function usePlainMarkers(): Readonly<Record<string, string>> | undefined {
  const { view, words } = useSelection();
  const { lesions, grade, register } = view;
  return useMemo(
    () =>
      words && register === "patient"
        ? Object.fromEntries(lesions.map((id) => [id, plainMarker(words, id, grade)]))
        : undefined,
    [words, lesions.join(), grade, register],
  );
}

function plainMarker(words: SceneWords, id: string, grade: View["grade"]): string {
  if (subjectOf(words, id, "patient").noPath) return "It hurts here";
  return PLAIN_MARKER[gradeOf(words, id, grade)] ?? "It is here";
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
