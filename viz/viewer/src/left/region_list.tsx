/** The list at the left: the roots, then every site by region from spine to foot. */
import type { JSX } from "preact";
import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { splitCut } from "../book/book";
import {
  isGroup,
  type ListedRegion,
  regionsOf,
  rootsOf,
  type SiteGroup,
  type SiteItem,
} from "../book/regions";
import { ROOT_COLOUR } from "../contract/constants";
import type { SceneWords } from "../contract/scene";
import { useRoving } from "../marks/keys";
import { Chevron } from "../marks/marks";
import { useSelection, useWords } from "../state/use_store";
import { ConditionList } from "./condition_list";

/** Whom the list tells that something was picked. */
export interface RegionListGiven {
  readonly onPicked: () => void;
}

/** The roots and the sites, or the conditions, once the words are there. */
export function RegionList({ onPicked }: RegionListGiven): JSX.Element {
  const { words, view } = useSelection();
  const [chosen, setChosen] = useState<Shelf | undefined>(undefined);
  if (!words) return <ListWaiting />;
  const shelf = chosen ?? (view.register === "patient" ? "conditions" : "places");
  return (
    <>
      <div class="segments shelves" role="group" aria-label="What the list holds">
        {SHELVES.map(([key, word]) => (
          <button
            key={key}
            type="button"
            class={key === shelf ? "on" : ""}
            aria-pressed={key === shelf}
            data-shelf={key}
            onClick={() => setChosen(key)}
          >
            {word}
          </button>
        ))}
      </div>
      {shelf === "places" ? <Lists onPicked={onPicked} /> : <ConditionList onPicked={onPicked} />}
    </>
  );
}

type Shelf = "places" | "conditions";

const SHELVES: readonly (readonly [Shelf, string])[] = [
  ["places", "Places"],
  ["conditions", "Conditions"],
];

/** What can be selected in a list, and what is: one lesion, or several together. */
interface Selecting {
  readonly selected: readonly string[];
  readonly select: (id: string) => void;
}

function Lists({ onPicked }: RegionListGiven) {
  const { store, words, view, id } = useWords();
  const regions = useMemo(() => regionsOf(words, view.register), [words, view.register]);
  const select = (chosen: string) => {
    store.select(chosen);
    onPicked();
  };
  const selected = view.lesions.length > 1 ? view.lesions : [id];
  return (
    <>
      <Roots words={words} selected={selected} select={select} />
      <Tree regions={regions} selected={selected} select={select} />
    </>
  );
}

function ListWaiting() {
  return (
    <div class="list-waiting" aria-hidden="true">
      {[62, 48, 70, 55, 66, 40].map((w) => (
        <i style={{ width: `${w}%` }} key={w} />
      ))}
    </div>
  );
}

function Roots({ words, selected, select }: Selecting & { words: SceneWords }) {
  const roving = useRoving(".root", { columns: 5 });
  const heading = useId();
  const roots = rootsOf(words);
  const chosen = selected.map((id) => splitCut(id).nerve);
  const entry = roots.find((root) => chosen.includes(root)) ?? roots[0];
  return (
    <section>
      <h2 id={heading}>Nerve root</h2>
      <div
        class="roots"
        role="listbox"
        aria-labelledby={heading}
        aria-orientation="horizontal"
        {...roving}
      >
        {roots.map((root) => (
          <button
            type="button"
            key={root}
            class={chosen.includes(root) ? "root on" : "root"}
            role="option"
            aria-selected={chosen.includes(root)}
            tabIndex={root === entry ? 0 : -1}
            data-id={root}
            aria-label={`${root} nerve root`}
            onClick={() => select(root)}
          >
            {root}
            <i style={{ background: ROOT_COLOUR[root] }} />
          </button>
        ))}
      </div>
    </section>
  );
}

function Tree({ regions, selected, select }: Selecting & { regions: readonly ListedRegion[] }) {
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const isOpen = (group: SiteGroup) => toggled[group.key] ?? holds(group, selected);
  const setOpen = (group: SiteGroup, open: boolean) =>
    setToggled({ ...toggled, [group.key]: open });
  const roving = useRoving("[role=treeitem]");
  const rows = regions.flatMap((region) => region.entries);
  const first = rows.find((entry) => holds(entry, selected)) ?? rows[0];
  useEffect(
    () => reveal(roving.ref.current?.querySelector("[aria-selected=true]")),
    [selected.join()],
  );
  return (
    <div role="tree" aria-label="Places of compression, from spine to foot" {...roving}>
      {regions.map((region) => (
        <section role="group" aria-label={region.name} key={region.name}>
          <h2 aria-hidden="true">{region.name}</h2>
          {region.entries.map((entry) => {
            const given = { selected, select, inTab: entry === first };
            return isGroup(entry) ? (
              <Group
                key={entry.key}
                group={entry}
                open={isOpen(entry)}
                {...given}
                {...{ setOpen }}
              />
            ) : (
              <Item key={entry.id} item={entry} {...given} />
            );
          })}
        </section>
      ))}
    </div>
  );
}

/** Whether a row of the list is what is selected, or holds it. */
function holds(entry: SiteItem | SiteGroup, selected: readonly string[]): boolean {
  return (isGroup(entry) ? entry.items : [entry]).some(({ id }) => selected.includes(id));
}

/** Scrolls the list, and only the list, until the row is in it; a notebook must not jump. */
function reveal(row: Element | null | undefined): void {
  const list = row?.closest(".regions");
  if (!row || !list) return;
  const [seen, box] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (seen.top < box.top || seen.bottom > box.bottom) {
    list.scrollTop += seen.top - box.top - box.height / 3;
  }
}

interface GroupGiven extends Selecting {
  readonly group: SiteGroup;
  readonly open: boolean;
  readonly setOpen: (group: SiteGroup, open: boolean) => void;
  readonly inTab: boolean;
}

function Group({ group, open, setOpen, selected, select, inTab }: GroupGiven) {
  const holdsSelected = holds(group, selected);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight" && !open) setOpen(group, true);
    if (event.key === "ArrowLeft" && open) setOpen(group, false);
  };
  return (
    <>
      <button
        type="button"
        class={holdsSelected && !open ? "item group on" : "item group"}
        role="treeitem"
        aria-expanded={open}
        aria-level={1}
        tabIndex={inTab && !(open && holdsSelected) ? 0 : -1}
        onClick={() => setOpen(group, !open)}
        onKeyDown={onKeyDown}
      >
        <span>{group.name}</span>
        <small>
          {group.items.length}
          <Chevron open={open} />
        </small>
      </button>
      {open &&
        group.items.map((item) => (
          <Item
            key={item.id}
            {...{ item, selected, select, level: 2, inTab: selected.includes(item.id) }}
          />
        ))}
    </>
  );
}

interface ItemGiven extends Selecting {
  readonly item: SiteItem;
  readonly level?: number;
  readonly inTab: boolean;
}

function Item({ item, selected, select, level = 1, inTab }: ItemGiven) {
  const on = selected.includes(item.id);
  return (
    <button
      type="button"
      class={`item level-${level}${on ? " on" : ""}`}
      role="treeitem"
      aria-selected={on}
      aria-level={level}
      tabIndex={inTab ? 0 : -1}
      data-id={item.id}
      title={item.name}
      onClick={() => select(item.id)}
    >
      <span>{item.short || item.name}</span>
      {item.tag && <small class={`tag ${item.tag.kind}`}>{item.tag.word}</small>}
    </button>
  );
}
