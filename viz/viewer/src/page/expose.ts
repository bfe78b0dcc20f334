/** What tests and scripts find of a page that stands. */
import type { ViewerHandle } from "../state/host";
import type { MountedPage } from "./mount";

/** Puts a page among those that can be found, until it is taken down. */
export function expose(page: MountedPage): MountedPage {
  const { view, select, show, body } = page;
  const handle: ViewerHandle = {
    view,
    select,
    show,
    get body() {
      return body();
    },
    get stats() {
      return body()?.figures?.();
    },
  };
  globalThis.__rootToHeel ??= [];
  const all = globalThis.__rootToHeel;
  all.push(handle);
  return {
    ...page,
    dispose() {
      all.splice(all.indexOf(handle), 1);
      page.dispose();
    },
  };
}
