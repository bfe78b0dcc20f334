"""Checks of what people type (`asked.toml`): that it leads to what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.errors import TableError
from pathways.row_errors import perhaps
from pathways.search_tables import TABLES
from pathways.search_words import normal
from pathways.terms import TOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.atlas import Atlas
    from pathways.search_tables import Asked
    from pathways.unread import Unread

FILE = "asked.toml"
READ = (
    *("roots", "nerves", "sites", "conditions", "skin", "deep", "muscles", "reflexes", "tests"),
    *("maps", "variants", "evidence"),
)
"""The tables in which what is found stands; with a row of them unread it may be that one."""


def asked_faults(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """Rows that find what is not there or nothing, and words that stand in two rows."""
    known = () if unread.some(*READ) else set(_known(atlas))
    flags = [row.id for row in atlas.evidence.values() if row.of == "flag"]
    seen: dict[str, str] = {}
    for row in atlas.asked.values():
        yield from _finds(row, known)
        if row.flag and row.flag not in flags and not unread.some("evidence"):
            allowed = f"an urgent sign of evidence.toml{perhaps(row.flag, flags)}"
            yield TableError(FILE, row.id, "flag", row.flag, allowed)
        for text in row.words:
            other = seen.setdefault(normal(text), row.id)
            if other != row.id:
                yield TableError(FILE, row.id, "words", text, f"words that {other} has not already")


def _known(atlas: Atlas) -> Iterator[str]:
    """Kind and id of everything that can be found."""
    for table, kind in TABLES.items():
        yield from (f"{kind}:{row}" for row in getattr(atlas, table))
    for field, kind in TOLD.items():
        for condition in atlas.conditions.values():
            yield from (f"{kind}:{text}" for text in getattr(condition, field))
    flags = (row for row in atlas.evidence.values() if row.of == "flag")
    yield from (f"{TOLD['red_flags']}:{row.name}" for row in flags)


def _finds(row: Asked, known: set[str] | tuple[()]) -> Iterator[TableError]:
    if not row.finds and row.named:
        yield TableError(FILE, row.id, "finds", "nothing", "an entry, or named = false")
    if not (row.words or row.flag):
        yield TableError(FILE, row.id, "words", "nothing", "words, or a flag that has some")
    for one in row.finds:
        if known and one not in known:
            allowed = f"kind and id of what can be found{perhaps(one, known)}"
            yield TableError(FILE, row.id, "finds", one, allowed)
