/**
 * The one place that changes what is shown. Components read `state` and call the actions; the host
 * and the
 * trail are told of every change, whoever made it.
 *
 * @typedef {Object} ShellState
 * @property {import("./view.js").View} view
 * @property {import("./scene_words.js").SceneWords|null} words
 * @property {{kind: string, id: string}|null} focus   something looked at that is no lesion: a
 *   muscle, a patch
 * @property {"waiting"|"loading"|"ready"|"resting"|"lost"|"failed"} phase
 * @property {string} progress   what is being done while loading
 * @property {number} [fraction] how far it is, 0..1
 * @property {string} error
 * @property {boolean} picture   no WebGL: show the host's picture
 * @property {string} notice     a passing remark
 * @property {{patch: string, side: string, point: number[]}|null} probe  the spot of skin that is
 *   asked about
 * @property {boolean} probing   whether a click on skin probes though no map is shown
 * @property {View["camera"]|null} before   where the eye was before it went to a site
 * @property {Object<string, Object|string|null>} told  words for other maps and variants, by
 *   wordsKey: as Python told them, ASKED, or null where nobody can tell
 */
import { splitCut } from "./book.js";
import { AT_SITE, completeView, DEFAULT_VIEW, sameView, STEP_KEYS } from "./view.js";
import { selector } from "./selection.js";
import { addState, missing, stateKey, wordsKey } from "./known_states.js";

const NOT_HERE = {
  table: "This combination of map and variants needs Python; the default is shown.",
  state: "Several lesions together need Python; pick one at the left.",
};

const ASKED = "asked";

/** @param {Object} host  {view, send, onView, trail} see mount.jsx */
export function createStore(host) {
  const listeners = new Set();
  const selection = selector();
  let state = {
    view: completeView(host.view),
    words: null,
    focus: null,
    phase: "waiting",
    progress: "",
    error: "",
    picture: false,
    notice: "",
    probe: null,
    probing: false,
    told: {},
    before: null,
  };

  function set(change) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** A site is looked at from near; where the eye was before is remembered for the way back. */
  function lookAt(id) {
    const { camera } = state.view;
    if (state.words?.sites?.[id]) {
      if (camera !== AT_SITE) set({ before: camera });
      return { camera: AT_SITE };
    }
    return camera === AT_SITE ? { camera: state.before || DEFAULT_VIEW.camera } : {};
  }

  /** @param {"person"|"outside"} from  outside: Python or the address already know */
  function show(part, from = "person", change = {}) {
    const before = state.view;
    const view = completeView({ ...before, ...part });
    set({ view, notice: "", ...change });
    if (sameView(before, view)) return;
    if (from !== "address") (isSameStep(before, view) ? host.trail.replace : host.trail.push)(view);
    if (from !== "host") host.onView(view);
    askForMissing();
  }

  /**
   * Asks Python for what does not travel with the page: two variants together, several lesions
   * together, and the reasons for another map or anatomy.
   */
  function askForMissing() {
    if (!state.words) return;
    for (const { what, view } of missing(state)) {
      const sent = host.send({ type: "need", what, view });
      if (what === "state" && view.lesions.length === 1) tell(view, sent ? ASKED : null);
      else set({ notice: sent ? "Working this combination out" : NOT_HERE[what] });
    }
  }

  /** @param {Object|string|null} said the words of a view's one lesion */
  function tell(view, said) {
    set({ told: { ...state.told, [wordsKey(view.lesions[0], view)]: said } });
  }

  return {
    get state() {
      return state;
    },
    selection: () => selection(state),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    show,
    select: (id) => show({ lesions: id ? [id] : [], ...lookAt(id) }, "person", { focus: null }),
    /** Look at the site of the lesion from near. */
    goToSite: () => show(lookAt(state.view.lesions[0])),
    /** From the site of a lesion back to where the eye was before. */
    backOut: () => show({ camera: state.before || DEFAULT_VIEW.camera }),
    focusOn: (focus) => set({ focus }),
    /** Asks about what skin was hit; null, or no skin, closes the card. */
    probe(hit) {
      const patch = hit?.part?.startsWith("skin:") ? hit.structure : null;
      set({ probe: patch && { patch, side: hit.side, point: hit.point } });
    },
    setLayer: (layer, opacity) => show({ layers: { ...state.view.layers, [layer]: opacity } }),
    toggleVariant: (id) => show({ variants: toggled(state.view.variants, id) }),
    undo: () => host.trail.back(),
    canUndo: () => host.trail.canBack(),
    addTable({ map, variants, cells }) {
      state.words.tables.push({ map, variants, cells });
      set({ words: { ...state.words }, notice: "" });
    },
    addState(view, answer) {
      if (view.lesions.length === 1) return tell(completeView(view), answer.words);
      addState(state.words, stateKey(completeView(view)), answer);
      return set({ words: { ...state.words }, notice: "" });
    },
    /** Python could not answer. */
    refuse(what, view, why) {
      if (what === "state" && view.lesions.length === 1) tell(completeView(view), null);
      else set({ notice: why });
    },
    askForMissing,
  };
}

/** A cut that slides along its nerve is one step, however far it goes. */
function isSameStep(before, view) {
  const slid =
    before.lesions.length === 1 &&
    view.lesions.length === 1 &&
    onSameNerve(before.lesions[0], view.lesions[0]);
  return sameView(
    before,
    view,
    STEP_KEYS.filter((key) => !slid || key !== "lesions"),
  );
}

function onSameNerve(a, b) {
  return a.includes("@") && b.includes("@") && splitCut(a).nerve === splitCut(b).nerve;
}

function toggled(list, item) {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
