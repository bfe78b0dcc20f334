/** Work that can wait until what has changed on the page is drawn. */

/**
 * So many frames are waited for: in the first the page is laid out, in the second it is handed over,
 * and by the third that picture is complete and on its way, so that nothing done then is drawn with it.
 */
const FRAMES = 3;

/** Work that is asked for, and done once. */
export interface Later {
  /** Have it done once the page is shown as it is now. */
  readonly ask: () => void;
  /** Do it at once if it was asked for. */
  readonly now: () => void;
}

/** Gives what asks for some work once the page is shown, however often that is asked for. */
export function onceDrawn(work: () => void): Later {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    if (!frame) return;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    work();
  };
  const wait = (frames: number) => {
    frame = requestAnimationFrame(() => {
      if (frames > 1) wait(frames - 1);
      else timer = setTimeout(now);
    });
  };
  const ask = () => {
    if (!frame) wait(FRAMES);
  };
  return { ask, now };
}
