"""The course table: where each nerve runs, in words an anatomist can correct.

``data/courses.toml`` has one row per nerve. A row lists the places that the nerve passes, in
order, after the point where it leaves its parent. A place is a *waypoint*:

* ``{at = "ischial_spine", medial = 6, posterior = 4}``: a landmark, and an offset in mm;
* ``{between = ["medial_malleolus", "heel_medial"], fraction = 0.4}``: a point on a line;
* ``{frame = "leg", axial = 0.35, angle = 160, depth = 0.6}``: limb coordinates;
* ``{muscle = "piriformis", axial = 0.4, edge = "lower"}``: the border of a muscle;
* ``{nerve = "sciatic_tibial", position = 0.2}``: beside a nerve whose course is known.

Any waypoint may carry offsets (``lateral medial anterior posterior up down``, mm), the
position ``along`` the nerve (0..1) that lies there, ``under_skin`` (mm below the surface) and
``off_bone`` (mm from the nearest bone).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from numpy.typing import NDArray

TABLE: Final = Path(__file__).parents[1] / "data" / "courses.toml"
# The right leg lies at X < 0; +Y is posterior and +Z is up.
DIRECTIONS: Final[dict[str, tuple[float, float, float]]] = {
    "lateral": (-1, 0, 0),
    "medial": (1, 0, 0),
    "anterior": (0, -1, 0),
    "posterior": (0, 1, 0),
    "up": (0, 0, 1),
    "down": (0, 0, -1),
}
KINDS: Final[dict[str, tuple[str, ...]]] = {
    "at": ("at",),
    "between": ("between", "fraction"),
    "frame": ("frame", "axial", "angle", "depth"),
    "muscle": ("muscle", "axial", "edge"),
    "nerve": ("nerve", "position"),
}
EDGES: Final = ("lower", "upper", "front", "back", "medial", "lateral", "centre")
COMMON: Final = (*DIRECTIONS, "along", "under_skin", "off_bone")
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
CONFIDENCE: Final = ("high", "medium", "low")


class CourseTableError(ValueError):
    """A row of the course table names something that does not exist or cannot be read."""

    def __init__(
        self, row: str, field_name: str, found: object, allowed: str, file: str = TABLE.name
    ) -> None:
        """Say which row and field is wrong, what was found and what is allowed."""
        self.file = file
        self.row, self.field, self.found, self.allowed = row, field_name, found, allowed
        super().__init__(
            f"{self.file}, row [{row}], field {field_name}: found {found!r}; allowed: {allowed}"
        )


@dataclass(frozen=True)
class Waypoint:
    """A place on the way of a nerve.

    ``kind`` is a key of `KINDS`; ``values`` holds the fields of that kind; ``offset`` is the
    sum of the named offsets (3,) mm; ``along`` is the position 0..1 that lies here, if any.
    """

    kind: str
    values: Mapping[str, Any]
    offset: NDArray[np.float64]
    along: float | None = None
    under_skin: float | None = None
    off_bone: float | None = None


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
    _only(nerve, "(row)", raw, ROW_FIELDS)
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
    _only(nerve, where, raw, TWIG_FIELDS)
    path = tuple(read_waypoint(nerve, f"{where}.path[{i}]", w) for i, w in enumerate(raw["path"]))
    leaves = _fraction(nerve, f"{where}.leaves", raw["leaves"])
    reaches = _fraction(nerve, f"{where}.reaches", raw.get("reaches", leaves))
    return TwigRow(leaves, reaches, raw["to"], path)


def read_waypoint(nerve: str, where: str, raw: Mapping[str, Any]) -> Waypoint:
    """Read one waypoint.

    Args:
        nerve: the row's name, for the error.
        where: the field in which it stands, for the error.
        raw: its fields as in the file.

    Raises:
        CourseTableError: a field is missing, unknown or out of range.
    """
    kind = next((k for k in KINDS if k in raw), None)
    if kind is None:
        raise CourseTableError(nerve, where, dict(raw), "one of " + ", ".join(KINDS))
    _only(nerve, where, raw, (*KINDS[kind], *COMMON))
    for name in KINDS[kind]:
        if name not in raw:
            raise CourseTableError(nerve, f"{where}.{name}", None, f"needed with {kind!r}")
    if kind == "muscle" and raw["edge"] not in EDGES:
        raise CourseTableError(nerve, f"{where}.edge", raw["edge"], ", ".join(EDGES))
    along = raw.get("along")
    return Waypoint(
        kind,
        {name: raw[name] for name in KINDS[kind]},
        _offset(raw),
        None if along is None else _fraction(nerve, f"{where}.along", along),
        raw.get("under_skin"),
        raw.get("off_bone"),
    )


def _offset(raw: Mapping[str, Any]) -> NDArray[np.float64]:
    total = np.zeros(3)
    for name, direction in DIRECTIONS.items():
        total += float(raw.get(name, 0.0)) * np.array(direction, float)
    return total


def _only(nerve: str, where: str, raw: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    for name in raw:
        if name not in allowed:
            raise CourseTableError(nerve, f"{where}.{name}", name, ", ".join(allowed))


def _fraction(nerve: str, where: str, value: object) -> float:
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise CourseTableError(nerve, where, value, "a fraction 0..1")
    return float(value)
