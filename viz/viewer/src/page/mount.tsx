/** Puts the page into an element of any host. */
import { render } from "preact";
import { completeView, type PartOfView, type View, withoutFindings } from "../contract/view";
import type { Body, BodyMaker, Hand, Host } from "../state/host";
import type { Need } from "../state/messages";
import { saidOf } from "../state/said";
import { Store } from "../state/store";
import { addressTrail, memoryTrail, readHere } from "../state/trail";
import { App } from "./app";
import styles from "./styles";

/** What a host gives the page; see hosts.ts. */
export interface HostLink {
  /** The view to begin with, or part of one. */
  readonly view: PartOfView;
  /** Fetches the scene file of the body that a view asks for. */
  readonly scene: Host["scene"];
  /** Whether it can show another body than its own. */
  readonly bodies?: boolean;
  readonly BodyView: BodyMaker;
  /** Whether the page's address carries the view. */
  readonly address: boolean;
  /** Tells Python; false if there is nobody to tell. */
  readonly send: (message: Need) => boolean;
  /** Whether there is a Python to tell. */
  readonly asks: boolean;
  /** The view has changed here. */
  readonly onView: (view: View) => void;
  /** Address of a picture for browsers without WebGL, "" for none. */
  readonly picture: () => string;
}

/** A page that stands. */
export interface MountedPage {
  readonly store: Store;
  readonly body: () => Body | null;
  readonly view: () => View;
  readonly select: (id: string) => void;
  /** Shows part of a view; the rest stays. */
  readonly show: (part: PartOfView) => void;
  /** Shows a view that the host has set. */
  readonly setView: (view: View) => void;
  readonly dispose: () => void;
}

/** Builds the page in an element. */
export function mount(el: HTMLElement, link: HostLink): MountedPage {
  const page = document.createElement("div");
  page.className = "rth";
  const sheet = document.createElement("style");
  sheet.textContent = styles;
  el.append(sheet, page);
  const asked = link.address ? readHere(null) : undefined;
  const view = asked?.view ?? completeView(link.view);
  const onReturn = (back?: View) => {
    const here = (!back && readHere(store.names())) || { view: back ?? view, refused: [] };
    const { view: shown, refused } = here;
    // Before the scene is there, its names and what is told of them are still to come.
    const told = store.names() ? saidOf(refused) : { refused };
    store.show(shown, "address", told);
  };
  const trail = (link.address ? addressTrail : memoryTrail)(onReturn, withoutFindings(view));
  const life: { body: Body | null; hand: Hand } = { body: null, hand: { holds: false } };
  const host: Host = {
    ...link,
    view,
    trail,
    hand: life.hand,
    body: () => life.body,
    onBody: (body) => {
      life.body = body;
    },
  };
  const store = new Store(host, asked?.refused);
  render(<App store={store} host={host} />, page);
  return {
    store,
    body: host.body,
    view: () => store.state.view,
    select: (id) => store.select(id),
    show: (part) => store.show(part),
    setView: (next) => store.show(next, "host"),
    dispose() {
      trail.dispose();
      render(null, page);
      page.remove();
      sheet.remove();
    },
  };
}
