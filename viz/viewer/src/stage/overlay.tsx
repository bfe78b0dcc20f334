/** Stands over the body while there is none to see, and says why. */
import type { JSX } from "preact";
import type { ShellState } from "../state/shell_state";

/** How far the body is, or what went wrong. */
export function Overlay({ state }: { state: ShellState }): JSX.Element {
  const { phase, progress, fraction, error } = state;
  if (phase === "failed") {
    return (
      <div class="overlay failed" role="alert">
        <b>The body could not be shown</b>
        <p>{error}</p>
      </div>
    );
  }
  const wait =
    phase === "lost"
      ? "The graphics driver took the picture away; it comes back by itself"
      : "Waiting for the body";
  return (
    <div class="overlay" role="status">
      {fraction === undefined ? (
        <span class="spinner" aria-hidden="true" />
      ) : (
        <progress max="1" value={fraction} aria-label="How far it is" />
      )}
      <p>{progress || wait}</p>
    </div>
  );
}
