/** To what presses at the selected site, and back out. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { useSelection } from "./use_store.js";
import { AT_SITE } from "./view.js";

export function SiteButton() {
  const { store, words, view } = useSelection();
  const button = useRef(null);
  const looking = view.camera === AT_SITE && Boolean(words?.sites?.[view.lesions[0]]);
  useLayoutEffect(() => (looking ? leavesOnEscape(button.current, store) : undefined), [looking]);
  if (!words?.sites?.[view.lesions[0]]) return null;
  return looking ? (
    <button class="pill site" data-back-out ref={button} onClick={store.backOut} title="Escape">
      Back to the whole picture
    </button>
  ) : (
    <button class="pill site" data-to-site onClick={store.goToSite}>
      Look at the cause
    </button>
  );
}

/** Escape leads back, unless something that is open takes it. @returns {() => void} stops */
function leavesOnEscape(button, store) {
  const page = button.closest(".rth");
  const onKey = (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !store.state.probe) store.backOut();
  };
  page.addEventListener("keydown", onKey);
  return () => page.removeEventListener("keydown", onKey);
}
