/** What presses on the nerve, where it is a part of the body. */
import { nameOf } from "../body/captions.js";
import { listed, midSentence } from "./words.js";
import { useSelection } from "./use_store.js";

export function Causes() {
  const { words, id } = useSelection();
  const parts = [...(words.causes?.[id] || []), ...bandsAt(words, id)];
  const names = parts.map((part) => midSentence(nameOf(words, part)));
  if (!names.length) return null;
  return (
    <p class="causes" data-causes>
      <span class="label">Pressed by</span>
      {listed([...new Set(names)])}
    </p>
  );
}

/** The ligaments that press at a site. */
function bandsAt({ sites }, id) {
  const shown = Object.entries(sites?.[id]?.parts || {});
  return shown.filter(([, state]) => state === "band").map(([part]) => part);
}
