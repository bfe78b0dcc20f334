"""A fascia drawn tight over the flesh and bone that it covers, its borders as straight as drawn.

What pushes a sheet along the slope of what lies under it also pushes it aside: the border of the
iliotibial tract then waved by a centimetre down the thigh. So a fascia only rises and sinks, square
to the skin: like a taut cloth it lies on what stands out, and bridges what lies between.
"""

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

    from meshes.places.cloud import Cloud

    Array = npt.NDArray[np.float64]

PARTS: Final = 2  # into which each side of a mesh of the sheet is divided; modelling values, all
OVER: Final = 0.1  # mm between the flesh and the near face of the sheet
ABOVE: Final = 30.0  # mm over the sheet as it is drawn from which it is let down
BELOW: Final = 30.0  # mm under it to which it may sink
STEADY: Final = 2.0  # points of the sheet over which the way to the skin is the same
ROUNDS: Final = 300  # in which it comes to rest
ALONG: Final = 0.8  # how much of its tension runs along the sheet
BESIDE_END: Final = 1 / 3  # of a mesh from an end: the middle of a face that meets it
CLOSER: Final = (0.55, 1.3)
"""By how much of a mesh the row beside an end lies nearer to it, and how many rows feel it."""


def drawn_over(
    sheet: Array,
    half: Array,
    flesh: Sequence[pv.PolyData],
    bones: Sequence[pv.PolyData],
    skin: Cloud,
) -> Array:
    """Give the sheet at rest on what it covers; its ends stay.

    Args:
        sheet: (n, m, 3) mm, rows from one attachment to the other.
        half: (n,) mm, half the thickness of the rows.
        flesh: closed meshes (mm) of what it covers; nothing of them comes out through it.
        bones: the same of bones, out of which its ends come.
        skin: towards which it rises.
    """
    up = skin.signed(sheet.reshape(-1, 3))[1].reshape(sheet.shape)
    up = evened(evened(up, STEADY, axis=0), STEADY, axis=1)
    up /= np.linalg.norm(up, axis=2, keepdims=True)
    least = least_rise(sheet, half, up, flesh, bones)
    points = sheet.copy()
    height = np.maximum(least, -BELOW)
    height[[0, -1]] = 0.0
    for _ in range(ROUNDS):
        points = sheet + height[..., None] * up
        sag = ((_beside(points) - points) * up).sum(axis=2)
        height = np.maximum(height + sag, least)
        height[[0, -1]] = 0.0
    return points


def close_to_ends(sheet: Array) -> Array:
    """Give the sheet (n, m, 3) mm with its first and its last meshes shorter; its ends stay.

    A muscle stands out close to the edge of bone from which the sheet comes: a mesh as long as the
    others would cut its border off.
    """
    number = np.arange(len(sheet), dtype=float)
    share, reach = CLOSER
    nearer = share * np.exp((1 - number) / reach)
    at = number + (nearer[::-1] - nearer)
    at[[0, -1]] = number[[0, -1]]
    return np.asarray(np.einsum("ai,ijk->ajk", shares(at, len(sheet)), sheet))


def _beside(points: Array) -> Array:
    """The mean (n, m, 3) of what lies beside each point of a sheet, along it and across it."""
    padded = np.pad(points, ((1, 1), (1, 1), (0, 0)), mode="reflect", reflect_type="odd")
    along = (padded[:-2, 1:-1] + padded[2:, 1:-1]) / 2
    across = (padded[1:-1, :-2] + padded[1:-1, 2:]) / 2
    return np.asarray(ALONG * along + (1 - ALONG) * across)


def least_rise(
    sheet: Array,
    half: Array,
    up: Array,
    flesh: Sequence[pv.PolyData],
    bones: Sequence[pv.PolyData] = (),
) -> Array:
    """Give how far (n, m) mm a sheet has to rise at least for what it covers near each point.

    Args:
        sheet: (n, m, 3) mm, rows from one attachment to the other.
        half: (n,) mm, half the thickness of the rows.
        up: (n, m, 3) unit vectors, the way on which each point rises.
        flesh: closed meshes (mm) of what it covers.
        bones: the same of bones, out of which its ends come.
    """
    at = _places_along(len(sheet))
    rows, columns = (shares(_places_along(count), count) for count in sheet.shape[:2])
    places, ways = (
        np.einsum("ai,bj,ijk->abk", rows, columns, of).reshape(-1, 3) for of in (sheet, up)
    )
    thick, shape = (rows @ half)[:, None] + OVER, (len(rows), len(columns))
    need = _heights(places, ways, flesh).reshape(shape) + thick
    # Between an end, which stays, and the next row, that one has to rise for both.
    to_end = np.minimum(at, len(sheet) - 1 - at)
    between = (to_end > 0) & (to_end < 1)
    need[between] *= np.maximum(1 / to_end[between], 1)[:, None]
    firm = _heights(places, ways, bones).reshape(shape) + thick
    return largest_near(largest_near(np.maximum(need, firm), columns, 1), rows, 0)


def _heights(places: Array, ways: Array, ground: Sequence[pv.PolyData]) -> Array:
    """How high (n,) mm over places (n, 3), on their ways up, closed meshes reach."""
    top, bottom = places + ABOVE * ways, places - BELOW * ways
    heights = np.full(len(places), -np.inf)
    for mesh in ground:  # one by one: of solids in each other only some faces would count
        for i, hits in crossings(mesh, top, bottom):
            heights[i] = ((hits - places[i]) @ ways[i]).max(initial=heights[i])
    return heights


def _places_along(count: int) -> Array:
    """Places (k,) along so many points: each, those between two, and one more beside each end."""
    return np.unique(np.concatenate([parted(count, PARTS), [BESIDE_END, count - 1 - BESIDE_END]]))
