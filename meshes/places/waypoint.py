"""Waypoints: the words in which the tables say where something lies.

A *waypoint* is one of these:

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

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Array = NDArray[np.float64]

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
CONFIDENCE: Final = ("high", "medium", "low")


class CourseTableError(ValueError):
    """A row of the course table names something that does not exist or cannot be read."""

    def __init__(
        self, row: str, field_name: str, found: object, allowed: str, file: str = "courses.toml"
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
    only(nerve, where, raw, (*KINDS[kind], *COMMON))
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
        None if along is None else fraction(nerve, f"{where}.along", along),
        raw.get("under_skin"),
        raw.get("off_bone"),
    )


def _offset(raw: Mapping[str, Any]) -> NDArray[np.float64]:
    total = np.zeros(3)
    for name, direction in DIRECTIONS.items():
        total += float(raw.get(name, 0.0)) * np.array(direction, float)
    return total


def only(nerve: str, where: str, raw: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    """Make sure that a table has no other fields than those allowed.

    Raises:
        CourseTableError: it has one.
    """
    for name in raw:
        if name not in allowed:
            raise CourseTableError(nerve, f"{where}.{name}", name, ", ".join(allowed))


def fraction(nerve: str, where: str, value: object) -> float:
    """Give a fraction 0..1.

    Raises:
        CourseTableError: it is none.
    """
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise CourseTableError(nerve, where, value, "a fraction 0..1")
    return float(value)


def direction(file: str, row: str, field: str, words: str) -> Array:
    """Unit vector (3,) of words such as "posterior medial"; one said twice counts double.

    Raises:
        TableError: A word is none of the six directions.
    """
    for word in words.split():
        if word not in DIRECTIONS:
            raise TableError(file, row, field, word, ", ".join(DIRECTIONS))
    total = np.sum([DIRECTIONS[word] for word in words.split()], axis=0, dtype=float)
    return np.asarray(total / np.linalg.norm(total))
