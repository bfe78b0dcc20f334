/**
 * Whose skin is this? What each map and the nerves say of one spot, on a card beside it. It keeps to
 * the half of the picture that the spot is not in.
 */
import { useLayoutEffect, useRef } from "preact/hooks";
import { nameOf, rowOf, sourceOf } from "./book.js";
import { agreementOn, branchesOf, readings, shortName } from "./skin_maps.js";
import { pickEntry } from "./picking.js";
import { capital, kindWord, ROOT_COLOUR } from "./words.js";
import { useSelection } from "./use_store.js";

/** @param {{onLeft: boolean}} given  whether the card stands in the left half */
export function ProbeCard({ onLeft }) {
  const { store, state, words, view } = useSelection();
  const box = useRef(null);
  const { probe } = state;
  useLayoutEffect(() => (probe ? held(box.current, () => store.probe(null)) : undefined), [probe]);
  if (!probe || !words?.skinMaps) return null;
  const row = rowOf(words.book, "skin", probe.patch) || {};
  const plain = view.register === "patient";
  return (
    <section
      class={onLeft ? "probe-card on-left" : "probe-card"}
      data-probe-card={probe.patch}
      aria-label="Whose skin this is"
      tabIndex={-1}
      ref={box}
    >
      <button class="close" aria-label="Close" onClick={() => store.probe(null)}>
        ×
      </button>
      <p class="eyebrow">
        {kindWord("skin")}, {probe.side}
      </p>
      <h2>{capital(nameOf(words.book, "skin", probe.patch, view.register))}</h2>
      {!plain && <Maps patch={probe.patch} />}
      <Agreed patch={probe.patch} />
      <Nerves patch={probe.patch} />
      {!plain && <Trust row={row} />}
    </section>
  );
}

/** Takes the focus, and gives it back to the body. Escape closes. */
function held(card, close) {
  const page = card.closest(".rth");
  const onKey = (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // taken
    close();
  };
  card.focus({ preventScroll: true });
  page.addEventListener("keydown", onKey);
  return () => {
    page.removeEventListener("keydown", onKey);
    // the card may be gone by now, and the focus with it
    const { activeElement } = page.getRootNode();
    if (!activeElement || activeElement === document.body || card.contains(activeElement))
      page.querySelector(".body-canvas canvas")?.focus({ preventScroll: true });
  };
}

function Maps({ patch }) {
  const { words } = useSelection();
  return (
    <ul class="probe-maps">
      {readings(words, patch).map(({ id, row, roots, points }) => (
        <li key={id} data-reading={id}>
          <span class="label">{shortName(row)}</span>
          {roots.length > 0 && <Shares roots={roots} />}
          {points.length > 0 && <b>{points.join(", ")} key point</b>}
          {!roots.length && !points.length && (
            <span class="muted">{row.kind === "key_points" ? "no point here" : "blank"}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A bar in the roots' colours, and the same in words. */
function Shares({ roots }) {
  return (
    <span class="shares">
      <span class="share-bar" aria-hidden="true">
        {roots.map(({ root, share }) => (
          <i key={root} style={{ background: ROOT_COLOUR[root], flexGrow: share }} />
        ))}
      </span>
      <span>
        {roots.map(({ root, word }, n) => (
          <span key={root}>
            {n > 0 && ", "}
            <b>{root}</b> {word}
          </span>
        ))}
      </span>
    </span>
  );
}

/** The roots that any map names, with how many do; each can be selected. */
function Agreed({ patch }) {
  const { store, words, view } = useSelection();
  const named = new Set(readings(words, patch).flatMap(({ roots, points }) => [
    ...roots.map(({ root }) => root),
    ...points,
  ]));
  const found = [...named]
    .map((root) => ({ root, ...agreementOn(words, patch, root) }))
    .sort((a, b) => b.maps.length - a.maps.length);
  return (
    <>
      <p class="label block">Roots{found[0]?.asked.length ? ", and how many maps agree" : ""}</p>
      <ul class="chips">
        {found.map(({ root, maps, asked }) => (
          <li key={root}>
            <button
              class={view.lesions[0] === root ? "pill on" : "pill"}
              data-probe-root={root}
              title={`Select ${root}`}
              onClick={() => store.select(root)}
            >
              <span class="root-tag">
                <i style={{ background: ROOT_COLOUR[root] }} aria-hidden="true" />
                {root}
              </span>
              {asked.length > 0 && (
                <span class="muted">
                  &nbsp;{maps.length} of {asked.length}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Nerves({ patch }) {
  const { store, words, view } = useSelection();
  const branches = branchesOf(words, patch, view.register);
  const fields = new Map(branches.map(({ field }) => [field.id, field]));
  const isBranch = branches.some(({ nerve }) => !fields.has(nerve));
  return (
    <>
      <p class="label block">Nerve</p>
      <ul class="chips">
        {[...fields.values()].map(({ id, name, colour }) => (
          <li key={id}>
            <button
              class="pill"
              data-probe-nerve={id}
              title="Select this nerve"
              onClick={() => pickEntry(store, { kind: "nerve", id })}
            >
              <span class="root-tag">
                <i style={{ background: colour }} aria-hidden="true" />
                {name}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {isBranch && (
        <p class="small" data-probe-branch>
          by its branch: {branches.map(({ name }) => name.toLowerCase()).join(", ")}
        </p>
      )}
    </>
  );
}

function Trust({ row }) {
  const { words } = useSelection();
  return (
    <p class="small muted" data-probe-trust>
      Confidence: {row.confidence}. Sources:{" "}
      {(row.sources || []).map((id, n) => (
        <span key={id} title={sourceOf(words.book, id).text}>
          {n > 0 && ", "}
          {id}
        </span>
      ))}
      .
    </p>
  );
}
