"""Whose the data are: the register of every source of data or shape, with its licence."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from pathways.loading import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "licenses.toml"
Text = Annotated[str, Field(min_length=1)]


class LicensedSource(BaseModel):
    """One source of data or shape. `version` is that of a data wheel, and empty otherwise."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Text
    kind: Literal["data wheel", "tables", "generated"]
    license: Text
    what: Text
    used_for: Text
    attribution: Text
    redistributed: bool
    how: Text
    version: str = ""

    @property
    def credit(self) -> str:
        """What is whose, and under which licence, in one sentence."""
        used_for = self.used_for[0].upper() + self.used_for[1:]
        return f"{used_for}: {self.attribution}. Licence: {self.license}."


@cache
def licensed_sources() -> Mapping[str, LicensedSource]:
    """Read the register, in its order.

    Raises:
        TableError: A row of the register is wrong.
    """
    return read_table(files("meshes") / "data", FILE, LicensedSource)
