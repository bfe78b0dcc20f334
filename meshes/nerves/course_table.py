"""The course table: where each nerve runs, in words an anatomist can correct.

``data/courses.toml`` has one row per nerve. A row lists the places that the nerve passes, in
order, after the point where it leaves its parent, as waypoints (`meshes.places.waypoint`).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from meshes.places.waypoint import (
    CONFIDENCE,
    CourseTableError,
    Waypoint,
    fraction,
    only,
    read_waypoint,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

TABLE: Final = Path(__file__).parents[1] / "data" / "courses.toml"
ROW_FIELDS: Final = (
    "path",
    "twigs",
    "starts_on",
    "joins",
    "clear_of",
    "thickness",
    "sources",
    "confidence",
)
TWIG_FIELDS: Final = ("leaves", "reaches", "to", "path")


@dataclass(frozen=True)
class TwigRow:
    """A twig of a nerve with its own path, drawn with the nerve.

    It leaves the nerve at position ``leaves`` (0..1) and ends where the fact table lets its
    fibres leave, ``reaches`` (0..1; the same if not given). ``to`` says what it serves.
    """

    leaves: float
    reaches: float
    to: str
    path: tuple[Waypoint, ...]


@dataclass(frozen=True)
class CourseRow:
    """One nerve's row: its waypoints after the start, its twigs, and where this comes from.

    ``starts_on`` names the parent whose point is the start (else the first parent of the
    fact table); ``joins`` is the position 0..1 where strands of the other parents come in;
    ``clear_of`` names the muscles that the nerve runs along without entering; ``thickness`` is
    its measured diameter over the one that its fibres suggest, where dissectors found another.
    """

    nerve: str
    path: tuple[Waypoint, ...]
    twigs: tuple[TwigRow, ...] = ()
    starts_on: str | None = None
    joins: float = 0.0
    clear_of: tuple[str, ...] = ()
    thickness: float = 1.0
    sources: tuple[str, ...] = ()
    confidence: str = "medium"


def load_course_table(
    file: Path = TABLE, nerves: Collection[str] | None = None
) -> dict[str, CourseRow]:
    """Read and check the course table.

    Args:
        file: the table, TOML.
        nerves: the nerve ids that may have a row; all if None.

    Returns:
        One `CourseRow` per nerve id, in table order.

    Raises:
        CourseTableError: a row has an unknown nerve, field or value.
    """
    rows = {}
    for nerve, raw in tomllib.loads(file.read_text("utf-8")).items():
        if nerves is not None and nerve not in nerves:
            raise CourseTableError(nerve, "(row name)", nerve, "a nerve id of the fact tables")
        rows[nerve] = read_row(nerve, raw)
    return rows


def read_row(nerve: str, raw: Mapping[str, Any]) -> CourseRow:
    """Read one row.

    Raises:
        CourseTableError: a field is missing, unknown or out of range.
    """
    only(nerve, "(row)", raw, ROW_FIELDS)
    for name in ("path", "sources", "confidence"):
        if name not in raw:
            raise CourseTableError(nerve, name, None, "every row needs it")
    if raw["confidence"] not in CONFIDENCE:
        raise CourseTableError(nerve, "confidence", raw["confidence"], ", ".join(CONFIDENCE))
    return CourseRow(
        nerve,
        tuple(read_waypoint(nerve, f"path[{i}]", w) for i, w in enumerate(raw["path"])),
        tuple(_twig(nerve, f"twigs[{i}]", t) for i, t in enumerate(raw.get("twigs", ()))),
        raw.get("starts_on"),
        float(raw.get("joins", 0.0)),
        tuple(raw.get("clear_of", ())),
        float(raw.get("thickness", 1.0)),
        tuple(raw["sources"]),
        raw["confidence"],
    )


def _twig(nerve: str, where: str, raw: Mapping[str, Any]) -> TwigRow:
    only(nerve, where, raw, TWIG_FIELDS)
    path = tuple(read_waypoint(nerve, f"{where}.path[{i}]", w) for i, w in enumerate(raw["path"]))
    leaves = fraction(nerve, f"{where}.leaves", raw["leaves"])
    reaches = fraction(nerve, f"{where}.reaches", raw.get("reaches", leaves))
    return TwigRow(leaves, reaches, raw["to"], path)
