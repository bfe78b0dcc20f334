"""The register of licences: every source of data or shape that the product is drawn from."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final, Literal

from meshes.tables.rows import Entry, Text
from pathways.loading import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

LICENCES: Final = "licenses.toml"


class Licence(Entry):
    """One source of data or shape. `version` is that of a data wheel."""

    id: Text
    kind: Literal["data wheel", "arrays", "tables", "generated"]
    version: Text | None = None
    license: Text
    what: Text
    used_for: Text
    attribution: Text
    redistributed: bool
    how: Text

    @property
    def credit(self) -> str:
        """What is whose, and under which licence, in one sentence."""
        used_for = self.used_for[0].upper() + self.used_for[1:]
        return f"{used_for}: {self.attribution}. Licence: {self.license}."


@cache
def licensed_sources() -> Mapping[str, Licence]:
    """Read the register of the installation, in its order.

    Raises:
        TableError: A row of the register is wrong.
    """
    return read_table(files("meshes") / "data", LICENCES, Licence)
