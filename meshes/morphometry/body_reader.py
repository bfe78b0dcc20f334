"""From the words of the table to points, directions and surfaces of one body.

A *place* is the name of a landmark or of a named place, or a table with one of the keys of
`BodyReader.KINDS` and any offsets (``lateral medial anterior posterior up down``, mm on a body of
the published size). A *direction* is one of these words or a table, a *part* the name of a part,
a list of them, or a table that keeps a region of it. `docs/morphometry.md` lists the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from meshes.body.part import SKIN
from meshes.morphometry import lines, solids
from meshes.morphometry.directions import direction_of
from meshes.morphometry.parts import part_of, plate_of, plate_rim_of
from meshes.morphometry.table import MissingError
from meshes.tables.folder import MEASUREMENTS
from meshes.tables.rows import DIRECTIONS
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from meshes.body.body import Body
    from meshes.geometry.surfaces import Surface
    from meshes.morphometry.table import MeasurementTable, Raw
    from meshes.places.course import Course

    Array = NDArray[np.float64]


class BodyReader:
    """Finds places, directions and parts of a body by the words of the table."""

    def __init__(self, body: Body, table: MeasurementTable, row: str, size: float = 1.0) -> None:
        """Find them for one row; its lengths in mm are multiplied by `size`."""
        self.body, self.table, self.row, self.size = body, table, row, size

    def error(self, field: str, found: object, allowed: Any) -> TableError:  # noqa: ANN401
        """Make the error that names this row."""
        words = allowed if isinstance(allowed, str) else ", ".join(allowed)
        return TableError(MEASUREMENTS, self.row, field, found, words)

    def length(self, raw: float) -> float:
        """Give a length of the table on this body, mm."""
        return float(raw) * self.size

    def place(self, raw: str | Raw) -> Array:
        """Give a place (3,) mm.

        Raises:
            TableError: the words are not understood.
            MissingError: the body lacks what they name.
        """
        if isinstance(raw, str):
            return self._named(raw)
        if not isinstance(raw, dict):
            raise self.error("place", raw, "a name or a table")
        rest = dict(raw)
        shift = self._offsets(rest)
        kind = next((key for key in self.KINDS if key in rest), None)
        if kind is None:
            raise self.error("place", sorted(rest), tuple(self.KINDS))
        return self.KINDS[kind](self, rest) + shift

    def direction(self, raw: str | Raw) -> Array:
        """Give a unit direction (3,); see `meshes.morphometry.directions`."""
        return direction_of(raw, self)

    def part(self, raw: str | list[Any] | Raw) -> Surface:
        """Give the surface of parts or a region; see `meshes.morphometry.parts`."""
        return part_of(raw, self)

    def course(self, nerve: str) -> Course:
        """Give the course of a nerve."""
        if nerve not in self.body.courses:
            raise MissingError(f"nerve:{nerve}")
        return self.body.courses[nerve]

    def _named(self, name: str) -> Array:
        if name in self.table.places:
            return self.place(self.table.places[name])
        if name not in self.body.landmarks:
            raise MissingError(f"landmark {name}")
        return np.asarray(self.body.landmarks[name], float)

    def _offsets(self, rest: Raw) -> Array:
        words = {word: rest.pop(word) for word in DIRECTIONS if word in rest}
        shift = sum((mm * np.array(DIRECTIONS[word], float) for word, mm in words.items()), 0.0)
        return np.zeros(3) + self.size * shift

    def _between(self, rest: Raw) -> Array:
        start, end = (self.place(one) for one in rest["between"])
        return np.asarray(start + rest.get("fraction", 0.5) * (end - start))

    def _midline(self, rest: Raw) -> Array:
        return self.place(rest["midline"]) * (0, 1, 1)

    def _mirror(self, rest: Raw) -> Array:
        return self.place(rest["mirror"]) * (-1, 1, 1)

    def _on_line(self, rest: Raw) -> Array:
        start, end = (self.place(one) for one in rest["on_line"])
        return start + lines.fraction(self.place(rest["nearest"]), start, end) * (end - start)

    def _on_part(self, rest: Raw) -> Array:
        surface = self.part(rest["part"])
        if "level" in rest:
            level = self.direction(rest.get("square_to", "up"))
            through = self.place(rest["level"])
            if "farthest" in rest:
                return solids.border(surface, through, level, self.direction(rest["farthest"]))
            return np.asarray(solids.section(surface, through, level).mean(axis=0))
        if "farthest" in rest:
            return solids.farthest(surface, self.direction(rest["farthest"]))
        if "nearest" in rest:
            points = surface.points[np.unique(surface.faces)]
            away = np.linalg.norm(points - self.place(rest["nearest"]), axis=1)
            return np.asarray(points[away.argmin()])
        return np.asarray(surface.points[np.unique(surface.faces)].mean(axis=0))

    def _on_plate(self, rest: Raw) -> Array:
        if "rim" in rest:
            return plate_rim_of(rest["plate"], self.direction(rest["rim"]), self)
        return plate_of(rest["plate"], self)[0]

    def _border_of(self, rest: Raw) -> Array:
        first, second = (self.part(one) for one in rest["border_of"])
        return solids.border_between(first, second, self.place(rest["near"]))

    def _on_nerve(self, rest: Raw) -> Array:
        nerves = rest["nerve"] if isinstance(rest["nerve"], list) else [rest["nerve"]]
        courses = [self.course(nerve) for nerve in nerves]
        if "along" in rest:
            return courses[-1].point_at(rest["along"])
        return self._on_way(np.vstack([course.points for course in courses]), rest)

    def _on_edge(self, rest: Raw) -> Array:
        level, side = self.direction(rest["edge_square_to"]), self.direction(rest["edge_side"])
        return self._on_way(solids.edge(self.part(rest["edge"]), side, level), rest)

    def _on_way(self, course: Array, rest: Raw) -> Array:
        way = next((word for word in self.WAYS if word in rest), None)
        if way is None:
            raise self.error("nerve", sorted(rest), ("along", *self.WAYS))
        return self.WAYS[way](self, course, rest)

    def _start(self, course: Array, _rest: Raw) -> Array:
        return np.asarray(course[0])

    def _end(self, course: Array, _rest: Raw) -> Array:
        return np.asarray(course[-1])

    def _at_length(self, course: Array, rest: Raw) -> Array:
        return lines.at_length(course, self.length(rest["length"]))

    def _nearest(self, course: Array, rest: Raw) -> Array:
        return lines.nearest(course, self.place(rest["nearest"]))

    def _level(self, course: Array, rest: Raw) -> Array:
        normal = self.direction(rest.get("square_to", "up"))
        return lines.crossing(course, self.place(rest["level"]), normal, _which(rest))

    def _crosses_line(self, course: Array, rest: Raw) -> Array:
        start, end = (self.place(one) for one in rest["crosses_line"])
        eye = self.direction(rest["seen_from"])
        return lines.crossing_of_line(course, start, end, eye, _which(rest))

    def _crosses_border(self, course: Array, rest: Raw) -> Array:
        side, level = self.direction(rest["side"]), self.direction(rest["square_to"])
        surface = self.part(rest["crosses_border"])
        return solids.crossing_of_border(course, surface, side, level, _which(rest))

    def _leaves(self, course: Array, rest: Raw) -> Array:
        return solids.leaving(course, self.part(rest["leaves"]))

    def _surfaces(self, course: Array, rest: Raw) -> Array:
        return solids.coming_up(course, self.part(SKIN), self.length(rest["surfaces"]))

    KINDS: Final[dict[str, Callable[..., Array]]] = {
        "nerve": _on_nerve,
        "edge": _on_edge,
        "between": _between,
        "on_line": _on_line,
        "part": _on_part,
        "plate": _on_plate,
        "border_of": _border_of,
        "midline": _midline,
        "mirror": _mirror,
        "at": lambda self, rest: self.place(rest["at"]),
    }
    """Kinds of place by the key that tells them, in the order in which they are tried."""
    WAYS: Final[dict[str, Callable[..., Array]]] = {
        "start": _start,
        "end": _end,
        "length": _at_length,
        "level": _level,
        "crosses_line": _crosses_line,
        "crosses_border": _crosses_border,
        "leaves": _leaves,
        "surfaces": _surfaces,
        "nearest": _nearest,
    }
    """Places on a nerve by the key that tells them."""


def _which(rest: Mapping[str, Any]) -> int:
    """The first of several crossings, or the last if that is asked for."""
    return -1 if rest.get("last") else 0
