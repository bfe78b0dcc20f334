/** Work that can wait until what has changed on the page is drawn. */

/** Work that is asked for, and done once. */
export interface Later {
  /** Have it done after the next frame of the page. */
  readonly ask: () => void;
  /** Do it at once if it was asked for. */
  readonly now: () => void;
}

/** Gives what asks for some work after the next frame, however often that is asked for. */
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
  const ask = () => {
    frame ||= requestAnimationFrame(() => {
      timer = setTimeout(now);
    });
  };
  return { ask, now };
}
