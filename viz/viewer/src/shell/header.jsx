/** The head of the page: name, what it is, undo, share, maps and variants, register. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { closesOn } from "./keys.js";
import { MapPanel } from "./map_panel.jsx";
import { REGISTERS } from "./view.js";
import { REGISTER_WORD, TEACHING_NOTICE } from "./words.js";
import { Chevron } from "./marks.jsx";
import { useShell } from "./use_store.js";

export function Header({ host, openList, listOpen }) {
  const { store, state } = useShell();
  return (
    <header class="head">
      <button class="button list-button" aria-expanded={listOpen} onClick={openList}>
        Choose
      </button>
      <h1>
        Root <span>to</span> Heel
      </h1>
      <p class="notice">{TEACHING_NOTICE}</p>
      <span class="gap" />
      <button
        class="button"
        disabled={!store.canUndo()}
        onClick={() => store.undo()}
        title="Back to what was shown before"
      >
        Undo
      </button>
      <Maps />
      {host.trail.link() && <Share host={host} />}
      <div class="segments registers" role="group" aria-label="Language">
        {REGISTERS.map((register) => (
          <button
            key={register}
            aria-pressed={state.view.register === register}
            data-register={register}
            onClick={() => store.show({ register })}
          >
            {REGISTER_WORD[register]}
          </button>
        ))}
      </div>
    </header>
  );
}

function Maps() {
  const { state } = useShell();
  const [open, setOpen] = useState(false);
  const box = useRef(null);
  useLayoutEffect(() => (open ? closesOn(box.current, () => setOpen(false)) : undefined), [open]);
  const changed = (state.view.map === "default" ? 0 : 1) + state.view.variants.length;
  return (
    <div class="popover" ref={box}>
      <button
        class="button"
        aria-expanded={open}
        disabled={!state.words}
        onClick={() => setOpen(!open)}
      >
        <span class="wide-only">Map and variants</span>
        <span class="narrow-only">Map</span>
        {changed > 0 && (
          <span class="count" title={`${changed} changed`}>
            {changed}
          </span>
        )}
        <Chevron open={open} />
      </button>
      {open && <MapPanel />}
    </div>
  );
}

function Share({ host }) {
  const [done, setDone] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(host.trail.link());
      setDone("Link copied");
    } catch {
      setDone("Copy it from the address bar");
    }
    setTimeout(() => setDone(""), 2500);
  };
  return (
    <button class="button" onClick={copy} title="Copy a link to exactly this view">
      Share
      <span class={done ? "toast shown" : "toast"} role="status">
        {done}
      </span>
    </button>
  );
}
