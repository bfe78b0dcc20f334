"""Look through all tables of the body and of its morphometry, and say all that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.morphometry.library import read_morphometry
from meshes.tables.library import read_tables

if TYPE_CHECKING:
    from pathlib import Path

    from pathways.errors import TableError


def table_faults(own: Path | None = None) -> list[TableError]:
    """Find all that is wrong with the tables.

    Args:
        own: A folder with tables that stand in for those of the installation, by file name. It may
            hold fact tables and tables of the looks too. None looks through the installation.
    """
    tables, faults = read_tables(own)
    _, others = read_morphometry(tables, own)
    return [*faults, *others]
