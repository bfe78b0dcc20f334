/** Keeps the skin of the body in step with the view: its map, the key points, the probed spot. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import { hasSkinMaps, showsKeyPoints, skinMapOf } from "../book/skin_maps";
import { ROOT_COLOUR } from "../contract/constants";
import type { SceneWords } from "../contract/scene";
import type { KeyPoint, SkinMap } from "../contract/shown";
import type { Body } from "../state/host";
import { useSelection } from "../state/use_store";

/** What colours the skin besides a lesion. */
export function useSkin(body: Body | null): SkinMap | null {
  const { state, words, view } = useSelection();
  const key = [view.skin_shows, view.both, view.map, view.lesions.join()].join("|");
  const skin = useMemo(() => skinMapOf(words, view), [words, key]);
  const dotted = hasSkinMaps(words) && showsKeyPoints(words, view);
  useLayoutEffect(() => body?.setKeyPoints(dotted ? keyPoints(words) : []), [body, words, dotted]);
  useLayoutEffect(() => body?.markSpot(state.probe?.point ?? null), [body, state.probe]);
  return skin;
}

/** The key points of both legs. */
function keyPoints(words: SceneWords): KeyPoint[] {
  const standard = Object.values(words.book.maps).find(({ kind }) => kind === "key_points");
  return Object.entries(words.key_points).flatMap(([root, [x, y, z]]) =>
    (["right", "left"] as const).map((side) => ({
      root,
      side,
      at: [side === "left" ? -x : x, y, z] as const,
      colour: ROOT_COLOUR[root] ?? "",
      text: [`${root} key point, ${side}`, standard?.areas?.[root]].filter(Boolean).join(": "),
    })),
  );
}
