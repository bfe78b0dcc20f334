"""From the words of the table to directions on one body.

A direction is a word (``lateral medial anterior posterior up down``, or one that the table names)
or a table with one of the keys of `KINDS`, or shares of words (``{ down = 1, posterior = 1 }``);
``level = true`` leaves out what rises or falls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.vectors import unit
from meshes.morphometry import lines, solids
from meshes.morphometry.parts import plate_of
from meshes.places.waypoint import DIRECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from meshes.morphometry.reader import Reader
    from meshes.morphometry.table import Raw

    Array = NDArray[np.float64]

TANGENT_REACH: Final = 5.0
"""A nerve's direction at a place is taken over this length (mm) to both sides."""


def direction_of(raw: str | Raw, places: Reader) -> Array:
    """Give the unit direction (3,) that the words name.

    Raises:
        MeasurementTableError: the words are not understood.
        MissingError: the body lacks what they name.
    """
    if isinstance(raw, str):
        return _word(raw, places)
    kind = next((key for key in KINDS if key in raw), None)
    found = KINDS[kind](raw, places) if kind else _shares(raw, places)
    return unit(found * (1, 1, 0) if raw.get("level") else found)


def _word(word: str, places: Reader) -> Array:
    named = places.table.directions
    if word in named:
        return direction_of(named[word], places)
    if word not in DIRECTIONS:
        raise places.error("direction", word, (*DIRECTIONS, *named))
    return np.array(DIRECTIONS[word], float)


def _shares(raw: Raw, places: Reader) -> Array:
    words = {word: share for word, share in raw.items() if word != "level"}
    if not words:
        raise places.error("direction", sorted(raw), (*KINDS, *DIRECTIONS))
    return sum((share * _word(word, places) for word, share in words.items()), np.zeros(3))


def _from_to(raw: Raw, places: Reader) -> Array:
    return places.place(raw["to"]) - places.place(raw["from"])


def _nerve(raw: Raw, places: Reader) -> Array:
    """The direction of a nerve at a place, or from there on over ``to_length`` mm."""
    course, start = places.course(raw["nerve"]).points, places.place(raw["at"])
    if "to_length" not in raw:
        return lines.tangent(course, start, places.length(TANGENT_REACH))
    first = lines.length_between(course, course[0], start)
    return lines.at_length(course, first + places.length(raw["to_length"])) - start


def _long_axis(raw: Raw, places: Reader) -> Array:
    return solids.long_axis(places.part(raw["long_axis"]))


def _plate(raw: Raw, places: Reader) -> Array:
    return plate_of(raw["plate"], places)[1]


def _square_to(raw: Raw, places: Reader) -> Array:
    first, second = (direction_of(one, places) for one in raw["square_to"])
    return np.cross(first, second)


KINDS: Final[dict[str, Callable[[Raw, Reader], Array]]] = {
    "from": _from_to,
    "nerve": _nerve,
    "long_axis": _long_axis,
    "plate": _plate,
    "square_to": _square_to,
}
"""Kinds of direction by the key that tells them."""
