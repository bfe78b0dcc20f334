/** When a body is on screen, and when it may rest. */

/**
 * Browsers keep only so many 3D pictures alive; beyond this one that is out of sight gives its own
 * up.
 */
const MOST_ALIVE = 5;
const PATIENCE_MS = 1200;

/** How many bodies of this page are drawn at the moment. */
function alive(): number {
  return (globalThis.__rootToHeel ?? []).filter((viewer) => viewer.body).length;
}

/**
 * Calls `start` when the element comes on screen, and `rest` when it has been out of sight for a
 * while and there are many others. Gives what stops watching.
 */
export function watchScreen(element: HTMLElement, start: () => void, rest: () => void): () => void {
  let timer = 0;
  let running = false;
  const restIfCrowded = () => {
    if (alive() <= MOST_ALIVE) return;
    running = false;
    rest();
  };
  const watch = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    const seen = entries.at(-1)?.isIntersecting ?? false;
    if (seen && !running) {
      running = true;
      start();
    } else if (!seen && running) timer = window.setTimeout(restIfCrowded, PATIENCE_MS);
  });
  watch.observe(element);
  return () => {
    clearTimeout(timer);
    watch.disconnect();
  };
}
