/** For whom the words are. */
import type { JSX } from "preact";
import { REGISTER_WORD } from "../book/words";
import { REGISTERS } from "../contract/view";
import { useShell } from "../state/use_store";

/** The switch between the registers of language. */
export function Registers(): JSX.Element {
  const { store, state } = useShell();
  return (
    <div class="segments registers" role="group" aria-label="Language">
      {REGISTERS.map((register) => (
        <button
          type="button"
          key={register}
          aria-pressed={state.view.register === register}
          data-register={register}
          onClick={() => store.show({ register })}
        >
          {REGISTER_WORD[register]}
        </button>
      ))}
    </div>
  );
}
