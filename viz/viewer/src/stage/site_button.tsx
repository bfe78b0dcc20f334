/** To what presses at the selected site, and back out. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { AT_SITE } from "../contract/view";
import { onEscape } from "../marks/keys";
import { useSelection } from "../state/use_store";

/** The button of a selected site; nothing for other selections. */
export function SiteButton(): JSX.Element | null {
  const { store, words, view } = useSelection();
  const button = useRef<HTMLButtonElement>(null);
  const isSite = Boolean(words?.sites[view.lesions[0] ?? ""]);
  const looking = isSite && view.camera === AT_SITE;
  useLayoutEffect(
    () => (looking && button.current ? onEscape(button.current, store.backOut) : undefined),
    [looking],
  );
  if (!isSite) return null;
  return looking ? (
    <button
      type="button"
      class="pill site"
      data-back-out
      ref={button}
      onClick={store.backOut}
      title="Escape"
    >
      Back to the whole picture
    </button>
  ) : (
    <button type="button" class="pill site" data-to-site onClick={store.goToSite}>
      Look at the cause
    </button>
  );
}
