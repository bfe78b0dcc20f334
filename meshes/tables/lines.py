"""The tables of tendons and vessels: lines through waypoints, with a width and a thickness.

A row of ``data/tendons.toml`` or ``data/vessels.toml`` has a ``path`` of waypoints
(`meshes.tables.waypoints`) and a ``size``: one ``[half-width, half-thickness]`` in mm for the whole
line or one for each waypoint. Where a waypoint says ``nerve``, a vessel that stands higher up in
the same file may be named too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import numpy as np
from pydantic import ValidationInfo, field_validator

from meshes.tables.rows import Entry, Names, Pair, Several, Size, Sourced, Text, at_least
from meshes.tables.waypoints import Waypoint
from pathways.fields import refused

if TYPE_CHECKING:
    from numpy.typing import NDArray


TENDONS: Final = "tendons.toml"
VESSELS: Final = "vessels.toml"

Sizes = tuple[tuple[float, float], ...]


class Line(Entry):
    """Waypoints, and the size of the line at each or at all."""

    path: Annotated[Several[Waypoint], at_least(1)]
    size: Annotated[Several[Pair[Size]], at_least(1)]
    """[half-width, half-thickness] in mm on the default body: one for all, or one for each."""

    @field_validator("size")
    @classmethod
    def _one_size_or_one_each(cls, size: Sizes, info: ValidationInfo) -> Sizes:
        path = info.data.get("path", size)
        if len(size) not in (1, len(path)):
            raise refused(f"1 pair, or {len(path)}: one for each waypoint of the path")
        return size

    @property
    def sizes(self) -> NDArray[np.float64]:
        """Half-width and half-thickness (n, 2) at each waypoint, mm on the default body."""
        return np.broadcast_to(np.array(self.size), (len(self.path), 2))


class LineRow(Line, Sourced):
    """A tendon or a vessel."""

    id: Text
    slips: Several[Line] = ()
    """Where a tendon parts: its slips, each from the end of the main line."""
    clear_of: Names = ()
    """Parts, besides the bones, that the line runs beside and does not enter."""
    enters: Names = ()
    """Muscles into whose flesh a vessel goes; others make way for it."""
