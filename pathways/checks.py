"""The checks across rows and tables, which no single row can answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathways.atlas import Atlas


def check(atlas: Atlas) -> None:
    """Raise TableError at the first row that contradicts another."""
