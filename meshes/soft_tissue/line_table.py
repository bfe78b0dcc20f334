"""The tables of tendons and vessels: lines through waypoints, with a width and a thickness.

A row of ``data/tendons.toml`` or ``data/vessels.toml`` has a ``path`` of waypoints as in the
course table of the nerves (``meshes/nerves/course_table.py``) and a ``size``: one
``[half-width, half-thickness]`` in mm for the whole line or one for each waypoint. Where a
waypoint says ``nerve``, a vessel that stands higher up in the same file may be named too.
"""

from __future__ import annotations

import tomllib
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from meshes.places.waypoint import CONFIDENCE, CourseTableError, Waypoint, read_waypoint
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy.typing as npt

    Array = npt.NDArray[np.float64]

NEEDED: Final = ("path", "size", "sources", "confidence")
OPTIONAL: Final = ("slips", "clear_of")


@dataclass(frozen=True)
class Line:
    """Waypoints and the size of the line at each."""

    path: tuple[Waypoint, ...]
    size: Array
    """(n, 2) half-width and half-thickness, mm on the default body."""


@dataclass(frozen=True)
class LineRow:
    """A tendon or a vessel."""

    name: str
    line: Line
    slips: tuple[Line, ...]
    """Where a tendon parts: its slips, each from the end of the main line."""
    clear_of: tuple[str, ...]
    """Parts, besides the bones, that the line runs beside and does not enter."""
    sources: tuple[str, ...]


def load_lines(file: str) -> dict[str, LineRow]:
    """Read and check a table of the folder ``data``.

    Raises:
        TableError: A row has an unknown field, lacks one, or a value cannot be read.
    """
    raw = tomllib.loads(files("meshes").joinpath("data", file).read_text("utf-8"))
    with errors_name(file):
        return {name: _row(file, name, fields) for name, fields in raw.items()}


@contextmanager
def errors_name(file: str) -> Iterator[None]:
    """Let an error that a waypoint raises name the file in which the waypoint stands."""
    try:
        yield
    except CourseTableError as error:
        raise TableError(file, error.row, error.field, error.found, error.allowed) from error


def _row(file: str, name: str, raw: Mapping[str, Any]) -> LineRow:
    for field in raw:
        if field not in (*NEEDED, *OPTIONAL):
            raise TableError(file, name, field, field, ", ".join((*NEEDED, *OPTIONAL)))
    for field in NEEDED:
        if field not in raw:
            raise TableError(file, name, field, None, "every row needs it")
    if raw["confidence"] not in CONFIDENCE:
        raise TableError(file, name, "confidence", raw["confidence"], ", ".join(CONFIDENCE))
    slips = raw.get("slips", ())
    return LineRow(
        name,
        _line(file, name, "path", raw),
        tuple(_line(file, name, f"slips[{i}].path", slip) for i, slip in enumerate(slips)),
        tuple(raw.get("clear_of", ())),
        tuple(raw["sources"]),
    )


def _line(file: str, name: str, field: str, raw: Mapping[str, Any]) -> Line:
    path = tuple(read_waypoint(name, f"{field}[{i}]", w) for i, w in enumerate(raw["path"]))
    size = np.array(raw["size"], float)
    if size.ndim != 2 or size.shape[1] != 2 or len(size) not in (1, len(path)):
        allowed = "[[half-width, half-thickness], ..]: one pair, or one for each waypoint"
        raise TableError(file, name, "size", raw["size"], allowed)
    return Line(path, np.broadcast_to(size, (len(path), 2)))
