/** What is selected together, and the way to add a further lesion by hand. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { lesionName } from "../book/subject";
import { capital } from "../book/words";
import { onEscape } from "../marks/keys";
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
  if (state.adding) return <Adding />;
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
              {capital(lesionName(words.book, id, register))}
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

/** While the next lesion is to be picked; Escape ends that too. */
function Adding() {
  const { store } = useSelection();
  const cancel = useRef<HTMLButtonElement>(null);
  const end = () => store.set({ adding: false });
  useLayoutEffect(() => {
    const button = cancel.current;
    button?.focus({ preventScroll: true });
    return button ? onEscape(button, end) : undefined;
  }, []);
  return (
    <p class="chosen adding" role="status">
      Now pick the next one: in the list, by the search or on the body.
      <button type="button" class="pill" onClick={end} ref={cancel}>
        Cancel
      </button>
    </p>
  );
}
