/** Starts the body when it comes on screen, and takes it down again. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Hit } from "../contract/shown";
import type { Body, Host } from "../state/host";
import type { Store } from "../state/store";
import { useShell } from "../state/use_store";
import { begin, type Life, messageOf } from "./body_life";
import { watchScreen } from "./screen_watch";

/** Where the body goes, and whom it tells. */
export interface StartGiven {
  readonly box: RefObject<HTMLElement | null>;
  readonly host: Host;
  readonly onBody: (body: Body | null) => void;
  readonly onHover: (hit: Hit | null) => void;
  readonly onSpot: (spot: { onLeft: boolean }) => void;
}

/**
 * The body lives while it is on screen; out of sight it may leave a still picture and give up its
 * memory.
 */
export function useStart(given: StartGiven): void {
  const { store, state } = useShell();
  const { sex, physique } = state.view;
  const began = useRef(false);
  useEffect(
    () => {
      const box = given.box.current;
      const another = began.current;
      began.current = true;
      return box ? living(box, store, given, another) : undefined;
    },
    given.host.bodies ? [sex, physique] : [],
  );
}

/** `another` says that the words of the page are those of another body. */
function living(box: HTMLElement, store: Store, given: StartGiven, another: boolean): () => void {
  const { host, onBody, onHover, onSpot } = given;
  let life: Life = { over: true, body: null };
  const words = { stale: another };
  const start = () => {
    const mine: Life = { over: false, body: null };
    life = mine;
    begin({ box, host, store, life, words, onBody, onHover, onSpot }).catch((error: unknown) => {
      if (!mine.over) store.set({ phase: "failed", error: messageOf(error) });
    });
  };
  const end = () => {
    if (life.over) return;
    life.over = true;
    life.body?.dispose();
    host.onBody(null);
  };
  const rest = () => {
    const still = life.body?.snapshot?.();
    end();
    onBody(null);
    box.replaceChildren();
    store.set({ phase: "resting" });
    if (still) box.style.background = `center / cover url(${still})`;
  };
  const stop = watchScreen(box, start, rest);
  return () => {
    stop();
    end();
    onBody(null);
    box.replaceChildren();
  };
}
