"""Which bone a file of an atlas holds, by its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meshes.choice.body_shape import BodyChoiceError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meshes.tables.bones import AtlasFile

_NUMBER = re.compile(r"(FMA|FJ)0*(\d+)", re.IGNORECASE)


class AtlasError(BodyChoiceError):
    """An atlas, or one bone of it, cannot be used."""


def bone_of(stem: str, known: Iterable[AtlasFile]) -> AtlasFile | None:
    """Give the bone that a file name stands for; None for any other file.

    Args:
        stem: The name without its ending.
        known: The rows of ``data/atlas_parts.toml``.
    """
    found = _NUMBER.match(stem)
    name = f"{found[1].upper()}{found[2]}" if found else ""
    return next((row for row in known if name in row.names), None)
