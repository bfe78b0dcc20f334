/** The search box over everything, and what it finds. */
import { useId, useMemo, useState } from "preact/hooks";
import { searcher } from "./search.js";
import { kindPlural } from "./words.js";
import { useShell } from "./use_store.js";
import { pickEntry } from "./picking.js";

export function Finder({ onFind, onPicked }) {
  const { store, state } = useShell();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const search = useMemo(() => state.words && searcher(state.words.book), [state.words?.book]);
  const groups = useMemo(() => (search && text.trim() ? search(text) : []), [search, text]);
  const flat = groups.flatMap(({ items }) => items);
  const type = (value) => {
    setText(value);
    setAt(0);
    onFind(Boolean(value.trim()));
  };
  const pick = (hit) => {
    pickEntry(store, hit);
    type("");
    onPicked?.();
  };
  const onKeyDown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && flat.length) setAt((at + step + flat.length) % flat.length);
    else if (event.key === "Enter" && flat[at]) pick(flat[at]);
    else if (event.key === "Escape" && text) type("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="finder">
      <SearchBox
        text={text}
        type={type}
        onKeyDown={onKeyDown}
        id={id}
        active={flat[at] && `${id}-${at}`}
        ready={Boolean(search)}
      />
      {text.trim() && <Hits groups={groups} at={at} id={id} pick={pick} text={text} />}
    </div>
  );
}

function SearchBox({ text, type, onKeyDown, id, active, ready }) {
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
        aria-label="Search roots, nerves, sites, conditions, muscles and symptoms"
        placeholder="Search nerve or symptom"
        value={text}
        disabled={!ready}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text && (
        <button class="clear" aria-label="Clear the search" onClick={() => type("")}>
          ×
        </button>
      )}
    </div>
  );
}

function Hits({ groups, at, id, pick, text }) {
  if (!groups.length) {
    return (
      <p class="empty" id={`${id}-hits`}>
        Nothing is called “{text.trim()}”. Try a nerve, a muscle, a disc level or a symptom.
      </p>
    );
  }
  let n = -1;
  return (
    <ul class="hits" role="listbox" id={`${id}-hits`} aria-label="Results">
      {groups.map(({ kind, items }) => (
        <li role="group" aria-label={kindPlural(kind)} key={kind}>
          <h3 aria-hidden="true">{kindPlural(kind)}</h3>
          <ul role="presentation">
            {items.map((hit) => {
              n += 1;
              return <Hit key={hit.id} hit={hit} id={`${id}-${n}`} active={n === at} pick={pick} />;
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Hit({ hit, id, active, pick }) {
  const show = (element) => active && element?.scrollIntoView({ block: "nearest" });
  return (
    <li
      role="option"
      id={id}
      aria-selected={active}
      data-hit={hit.id}
      class={active ? "item active" : "item"}
      ref={show}
      onClick={() => pick(hit)}
    >
      <span>{hit.name}</span>
    </li>
  );
}
