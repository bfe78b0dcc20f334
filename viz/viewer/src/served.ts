/**
 * The page of the product's own server. It stands before Panel's scripts have come, and asks over
 * HTTP: a slow network shows the list and the words first, and a server that goes away and comes back
 * is only a server that does not answer for a while. Panel's model is linked to it later.
 */
import { BodyView } from "./body/body_view";
import { writeAddress } from "./contract/address";
import { completeView, type View } from "./contract/view";
import { expose } from "./page/expose";
import { type MountedPage, mount } from "./page/mount";
import type { Pieces, Progress } from "./state/host";
import { isAnswer, receive } from "./state/receive";
import { Server, type ServerTold } from "./state/server";

/** A page that a server has sent, and the way to hear of its view. */
export interface ServedPage {
  readonly page: MountedPage;
  /** Calls when a person has changed the view. */
  readonly follow: (act: (view: View) => void) => void;
}

declare global {
  /** How Panel imports a component. */
  var importShim: PanelImport | undefined;
}

interface PanelImport {
  (url: string): Promise<unknown>;
  addImportMap(): void;
}

let here: ServedPage | null = null;

/** The page that stands in this window, if the server's own has begun. */
export function servedHere(): ServedPage | null {
  return here;
}

/**
 * Begins the page in an element. What waits in the template, Panel's scripts and its document, comes
 * into the page when the network has nothing better to carry.
 */
export function begin(el: HTMLElement, panel: HTMLTemplateElement | null): ServedPage {
  el.replaceChildren();
  const followers: ((view: View) => void)[] = [];
  let picture = "";
  const told: ServerTold = {
    onGone: (gone) => page.store.set({ gone }),
    onAnswer(answer) {
      if (isPicture(answer)) {
        picture = answer.picture;
        page.store.set({});
      } else if (isAnswer(answer)) receive(page.store, answer);
    },
  };
  let server: Server | undefined;
  let shown = "";
  let waiting = panel;
  const serverOf = (body: string): Server => {
    if (server && body === shown) return server;
    if (server) told.onGone("");
    server?.dispose();
    shown = body;
    return new Server(told, body);
  };
  const page = expose(
    mount(el, {
      view: {},
      address: true,
      BodyView,
      bodies: true,
      scene(progress, view) {
        server = serverOf(bodyWords(view));
        const pieces = piecesFrom(server, progress);
        const last = waiting;
        waiting = null;
        pieces.rest.finally(() => putInPlace(last)).catch(() => {}); // told by whoever shows the body
        return pieces;
      },
      send(message) {
        server?.ask(message);
        return true;
      },
      asks: true,
      onView(view) {
        for (const act of followers) act(view);
      },
      picture: () => picture,
    }),
  );
  here = { page, follow: (act) => void followers.push(act) };
  return here;
}

/** What an address says of the body that a view asks for; "" for the server's own. */
function bodyWords({ sex, physique }: View): string {
  return writeAddress(completeView({ sex, physique }));
}

/** One after the other, so that each has the whole network to itself. */
function piecesFrom(server: Server, progress: Progress): Pieces {
  const there = server.scene(progress);
  const piece = async (name: string, onPart?: (share: number) => void) => {
    await there;
    return server.bytes(name, onPart);
  };
  const words = piece("words");
  const first = words.then(() => piece("first", (share) => progress("Receiving the body", share)));
  const rest = first.then(() => piece("rest"));
  return { words, first, rest };
}

/**
 * Scripts that come from a template do not run: each is made anew, after those before it. Panel brings
 * a script that imports for browsers that cannot, and reads a module anew; every browser that shows
 * this page can, and has read the component already: it is this very module.
 */
async function putInPlace(panel: HTMLTemplateElement | null): Promise<void> {
  if (!panel) return;
  const hidden = document.createElement("div");
  hidden.hidden = true; // there is nothing in it to see: the page stands already
  panel.replaceWith(hidden);
  globalThis.importShim = Object.assign(importedNow, { addImportMap() {} });
  for (const node of [...panel.content.children]) {
    if (node.getAttribute("src")?.includes("es-module-shims")) continue;
    if (!(node instanceof HTMLScriptElement)) {
      hidden.append(node);
      continue;
    }
    const script = document.createElement("script");
    for (const { name, value } of node.attributes) script.setAttribute(name, value);
    script.textContent = node.textContent;
    const loaded = new Promise((done) => {
      script.onload = done;
      script.onerror = done; // the page goes on without Panel
    });
    hidden.append(script);
    if (script.src) await loaded;
  }
}

function importedNow(url: string): Promise<unknown> {
  return import(new URL(url, document.baseURI).href);
}

function isPicture(answer: unknown): answer is { readonly picture: string } {
  return typeof answer === "object" && answer !== null && "picture" in answer;
}
