"""The checks across rows and tables, which no single row can answer."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from pathways.clinical_checks import clinical_faults
from pathways.errors import TableError
from pathways.finding_checks import finding_faults
from pathways.map_checks import map_faults
from pathways.reference_checks import reference_faults
from pathways.row_errors import perhaps
from pathways.search_checks import asked_faults
from pathways.tables import Row
from pathways.tree_checks import tree_faults
from pathways.unread import Unread
from pathways.variant_checks import variant_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.atlas import Atlas

ALONE = (("roots", "nerves", "sites"), ("skin", "deep", "muscles"))
"""Tables that share their ids: those that name lesions, and those that name targets."""


def check(atlas: Atlas) -> None:
    """Raise TableError at the first row that contradicts another (`contradictions`)."""
    for fault in contradictions(atlas):
        raise fault


def contradictions(atlas: Atlas, unread: Unread | None = None) -> Iterator[TableError]:
    """Every contradiction between rows.

    Held here: ids that name lesions are unique across roots, nerves and sites; ids of targets are
    unique, and so are names in a table; the roots that textbooks name for a muscle serve it;
    shares sum to 1; supplies add up to their target; every root reaches its targets; the tree has
    no cycle; a site lights a nerve or says why not; low confidence says what would settle it; no
    row stands on a source that must not be used alone; every name that a row uses exists; a map
    says the same of a patch in both tables; every patch lies in the field of one nerve;
    thresholds rise; what a movement consists of sums to 1; evidence and priors select causes that
    exist; every part of the heel is one target; variants can happen; what people type leads
    to what is there.

    `unread` are the rows that could not be read: they count as known, and as nothing else.
    """
    unread = unread or Unread()
    yield from _empty(atlas, unread)
    yield from _double(atlas)
    yield from _namesakes(atlas)
    yield from _untrusted(atlas, unread)
    yield from reference_faults(atlas, unread)
    yield from tree_faults(atlas, unread)
    yield from variant_faults(atlas)
    yield from clinical_faults(atlas, unread)
    yield from map_faults(atlas, unread)
    yield from finding_faults(atlas, unread)
    yield from asked_faults(atlas, unread)


def _empty(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    for table in fields(atlas):
        if not getattr(atlas, table.name) and not unread.some(table.name):
            yield TableError(f"{table.name}.toml", "", "", "nothing", "at least one row")


def _double(atlas: Atlas) -> Iterator[TableError]:
    for tables in ALONE:
        seen: dict[str, str] = {}
        for table in tables:
            for row in getattr(atlas, table):
                if row in seen:
                    allowed = f"an id that {seen[row]}.toml does not use already"
                    yield TableError(f"{table}.toml", row, "id", row, allowed)
                seen[row] = table


def _namesakes(atlas: Atlas) -> Iterator[TableError]:
    """No two rows of a table have one name: nobody could tell them apart."""
    for table in fields(atlas):
        seen: dict[str, str] = {}
        for row in getattr(atlas, table.name).values():
            name = row.name if isinstance(row, Row) else ""
            if name and name in seen:
                allowed = f"a name that {seen[name]} does not have already"
                yield TableError(f"{table.name}.toml", row.id, "name", name, allowed)
            seen[name] = row.id


def _untrusted(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    for table in fields(atlas):
        for row in getattr(atlas, table.name).values():
            if isinstance(row, Row):
                yield from _untrusted_row(atlas, unread, f"{table.name}.toml", row)


def _untrusted_row(atlas: Atlas, unread: Unread, file: str, row: Row) -> Iterator[TableError]:
    if row.confidence == "low" and not row.settled_by:
        allowed = "what would settle a row of low confidence"
        yield TableError(file, row.id, "settled_by", "", allowed)
    known = {*atlas.sources, *unread.ids("sources")}
    for position, key in enumerate(row.sources):
        if key not in known and not unread.whole("sources"):
            allowed = f"a key of sources.toml{perhaps(key, known)}"
            yield TableError(file, row.id, f"sources.{position}", key, allowed)
    sources = [atlas.sources.get(key) for key in row.sources]
    if all(source and source.quality == "do not use alone" for source in sources):
        allowed = "a source that may stand alone"
        yield TableError(file, row.id, "sources", list(row.sources), allowed)
