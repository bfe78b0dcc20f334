/**
 * What is looked at but is no lesion: a patch of skin, a muscle, a disc, a condition. It says what
 * supplies
 * it and offers the lesions that hit it.
 */
import { nameOf, rowOf, rowsOf, texts } from "./book.js";
import { statesThatReach } from "./effects.js";
import { pickEntry } from "./picking.js";
import { RootTag, StateChip } from "./marks.jsx";
import { capital, kindWord, nameAndBracket } from "./words.js";
import { ConditionBody } from "./condition_card.jsx";
import { useSelection } from "./use_store.js";

export function FocusCard() {
  const { store, state, words, view } = useSelection();
  const { kind, id } = state.focus;
  const row = rowOf(words.book, kind, id);
  const Body =
    { condition: ConditionBody, symptom: SymptomBody, disc: DiscBody, variant: VariantBody }[
      kind
    ] || TargetBody;
  return (
    <section class="focus" data-focus={`${kind}:${id}`} aria-label="What you look at">
      <button class="close" aria-label="Close" onClick={() => store.focusOn(null)}>
        ×
      </button>
      <p class="eyebrow">{kindWord(kind)}</p>
      <h2 title={row?.latin || undefined}>{titleOf(words, kind, id, view.register)}</h2>
      <Body kind={kind} id={id} row={row || {}} />
    </section>
  );
}

function titleOf(words, kind, id, register) {
  if (kind === "disc") return `Disc ${id.replace("_", "/")}`;
  if (kind === "symptom") return capital(id);
  return nameOf(words.book, kind, id, register);
}

function TargetBody({ kind, id, row }) {
  const { words, view, effects, subject, known } = useSelection();
  const effect = effects.get(`${kind}:${id}`);
  const why = subject?.state.why?.[`${kind}:${id}`];
  return (
    <>
      {row.action && <p>{capital(row.action)}</p>}
      {row.description && <p class="muted">{capital(row.description)}</p>}
      {known && effect && (
        <p class="now">
          <StateChip kind={kind} state={effect.state} register={view.register} /> in{" "}
          {nameAndBracket(subject.name)[0]}
          {why ? `: ${why}` : ""}
        </p>
      )}
      <Supply row={row} />
      <Lesions words={words} target={`${kind}:${id}`} />
    </>
  );
}

function Supply({ row }) {
  const { store, words, view } = useSelection();
  const nerves = [...new Set((row.supply || []).map(({ nerve }) => nerve))];
  const roots = Object.entries(row.roots || {})
    .sort((a, b) => b[1] - a[1])
    .map(([root]) => root);
  return (
    <>
      {nerves.length > 0 && (
        <p>
          <span class="label">Supplied by</span>
          {nerves.map((nerve, n) => (
            <span key={nerve}>
              {n > 0 && ", "}
              <button
                class="row-name"
                onClick={() => pickEntry(store, { kind: "nerve", id: nerve })}
              >
                {nameOf(words.book, "nerve", nerve, view.register)}
              </button>
            </span>
          ))}
        </p>
      )}
      {roots.length > 0 && (
        <p>
          <span class="label">Roots</span>
          {roots.map((root) => (
            <RootTag key={root} root={root} />
          ))}
        </p>
      )}
    </>
  );
}

/** The lesions that reach a target: roots, then sites, then cuts of the nerves that supply it. */
function Lesions({ words, target }) {
  const { store, table, view, id } = useSelection();
  const reach = statesThatReach(words, table, target);
  const kindOf = (state) =>
    rowOf(words.book, "root", state) ? "root" : rowOf(words.book, "site", state) ? "site" : "nerve";
  const roots = reach
    .filter((one) => kindOf(one.id) === "root" && one.state !== "possible")
    .slice(0, 5);
  const sites = reach
    .filter((one) => kindOf(one.id) === "site")
    .slice(0, view.register === "patient" ? 4 : 7);
  if (!roots.length && !sites.length) return null;
  return (
    <>
      <p class="label block">Lesions that hit it</p>
      <ul class="chips">
        {[...roots, ...sites].map((one) => (
          <li key={one.id}>
            <button
              class={one.id === id ? "pill on" : "pill"}
              data-lesion={one.id}
              onClick={() => store.select(one.id)}
            >
              {kindOf(one.id) === "root" ? (
                <RootTag root={one.id} />
              ) : (
                capital(nameAndBracket(nameOf(words.book, "site", one.id, view.register))[0])
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function DiscBody({ id }) {
  const { words, store, view } = useSelection();
  const sites = rowsOf(words.book, "site").filter(
    (row) => row.id.startsWith(`disc_${id}_`) && words.states.includes(row.id),
  );
  if (!sites.length) return <p class="muted">The book has no herniation at this level.</p>;
  return (
    <>
      <p>Where the disc bulges decides which root it meets.</p>
      <ul class="chips">
        {sites.map((row) => (
          <li key={row.id}>
            <button class="pill" data-lesion={row.id} onClick={() => store.select(row.id)}>
              {nameOf(words.book, "site", row.id, view.register)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function VariantBody({ id, row }) {
  const { store, view } = useSelection();
  const on = view.variants.includes(id);
  return (
    <>
      <p>{texts(row.effect).join("; ")}</p>
      {row.frequency && <p class="muted">{capital(row.frequency)}</p>}
      <label class="switch">
        <input type="checkbox" checked={on} onChange={() => store.toggleVariant(id)} />
        Show the body with this variant
      </label>
    </>
  );
}

function SymptomBody({ id }) {
  const { words, store } = useSelection();
  const rows = rowsOf(words.book, "condition").filter((row) => (row.symptoms || []).includes(id));
  return (
    <>
      <p class="muted">Patients with these conditions may say so:</p>
      <ul class="chips">
        {rows.map((row) => (
          <li key={row.id}>
            <button
              class="pill"
              onClick={() => pickEntry(store, { kind: "condition", id: row.id })}
            >
              {row.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
