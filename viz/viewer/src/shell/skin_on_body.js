/** Keeps the skin of the body in step with the view: its map, the key points, the probed spot. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import { showsKeyPoints, skinMapOf } from "./skin_maps.js";
import { ROOT_COLOUR } from "./words.js";
import { useSelection } from "./use_store.js";

/** @returns {import("../body/looks.js").SkinMap|null} what colours the skin besides a lesion */
export function useSkin(body) {
  const { state, words, view } = useSelection();
  const key = [view.skin_shows, view.both, view.map, view.lesions.join()].join("|");
  const skin = useMemo(() => skinMapOf(words, view), [words, key]);
  const dotted = Boolean(words?.skinMaps) && showsKeyPoints(words, view);
  useLayoutEffect(
    () => body?.setKeyPoints(dotted ? keyPoints(words) : []),
    [body, words, dotted],
  );
  useLayoutEffect(() => body?.markSpot(state.probe?.point || null), [body, state.probe]);
  return skin;
}

/** The key points of both legs. */
function keyPoints(words) {
  const standard = Object.values(words.book.maps).find(({ kind }) => kind === "key_points");
  return Object.entries(words.keyPoints).flatMap(([root, [x, y, z]]) =>
    ["right", "left"].map((side) => ({
      root,
      side,
      at: [side === "left" ? -x : x, y, z],
      colour: ROOT_COLOUR[root],
      text: [`${root} key point, ${side}`, standard?.areas?.[root]].filter(Boolean).join(": "),
    })),
  );
}
