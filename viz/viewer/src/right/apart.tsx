/** What tells what is selected from its nearest neighbours, finding by finding. */
import type { JSX } from "preact";
import { kindOfState, nameOf } from "../book/book";
import { findingName } from "../book/examine";
import { listed, nameAndBracket } from "../book/words";
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import { useSubject } from "../state/use_store";

/** The section; nothing where no neighbour is told, or not for this map and anatomy. */
export function Apart(): JSX.Element | null {
  const { store, words, subject, reasons } = useSubject();
  const { apart = [] } = subject.state;
  if (!apart.length || reasons !== "told") return null;
  return (
    <section class="apart" data-apart>
      <h3>What tells it apart</h3>
      <ul class="plain">
        {apart.map(({ from, here, there }) => (
          <li key={from}>
            From{" "}
            <button
              type="button"
              class="row-name"
              data-lesion={from}
              onClick={() => store.select(from)}
            >
              {neighbourName(words, from)}
            </button>
            <Told title="hit here, not there" targets={here} />
            <Told title="hit there, not here" targets={there} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ title, targets }: { title: string; targets: readonly string[] }) {
  const { words } = useSubject();
  if (!targets.length) return null;
  return (
    <span class="about">
      <b>{title}:</b> {listed([...new Set(targets.map((target) => findingName(words, target)))])}
    </span>
  );
}

function neighbourName({ book }: SceneWords, id: string): string {
  const { bare, grade } = splitGrade(id);
  const [name] = nameAndBracket(nameOf(book, kindOfState(book, id), bare));
  return grade ? `${name}, ${grade}` : name;
}
