/** The way from the root to the heel as a line of chips. */
import type { JSX } from "preact";
import { rowOf } from "../book/book";
import { gradeOf } from "../book/grades";
import { plainNerve } from "../book/plain";
import { type Way, waysOf } from "../book/ways";
import { midSentence, nameAndBracket } from "../book/words";
import type { Book } from "../contract/book_rows";
import { ROOT_COLOUR } from "../contract/constants";
import { pickEntry } from "../state/pick";
import { useSubject } from "../state/use_store";

/** The path of each lesion in one line, and that to the heel where it is another one. */
export function PathChips(): JSX.Element {
  const { words, subject } = useSubject();
  return (
    <>
      {waysOf(words, subject).map((way) => (
        <Chips key={idsOf(way.path)} {...way} />
      ))}
    </>
  );
}

function Chips({ path, toHeel }: Way) {
  const { view } = useSubject();
  const first = view.register === "patient" && toHeel.length ? toHeel : path;
  const same = idsOf(first) === idsOf(toHeel);
  return (
    <>
      <Steps steps={first} label="The way of the nerve" end={same && toHeel.length > 0} />
      {!same && <Steps steps={toHeel} label="A way to the heel" end />}
    </>
  );
}

function idsOf(steps: readonly Step[]): string {
  return steps.map(({ id }) => id).join();
}

/** One way as a line of chips. */
interface StepsGiven {
  readonly steps: readonly Step[];
  readonly label: string;
  /** Whether it ends in the heel. */
  readonly end: boolean;
}

function Steps({ steps, label, end }: StepsGiven) {
  const { store, words, view } = useSubject();
  const path = mainSteps(words.book, steps);
  if (!path.length) return null;
  const onlyFelt = view.lesions.every((id) => gradeOf(words, id, view.grade) === "irritated");
  return (
    <ol class={onlyFelt ? "path felt" : "path"} aria-label={label}>
      {path.map(({ id, name }) => (
        <li key={id}>
          <button
            class="step"
            {...(id in ROOT_COLOUR && { style: { "--root": ROOT_COLOUR[id] }, "data-root": true })}
            onClick={() => pickEntry(store, { kind: "nerve", id })}
          >
            {view.register === "patient" ? plainNerve(words, id) : shortNerve(name)}
          </button>
        </li>
      ))}
      {end && <li class="end">heel</li>}
    </ol>
  );
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
