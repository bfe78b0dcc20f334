/** What is selected together, and the way to add a further lesion by hand. */
import type { JSX } from "preact";
import { kindOfState, nameOf, splitCut } from "../book/book";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import type { Register } from "../contract/view";
import type { Host } from "../state/host";
import { useSelection } from "../state/use_store";

/** As many lesions as one person is asked to think of together. */
const MOST = 4;

/** The host, which knows whether Python can work several lesions out. */
export interface ChosenGiven {
  readonly host: Host;
}

/** The lesions of a selection as chips that can be taken out, and a button to add one. */
export function Chosen({ host }: ChosenGiven): JSX.Element | null {
  const { store, state, words, view } = useSelection();
  const { lesions, register } = view;
  if (!words || !lesions.length) return null;
  if (state.adding)
    return (
      <p class="chosen adding" role="status">
        Now pick the next one: in the list, by the search or on the body.
        <button type="button" class="pill" onClick={() => store.set({ adding: false })}>
          Cancel
        </button>
      </p>
    );
  return (
    <ul class="chosen" aria-label="Selected together">
      {lesions.length > 1 &&
        lesions.map((id) => (
          <li key={id}>
            <button
              type="button"
              class="pill on"
              data-leave-out={id}
              title="Take it out"
              onClick={() => store.leaveOut(id)}
            >
              {calledShortly(words, id, register)}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      {host.asks && lesions.length < MOST && (
        <li>
          <button
            type="button"
            class="pill"
            data-add-lesion
            title="Two lesions at once: what do they cause together?"
            onClick={() => store.set({ adding: true })}
          >
            Add a lesion
          </button>
        </li>
      )}
    </ul>
  );
}

/** The name of a lesion, without its grade. */
function calledShortly({ book }: SceneWords, id: string, register: Register): string {
  const { bare } = splitGrade(id);
  const kind = kindOfState(book, bare);
  return nameOf(book, kind, kind === "nerve" ? splitCut(bare).nerve : bare, register);
}
