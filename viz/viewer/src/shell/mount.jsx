/** Puts the page into an element of any host. */
import { render } from "preact";
import { App } from "./app.jsx";
import { createStore } from "./store.js";
import { addressTrail, memoryTrail, viewOfAddress } from "./trail.js";
import { completeView } from "./view.js";
import styles from "./styles.js";

/**
 * @typedef {Object} HostLink   what a host gives the page; see hosts.js
 * @property {Object} view                 the view to begin with, or part of one
 * @property {(progress: (text: string) => void) => Promise<Uint8Array>} scene   fetches the scene
 *   file
 * @property {typeof import("../body/index.js").BodyView} BodyView
 * @property {boolean} address             whether the page's address carries the view
 * @property {(message: Object) => boolean} send   tells Python; false if there is nobody to tell
 * @property {(view: Object) => void} onView       the view has changed here
 * @property {() => string} [picture]      address of a picture for browsers without WebGL, "" for
 *   none
 *
 * @param {HTMLElement} el
 * @param {HostLink} link
 */
export function mount(el, link) {
  const page = document.createElement("div");
  page.className = "rth";
  const sheet = document.createElement("style");
  sheet.textContent = styles;
  el.append(sheet, page);
  const first = completeView((link.address && viewOfAddress()) || link.view);
  const trail = (link.address ? addressTrail : memoryTrail)(
    (view) => store.show(view, "address"),
    first,
  );
  const life = { body: null };
  const host = {
    picture: () => "",
    hand: { holds: false },
    ...link,
    view: first,
    trail,
    body: () => life.body,
    onBody: (body) => {
      life.body = body;
    },
  };
  const store = createStore(host);
  render(<App store={store} host={host} />, page);
  return {
    store,
    body: () => life.body,
    view: () => store.state.view,
    select: (id) => store.select(id),
    /** Shows part of a view; the rest stays. */
    show: (part) => store.show(part),
    /** Shows a view that the host has set. */
    setView: (view) => store.show(view, "host"),
    dispose() {
      trail.dispose();
      render(null, page);
      page.remove();
      sheet.remove();
    },
  };
}
