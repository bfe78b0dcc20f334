/** The way from the root to the heel as a line of chips. */
import { heelTargets, nameOf, rowOf } from "./book.js";
import { AFFECTED } from "./effects.js";
import { pickEntry } from "./picking.js";
import { HEEL_FACES, midSentence, nameAndBracket, ROOT_COLOUR } from "./words.js";
import { useSelection } from "./use_store.js";

export function PathChips() {
  const { store, words, view, subject } = useSelection();
  const path = mainSteps(words.book, subject.state.path || []);
  const end = useEnd();
  if (!path.length) return null;
  return (
    <ol class="path" aria-label="The way of the nerve">
      {path.map(({ id, name }) => (
        <li key={id}>
          <button
            class="step"
            style={ROOT_COLOUR[id] && { "--root": ROOT_COLOUR[id] }}
            data-root={id in ROOT_COLOUR || undefined}
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

function useEnd() {
  const { words, effects } = useSelection();
  const heel = heelTargets(words.book);
  return HEEL_FACES.some(([key]) => AFFECTED.has(effects.get(heel[key])?.state)) ? "heel" : "";
}

/** Rami and divisions are steps of the path, but in one line they only make it long. */
const PASSED_OVER = new Set(["ramus", "division"]);

function mainSteps(book, path) {
  return path.filter(({ id }, n) => n === 0 || !PASSED_OVER.has(rowOf(book, "nerve", id)?.kind));
}

/** In a line of nerves the word nerve goes without saying. */
function shortNerve(name) {
  const [bare] = nameAndBracket(name.replace("(s)", ""));
  const short = bare.replace(/ branch(es)?( of .*)?$/i, "").replace(/ nerves?( root)?(?=,|$)/i, "");
  return midSentence(short);
}
