"""Measuring on points and lines: distances, fractions, angles, and places on a course.

Points and directions are (3,), courses (n, 3); lengths in mm, angles in degrees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.geometry.curves import arc_length
from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Array = NDArray[np.float64]


class NotFoundOnCourseError(ValueError):
    """A course does not reach the place that is asked for."""


def distance(start: Array, end: Array) -> float:
    """Straight distance, mm."""
    return float(np.linalg.norm(end - start))


def offset(start: Array, end: Array, towards: Array) -> float:
    """How far the end lies from the start in a direction, mm; negative if the other way."""
    return float((end - start) @ unit(towards))


def flat_distance(start: Array, end: Array, seen_from: Array) -> float:
    """Distance as seen from a direction: the part along that direction is left out, mm."""
    return float(np.linalg.norm(_seen(end - start, seen_from)))


def fraction(place: Array, start: Array, end: Array, seen_from: Array | None = None) -> float:
    """How far along a line a place lies: 0 at the start, 1 at the end, as seen from a side."""
    line, away = end - start, place - start
    if seen_from is not None:
        line, away = _seen(line, seen_from), _seen(away, seen_from)
    return float(away @ line / (line @ line))


def off_line(place: Array, line: tuple[Array, Array], towards: Array, seen_from: Array) -> float:
    """Distance of a place from a line as seen from a side, mm; positive on the side `towards`."""
    along = unit(_seen(line[1] - line[0], seen_from))
    away = _seen(place - line[0], seen_from)
    square = away - (away @ along) * along
    side = _seen(towards, seen_from)
    side = side - (side @ along) * along
    return float(square @ unit(side))


def angle(first: Array, second: Array, seen_from: Array | None = None) -> float:
    """Angle between two undirected lines, 0 to 90 degrees, as seen from a side or in space."""
    if seen_from is not None:
        first, second = _seen(first, seen_from), _seen(second, seen_from)
    return float(np.degrees(np.arccos(np.clip(abs(unit(first) @ unit(second)), 0, 1))))


def obtuse_angle(first: Array, second: Array) -> float:
    """Angle between the one line's beginning and the other's course, 0 to 180 degrees."""
    return 180.0 - float(np.degrees(np.arccos(np.clip(unit(first) @ unit(second), -1, 1))))


def angle_to_plane(line: Array, normal: Array) -> float:
    """Angle between a line and the plane of a normal, 0 to 90 degrees."""
    return 90.0 - angle(line, normal)


def in_order(places: Sequence[Array], towards: Array) -> float:
    """Tell whether places follow one another in a direction: 1.0 or 0.0."""
    return float(np.all(np.diff([place @ towards for place in places]) > 0))


def rising(values: Sequence[float], tolerance: float = 0.0) -> float:
    """Tell whether numbers rise, each step by more than minus the tolerance: 1.0 or 0.0."""
    return float(np.all(np.diff(values) > -tolerance))


def at_length(course: Array, length: float) -> Array:
    """Point (3,) at a length (mm) from the start of a course; its end if it is shorter."""
    lengths = arc_length(course)
    return np.array([np.interp(length, lengths, course[:, i]) for i in range(3)])


def nearest(course: Array, place: Array) -> Array:
    """Point (3,) of a course (n, 3) that is nearest to a place."""
    start, step = course[:-1], np.diff(course, axis=0)
    share = ((place - start) * step).sum(1) / np.maximum((step * step).sum(1), 1e-12)
    points = start + np.clip(share, 0, 1)[:, None] * step
    return np.asarray(points[np.linalg.norm(points - place, axis=1).argmin()])


def path_length(places: Sequence[Array]) -> float:
    """Length in mm of straight stretches from place to place."""
    return float(arc_length(np.array(places))[-1])


def length_between(course: Array, start: Array, end: Array) -> float:
    """Length in mm along a course between the points nearest to two places."""
    return abs(_length_at(course, end) - _length_at(course, start))


def crossing(course: Array, through: Array, normal: Array, which: int = 0) -> Array:
    """Point (3,) where a course (n, 3) crosses a plane.

    Args:
        course: the line.
        through: a point of the plane.
        normal: its normal.
        which: 0 the first crossing from the start, -1 the last.

    Raises:
        NotFoundOnCourseError: it does not cross it.
    """
    return sign_change(course, (course - through) @ normal, which)


def sign_change(course: Array, value: Array, which: int = 0) -> Array:
    """Point (3,) of a course (n, 3) where a value (n,) given at its points becomes zero.

    Points where the value is not a number are left out.

    Raises:
        NotFoundOnCourseError: it has the same sign everywhere.
    """
    known = np.isfinite(value[:-1]) & np.isfinite(value[1:])
    places = np.flatnonzero(known & ((value[:-1] >= 0) != (value[1:] >= 0)))
    if len(places) == 0:
        raise NotFoundOnCourseError("the course does not reach it")
    i = places[which]
    share = value[i] / (value[i] - value[i + 1])
    return np.asarray(course[i] + share * (course[i + 1] - course[i]))


def crossing_of_line(
    course: Array, start: Array, end: Array, seen_from: Array, which: int = 0
) -> Array:
    """Point (3,) of a course where it crosses a line, as seen from a direction.

    Raises:
        NotFoundOnCourseError: it does not cross the line, which counts as endless.
    """
    return crossing(course, start, np.cross(end - start, seen_from), which)


def tangent(course: Array, place: Array, reach: float) -> Array:
    """Unit direction (3,) of a course over `reach` mm to both sides of a place."""
    middle = _length_at(course, place)
    return unit(at_length(course, middle + reach) - at_length(course, middle - reach))


def staying(course: Array, value: Array) -> Array:
    """Point (3,) from which a value (n,) given at the points stays below 0 to the end.

    Raises:
        NotFoundOnCourseError: it is not below 0 at the end, or everywhere.
    """
    if value[-1] >= 0:
        raise NotFoundOnCourseError("the course does not stay there")
    return sign_change(course, value, -1)


def _length_at(course: Array, place: Array) -> float:
    point = nearest(course, place)
    lengths = arc_length(course)
    gaps = np.linalg.norm(course[:-1] - point, axis=1)
    gaps += np.linalg.norm(course[1:] - point, axis=1) - np.diff(lengths)
    i = int(gaps.argmin())
    return float(lengths[i] + np.linalg.norm(point - course[i]))


def _seen(vector: Array, seen_from: Array) -> Array:
    eye = unit(seen_from)
    return np.asarray(vector - (vector @ eye) * eye)
