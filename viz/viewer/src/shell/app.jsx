/** The page: three columns, one store. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Finder } from "./finder.jsx";
import { Header } from "./header.jsx";
import { Meaning } from "./meaning.jsx";
import { RegionList } from "./region_list.jsx";
import { Stage } from "./stage.jsx";
import { closesOn } from "./keys.js";
import { affected } from "./effects.js";
import { nameOf } from "./book.js";
import { listed, SIDE_WORD, stateWord } from "./words.js";
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
  useEffect(() => (listOpen ? closesOn(list.current, () => setListOpen(false)) : undefined), [listOpen]);
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
      <div class="regions" hidden={finding}><RegionList onPicked={close} /></div>
    </nav>
  );
}

/** Says the selection to those who do not see it. */
function Announcer() {
  const { words, view, known, subject, effects } = useSelection();
  const text = known ? spoken() : "";
  function spoken() {
    const most = ["skin", "muscle", "reflex"].map((kind) => [kind, affected(effects, kind)[0]]).filter(([, effect]) => effect);
    const parts = most.map(([kind, { id, state }]) => `${nameOf(words.book, kind, id, view.register)} ${stateWord(kind, state, view.register)}`);
    const rest = parts.length ? listed(parts) : "no nerve is hit";
    return `${subject.name}, ${SIDE_WORD[sideShown(view, subject)]}: ${rest}.`;
  }
  return <p class="sr-only" aria-live="polite" data-announcer>{text}</p>;
}
