"""From the words of the table to surfaces of one body: parts, regions of them, end plates.

A part is its name, a list of parts, or a table: ``part`` with ``both_sides``, and the region that
is kept of it: ``above``, ``behind`` and so on a place, ``within`` a distance (mm) ``of`` a place,
or the ``layer`` (mm) under a ``plate``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from meshes.geometry.surfaces import Surface, merged
from meshes.morphometry import solids
from meshes.morphometry.table import MissingError
from meshes.tables.rows import DIRECTIONS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from meshes.morphometry.reader import Reader
    from meshes.morphometry.table import Raw

    Array = NDArray[np.float64]

TOWARDS: Final[dict[str, str]] = {
    "lateral_to": "lateral",
    "medial_to": "medial",
    "in_front_of": "anterior",
    "behind": "posterior",
    "above": "up",
    "below": "down",
}
REGION: Final = (*TOWARDS, "within", "of", "plate", "layer")


def part_of(raw: str | list[Any] | Raw, places: Reader) -> Surface:
    """Give the surface that the words name.

    Raises:
        TableError: the words are not understood.
        MissingError: the body lacks the part.
    """
    if isinstance(raw, str) and raw in places.table.parts:
        return part_of(places.table.parts[raw], places)
    if isinstance(raw, str):
        return _surface(raw, places)
    if isinstance(raw, list):
        return merged([part_of(one, places) for one in raw])
    rest = dict(raw)
    surface = part_of(rest.pop("part", ""), places)
    if rest.pop("both_sides", False):
        surface = merged([surface, surface.mirrored()])
    return _region(surface, rest, places) if rest else surface


def plate_of(raw: str | Raw, places: Reader) -> tuple[Array, Array]:
    """Give the middle (3,) and the outward normal (3,) of an end plate."""
    return solids.plate(*_plate_words(raw, places))


def plate_rim_of(raw: str | Raw, side: Array, places: Reader) -> Array:
    """Give the point (3,) on the rim of an end plate farthest to a side (3,) of it."""
    surface, near, facing, within = _plate_words(raw, places)
    return solids.plate_rim(surface, near, facing, within, side)


def _plate_words(raw: str | Raw, places: Reader) -> tuple[Surface, Array, Array, float]:
    """What the words for a plate say: the part, near which place, which way, how wide."""
    if isinstance(raw, str) and raw not in places.table.plates:
        raise places.error("plate", raw, places.table.plates)
    words: Raw = places.table.plates[raw] if isinstance(raw, str) else raw
    surface, near = part_of(words["part"], places), places.place(words["near"])
    return surface, near, places.direction(words["facing"]), places.length(words["within"])


def _surface(name: str, places: Reader) -> Surface:
    parts = places.body.parts
    if name not in parts:
        raise MissingError(name)
    return Surface(parts[name].points.astype(float), parts[name].faces)


def _region(surface: Surface, rest: Raw, places: Reader) -> Surface:
    """Keep the faces whose corners all lie in the region."""
    unknown = set(rest) - set(REGION)
    if unknown:
        raise places.error("part", sorted(unknown), REGION)
    points = surface.points
    keep = np.ones(len(points), dtype=bool)
    for word in TOWARDS.keys() & rest.keys():
        side = np.array(DIRECTIONS[TOWARDS[word]], float)
        keep &= (points - places.place(rest[word])) @ side > 0
    if "within" in rest:
        away = np.linalg.norm(points - places.place(rest["of"]), axis=1)
        keep &= away < places.length(rest["within"])
    if "plate" in rest:
        middle, normal = plate_of(rest["plate"], places)
        keep &= (middle - points) @ normal < places.length(rest["layer"])
    return Surface(points, surface.faces[keep[surface.faces].all(axis=1)])
