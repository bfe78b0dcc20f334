/** Hosts for the tests: one that remembers what it is told. */
import { completeView, type PartOfView, type View } from "../src/contract/view";
import type { Need } from "../src/state/messages";
import { Store, type StoreHost } from "../src/state/store";
import { memoryTrail } from "../src/state/trail";
import { scene } from "./scene";

/** A store, and everything that its host and its trail were told. */
export interface Told {
  readonly host: StoreHost;
  readonly store: Store;
  readonly sent: Need[];
  readonly views: View[];
  readonly pushed: View[];
  readonly replaced: View[];
}

/** A store that begins with a view; `answers` says whether there is a Python to ask. */
export function storeWith(part: PartOfView = {}, answers = true): Told {
  const sent: Need[] = [];
  const views: View[] = [];
  const pushed: View[] = [];
  const replaced: View[] = [];
  const view = completeView(part);
  const trail = memoryTrail((back) => store.show(back ?? view, "address"), view);
  const host: StoreHost = {
    view,
    trail: {
      ...trail,
      push(step) {
        pushed.push(step);
        trail.push(step);
      },
      replace(step) {
        replaced.push(step);
        trail.replace(step);
      },
    },
    send(message) {
      sent.push(message);
      return answers;
    },
    asks: answers,
    onView: (next) => views.push(next),
  };
  const store = new Store(host);
  return { host, store, sent, views, pushed, replaced };
}

/** The same where the scene has come. */
export function readyStore(part: PartOfView = {}, answers = true): Told {
  const told = storeWith(part, answers);
  told.store.takeWords(scene(), { phase: "ready" });
  return told;
}
