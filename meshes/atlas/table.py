"""Which file of an atlas holds which bone."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from meshes.choice.body_shape import BodyChoiceError

FILE = "atlas_parts.toml"
_NUMBER = re.compile(r"(FMA|FJ)0*(\d+)", re.IGNORECASE)


class AtlasError(BodyChoiceError):
    """An atlas, or one bone of it, cannot be used."""


@dataclass(frozen=True)
class AtlasFile:
    """A bone of one side and the numbers that its file may be named by."""

    bone: str
    """As in the body: ``femur``."""
    side: str
    """right, left or midline."""
    fma: int | None = None
    fj: int | None = None

    @property
    def names(self) -> list[str]:
        """File names without ending."""
        numbers = (("FMA", self.fma), ("FJ", self.fj))
        return [f"{letters}{number}" for letters, number in numbers if number is not None]


@cache
def atlas_files() -> tuple[AtlasFile, ...]:
    """Read the table."""
    text = files("meshes").joinpath("data", FILE).read_text(encoding="utf-8")
    return tuple(AtlasFile(**row) for row in tomllib.loads(text)["file"])


def bone_of(stem: str) -> AtlasFile | None:
    """Give the bone that a file name (without ending) stands for; None for any other file."""
    found = _NUMBER.match(stem)
    name = f"{found[1].upper()}{found[2]}" if found else ""
    return next((row for row in atlas_files() if name in row.names), None)
