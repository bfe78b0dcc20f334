"""The table of ligaments, retinacula and membranes: sheets through pairs of waypoints.

A row of ``data/ligaments.toml`` has ``sheets``. Each sheet is a list of stations from one
attachment to the other, and each station two or more waypoints across it (as in the course
table of the nerves). With ``over`` and ``outward`` the sheet is drawn tight over the parts named.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from meshes.places.waypoint import CONFIDENCE, Waypoint, direction, read_waypoint
from meshes.soft_tissue.line_table import errors_name
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

FILE: Final = "ligaments.toml"
NEEDED: Final = ("sheets", "half_thickness", "sources", "confidence")
OPTIONAL: Final = ("over", "outward", "gap", "clear_of")

Station = tuple[Waypoint, ...]


@dataclass(frozen=True)
class LigamentRow:
    """A ligament or membrane."""

    name: str
    sheets: tuple[tuple[Station, ...], ...]
    half_thickness: tuple[float, ...]
    """mm, spaced evenly from one attachment to the other."""
    over: tuple[str, ...]
    """Parts that it binds down; a name that ends in * stands for all that begin so."""
    outward: NDArray[np.float64] | None
    """Unit vector (3,) to the side on which it lies, if it binds anything down."""
    gap: float
    """mm between its middle layer and what it binds down."""
    clear_of: tuple[str, ...]
    """Parts, besides the bones, that it lies beside and does not enter."""
    sources: tuple[str, ...]


def load_ligaments() -> dict[str, LigamentRow]:
    """Read and check the table, rows by name.

    Raises:
        TableError: A row has an unknown field, lacks one, or a value cannot be read.
    """
    raw = tomllib.loads(files("meshes").joinpath("data", FILE).read_text("utf-8"))
    with errors_name(FILE):
        return {name: _row(name, fields) for name, fields in raw.items()}


def _row(name: str, raw: Mapping[str, Any]) -> LigamentRow:
    for field in raw:
        if field not in (*NEEDED, *OPTIONAL):
            raise TableError(FILE, name, field, field, ", ".join((*NEEDED, *OPTIONAL)))
    for field in NEEDED:
        if field not in raw:
            raise TableError(FILE, name, field, None, "every row needs it")
    if raw["confidence"] not in CONFIDENCE:
        raise TableError(FILE, name, "confidence", raw["confidence"], ", ".join(CONFIDENCE))
    if ("over" in raw) != ("outward" in raw):
        allowed = "both over and outward, or none"
        raise TableError(FILE, name, "outward", raw.get("outward"), allowed)
    outward = direction(FILE, name, "outward", raw["outward"]) if "outward" in raw else None
    thickness = raw["half_thickness"]
    return LigamentRow(
        name,
        tuple(_sheet(name, f"sheets[{i}]", sheet) for i, sheet in enumerate(raw["sheets"])),
        tuple(thickness) if isinstance(thickness, list) else (float(thickness),),
        tuple(raw.get("over", ())),
        outward,
        float(raw.get("gap", 1.0)),
        tuple(raw.get("clear_of", ())),
        tuple(raw["sources"]),
    )


def _sheet(name: str, field: str, stations: list[list[Mapping[str, Any]]]) -> tuple[Station, ...]:
    counts = {len(station) for station in stations}
    if len(stations) < 2 or len(counts) != 1 or min(counts) < 2:
        allowed = "two or more stations, each of two or more places, all of equally many"
        raise TableError(FILE, name, field, [len(s) for s in stations], allowed)
    return tuple(
        tuple(read_waypoint(name, f"{field}[{i}][{j}]", w) for j, w in enumerate(station))
        for i, station in enumerate(stations)
    )
