"""A sheet laid over flesh so that no ridge of it comes out between the points of the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.curves import parted, shares

if TYPE_CHECKING:
    import numpy.typing as npt

    from meshes.places.cloud import Cloud

    Array = npt.NDArray[np.float64]

PARTS: Final = 3  # into which each side of a mesh of the sheet is divided; modelling values, all
OVER: Final = -0.15  # mm between the flesh and the near face of the sheet, which lies on it
ROUNDS: Final = 4
UPWARD: Final = 0.3  # least cosine between the way off the flesh and that to the skin
DEEPEST: Final = 6.0  # mm in the flesh: what seems deeper is far from it, and its side not known
HEAVY: Final = 0.3  # least weight of a point of the sheet in a place for which it has to rise


def covering(sheet: Array, half: Array, flesh: Cloud, skin: Cloud) -> Array:
    """Give the sheet risen off the flesh under it, also between its points; its ends stay.

    Args:
        sheet: (n, m, 3) mm, rows from one attachment to the other.
        half: (n,) mm, half the thickness of the rows.
        flesh: what it covers.
        skin: the side on which the sheet lies; what would press it the other way does not.
    """
    rows, columns = (shares(parted(count, PARTS), count) for count in sheet.shape[:2])
    clearance = OVER + np.repeat((rows @ half)[:, None], len(columns), axis=1)
    points = sheet.copy()
    for _ in range(ROUNDS):
        places = np.einsum("ai,bj,ijk->abk", rows, columns, points)
        height, outward = flesh.signed(places.reshape(-1, 3))
        up = np.einsum("ni,ni->n", outward, skin.signed(places.reshape(-1, 3))[1])
        near = height > -DEEPEST
        short = np.where((up > UPWARD) & near, np.maximum(clearance.ravel() - height, 0), 0)
        short = short.reshape(clearance.shape)
        rise = short[..., None] * outward.reshape(places.shape)
        points[1:-1] += _strongest(_strongest(rise, columns, 1), rows, 0)[1:-1]
    return points


def _strongest(rise: Array, weights: Array, axis: int) -> Array:
    """Of the rises (k, ..., 3) of places along an axis the longest near each point."""
    rise = np.moveaxis(rise, axis, 0)
    length = np.linalg.norm(rise, axis=-1)
    chosen = []
    for near in weights.T:
        which = np.flatnonzero(near > HEAVY)
        best = which[length[which].argmax(axis=0)]
        chosen.append(np.take_along_axis(rise, best[None, :, None], axis=0)[0])
    return np.moveaxis(np.array(chosen), 0, axis)
