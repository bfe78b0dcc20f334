/** The page: three columns, one store. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Finder } from "./finder.jsx";
import { Header } from "./header.jsx";
import { Meaning } from "./meaning.jsx";
import { RegionList } from "./region_list.jsx";
import { Stage } from "./stage.jsx";
import { closesOn } from "./keys.js";
import { affected } from "./effects.js";
import { nameOf } from "./book.js";
import { kindWord, listed, SIDE_WORD, stateWord } from "./words.js";
import { sideShown, StoreContext, useSelection } from "./use_store.js";

export function App({ store, host }) {
  return (
    <StoreContext.Provider value={store}>
      <Page host={host} />
    </StoreContext.Provider>
  );
}

function Page({ host }) {
  const [listOpen, setListOpen] = useState(false);
  const list = useRef(null);
  useLayoutEffect(() => {
    if (listOpen) list.current.querySelector("input")?.focus({ preventScroll: true });
  }, [listOpen]);
  useLayoutEffect(
    () => (listOpen ? closesOn(list.current, () => setListOpen(false), ".list-button") : undefined),
    [listOpen],
  );
  return (
    <div class="frame">
      <Header host={host} listOpen={listOpen} openList={() => setListOpen(!listOpen)} />
      <Choose box={list} open={listOpen} close={() => setListOpen(false)} />
      <Stage host={host} />
      <Meaning />
      <Announcer />
    </div>
  );
}

function Choose({ box, open, close }) {
  const [finding, setFinding] = useState(false);
  return (
    <nav class={open ? "choose open" : "choose"} aria-label="Choose a root or a site" ref={box}>
      <Finder onFind={setFinding} onPicked={close} />
      <div class="regions" hidden={finding}>
        <RegionList onPicked={close} />
      </div>
    </nav>
  );
}

/** Says the selection, or what is looked at, to those who do not see it. */
function Announcer() {
  const selection = useSelection();
  const {
    state: { focus },
    words,
    view,
    known,
  } = selection;
  const looked =
    focus && words
      ? `${kindWord(focus.kind)}: ${nameOf(words.book, focus.kind, focus.id, view.register)}`
      : "";
  return (
    <p class="sr-only" aria-live="polite" data-announcer>
      {looked || (known ? spoken(selection) : "")}
    </p>
  );
}

/** The worst of each kind in one sentence. */
function spoken({ words, view, subject, effects }) {
  const worst = ["skin", "muscle", "reflex"]
    .map((kind) => affected(effects, kind)[0])
    .filter(Boolean);
  const parts = worst.map(
    ({ kind, id, state }) =>
      `${nameOf(words.book, kind, id, view.register)} ${stateWord(kind, state, view.register)}`,
  );
  const rest = parts.length ? listed(parts) : "no nerve is hit";
  return `${subject.name}, ${SIDE_WORD[sideShown(view, subject)]}: ${rest}.`;
}
