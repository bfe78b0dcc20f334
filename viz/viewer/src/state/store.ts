/**
 * The one place that changes what is shown. Components read `state` and call the actions; the host
 * and the trail are told of every change, whoever made it.
 */

import { knownIn } from "../contract/address";
import { type Card, cardText } from "../contract/cards";
import type { Names } from "../contract/names";
import type { SceneWords, StateTable } from "../contract/scene";
import type { Hit } from "../contract/shown";
import {
  AT_SITE,
  completeView,
  DEFAULT_VIEW,
  type LayerName,
  type PartOfView,
  sameView,
  type View,
  withoutFindings,
} from "../contract/view";
import { withSiteOfCard } from "./card_site";
import { type From, keptIn } from "./kept";
import { addState, addTables, missing, stateKey, wordsKey } from "./known_states";
import type { Need, StateAnswer, TableAnswer } from "./messages";
import { namesIn, onBodyOf, saidOf } from "./said";
import { type Selection, selector } from "./selection";
import { firstState, type ShellState, type Told } from "./shell_state";
import { intoSlot } from "./slots";
import { isSameStep } from "./steps";
import type { Trail } from "./trail";

const NOT_HERE = {
  table: "This combination of map and variants needs Python; the default is shown.",
  state: "Several lesions together need Python; pick one at the left.",
};

/** How long Python may work something out before the page gives up waiting for it. */
export const PATIENCE_MS = 20_000;
const TOO_LATE = "Python has not answered for 20 seconds.";

/** What a store needs of the host it lives in. */
export interface StoreHost {
  /** The view to begin with. */
  readonly view: View;
  readonly trail: Trail;
  /** Asks Python; false if there is nobody to ask. */
  readonly send: (message: Need) => boolean;
  /** Whether Python can be asked at all. */
  readonly asks: boolean;
  /** The view has changed here. */
  readonly onView: (view: View) => void;
}

/** The state of one page, and everything that can be done to it. */
export class Store {
  readonly #host: StoreHost;
  readonly #listeners = new Set<() => void>();
  readonly #selection = selector();
  #state: ShellState;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** Whether the next view from the address is one step back that a person has asked for here. */
  #undoing = false;

  /** A page of a host; `refused` says what of the address could not be read. */
  constructor(host: StoreHost, refused: readonly string[] = []) {
    this.#host = host;
    this.#state = firstState(host.view, refused);
  }

  /** What is shown at present. */
  get state(): ShellState {
    return this.#state;
  }

  /** What is selected at present, and what it means. */
  readonly selection = (): Selection => this.#selection(this.#state);
  /** Calls the listener after every change; gives a function that stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The names that a view may hold; null while the scene is not there. */
  readonly names = (): Names | null => this.#state.words && namesIn(this.#state.words);
  /**
   * Takes the words of the scene. Names of the view that they do not have are left out, and it is
   * said; where its one lesion is not known it stays, and the page offers what is near. A card
   * without a lesion lights what it speaks of.
   */
  readonly takeWords = (words: SceneWords, change: Partial<ShellState> = {}): void => {
    const { view: asked, refused: before } = this.#state;
    const { view: named, refused: unknown } = knownIn(asked, namesIn(words), before);
    const { view: lit, refused } = withSiteOfCard(words, onBodyOf(words, named, unknown));
    const view = asked.lesions.length === 1 ? { ...lit, lesions: asked.lesions } : lit;
    const said = saidOf([this.#state.leftOut, ...refused].filter(Boolean)); // that of a body before stays
    this.set({ ...change, words, view, refused: [], ...said });
    if (!sameView(asked, view)) this.#host.onView(withoutFindings(view));
    this.askForMissing();
  };

  /** Changes part of the state. */
  readonly set = (change: Partial<ShellState>): void => {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  };

  /** Shows part of a view; the rest stays. Other changes of the state may go with it. */
  readonly show = (
    part: PartOfView,
    from: From = "person",
    change: Partial<ShellState> = {},
  ): void => {
    const before = this.#state.view;
    const kept = keptIn(before, { part, from, undoing: this.#undoing }, this.#state.evidence);
    this.#undoing &&= from !== "address";
    // a card that opens or closes over the words takes the place of the table
    const closed = "card" in part ? { table: DEFAULT_VIEW.table } : {};
    const shown = completeView({ ...before, ...closed, ...part, ...kept });
    const { words } = this.#state;
    const asked = { view: shown, refused: [] };
    const { view, refused } = words && from !== "person" ? withSiteOfCard(words, asked) : asked;
    const offer = from === "address" ? { offer: null } : {};
    this.set({ view, ...saidOf(refused), ...offer, ...change });
    const open = withoutFindings(view);
    // what an address said of a patient is not left in it
    if (from === "address" && part.findings?.length) this.#host.trail.replace(open);
    if (sameView(withoutFindings(before), open)) return;
    const { trail } = this.#host;
    if (from !== "address") (isSameStep(before, view) ? trail.replace : trail.push)(open);
    else if ("register" in kept) trail.replace(open);
    if (from !== "host") this.#host.onView(open);
    this.askForMissing();
  };

  /** Selects a state, "" for none; or adds it to what is selected, while something is to be added. */
  readonly select = (id: string, part: PartOfView = {}): void => {
    const { view, adding } = this.#state;
    if (view.mode === "compare" && id) {
      const { part: filled, change } = intoSlot(id, this.#state);
      this.show({ ...filled, ...part }, "person", change);
      return;
    }
    const others = adding && id ? view.lesions.filter((one) => one !== id) : [];
    const lesions = [...others, ...(id ? [id] : [])];
    const look = lesions.length === 1 ? this.#lookAt(id) : {};
    this.show({ lesions, ...look, card: "", ...part }, "person", { adding: false });
  };

  /** Takes one of several lesions out of the selection. */
  readonly leaveOut = (id: string): void =>
    this.show({ lesions: this.#state.view.lesions.filter((one) => one !== id), card: "" });

  /** Looks at the site of the lesion from near. */
  readonly goToSite = (): void => this.show(this.#lookAt(this.#state.view.lesions[0] ?? ""));

  /** From the site of a lesion back to where the eye was before. */
  readonly backOut = (): void => this.show({ camera: this.#outside() });

  /** Looks at something that is no lesion; what was probed before is done with. */
  readonly focusOn = (card: Card | null): void =>
    this.show({ card: cardText(card) }, "person", { probe: null });

  /** Asks about what skin was hit; null, or no skin, closes the card. */
  readonly probe = (hit?: Hit | null): void => {
    const skin = hit?.part.startsWith("skin:") ? hit : null;
    this.set({ probe: skin && { patch: skin.structure, side: skin.side, point: skin.point } });
  };

  /** Sets the opacity (0..1) of a layer. */
  readonly setLayer = (layer: LayerName, opacity: number): void =>
    this.show({ layers: { ...this.#state.view.layers, [layer]: opacity } });

  /** Switches a variant of anatomy on or off. */
  readonly toggleVariant = (id: string): void => {
    const { variants } = this.#state.view;
    const others = variants.filter((one) => one !== id);
    this.show({ variants: others.length < variants.length ? others : [...variants, id] });
  };

  /** Back to what was shown before. */
  readonly undo = (): void => {
    this.#undoing = this.canUndo();
    this.#host.trail.back();
  };

  /** Whether something was shown before. */
  readonly canUndo = (): boolean => this.#host.trail.canBack();

  /** Again to what was left by going back. */
  readonly redo = (): void => this.#host.trail.forward();

  /** Whether there is something to come back to. */
  readonly canRedo = (): boolean => this.#host.trail.canForward();

  /** Takes a table of states that Python has worked out. */
  readonly addTable = ({ map, variants, cells, local }: TableAnswer): void => {
    this.#answered();
    this.takeTables([{ map, variants, cells, local: { ...local } }]);
    this.set(this.#saying(""));
  };

  /** Takes tables of states that have come later than the words. */
  readonly takeTables = (tables: readonly StateTable[]): void => {
    const { words } = this.#state;
    if (!words) return;
    addTables(words, tables);
    this.set({ words: { ...words } });
  };

  /** Takes a state, or the words of one, that Python has worked out. */
  readonly addState = (part: PartOfView, answer: StateAnswer): void => {
    const view = completeView(part);
    const { words } = this.#state;
    this.#answered();
    if (view.lesions.length === 1) this.#tell(view, answer.words);
    else if (words) {
      addState(words, stateKey(view), answer);
      this.set({ words: { ...words }, ...this.#saying("") });
    }
  };

  /** Python could not answer, and says why. */
  readonly refuse = (what: Need["what"] | null, part: PartOfView, why: string): void => {
    const view = completeView(part);
    this.#answered();
    if (what === "state" && view.lesions.length === 1) this.#tell(view, null);
    else if (what !== "picture") this.set(this.#saying(why));
  };

  /** Asks again what was given up. */
  readonly retry = (): void => {
    const told = Object.entries(this.#state.told).filter(([, said]) => said !== null);
    this.set({ ...this.#saying(""), late: false, told: Object.fromEntries(told) });
    this.askForMissing();
  };

  /**
   * Asks Python for what does not travel with the page: two variants together, several lesions
   * together, and the reasons for another map or anatomy.
   */
  readonly askForMissing = (): void => {
    const { words } = this.#state;
    if (!words) return;
    for (const { what, view } of missing(words, this.#state)) {
      const sent = this.#host.send({ type: "need", what, view });
      if (sent) this.#waitFor(what, view);
      if (what === "state" && view.lesions.length === 1) this.#tell(view, sent ? "asked" : null);
      else this.#alsoSay(sent ? "Working this combination out." : NOT_HERE[what]);
    }
  };

  /** Gives up waiting after a while, and says so. */
  #waitFor(what: Need["what"], view: View): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.refuse(what, view, TOO_LATE);
      this.set({ late: true });
    }, PATIENCE_MS);
  }

  #answered(): void {
    clearTimeout(this.#patience);
    if (this.#state.late) this.set({ late: false });
  }

  /** A remark in place of the one before; what is left out of the address stays said. */
  #saying(remark: string): Pick<ShellState, "notice"> {
    return { notice: [this.#state.leftOut, remark].filter(Boolean).join(" ") };
  }

  /** A further remark must not hide what was said of the same view before. */
  #alsoSay(remark: string): void {
    this.set({ notice: [this.#state.notice, remark].filter(Boolean).join(" ") });
  }

  /** Keeps the words of a view's one lesion. */
  #tell(view: View, said: Told): void {
    const key = wordsKey(view.lesions[0] ?? "", view);
    this.set({ told: { ...this.#state.told, [key]: said } });
  }

  /** A site is looked at from near; where the eye was before is remembered for the way back. */
  #lookAt(id: string): PartOfView {
    const { camera } = this.#state.view;
    if (this.#state.words?.sites[id]) {
      if (camera !== AT_SITE) this.set({ before: camera });
      return { camera: AT_SITE };
    }
    return camera === AT_SITE ? { camera: this.#outside() } : {};
  }

  #outside(): View["camera"] {
    return this.#state.before ?? DEFAULT_VIEW.camera;
  }
}
