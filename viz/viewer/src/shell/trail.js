/**
 * Where the view has been. On a page of its own the trail is the browser's history and the address
 * carries the
 * view; in a notebook, which owns its address, it is a list in memory. Both answer to push, replace
 * and back.
 *
 * @typedef {Object} Trail
 * @property {(view: Object) => void} push      a new step
 * @property {(view: Object) => void} replace   the same step, refined
 * @property {() => void} back
 * @property {() => boolean} canBack
 * @property {() => string} link                an address that restores the view, "" if there is
 *   none
 * @property {() => void} dispose
 */
import { fromQuery, speaksOfView, toQuery } from "./view.js";

/** A trail in memory. @param {(view: Object) => void} onReturn @returns {Trail} */
export function memoryTrail(onReturn, first) {
  const steps = [first];
  return {
    push: (view) => steps.push(view),
    replace: (view) => steps.splice(-1, 1, view),
    canBack: () => steps.length > 1,
    back: () => {
      if (steps.length < 2) return;
      steps.pop();
      onReturn(steps.at(-1));
    },
    link: () => "",
    dispose: () => {},
  };
}

/**
 * A trail in the browser's history; falls back to memory where a page may not touch its address.
 * @returns {Trail}
 */
export function addressTrail(onReturn, first) {
  const spare = memoryTrail(onReturn, first);
  const depth = () => window.history.state?.rootToHeel ?? 0;
  if (!write("replaceState", first, depth())) return spare;
  const listen = () => onReturn(viewOfAddress() || first);
  window.addEventListener("popstate", listen);
  return {
    push: (view) => write("pushState", view, depth() + 1),
    replace: (view) => write("replaceState", view, depth()),
    canBack: () => depth() > 0,
    back: () => window.history.back(),
    link: () => window.location.href,
    dispose: () => window.removeEventListener("popstate", listen),
  };
}

/** The view that the page's address asks for, or undefined. */
export function viewOfAddress() {
  const { search, hash } = window.location;
  const text = speaksOfView(hash) ? hash : search;
  return speaksOfView(text) ? fromQuery(text) : undefined;
}

function write(method, view, depth) {
  try {
    window.history[method]({ rootToHeel: depth }, "", addressOf(view));
    return true;
  } catch {
    return false; // a sandboxed frame, or a file whose browser forbids it
  }
}

/** A file has no server to answer a query, so there the fragment carries the view. */
function addressOf(view) {
  const query = toQuery(view);
  const { protocol, pathname, search, hash } = window.location;
  if (protocol === "file:") return `#${query}`;
  const others = [...new URLSearchParams(search)].filter(([key]) => !speaksOfView(`${key}=1`));
  const rest = new URLSearchParams(others).toString();
  const whole = [query, rest].filter(Boolean).join("&");
  return pathname + (whole ? `?${whole}` : "") + (speaksOfView(hash) ? "" : hash);
}
