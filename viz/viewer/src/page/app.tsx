/** The page: one row, and three columns under it; one store. */
import type { JSX, RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { nameOf } from "../book/book";
import { affected, feltOf } from "../book/effects";
import { placeName } from "../book/sore";
import { kindWord, listed, SIDE_WORD, stateWord } from "../book/words";
import type { Mode } from "../contract/view";
import { Bedside } from "../left/bedside";
import { CompareList } from "../left/compare_list";
import { RegionList } from "../left/region_list";
import { holdFocus } from "../marks/held_focus";
import { whileOpen } from "../marks/keys";
import { ComparePanel } from "../right/compare_panel";
import { FindPanel } from "../right/find_panel";
import { Meaning } from "../right/meaning";
import { Sheet } from "../sheet/sheet";
import { Stage } from "../stage/stage";
import type { Host } from "../state/host";
import { focusOf } from "../state/shell_state";
import type { Store } from "../state/store";
import { StoreContext, sideShown, useSelection, useSubject } from "../state/use_store";
import { Header } from "./header";
import { SheetHandle, useSheet } from "./sheet_handle";
import { useTabTitle } from "./tab_title";

/** Everything on the page. */
export function App({ store, host }: { store: Store; host: Host }): JSX.Element {
  return (
    <StoreContext.Provider value={store}>
      <Page host={host} />
      <Sheet host={host} />
    </StoreContext.Provider>
  );
}

/** What stands at the left and at the right of the body in each mode. */
const LEFT: Readonly<Record<Mode, (given: { onPicked: () => void }) => JSX.Element>> = {
  explore: RegionList,
  compare: CompareList,
  find: Bedside,
};
const RIGHT: Readonly<Record<Mode, () => JSX.Element>> = {
  explore: Meaning,
  compare: ComparePanel,
  find: FindPanel,
};
const LEFT_NAME: Readonly<Record<Mode, string>> = {
  explore: "Choose a root or a site",
  compare: "Choose what to compare",
  find: "Mark what you found",
};

function Page({ host }: { host: Host }) {
  const { state, view } = useSelection();
  const [listOpen, setListOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  const close = () => setListOpen(false);
  useLayoutEffect(() => {
    if (listOpen) list.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [listOpen]);
  useLayoutEffect(() => (frame.current ? holdFocus(frame.current) : undefined), []);
  useLayoutEffect(() => whileOpen(list, listOpen, close, ".list-button"), [listOpen]);
  const focus = focusOf(state);
  const looked = [focus?.kind, focus?.id, ...view.lesions, ...view.compare].join(" ");
  useWordsFromTheTop(frame, looked);
  useTabTitle(host);
  const [stop, setStop] = useSheet(looked);
  const Left = LEFT[view.mode];
  const Right = RIGHT[view.mode];
  return (
    <div
      class="frame"
      data-register={view.register}
      data-mode={view.mode}
      data-sheet={stop}
      ref={frame}
    >
      <Header
        host={host}
        listOpen={listOpen}
        openList={() => setListOpen(!listOpen)}
        closeList={close}
      />
      <nav class={listOpen ? "choose open" : "choose"} aria-label={LEFT_NAME[view.mode]} ref={list}>
        <div class="regions">
          <Left onPicked={close} />
        </div>
      </nav>
      <Stage host={host} />
      <SheetHandle stop={stop} setStop={setStop} />
      <Right />
      {view.mode === "explore" && <Announcer />}
    </div>
  );
}

/** What is newly looked at is read from its beginning, however far the last was read. */
function useWordsFromTheTop(frame: RefObject<HTMLElement | null>, looked: string): void {
  useLayoutEffect(() => {
    const words = frame.current?.querySelector(".meaning");
    if (words) words.scrollTop = 0;
  }, [looked]);
}

/** How many places that are felt are spoken. */
const MOST_FELT = 3;

/** Says the selection, or what is looked at, to those who do not see it. */
function Announcer() {
  const { state, words, view, known } = useSelection();
  const focus = focusOf(state);
  const looked =
    focus?.kind === "differential"
      ? "Heel pain, cause by cause"
      : focus && words
        ? `${kindWord(focus.kind)}: ${nameOf(words.book, focus.kind, focus.id, view.register)}`
        : "";
  return (
    <p class="sr-only" aria-live="polite" data-announcer>
      {looked}
      {!looked && known && <Spoken />}
    </p>
  );
}

/** The worst of each kind in one sentence, and what is felt most. */
function Spoken() {
  const { words, view, subject, effects } = useSubject();
  const parts = ["skin", "muscle", "reflex"].flatMap((kind) => {
    const [worst] = affected(effects, kind);
    if (!worst) return [];
    const name = nameOf(words.book, kind, worst.id, view.register);
    return `${name} ${stateWord(words, { kind, state: worst.state, register: view.register })}`;
  });
  const felt = [...feltOf(effects, "skin"), ...feltOf(effects, "deep")].slice(0, MOST_FELT);
  const hurting = felt.map((effect) =>
    placeName(words, effect, { ...subject, register: view.register }),
  );
  const said = [
    ...(parts.length ? [listed(parts)] : []),
    ...(hurting.length
      ? [`${subject.noPath ? "pain" : "pain or tingling"} is felt in ${listed(hurting)}`]
      : []),
  ];
  const rest = said.join("; ") || "no nerve is hit";
  return <>{`${subject.name}, ${SIDE_WORD[sideShown(view, subject)]}: ${rest}.`}</>;
}
