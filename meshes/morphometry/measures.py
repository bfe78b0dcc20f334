"""The measures that a row of the table may call, and what each of them takes.

A call is a table: ``measure`` names the measure, the other fields are its operands. Each operand
has a kind (place, direction, part, ...) and is found on the body before the measure is taken, so
a new row of the table needs no code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from meshes.geometry.vectors import unit
from meshes.morphometry import lines, solids

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from meshes.geometry.surfaces import Surface
    from meshes.morphometry.reader import Reader
    from meshes.morphometry.table import Raw
    from meshes.places.course import Course

    Array = NDArray[np.float64]

Values = tuple[float, ...]
PLACE, DIRECTION, PART, NERVE = "place", "direction", "part", "nerve"
PLACES, NERVES, LENGTH, NUMBER, MEASURE, MEASURES = (
    "places", "nerves", "length", "number", "measure", "measures",
)  # fmt: skip


@dataclass(frozen=True)
class Measure:
    """A measuring function and the kind of each of its operands; optional ones end with ``?``."""

    function: Callable[..., Any]
    operands: Mapping[str, str]


def _nerve_width(nerves: list[Course], at: Array, towards: Array) -> float:
    near = [lines.nearest(course.points, at) for course in nerves]
    widths = [_half_width(course, at, towards) for course in nerves]
    return solids.nerve_width(near, widths, towards)


def _nerve_area(nerves: list[Course], at: Array) -> float:
    return solids.nerve_area([_radius(course, at) for course in nerves])


def _radius(course: Course, at: Array) -> float:
    return float(course.radius[_nearest(course, at)])


def _half_width(course: Course, at: Array, towards: Array) -> float:
    return course.half_width_at(float(course.along[_nearest(course, at)]), unit(towards))


def _nearest(course: Course, at: Array) -> int:
    return int(np.linalg.norm(course.points - at, axis=1).argmin())


def _length_along(nerve: Course, start: Array, end: Array) -> float:
    return lines.length_between(nerve.points, start, end)


def _least_girth(part: Surface, start: Array, end: Array) -> float:
    return float(solids.girths(part, start, end).min())


def _greatest_girth(part: Surface, start: Array, end: Array) -> float:
    return float(solids.girths(part, start, end).max())


MEASURES_BY_NAME: Final[dict[str, Measure]] = {
    "distance": Measure(lines.distance, {"start": PLACE, "end": PLACE}),
    "offset": Measure(lines.offset, {"start": PLACE, "end": PLACE, "towards": DIRECTION}),
    "flat_distance": Measure(
        lines.flat_distance, {"start": PLACE, "end": PLACE, "seen_from": DIRECTION}
    ),
    "fraction": Measure(
        lines.fraction, {"place": PLACE, "start": PLACE, "end": PLACE, "seen_from": DIRECTION + "?"}
    ),
    "off_line": Measure(
        lines.off_line,
        {"place": PLACE, "line": PLACES, "towards": DIRECTION, "seen_from": DIRECTION},
    ),
    "angle": Measure(
        lines.angle, {"first": DIRECTION, "second": DIRECTION, "seen_from": DIRECTION + "?"}
    ),
    "obtuse_angle": Measure(lines.obtuse_angle, {"first": DIRECTION, "second": DIRECTION}),
    "angle_to_plane": Measure(lines.angle_to_plane, {"line": DIRECTION, "normal": DIRECTION}),
    "order": Measure(lines.in_order, {"places": PLACES, "towards": DIRECTION}),
    "length_along": Measure(
        _length_along,
        {"nerve": NERVE, "start": PLACE, "end": PLACE},
    ),
    "path": Measure(lines.path_length, {"places": PLACES}),
    "extent": Measure(solids.extent, {"part": PART, "towards": DIRECTION}),
    "longest": Measure(solids.longest, {"part": PART}),
    "width_across": Measure(solids.width_across, {"part": PART, "axis": DIRECTION}),
    "girth": Measure(solids.girth, {"part": PART, "through": PLACE, "normal": DIRECTION}),
    "least_girth": Measure(
        _least_girth,
        {"part": PART, "start": PLACE, "end": PLACE},
    ),
    "greatest_girth": Measure(
        _greatest_girth,
        {"part": PART, "start": PLACE, "end": PLACE},
    ),
    "section_area": Measure(
        solids.section_area, {"part": PART, "through": PLACE, "normal": DIRECTION}
    ),
    "wall_to_wall": Measure(solids.thickness, {"part": PART, "place": PLACE, "towards": DIRECTION}),
    "thinnest": Measure(solids.thinnest, {"part": PART, "along": PLACES, "towards": DIRECTION}),
    "sphere_diameter": Measure(
        solids.sphere_diameter, {"part": PART, "near": PLACE, "within": LENGTH}
    ),
    "depth_under": Measure(solids.depth_under, {"part": PART, "place": PLACE}),
    "nerve_width": Measure(_nerve_width, {"nerves": NERVES, "at": PLACE, "towards": DIRECTION}),
    "nerve_area": Measure(_nerve_area, {"nerves": NERVES, "at": PLACE}),
    "ratio": Measure(lambda of, to: of / to, {"of": MEASURE, "to": MEASURE}),
    "mean": Measure(lambda of: float(np.mean(of)), {"of": MEASURES}),
    "total": Measure(lambda of: float(np.sum(of)), {"of": MEASURES}),
    "rising": Measure(lines.rising, {"of": MEASURES, "tolerance": NUMBER + "?"}),
    "each": Measure(tuple, {"of": MEASURES}),
    "same": Measure(lambda as_: as_, {"as": MEASURE}),
}
"""What can be measured. ``each`` gives several values, all of which have to lie in the band."""


def evaluate(call: str | Raw, places: Reader) -> Values:
    """Take a measure on a body.

    Args:
        call: the measure with its operands, or the name of the check or row that it shares.
        places: finds the operands on the body.

    Returns:
        One value, or several of ``each``: mm, mm2, degrees or a ratio.

    Raises:
        TableError: the call is not understood.
        MissingError: the body lacks what it names.
    """
    if isinstance(call, str):
        entry = places.table.entries.get(call)
        if entry is None or entry.call is None:
            raise places.error("measure", call, "a check or row that is measured")
        return evaluate(entry.call, places)
    rest = dict(call)
    name = rest.pop("measure", None)
    if name not in MEASURES_BY_NAME:
        raise places.error("measure", name, MEASURES_BY_NAME)
    measure = MEASURES_BY_NAME[name]
    value = measure.function(*_operands(rest, measure, places))
    return value if isinstance(value, tuple) else (float(value),)


def _operands(rest: Raw, measure: Measure, places: Reader) -> list[Any]:
    """The operands in the order in which the function takes them; None for an optional one."""
    unknown = set(rest) - set(measure.operands)
    if unknown:
        raise places.error("operand", sorted(unknown), measure.operands)
    found = []
    for field, kind in measure.operands.items():
        if field not in rest and not kind.endswith("?"):
            raise places.error(field, None, kind)
        if field in rest:
            found.append(_FINDERS[kind.rstrip("?")](places, rest[field]))
    return found


def _one(places: Reader, raw: str | Raw) -> float:
    values = evaluate(raw, places)
    if len(values) != 1:
        raise places.error("measure", raw, "a measure with one value")
    return values[0]


_FINDERS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    PLACE: lambda places, raw: places.place(raw),
    PLACES: lambda places, raw: [places.place(one) for one in raw],
    DIRECTION: lambda places, raw: places.direction(raw),
    PART: lambda places, raw: places.part(raw),
    NERVE: lambda places, raw: places.course(raw),
    NERVES: lambda places, raw: [places.course(one) for one in raw],
    LENGTH: lambda places, raw: places.length(raw),
    NUMBER: lambda _places, raw: float(raw),
    MEASURE: _one,
    MEASURES: lambda places, raw: [_one(places, one) for one in raw],
}
