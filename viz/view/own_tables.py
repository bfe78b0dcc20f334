"""Tables of a person's own: the atlas that they make, or all that is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.choice.body_shape import BodyChoiceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meshes import BodyChoice
    from pathways import Atlas, TableError


class TablesError(BodyChoiceError):
    """A folder of tables cannot be used; the message has every fault, a line each."""

    def __init__(self, faults: Sequence[TableError]) -> None:
        """Keep the faults, and join them."""
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, faults)))


def facts_of(choice: BodyChoice | None) -> Atlas | None:
    """Give the atlas of a body that is made from tables of a person's own.

    The folder is read anew with every call.

    Args:
        choice: which body; None is the default one.

    Returns:
        The atlas; None where all tables are those of the installation.

    Raises:
        TablesError: when anything is wrong with the folder.

    """
    if choice is None or choice.tables is None:
        return None
    from meshes.tables.library import read_tables  # noqa: PLC0415 - only for tables of one's own

    tables, faults = read_tables(choice.tables)
    if faults:
        raise TablesError(faults)
    return tables.facts
