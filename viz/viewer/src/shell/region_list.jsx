/** The list at the left: the roots, then every site by region from spine to foot. */
import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { ROOT_COLOUR } from "./words.js";
import { Chevron } from "./marks.jsx";
import { useRoving } from "./keys.js";
import { useSelection } from "./use_store.js";
import { regionsOf, rootsOf } from "./regions.js";
import { splitCut } from "./book.js";

export function RegionList({ onPicked }) {
  const { store, words, view, id } = useSelection();
  const regions = useMemo(() => words && regionsOf(words, view.register), [words, view.register]);
  if (!words) return <ListWaiting />;
  const select = (chosen) => {
    store.select(chosen);
    onPicked?.();
  };
  return (
    <>
      <Roots words={words} selected={id} select={select} />
      <Tree regions={regions} selected={id} select={select} />
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

function Roots({ words, selected, select }) {
  const roving = useRoving(".root", { columns: 5 });
  const heading = useId();
  const roots = rootsOf(words);
  const chosen = selected && splitCut(selected).nerve;
  const entry = roots.includes(chosen) ? chosen : roots[0];
  return (
    <section>
      <h3 id={heading}>Nerve root</h3>
      <div
        class="roots"
        role="listbox"
        aria-labelledby={heading}
        aria-orientation="horizontal"
        {...roving}
      >
        {roots.map((root) => (
          <button
            key={root}
            class={chosen === root ? "root on" : "root"}
            role="option"
            aria-selected={chosen === root}
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

function Tree({ regions, selected, select }) {
  const [toggled, setToggled] = useState({});
  const isOpen = (group) => toggled[group.key] ?? group.items.some((item) => item.id === selected);
  const setOpen = (group, open) => setToggled({ ...toggled, [group.key]: open });
  const roving = useRoving("[role=treeitem]");
  const rows = regions.flatMap((region) => region.entries);
  const holds = (entry) =>
    entry.id === selected || entry.items?.some((item) => item.id === selected);
  const first = rows.find(holds) || rows[0];
  useEffect(() => reveal(roving.ref.current?.querySelector("[aria-selected=true]")), [selected]);
  return (
    <div role="tree" aria-label="Places of compression, from spine to foot" {...roving}>
      {regions.map((region) => (
        <section role="group" aria-label={region.name} key={region.name}>
          <h3 aria-hidden="true">{region.name}</h3>
          {region.entries.map((entry) =>
            entry.items ? (
              <Group
                key={entry.key}
                {...{
                  group: entry,
                  open: isOpen(entry),
                  setOpen,
                  selected,
                  select,
                  inTab: entry === first,
                }}
              />
            ) : (
              <Item key={entry.id} {...{ item: entry, selected, select, inTab: entry === first }} />
            ),
          )}
        </section>
      ))}
    </div>
  );
}

/** Scrolls the list, and only the list, until the row is in it; a notebook must not jump. */
function reveal(row) {
  const list = row?.closest(".regions");
  if (!list) return;
  const [seen, box] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (seen.top < box.top || seen.bottom > box.bottom) {
    list.scrollTop += seen.top - box.top - box.height / 3;
  }
}

function Group({ group, open, setOpen, selected, select, inTab }) {
  const holdsSelected = group.items.some((item) => item.id === selected);
  const onKeyDown = (event) => {
    if (event.key === "ArrowRight" && !open) setOpen(group, true);
    if (event.key === "ArrowLeft" && open) setOpen(group, false);
  };
  return (
    <>
      <button
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
            {...{ item, selected, select, level: 2, inTab: item.id === selected }}
          />
        ))}
    </>
  );
}

function Item({ item, selected, select, level = 1, inTab }) {
  const on = item.id === selected;
  return (
    <button
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
