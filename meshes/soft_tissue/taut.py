"""A band drawn tight over what lies under it, as a retinaculum over its tendons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from meshes.geometry.curves import even
from meshes.geometry.evened import evened
from meshes.geometry.sections import cross_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    Array = npt.NDArray[np.float64]

CORNER: Final = 1.2
"""Points of a column over which a corner of the band is rounded off, if nothing else is said."""


@dataclass(frozen=True)
class Under:
    """What a band is drawn over."""

    points: Array
    """(n, 3) mm, the vertices of all parts."""
    faces: npt.NDArray[np.int64]
    """(m, 3)"""

    @classmethod
    def of(cls, meshes: Sequence[pv.PolyData]) -> Under:
        """Put closed triangle meshes together."""
        starts = np.cumsum([0, *(mesh.n_points for mesh in meshes)])
        faces = [m.regular_faces + s for m, s in zip(meshes, starts, strict=False)]
        points = [np.asarray(mesh.points, float) for mesh in meshes]
        return cls(np.vstack(points), np.vstack(faces).astype(np.int64))


def drawn_tight(
    sheet: Array, under: Under, outward: Array, gap: float, corner: float = CORNER
) -> Array:
    """Pull every column of a sheet tight between its ends, over what lies under it.

    Args:
        sheet: (n, m, 3) mm; each column runs from one attachment to the other, and what lies
            between counts as something that the band has to pass over.
        under: the parts that it binds down.
        outward: (3,) the side on which the band lies.
        gap: mm between the band's middle layer and the parts.
        corner: points of a column over which a corner of the band is rounded off.

    Returns:
        The sheet (n, m, 3), its columns convex towards `outward`, its ends where they were.
    """
    chains = [_tight_column(column, sheet, under, outward, gap) for column in sheet.swapaxes(0, 1)]
    tight = np.stack([_rounded(*chain, corner) for chain in chains], axis=1)
    # A band does not fold: where it rises over one part, what lies beside rises with it.
    height = tight @ outward
    level = maximum_filter1d(height, 3, axis=1, mode="nearest")
    level = gaussian_filter1d(level, 1.2, axis=1, mode="nearest")
    level = gaussian_filter1d(level, 0.8, axis=0, mode="nearest")
    rise = np.maximum(level - height, 0.0)
    rise[[0, -1]] = 0.0
    soft = evened(tight + rise[..., None] * outward, 0.6, axis=1)
    soft[[0, -1]] = tight[[0, -1]]
    return np.asarray(soft)


def _tight_column(
    column: Array, sheet: Array, under: Under, outward: Array, gap: float
) -> tuple[Array, Array, Array]:
    """Where a column starts, its ways along and out (2, 3), and the tight chain (n, 2) in them."""
    start, end = column[0], column[-1]
    length = float(np.linalg.norm(end - start))
    along = (end - start) / length
    out = outward - along * (outward @ along)
    out /= np.linalg.norm(out)
    square = np.cross(along, out)
    away = under.points - start
    plane = np.stack([away @ along, away @ out], 1)
    found = cross_section(plane, under.faces, away @ square).reshape(-1, 2) + np.array([0, gap])
    between = column[1:-1] - start
    found = np.vstack([found, np.stack([between @ along, between @ out], 1)])
    found = found[(found[:, 0] > 0) & (found[:, 0] < length) & (found[:, 1] > 0)]
    ends = np.array([[0.0, 0.0], [length, 0.0]])
    hull = _upper_hull(np.vstack([ends[:1], found[np.argsort(found[:, 0])], ends[1:]]))
    return start, np.stack([along, out]), even(hull, len(sheet))


def _rounded(start: Array, ways: Array, chain: Array, corner: float) -> Array:
    """Points (n, 3) of a chain without its corners, raised where it loses height; its ends stay."""
    soft = evened(chain, corner, axis=0)
    lost = maximum_filter1d(np.maximum(chain[:, 1] - soft[:, 1], 0), 3, mode="nearest")
    soft[1:-1, 1] += gaussian_filter1d(lost, corner, mode="nearest")[1:-1]
    return np.asarray(start + soft @ ways)


def _upper_hull(points: Array) -> Array:
    """The chain of points (n, 2), sorted along the first axis, under which all others lie."""
    chain: list[Array] = []
    for point in points:
        while len(chain) > 1 and _turns_left(chain[-2], chain[-1], point):
            chain.pop()
        chain.append(point)
    return np.array(chain)


def _turns_left(a: Array, b: Array, c: Array) -> bool:
    return bool((b[0] - a[0]) * (c[1] - a[1]) >= (b[1] - a[1]) * (c[0] - a[0]))
