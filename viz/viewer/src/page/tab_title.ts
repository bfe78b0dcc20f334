/** What the tab of the browser is called: what is selected, compared or looked for. */
import { useLayoutEffect } from "preact/hooks";
import { shortName } from "../book/compared";
import { nameAndBracket } from "../book/words";
import type { Host } from "../state/host";
import { focusOf } from "../state/shell_state";
import { type SelectionShell, useSelection } from "../state/use_store";

const PAGE = "Root to Heel";

/** Names the tab, where the page has it for itself. */
export function useTabTitle(host: Host): void {
  const title = tabTitle(useSelection());
  useLayoutEffect(() => host.trail.name(title), [host, title]);
}

/** The title; what was noted of a patient does not stand in it. */
export function tabTitle(shell: SelectionShell): string {
  const about = aboutOf(shell);
  return about ? `${about} - ${PAGE}` : PAGE;
}

function aboutOf({ state, words, view, id, subject, beside }: SelectionShell): string {
  if (view.mode === "find") return "Find";
  if (focusOf(state)?.kind === "differential") return "Heel pain, cause by cause";
  if (!words) return [...view.lesions, ...view.compare].join(", ");
  if (view.mode === "explore") return subject ? nameAndBracket(subject.name)[0] : "";
  const name = (own: string, other: string, open: string) =>
    own ? shortName(words, own, view.register, other) : open;
  if (!id && !beside.id) return "Compare";
  return `${name(id, beside.id, "?")} or ${name(beside.id, id, "?")}`;
}
