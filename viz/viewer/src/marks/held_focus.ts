/** What a button does may remove it. Whoever works by keyboard goes on from where it stood. */
import { focusedAround } from "./keys";

/** What can take the focus by itself. */
const FOCUSABLE =
  'button:not(:disabled):not([tabindex="-1"]), input, select, summary, a[href], [tabindex="0"]';
/** Where the focus goes when the whole panel around it is gone: the words of the page. */
const WORDS = ".meaning";
/** What keeps to rules of its own: a card over the body gives the focus back to it. */
const OVER_BODY = ".asked-card";
const BODY = ".body-canvas canvas";

/**
 * Where what has the focus is removed, moves it to the nearest that is left: first to what stands in
 * the same box, then to the panel. Only where keys were used last. Gives what stops it.
 */
export function holdFocus(frame: HTMLElement): () => void {
  let path: readonly HTMLElement[] = [];
  let byKey = false;
  const onFocus = ({ target }: FocusEvent) => {
    path = pathTo(target as HTMLElement, frame);
  };
  const onKey = () => {
    byKey = true;
  };
  const onPointer = () => {
    byKey = false;
  };
  const observer = new MutationObserver(() => {
    const [lost] = path;
    if (!byKey || !lost || lost.isConnected) return;
    const active = focusedAround(frame);
    if (!active || active === document.body) nextAfter(path, frame)?.focus({ preventScroll: true });
    else path = [];
  });
  frame.addEventListener("focusin", onFocus);
  frame.addEventListener("keydown", onKey, true);
  frame.addEventListener("pointerdown", onPointer, true);
  observer.observe(frame, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    frame.removeEventListener("focusin", onFocus);
    frame.removeEventListener("keydown", onKey, true);
    frame.removeEventListener("pointerdown", onPointer, true);
  };
}

function pathTo(target: HTMLElement, frame: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let at: HTMLElement | null = target; at && at !== frame; at = at.parentElement)
    path.push(at);
  return path;
}

/** What is nearest to an element that is gone, by the path that led to it. */
function nextAfter(path: readonly HTMLElement[], frame: HTMLElement): HTMLElement | null {
  if (path.some((one) => one.matches(OVER_BODY))) return frame.querySelector<HTMLElement>(BODY);
  for (const box of path) {
    if (!box.isConnected) continue;
    const found = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isSeen);
    if (found) return found;
  }
  return frame.querySelector<HTMLElement>(WORDS);
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
