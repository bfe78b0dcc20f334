"""A sheet sunk in front of what lies on it, as far as the bone behind it leaves room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.curves import largest_near, parted, shares
from meshes.geometry.evened import evened
from meshes.geometry.triangles import crossings

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    Array = npt.NDArray[np.float64]

PARTS: Final = 2  # into which each side of a mesh of the sheet is divided; modelling values, all
APART: Final = 0.1  # mm between the sheet and what lies on it
OFF_FIRM: Final = 0.2  # mm between it and what it lies on
SOUGHT: Final = 12.0  # mm before it and behind it in which they are looked for
MOST: Final = 7.0  # mm by which a place of it sinks at most in one round
SOFT: Final = 0.6  # points over which the sheet round it follows
ROUNDS: Final = 3


def laid_under(
    sheet: Array,
    half: Array,
    outward: Array,
    above: Sequence[pv.PolyData],
    firm: Sequence[pv.PolyData],
) -> Array:
    """Give the sheet sunk out of what lies on it; its ends stay.

    Args:
        sheet: (n, m, 3) mm, rows from one attachment to the other.
        half: (n,) mm, half the thickness of the rows.
        outward: (3,) the side on which it lies, from which those parts press it.
        above: closed meshes (mm) that lie on it.
        firm: closed meshes that it lies on, into which it does not sink.
    """
    rows, columns = (shares(parted(count, PARTS), count) for count in sheet.shape[:2])
    thick = np.repeat((rows @ half)[:, None], len(columns), axis=1)
    points = sheet.copy()
    for _ in range(ROUNDS):
        places = np.einsum("ai,bj,ijk->abk", rows, columns, points)
        room = _room(places.reshape(-1, 3), outward, above, firm).reshape(*thick.shape, 2)
        wanted = np.clip(thick + APART - room[..., 0], 0, MOST)
        sink = np.minimum(wanted, np.maximum(room[..., 1] - thick - OFF_FIRM, 0))
        sink = largest_near(largest_near(sink, columns, 1), rows, 0)
        sink = np.maximum(sink, evened(evened(sink, SOFT, axis=0), SOFT, axis=1))
        sink = np.minimum(sink, np.maximum(_at_points(room[..., 1] - thick) - OFF_FIRM, 0))
        points[1:-1] -= sink[1:-1, :, None] * outward
    return points


def _at_points(values: Array) -> Array:
    """Of the values of all places those at the points of the sheet themselves."""
    return values[::PARTS, ::PARTS]


def _room(
    places: Array, outward: Array, above: Sequence[pv.PolyData], firm: Sequence[pv.PolyData]
) -> Array:
    """How far (n, 2) mm it is from places (n, 3) out to what lies on them, and in to what is firm.

    What lies on a place that is in it or behind it begins inward of that: the room is less than 0.
    """
    room = np.full((len(places), 2), SOUGHT)
    start, end = places - SOUGHT * outward, places + SOUGHT * outward
    for mesh in above:
        for i, hits in crossings(mesh, start, end):
            room[i, 0] = ((hits - places[i]) @ outward).min(initial=room[i, 0])
    for mesh in firm:
        for i, hits in crossings(mesh, start, end):
            ahead = max(0.0, -((hits - places[i]) @ outward).max(initial=-SOUGHT))
            room[i, 1] = min(room[i, 1], ahead)
    return room
