/** What can be done with the view as a whole: share it, print it, save its picture. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { sharedOf } from "../book/findings";
import { writeAddress } from "../contract/address";
import { Popover } from "../marks/popover";
import { printSheet } from "../sheet/sheet";
import type { Host } from "../state/host";
import { useShell } from "../state/use_store";
import { Registers } from "./registers";

/** The host, which knows the view's address and its picture. */
export interface MenuGiven {
  readonly host: Host;
}

/** The menu at the end of the header. */
export function Menu({ host }: MenuGiven): JSX.Element {
  return (
    <Popover kind="menu" name="Menu" buttonName="Menu" label={<Dots />} bare>
      {(close) => <Entries host={host} close={close} />}
    </Popover>
  );
}

function Dots() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" class="sign">
      {[4, 10, 16].map((x) => (
        <circle cx={x} cy="10" r="1.7" key={x} />
      ))}
    </svg>
  );
}

function Entries({ host, close }: MenuGiven & { close: () => void }) {
  const { store, state } = useShell();
  const then = (act: () => void) => () => {
    close();
    act();
  };
  const body = host.body();
  const findings = sharedOf(state.evidence, state.view.findings);
  const pictured = state.phase === "ready" && body?.snapshot;
  return (
    <>
      <div class="narrow-only">
        <p class="label block">Words for</p>
        <Registers />
      </div>
      {store.canRedo() && (
        <button type="button" class="entry" data-redo onClick={then(store.redo)}>
          Redo
        </button>
      )}
      {host.trail.link() && <Share host={host} />}
      {host.trail.link() && findings.length > 0 && (
        <ShareFindings host={host} findings={findings} />
      )}
      <button type="button" class="entry" data-print onClick={then(printSheet)}>
        Print the sheet
      </button>
      {pictured && (
        <button type="button" class="entry" onClick={then(() => save(host))}>
          Save the picture
        </button>
      )}
    </>
  );
}

/** Hands the body over as a PNG file. */
function save(host: Host): void {
  const href = host.body()?.snapshot?.();
  if (!href) return;
  Object.assign(document.createElement("a"), { href, download: "root-to-heel.png" }).click();
}

/** Copies a text; gives what came of it, in words. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A link that holds what was marked, after it is said that it does. It stands in the fragment, which
 * no browser sends to a server.
 */
function ShareFindings({ host, findings }: MenuGiven & { findings: readonly string[] }) {
  const { state } = useShell();
  const [link, setLink] = useState("");
  const [done, setDone] = useState("");
  const count = findings.length;
  const address = writeAddress({ ...state.view, findings });
  const what = count === 1 ? "finding" : `${count} findings`;
  if (!link)
    return (
      <button
        type="button"
        class="entry"
        data-share-findings
        onClick={() => setLink(`${host.trail.link().split(/[?#]/)[0]}#${address}`)}
      >
        Share the {what}
      </button>
    );
  return (
    <div class="entry" data-shares-findings>
      <p class="small">
        The link holds the {what} you marked: whoever has it can read them. Put no name beside it.
      </p>
      <input class="link-text" readonly value={link} aria-label="Link with the findings" />
      <button
        type="button"
        class="pill"
        onClick={async () =>
          setDone((await copied(link)) ? "Copied" : "Copy it from the line above")
        }
      >
        Copy the link
      </button>
      <span class="small muted" role="status">
        {done}
      </span>
    </div>
  );
}

function Share({ host }: MenuGiven) {
  const [done, setDone] = useState("");
  const copy = async () =>
    setDone((await copied(host.trail.link())) ? "Link copied" : "Copy it from the address bar");
  return (
    <button type="button" class="entry" onClick={copy} title="Copy a link to exactly this view">
      Share this view
      <span class="small muted" role="status">
        {done}
      </span>
    </button>
  );
}
