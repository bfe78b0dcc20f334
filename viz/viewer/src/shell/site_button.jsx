/** To what presses at the selected site, and back out. */
import { useSelection } from "./use_store.js";
import { AT_SITE } from "./view.js";

export function SiteButton() {
  const { store, words, view } = useSelection();
  if (!words?.sites?.[view.lesions[0]]) return null;
  return view.camera === AT_SITE ? (
    <button class="pill site" data-back-out onClick={store.backOut} title="Escape">
      Back to the whole picture
    </button>
  ) : (
    <button class="pill site" data-to-site onClick={store.goToSite}>
      Look at the cause
    </button>
  );
}
