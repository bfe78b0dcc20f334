"""A sheet sunk in front of what lies on it, as far as the bone behind it leaves room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.curves import parted, shares
from meshes.geometry.evened import evened

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
HEAVY: Final = 0.3  # least weight of a point of the sheet in a place for which it has to sink
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
        sink = _deepest(_deepest(sink, columns, 1), rows, 0)
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
    for mesh, side in [*((mesh, 0) for mesh in above), *((mesh, 1) for mesh in firm)]:
        low, high = np.asarray(mesh.points).min(axis=0), np.asarray(mesh.points).max(axis=0)
        meets = (np.minimum(start, end) < high) & (np.maximum(start, end) > low)
        for i in np.flatnonzero(meets.all(axis=1)):
            hits = np.asarray(mesh.ray_trace(start[i], end[i])[0]).reshape(-1, 3)
            away = (hits - places[i]) @ outward
            if side == 0:
                room[i, 0] = min(room[i, 0], away.min(initial=SOUGHT))
            else:
                room[i, 1] = min(room[i, 1], max(0.0, -away.max(initial=-SOUGHT)))
    return room


def _deepest(sink: Array, weights: Array, axis: int) -> Array:
    """Of what places along an axis have to sink (k, ...) mm the most near each point."""
    sink = np.moveaxis(sink, axis, 0)
    found = [sink[near > HEAVY].max(axis=0) for near in weights.T]
    return np.moveaxis(np.array(found), 0, axis)
