/** The search box over everything, and what it finds. */
import type { JSX, RefObject } from "preact";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type FindOffer, findOffer } from "../book/find_offer";
import { type Found, rankingOf } from "../book/search";
import { type FoundGroup, searcher } from "../book/search_shown";
import { readingWords } from "../book/typed_lines";
import { kindPlural } from "../book/words";
import { isWriting, LIST_STEPS, onPageKey, whileOpen } from "../marks/keys";
import { findWith } from "../state/find_actions";
import { pickEntry } from "../state/pick";
import { useRanking } from "../state/use_ranking";

/** Whom the search tells that something was picked. */
export interface FinderGiven {
  readonly onPicked: () => void;
}

/** The search over everything. */
export function Finder({ onPicked }: FinderGiven): JSX.Element {
  const { store, state, evidence } = useRanking();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const id = useId();
  const book = state.words?.book;
  const { register } = state.view;
  const { names } = state.plain;
  // the index is made with the first letter, not while the body is waited for
  const [hits, unnamed] = useMemo(
    () =>
      book && text.trim()
        ? [searcher(book, register, names)(text), rankingOf(book).unnamed(text)]
        : [[], []],
    [book, register, names, text],
  );
  const offer = useMemo(
    () => (evidence && text.trim() ? findOffer(state.evidence ?? evidence, text) : null),
    [evidence, state.evidence, text],
  );
  const name = offer && evidence ? readingWords(evidence, offer.reading).replace(COUNT, "") : "";
  const groups = withOffer(hits, offer, name);
  const flat = groups.flatMap(({ items }) => items);
  // what only comes near does not open by itself: it is no answer to what was asked
  const isNear = unnamed.length > 0 && flat[0]?.kind !== FIND;
  const at = chosen ?? (isNear ? -1 : 0);
  const type = (value: string) => {
    setText(value);
    setChosen(null);
  };
  const pick = (hit: Found) => {
    if (hit.kind === FIND) findWith(store, offer?.findings ?? []);
    else pickEntry(store, hit);
    type("");
    onPicked();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = LIST_STEPS.get(event.key);
    const hit = flat[at];
    if (step && flat.length) setChosen(nextOf(at, step, flat.length));
    else if (event.key === "Enter" && hit) pick(hit);
    else if (event.key === "Escape" && text) type("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const active = flat[at] && `${id}-${at}`;
  const ready = Boolean(book);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => whileOpen(box, Boolean(text), () => type("")), [Boolean(text)]);
  useSearchKey(box);
  return (
    <div class="finder" ref={box}>
      <SearchBox {...{ text, type, onKeyDown, id, active, ready }} />
      {text.trim() && <Hits {...{ groups, unnamed, at, id, pick, text }} />}
    </div>
  );
}

/** The number of the hit that a step leads to; without one before, the first or the last. */
function nextOf(at: number, step: number, count: number): number {
  return at < 0 && step < 0 ? count - 1 : (at + step + count) % count;
}

/** How a reading of several findings begins. */
const COUNT = /^All \d+: /;

/** The kind of hit that marks findings in Find. */
const FIND = "find";

/** The hits with Find among them: first where several findings are typed, second where it is one. */
function withOffer(
  hits: readonly FoundGroup[],
  offer: FindOffer | null,
  name: string,
): readonly FoundGroup[] {
  if (!offer) return hits;
  const group = { kind: FIND, items: [{ kind: FIND, id: FIND, name }] };
  const isUrgent = hits[0]?.kind === "red_flag";
  const at = offer.isSeveral && !isUrgent ? 0 : 1;
  return [...hits.slice(0, at), group, ...hits.slice(at)];
}

/** A stroke on the keyboard leads to the search, wherever no text is being written. */
function useSearchKey(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    () =>
      box.current
        ? onPageKey(box.current, (event) => {
            if (event.key !== "/" || isWriting(event)) return;
            event.preventDefault();
            box.current?.querySelector("input")?.focus();
          })
        : undefined,
    [],
  );
}

interface SearchBoxGiven {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly id: string;
  /** Id of the hit that Enter picks. */
  readonly active: string | undefined;
  readonly ready: boolean;
}

function SearchBox({ text, type, onKeyDown, id, active, ready }: SearchBoxGiven) {
  return (
    <div class="search">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.4 10.4 3.4 3.4" />
      </svg>
      <input
        type="text"
        role="combobox"
        aria-expanded={Boolean(text.trim())}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={active}
        aria-label="Search roots, nerves, sites, conditions, muscles, tests, treatments and symptoms"
        placeholder="Nerve, place, symptom, test ..."
        value={text}
        disabled={!ready}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text && (
        <button type="button" class="clear" aria-label="Clear the search" onClick={() => type("")}>
          ×
        </button>
      )}
    </div>
  );
}

interface HitsGiven {
  readonly groups: readonly FoundGroup[];
  /** The words that nothing in the sources has. */
  readonly unnamed: readonly string[];
  /** Number of the hit that Enter picks, -1 for none. */
  readonly at: number;
  readonly id: string;
  readonly pick: (hit: Found) => void;
  readonly text: string;
}

/** That the sources have no such thing; nothing where they have. */
function Unnamed({ words }: { words: readonly string[] }) {
  if (!words.length) return null;
  const said = words.map((word) => `\u201c${word}\u201d`).join(", ");
  return (
    <p class="unnamed" role="status">
      Nothing in the sources is called {said}. What comes nearest:
    </p>
  );
}

function Hits({ groups, unnamed, at, id, pick, text }: HitsGiven) {
  if (!groups.length) {
    return (
      <p class="hits empty" id={`${id}-hits`} role="status">
        Nothing is called “{text.trim()}” in the sources. Try a nerve, a muscle, a disc level or a
        symptom.
      </p>
    );
  }
  return (
    <div class="hits">
      <Unnamed words={unnamed} />
      <List {...{ groups, at, id, pick }} />
    </div>
  );
}

function List({ groups, at, id, pick }: Pick<HitsGiven, "groups" | "at" | "id" | "pick">) {
  let n = -1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
    <ul role="listbox" id={`${id}-hits`} aria-label="Results">
      {groups.map(({ kind, items }) => (
        <li role="group" aria-label={kindPlural(kind)} key={kind}>
          <h3 aria-hidden="true">{kindPlural(kind)}</h3>
          <ul role="presentation">
            {items.map((hit) => {
              n += 1;
              return (
                <Hit
                  key={`${kind}:${hit.id}`}
                  hit={hit}
                  id={`${id}-${n}`}
                  active={n === at}
                  pick={pick}
                />
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface HitGiven extends Pick<HitsGiven, "id" | "pick"> {
  readonly hit: Found;
  readonly active: boolean;
}

function Hit({ hit, id, active, pick }: HitGiven) {
  const show = (element: HTMLElement | null) => {
    if (active) element?.scrollIntoView({ block: "nearest" });
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box above keeps the focus, as in a combobox
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above takes the keys
    <li
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an entry of a combobox
      role="option"
      id={id}
      aria-selected={active}
      data-hit={hit.id}
      data-kind={hit.kind}
      class={active ? "item active" : "item"}
      ref={show}
      onClick={() => pick(hit)}
    >
      <span>{hit.name}</span>
    </li>
  );
}
