/** The head of the page: name, what it is, undo, share, maps and variants, register. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { REGISTER_WORD, TEACHING_NOTICE } from "../book/words";
import { REGISTERS } from "../contract/view";
import { whileOpen } from "../marks/keys";
import { Chevron } from "../marks/marks";
import type { Host } from "../state/host";
import { useShell } from "../state/use_store";
import { Gone } from "./gone";
import { MapPanel } from "./map_panel";

/** What the header needs of the page. */
export interface HeaderGiven {
  readonly host: Host;
  readonly openList: () => void;
  readonly listOpen: boolean;
}

/** The row at the top. */
export function Header({ host, openList, listOpen }: HeaderGiven): JSX.Element {
  const { store, state } = useShell();
  return (
    <header class="head">
      <button type="button" class="button list-button" aria-expanded={listOpen} onClick={openList}>
        Choose
      </button>
      <h1>
        Root <span>to</span> Heel
      </h1>
      {state.gone ? <Gone why={state.gone} /> : <p class="notice">{TEACHING_NOTICE}</p>}
      <span class="gap" />
      <button
        type="button"
        class="button"
        disabled={!store.canUndo()}
        onClick={store.undo}
        title="Back to what was shown before"
      >
        Undo
      </button>
      <Maps />
      {host.trail.link() && <Share host={host} />}
      <Registers />
    </header>
  );
}

function Registers() {
  const { store, state } = useShell();
  return (
    <div class="segments registers" role="group" aria-label="Language">
      {REGISTERS.map((register) => (
        <button
          type="button"
          key={register}
          aria-pressed={state.view.register === register}
          data-register={register}
          onClick={() => store.show({ register })}
        >
          {REGISTER_WORD[register]}
        </button>
      ))}
    </div>
  );
}

function Maps() {
  const { state } = useShell();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => whileOpen(box, open, () => setOpen(false)), [open]);
  const changed = (state.view.map === "default" ? 0 : 1) + state.view.variants.length;
  return (
    <div class="popover" ref={box}>
      <button
        type="button"
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

function Share({ host }: { host: Host }) {
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
    <button type="button" class="button" onClick={copy} title="Copy a link to exactly this view">
      Share
      <span class={done ? "toast shown" : "toast"} role="status">
        {done}
      </span>
    </button>
  );
}
