/** What presses on the nerve, where it is a part of the body. */
import type { JSX } from "preact";
import { partName } from "../book/part_names";
import { listed, midSentence } from "../book/words";
import type { SceneWords } from "../contract/scene";
import { useWords } from "../state/use_store";

/** The names of what presses. */
export function Causes(): JSX.Element | null {
  const { words, id } = useWords();
  const parts = [...(words.causes[id] ?? []), ...bandsAt(words, id)];
  const names = parts.map((part) => midSentence(partName(words, part)));
  if (!names.length) return null;
  return (
    <p class="causes" data-causes>
      <span class="label">Pressed by</span>
      {listed([...new Set(names)])}
    </p>
  );
}

/** The ligaments that press at a site. */
function bandsAt({ sites }: SceneWords, id: string): string[] {
  const shown = Object.entries(sites[id]?.parts ?? {});
  return shown.flatMap(([part, state]) => (state === "band" ? part : []));
}
