"""The ends of a sheet, grown into the bone, muscle or fascia that they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import RIM
from meshes.geometry.triangles import joined, nearest_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.places.cloud import Cloud

    Array = npt.NDArray[np.float64]

ROOT: Final = 0.3
"""mm by which the rim of an end lies under the surface out of which it grows."""
FOLLOWING: Final = 12.0
"""mm along a sheet over which it bends to its end, if nothing else is said."""
RISING: Final = 9.0
"""mm from an end within which a sheet rises off the bone."""
OFF_BONE: Final = 0.4
"""mm between a sheet and the bone that it lies on."""
NEVER, FIRST, LAST = 0, 1, 2
"""What a point belongs to: no end, the first, the last (`end` at the points of a ligament)."""


def rooted(
    sheet: Array,
    half: Array,
    grounds: tuple[Sequence[pv.PolyData], Sequence[pv.PolyData]],
    following: float = FOLLOWING,
) -> Array:
    """Draw both ends of a sheet into what they are attached to; what lies near follows.

    Args:
        sheet: (n, m, 3) mm, rows from one attachment to the other.
        half: (n,) mm, half the thickness of the rows.
        grounds: closed meshes that the first and the last row grow out of.
        following: mm along the sheet over which it bends to its end.

    Returns:
        The sheet (n, m, 3); the whole rim of each end lies under a surface.
    """
    first, last = grounds
    return rooted_at(rooted_at(sheet, half, 0, first, following), half, -1, last, following)


def rooted_at(
    sheet: Array,
    half: Array,
    row: int,
    ground: Sequence[pv.PolyData],
    following: float = FOLLOWING,
) -> Array:
    """Draw one end of a sheet, its first row (0) or its last (-1), into what it is attached to."""
    place, outward = nearest_surface(joined(list(ground)), sheet[row])
    target = place - (RIM * half[row] + ROOT) * outward
    along = np.linalg.norm(sheet - sheet[row], axis=2)
    reach = np.minimum(following, along[-1 - row])  # where it is narrower, its other end stays
    follow = np.clip(1 - along / reach, 0, 1) ** 2
    follow[row] = 1.0
    return np.asarray(sheet + follow[..., None] * (target - sheet[row]))


def risen(sheet: Array, half: Array, firm: Cloud, rising: float = RISING) -> Array:
    """The sheet off what is firm again, but for its ends: the less, within `rising` mm of one."""
    inner = sheet[1:-1]
    from_first, from_last = (np.linalg.norm(inner - sheet[end], axis=2) for end in (0, -1))
    reach = np.minimum(from_first, from_last)
    clearance = (half[1:-1, None] + OFF_BONE) * np.clip(reach / rising, 0, 1)
    points = inner.reshape(-1, 3)
    height, outward = firm.signed(points)
    moved = points + np.maximum(clearance.ravel() - height, 0)[:, None] * outward
    return np.concatenate([sheet[:1], moved.reshape(inner.shape), sheet[-1:]])


def nearest_surface(mesh: pv.PolyData, points: Array) -> tuple[Array, Array]:
    """Give the nearest points (n, 3) of a closed mesh, mm, and its outward normals there."""
    face, place = nearest_place(mesh, points)
    corners = np.asarray(mesh.points, float)[mesh.regular_faces[face]]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    size = np.linalg.norm(normal, axis=1, keepdims=True)
    return place, normal / np.maximum(size, 1e-12)


def marked(mesh: pv.PolyData, rows: int, across: int, ends: Sequence[int] = (0, -1)) -> pv.PolyData:
    """Mark which points of a thick sheet of so many rows and columns belong to its ends.

    `ends` are the rows that are attached: the first (0), the last (-1), both or none.
    """
    end = np.full((rows, across), NEVER, np.int8)
    for row in ends:
        end[row] = LAST if row else FIRST
    mesh.point_data["end"] = np.tile(end.ravel(), 2)
    return mesh
