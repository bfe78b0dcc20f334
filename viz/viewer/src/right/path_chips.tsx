/** The way from the root to the heel as a line of chips. */
import type { JSX } from "preact";
import { heelTargets, nameOf, rowOf } from "../book/book";
import { HEEL_FACES, midSentence, nameAndBracket } from "../book/words";
import type { Book } from "../contract/book_rows";
import { ROOT_COLOUR } from "../contract/constants";
import { AFFECTED } from "../contract/states";
import { pickEntry } from "../state/pick";
import { useSubject } from "../state/use_store";

/** The path in one line; nothing if there is none. */
export function PathChips(): JSX.Element | null {
  const { store, words, view, subject } = useSubject();
  const path = mainSteps(words.book, subject.state.path ?? []);
  const end = useEnd();
  if (!path.length) return null;
  return (
    <ol class="path" aria-label="The way of the nerve">
      {path.map(({ id, name }) => (
        <li key={id}>
          <button
            class="step"
            {...(id in ROOT_COLOUR && { style: { "--root": ROOT_COLOUR[id] }, "data-root": true })}
            onClick={() => pickEntry(store, { kind: "nerve", id })}
          >
            {shortNerve(
              view.register === "patient" ? nameOf(words.book, "nerve", id, "patient") : name,
            )}
          </button>
        </li>
      ))}
      {end && <li class="end">{end}</li>}
    </ol>
  );
}

/** Where the path ends: in the heel, if a face of it is affected. */
function useEnd(): string {
  const { words, effects } = useSubject();
  const heel = heelTargets(words.book);
  return HEEL_FACES.some(([key]) => AFFECTED.has(effects.get(heel[key] ?? "")?.state ?? ""))
    ? "heel"
    : "";
}

/** Rami and divisions are steps of the path, but in one line they only make it long. */
const PASSED_OVER = new Set(["ramus", "division"]);

/** A nerve on the way. */
interface Step {
  readonly id: string;
  readonly name: string;
}

function mainSteps(book: Book, path: readonly Step[]): Step[] {
  const isPassedOver = (id: string) => PASSED_OVER.has(rowOf(book, "nerve", id)?.kind ?? "");
  return path.filter(({ id }, n) => n === 0 || !isPassedOver(id));
}

/** In a line of nerves the word nerve goes without saying. */
function shortNerve(name: string): string {
  const [bare] = nameAndBracket(name.replace("(s)", ""));
  const short = bare.replace(/ branch(es)?( of .*)?$/i, "").replace(/ nerves?( root)?(?=,|$)/i, "");
  return midSentence(short);
}
