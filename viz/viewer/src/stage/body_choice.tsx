/** Whose body is shown: a choice where the host can show another one, else the words for it. */
import type { JSX } from "preact";
import { capital } from "../book/words";
import { PHYSIQUES, SEXES, type View } from "../contract/view";
import type { Host } from "../state/host";
import { useSelection } from "../state/use_store";

const SEX_WORD = { male: "Man", female: "Woman" } as const;

/** The choice of a body, or which one it is. */
export function BodyChoice({ host }: { host: Host }): JSX.Element | null {
  const { store, view, words } = useSelection();
  if (!words) return null;
  const { body } = words;
  if (!host.bodies)
    return (
      <p class="body-said small muted" data-body-said>
        The body of {body.words}.
      </p>
    );
  const sex = view.sex === "usual" ? body.sex : view.sex;
  const physique = view.physique === "usual" ? body.physique : view.physique;
  return (
    <div class="body-choice">
      <Words
        name="Whose body"
        words={SEXES.filter((one) => one !== "usual")}
        said={(one) => SEX_WORD[one]}
        chosen={sex}
        choose={(one) => store.show({ sex: one })}
      />
      <Words
        name="Physique"
        words={PHYSIQUES.filter((one) => one !== "usual")}
        said={capital}
        chosen={physique}
        choose={(one) => store.show({ physique: one })}
      />
    </div>
  );
}

interface WordsGiven<Word extends View["sex"] | View["physique"]> {
  readonly name: string;
  readonly words: readonly Word[];
  readonly said: (word: Word) => string;
  readonly chosen: Word;
  readonly choose: (word: Word) => void;
}

function Words<Word extends View["sex"] | View["physique"]>(given: WordsGiven<Word>) {
  const { name, words, said, chosen, choose } = given;
  return (
    <div class="segments" role="group" aria-label={name}>
      {words.map((word) => (
        <button
          type="button"
          key={word}
          aria-pressed={word === chosen}
          data-body={word}
          onClick={() => choose(word)}
        >
          {said(word)}
        </button>
      ))}
    </div>
  );
}
