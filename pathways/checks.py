"""The checks across rows and tables, which no single row can answer."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from pathways.errors import TableError
from pathways.map_checks import check_maps
from pathways.reference_checks import check_references
from pathways.tables import Row, Supply, Target

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways.atlas import Atlas

_TOLERANCE = 1e-3
"""How far shares may miss their sum, and a sum of supplies its target."""


def check(atlas: Atlas) -> None:
    """Raise TableError at the first row that contradicts another.

    Held here: ids that name lesions are unique across roots, nerves and sites; ids of targets are
    unique; shares sum to 1; supplies add up to their target; every root reaches its targets; the
    tree has no cycle; a site lights a nerve or says why not; low confidence says what would settle
    it; no row stands on a source that must not be used alone; every name that a row uses exists;
    a map says the same of a patch in both tables; every patch lies in the field of one nerve.
    """
    _check_unique(atlas)
    _check_trust(atlas)
    check_references(atlas)
    _check_tree(atlas)
    _check_splits(atlas)
    _check_targets(atlas)
    _check_reflexes(atlas)
    _check_sites(atlas)
    check_maps(atlas)


def file_of(table: str) -> str:
    """Name the file of a table of the atlas."""
    return f"{table}.toml"


def _check_unique(atlas: Atlas) -> None:
    for tables in (("roots", "nerves", "sites"), ("skin", "deep", "muscles")):
        seen: dict[str, str] = {}
        for table in tables:
            for row in getattr(atlas, table):
                if row in seen:
                    allowed = f"an id that {file_of(seen[row])} does not use already"
                    raise TableError(file_of(table), row, "id", row, allowed)
                seen[row] = table


def _check_trust(atlas: Atlas) -> None:
    for table in fields(atlas):
        for row in getattr(atlas, table.name).values():
            if isinstance(row, Row):
                _check_row_trust(atlas, file_of(table.name), row)


def _check_row_trust(atlas: Atlas, file: str, row: Row) -> None:
    if row.confidence == "low" and not row.settled_by:
        raise TableError(
            file, row.id, "settled_by", "", "what would settle a row of low confidence"
        )
    for position, key in enumerate(row.sources):
        if key not in atlas.sources:
            raise TableError(file, row.id, f"sources.{position}", key, "a key of sources.toml")
    if all(atlas.sources[key].quality == "do not use alone" for key in row.sources):
        raise TableError(
            file, row.id, "sources", list(row.sources), "a source that may stand alone"
        )


def _check_tree(atlas: Atlas) -> None:
    done: set[str] = set(atlas.roots)
    waiting = dict(atlas.nerves)
    while waiting:
        ready = [n for n, row in waiting.items() if all(p.nerve in done for p in row.parents)]
        if not ready:
            row = next(iter(waiting))
            found = [parent.nerve for parent in waiting[row].parents]
            allowed = "parents that lead to the roots without a circle"
            raise TableError(file_of("nerves"), row, "parents", found, allowed)
        done.update(ready)
        for nerve in ready:
            del waiting[nerve]


def _check_splits(atlas: Atlas) -> None:
    for nerve in atlas.nerves.values():
        split: dict[str, float] = {}
        for parent in nerve.parents:
            for root in parent.roots:
                split[root] = split.get(root, 0.0) + parent.split
        _check_sums(
            file_of("nerves"), nerve.id, {f"parents: split of {r}": s for r, s in split.items()}
        )


def _check_sums(file: str, row: str, sums: Mapping[str, float]) -> None:
    for field, total in sums.items():
        if abs(total - 1.0) > _TOLERANCE:
            raise TableError(file, row, field, round(total, 6), "shares that sum to 1")


def _check_targets(atlas: Atlas) -> None:
    reach = _roots_of_nerves(atlas)
    for table in ("skin", "deep", "muscles"):
        for target in getattr(atlas, table).values():
            _check_target(file_of(table), target, reach)


def _check_target(file: str, target: Target, reach: Mapping[str, frozenset[str]]) -> None:
    sums = {"roots": sum(target.roots.values()), "supply": sum(s.fraction for s in target.supply)}
    sums |= {f"maps.{name}": sum(m.values()) for name, m in getattr(target, "maps", {}).items()}
    sums |= {
        f"supply.{at}.roots": sum(supply.roots.values())
        for at, supply in enumerate(target.supply)
        if supply.roots is not None
    }
    _check_sums(file, target.id, sums)
    for at, supply in enumerate(target.supply):
        _check_supply(file, target, at, supply, reach)
    for root, share in target.roots.items():
        brought = sum(s.fraction * (s.roots or target.roots).get(root, 0.0) for s in target.supply)
        if abs(brought - share) > _TOLERANCE:
            allowed = f"{brought:.3f}, what its supplies bring"
            raise TableError(file, target.id, f"roots.{root}", share, allowed)


def _check_supply(
    file: str, target: Target, at: int, supply: Supply, reach: Mapping[str, frozenset[str]]
) -> None:
    for root in supply.roots or target.roots:
        if root not in reach[supply.nerve]:
            allowed = "a root that this nerve carries: " + ", ".join(sorted(reach[supply.nerve]))
            raise TableError(file, target.id, f"supply.{at}.roots", root, allowed)


def _roots_of_nerves(atlas: Atlas) -> dict[str, frozenset[str]]:
    """Name the roots whose fibres can come to each nerve through its listed parents."""
    reach = {root: frozenset({root}) for root in atlas.roots}
    waiting = dict(atlas.nerves)
    while waiting:
        for nerve, row in list(waiting.items()):
            if all(parent.nerve in reach for parent in row.parents):
                reach[nerve] = frozenset(
                    root for p in row.parents for root in p.roots if root in reach[p.nerve]
                )
                del waiting[nerve]
    return reach


def _check_reflexes(atlas: Atlas) -> None:
    for reflex in atlas.reflexes.values():
        _check_sums(file_of("reflexes"), reflex.id, {"roots": sum(reflex.roots.values())})


def _check_sites(atlas: Atlas) -> None:
    for site in atlas.sites.values():
        if site.cuts:
            continue
        for field in ("pain", "no_path_because"):
            if not getattr(site, field):
                allowed = "something, because the site has no cuts and lights no nerve"
                raise TableError(file_of("sites"), site.id, field, "nothing", allowed)
