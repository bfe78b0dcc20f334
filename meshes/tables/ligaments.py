"""The table of ligaments, retinacula and membranes: sheets through pairs of waypoints.

A row of ``data/ligaments.toml`` has ``sheets``. Each sheet is a list of stations from one
attachment to the other, and each station two or more waypoints across it. ``start`` and ``end``
name the parts out of which the ends grow. With ``over`` and ``outward`` the sheet is drawn tight
over the parts named.
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field, Tag, ValidationInfo, field_validator

from meshes.tables.rows import (
    ONE_OR_SEVERAL,
    Directions,
    Distance,
    Names,
    Several,
    Size,
    Sourced,
    Text,
    at_least,
)
from meshes.tables.waypoints import AnyWaypoint, Waypoint
from pathways.fields import refused

LIGAMENTS: Final = "ligaments.toml"

Station = Several[Waypoint]
Stations = tuple[tuple[AnyWaypoint, ...], ...]


def _equally_many(
    stations: tuple[tuple[AnyWaypoint, ...], ...],
) -> tuple[tuple[AnyWaypoint, ...], ...]:
    counts = {len(station) for station in stations}
    if len(stations) < 2 or len(counts) != 1 or min(counts) < 2:
        raise refused("two or more stations, each of two or more places, all of equally many")
    return stations


Sheet = Annotated[Several[Station], AfterValidator(_equally_many)]


class LigamentRow(Sourced):
    """A ligament or membrane."""

    id: Text
    start: Annotated[Names, at_least(1)]
    """Parts out of which the first station grows, each place out of the nearest."""
    end: Annotated[Names, at_least(1)]
    """The same for the last station."""
    sheets: Annotated[Several[Sheet], at_least(1)]
    half_thickness: Annotated[
        Annotated[Size, Tag("(one)")] | Annotated[Several[Size], at_least(1), Tag("(several)")],
        ONE_OR_SEVERAL,
    ]
    """mm: one for all, or several spaced evenly from one attachment to the other."""
    over: Names = ()
    """Parts that it binds down; a name that ends in * stands for all that begin so."""
    outward: Annotated[Directions | None, Field(validate_default=True)] = None
    """The side on which it lies, if it binds anything down."""
    gap: Distance = 1.0
    """mm between its middle layer and what it binds down."""
    step: Size | None = None
    """mm between its points along it, where that is not the usual: it bends little."""
    arched: bool = False
    """Whether it is an arch, round from one end to the other, and not as tight as it can be."""
    bundle: bool = False
    """Whether it is a bundle of fibres, round at its borders, that fans out on the bone."""
    clear_of: Names = ()
    """Parts, besides the bones, that it lies beside and does not enter."""
    under: Names = ()
    """Parts that lie on it, on its side `outward`: it sinks before them as far as there is room."""
    covers: Names = ()
    """Parts that it is drawn tight over, with all bones; then it needs no `over` or `clear_of`."""

    @field_validator("outward")
    @classmethod
    def _with_over(cls, outward: str | None, info: ValidationInfo) -> str | None:
        if bool(info.data.get("over", outward)) != (outward is not None):
            raise refused("both over and outward, or none")
        return outward

    @property
    def thicknesses(self) -> tuple[float, ...]:
        """Half the thickness in mm, spaced evenly from one attachment to the other."""
        half = self.half_thickness
        return half if isinstance(half, tuple) else (half,)
