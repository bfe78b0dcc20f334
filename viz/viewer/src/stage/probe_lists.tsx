/** What each map, all of them together and the nerves say of a patch of skin. */
import type { JSX } from "preact";
import {
  agreementOn,
  branchesOf,
  type MappedWords,
  type Reading,
  readings,
  shortName,
} from "../book/skin_maps";
import { ROOT_COLOUR } from "../contract/constants";
import { RootTag } from "../marks/marks";
import { pickEntry } from "../state/pick";
import { useSelection } from "../state/use_store";

/** A patch of skin. */
export interface PatchGiven {
  readonly words: MappedWords;
  readonly patch: string;
}

/** What each map says. */
export function Readings({ words, patch }: PatchGiven): JSX.Element {
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
function Shares({ roots }: Pick<Reading, "roots">) {
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
export function Agreed({ words, patch }: PatchGiven): JSX.Element {
  const { store, view } = useSelection();
  const named = readings(words, patch).flatMap(({ roots, points }) => [
    ...roots.map(({ root }) => root),
    ...points,
  ]);
  const found = [...new Set(named)]
    .map((root) => ({ root, ...agreementOn(words, patch, root) }))
    .sort((a, b) => b.maps.length - a.maps.length);
  return (
    <>
      <p class="label block">Roots{found[0]?.asked.length ? ", and how many maps agree" : ""}</p>
      <ul class="chips">
        {found.map(({ root, maps, asked }) => (
          <li key={root}>
            <button
              type="button"
              class={view.lesions[0] === root ? "pill on" : "pill"}
              data-probe-root={root}
              title={`Select ${root}`}
              onClick={() => store.select(root)}
            >
              <RootTag root={root} />
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

/** The nerves in whose fields the patch lies, and their branches. */
export function Nerves({ words, patch }: PatchGiven): JSX.Element {
  const { store, view } = useSelection();
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
              type="button"
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
