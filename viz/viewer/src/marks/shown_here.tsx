/** Which of its places the card of a condition speaks of. */
import type { JSX } from "preact";
import { nameOf } from "../book/book";
import { midSentence, nameAndBracket } from "../book/words";
import { useWords } from "../state/use_store";

/** The place in a line; nothing where the card speaks of the commonest. */
export function ShownHere({ place }: { place: string }): JSX.Element | null {
  const { words, view } = useWords();
  if (!place) return null;
  const [name] = nameAndBracket(nameOf(words.book, "site", place, view.register));
  return (
    <p class="muted" data-place={place}>
      Shown here: {midSentence(name)}.
    </p>
  );
}
