"""Pieces of a body's surface, thickened or swollen: an inflamed joint, a strained muscle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.spatial import cKDTree

from meshes.geometry.triangles import boundary_loops, triangle_mesh, with_outward_normals

if TYPE_CHECKING:
    import pyvista as pv
    from numpy.typing import NDArray

FEWEST: Final = 12
"""Triangles below which a loose piece of a patch is left out."""


def joint_film(
    bone: pv.PolyData, other: pv.PolyData, reach: float, thickness: float
) -> pv.PolyData:
    """Fill the room of a joint: the part of one bone that is near the other, thickened.

    Args:
        bone: Closed mesh, mm, from whose surface the film is taken.
        other: The bone that it faces.
        reach: Distance (mm) within which the two count as joined.
        thickness: Of the film, mm, outwards; it also reaches half as far into the bone.

    Returns:
        A closed mesh, mm.
    """
    mesh = with_outward_normals(bone)
    points = np.asarray(mesh.points, float)
    away, _ = cKDTree(np.asarray(other.points, float)).query(points)
    normals = np.asarray(mesh.point_data["Normals"], float)
    faces = np.asarray(mesh.regular_faces)
    chosen = _largest_piece(faces[(away[faces] < reach).all(axis=1)])
    used, inner = np.unique(chosen, return_inverse=True)
    inner = inner.reshape(-1, 3)
    low = points[used] - thickness / 2 * normals[used]
    high = points[used] + thickness * normals[used]
    rims = []
    for loop in boundary_loops(inner):
        after, count = np.roll(loop, -1), len(used)
        rims += [
            np.stack([loop, after, after + count], 1),
            np.stack([loop, after + count, loop + count], 1),
        ]
    walls = np.concatenate(rims)
    shell = np.concatenate([inner[:, ::-1], inner + len(used), walls])
    film = triangle_mesh(np.concatenate([low, high]), shell)
    return with_outward_normals(film)


def swollen(
    mesh: pv.PolyData, centre: NDArray[np.float64], reach: float, height: float
) -> pv.PolyData:
    """Let a closed mesh swell about a place.

    Args:
        mesh: Closed, mm.
        centre: Place (3,) mm.
        reach: Distance (mm) over which the swelling fades.
        height: Of the swelling, mm.
    """
    whole = with_outward_normals(mesh)
    points = np.asarray(whole.points, float)
    share = np.exp(-((np.linalg.norm(points - centre, axis=1) / reach) ** 2))
    moved = points + height * share[:, None] * np.asarray(whole.point_data["Normals"], float)
    grown = triangle_mesh(moved, np.asarray(whole.regular_faces))
    return with_outward_normals(grown)


def _largest_piece(faces: NDArray[np.int64]) -> NDArray[np.int64]:
    """The connected piece with most triangles, without triangles that hang on by one corner."""
    size = int(faces.max()) + 1
    parent = np.arange(size)
    for _ in range(200):
        lowest = parent[faces].min(axis=1)
        before = parent.copy()
        for corner in range(3):
            np.minimum.at(parent, faces[:, corner], lowest)
        if (before == parent).all():
            break
    label = parent[faces[:, 0]]
    names, counts = np.unique(label, return_counts=True)
    piece = faces[label == names[counts.argmax()]]
    while len(piece) > FEWEST:  # a corner where two borders meet would not be a manifold
        edges = np.concatenate([piece[:, [0, 1]], piece[:, [1, 2]], piece[:, [2, 0]]])
        key, back = edges[:, 0] * size + edges[:, 1], edges[:, 1] * size + edges[:, 0]
        starts = edges[~np.isin(key, back), 0]
        corners, times = np.unique(starts, return_counts=True)
        if (times == 1).all():
            break
        piece = piece[~np.isin(piece, corners[times > 1]).any(axis=1)]
    return np.asarray(piece)
