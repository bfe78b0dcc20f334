/** The head of the page, one row: name, the search over everything, register, undo, menu. */
import type { JSX } from "preact";
import type { Mode } from "../contract/view";
import { Finder } from "../left/finder";
import type { Host } from "../state/host";
import { useShell } from "../state/use_store";
import { Gone } from "./gone";
import { Menu } from "./menu";
import { Modes } from "./modes";
import { Registers } from "./registers";
import { Undo } from "./undo";

/** What the header needs of the page. */
export interface HeaderGiven {
  readonly host: Host;
  readonly openList: () => void;
  readonly closeList: () => void;
  readonly listOpen: boolean;
}

/** What the button that opens the left column says. */
const LIST_WORD: Readonly<Record<Mode, string>> = {
  explore: "Choose",
  compare: "Choose",
  find: "Findings",
};

/** The same in whole, for who sees the sign alone. */
const LIST_NAME: Readonly<Record<Mode, string>> = {
  explore: "Choose from the list",
  compare: "Choose what to compare",
  find: "Findings to mark",
};

/** The row at the top. */
export function Header({ host, openList, closeList, listOpen }: HeaderGiven): JSX.Element {
  const { state } = useShell();
  return (
    <header class="head">
      <button
        type="button"
        class="button list-button"
        aria-expanded={listOpen}
        aria-label={LIST_NAME[state.view.mode]}
        title={LIST_NAME[state.view.mode]}
        onClick={openList}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" class="sign lines">
          <path d="M3 5h14M3 10h14M3 15h14" />
        </svg>
        <span class="wide-only">{LIST_WORD[state.view.mode]}</span>
      </button>
      <h1>
        Root <span>to</span> Heel
      </h1>
      <Modes />
      {state.gone && <Gone why={state.gone} />}
      <span class="gap" />
      <Finder onPicked={closeList} />
      <div class="wide-only">
        <Registers />
      </div>
      <Undo />
      <Menu host={host} />
    </header>
  );
}
