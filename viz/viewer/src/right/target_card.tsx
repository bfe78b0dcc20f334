/** A target that is looked at: what it does, what supplies it, and the lesions that hit it. */
import type { JSX } from "preact";
import { type AnyRow, kindOfState, nameOf, rowOf } from "../book/book";
import { statesThatReach } from "../book/effects";
import { capital, nameAndBracket } from "../book/words";
import type { Card } from "../contract/cards";
import { RootTag, StateChip } from "../marks/marks";
import { pickEntry } from "../state/pick";
import { useWords } from "../state/use_store";

const MOST_ROOTS = 5;
const MOST_SITES = { student: 7, clinician: 7, patient: 4 };

/** What the book and the selection say of a target. */
export function TargetBody({ kind, id }: Card): JSX.Element {
  const { words, view } = useWords();
  const row = rowOf(words.book, kind, id);
  const isPlain = view.register === "patient";
  return (
    <>
      {!isPlain && row?.action && <p>{capital(row.action)}</p>}
      {!isPlain && row?.description && <p class="muted">{capital(row.description)}</p>}
      <Now kind={kind} id={id} />
      {row && <SuppliedBy row={row} />}
      {!isPlain && row && <Roots row={row} />}
      {!isPlain && row && <Responses row={row} />}
      <Lesions target={`${kind}:${id}`} />
    </>
  );
}

/** What the selection does to it. */
function Now({ kind, id }: Card) {
  const { words, view, effects, subject } = useWords();
  const effect = effects.get(`${kind}:${id}`);
  if (!effect || !subject) return null;
  const why = view.register === "patient" ? "" : subject.state.why?.[effect.target];
  return (
    <p class="now">
      <StateChip words={words} kind={kind} state={effect.state} register={view.register} /> in{" "}
      {nameAndBracket(subject.name)[0]}
      {why ? `: ${why}` : ""}
    </p>
  );
}

function SuppliedBy({ row }: { row: AnyRow }) {
  const { store, words, view } = useWords();
  const nerves = [...new Set((row.supply ?? []).map(({ nerve }) => nerve))];
  if (!nerves.length) return null;
  return (
    <p>
      <span class="label">{view.register === "patient" ? "Nerve" : "Supplied by"}</span>
      {nerves.map((nerve, n) => (
        <span key={nerve}>
          {n > 0 && ", "}
          <button
            type="button"
            class="row-name"
            onClick={() => pickEntry(store, { kind: "nerve", id: nerve })}
          >
            {nameOf(words.book, "nerve", nerve, view.register)}
          </button>
        </span>
      ))}
    </p>
  );
}

/** Its roots, the one with the largest share first. */
function Roots({ row }: { row: AnyRow }) {
  const roots = Object.entries(row.roots ?? {}).sort(([, a], [, b]) => b - a);
  if (!roots.length) return null;
  return (
    <p>
      <span class="label">Roots</span>
      {roots.map(([root]) => (
        <RootTag key={root} root={root} />
      ))}
    </p>
  );
}

/** What series of stimulation found, beside the roots of the model; where they differ it is said. */
function Responses({ row }: { row: AnyRow }) {
  const { responses = [], roots = {} } = row;
  if (!responses.length) return null;
  return (
    <ul class="plain responses">
      {responses.map(({ series, roots: found }) => {
        const against = Object.keys(found).filter(
          (root) => isOften(found[root]) && !(root in roots),
        );
        return (
          <li key={series}>
            <b>{series}</b>: it answered {Object.entries(found).map(answered).join(", ")}.
            {against.length > 0 &&
              ` The model gives it no ${against.join(", ")}: stimulation spreads, and how often is not how much.`}
          </li>
        );
      })}
    </ul>
  );
}

const OFTEN = 0.5;

function isOften(share = 0): boolean {
  return share >= OFTEN;
}

function answered([root, share]: [string, number]): string {
  return `${root} in ${Math.round(share * 100)} %`;
}

/** The lesions that reach a target: roots, then sites. */
function Lesions({ target }: { target: string }) {
  const { store, words, table, view, id: selected } = useWords();
  const reach = statesThatReach(words, table, target);
  const ofKind = (kind: "root" | "site") =>
    reach.filter((one) => kindOfState(words.book, one.id) === kind);
  const isPlain = view.register === "patient";
  const roots = isPlain ? [] : ofKind("root").filter((one) => one.state !== "possible");
  const shown = [
    ...roots.slice(0, MOST_ROOTS).map(({ id }) => ({ id, isRoot: true })),
    ...ofKind("site")
      .slice(0, MOST_SITES[view.register])
      .map(({ id }) => ({ id, isRoot: false })),
  ];
  const siteName = (id: string) =>
    capital(nameAndBracket(nameOf(words.book, "site", id, view.register))[0]);
  if (!shown.length) return null;
  return (
    <>
      <p class="label block">{isPlain ? "What can hit it" : "Lesions that hit it"}</p>
      <ul class="chips">
        {shown.map(({ id, isRoot }) => (
          <li key={id}>
            <button
              type="button"
              class={id === selected ? "pill on" : "pill"}
              data-lesion={id}
              onClick={() => store.select(id)}
            >
              {isRoot ? <RootTag root={id} /> : siteName(id)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
