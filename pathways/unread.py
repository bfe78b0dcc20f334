"""What could not be read: rows that other rows may name, but that nobody can judge."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


@dataclass(frozen=True)
class Unread:
    """Ids of the rows of each table that could not be read; "" stands for the whole file."""

    rows: Mapping[str, Collection[str]] = field(default_factory=dict)

    def ids(self, *tables: str) -> set[str]:
        """Ids of the rows of some tables that could not be read."""
        return {row for table in tables for row in self.rows.get(table, ()) if row}

    def some(self, *tables: str) -> bool:
        """Whether anything in some tables could not be read."""
        return any(self.rows.get(table) for table in tables)

    def whole(self, *tables: str) -> bool:
        """Whether one of some tables could not be read at all, so that any id may be in it."""
        return any("" in self.rows.get(table, ()) for table in tables)
