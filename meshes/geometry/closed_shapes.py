"""Closed bodies from a middle line or a middle sheet: straps, bands, membranes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.sweeping import swept_faces
from meshes.geometry.triangles import (
    face_corners,
    facing_outward,
    summed_at_points,
    triangle_mesh,
)

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyvista as pv

    Array = npt.NDArray[np.float64]
    Faces = npt.NDArray[np.int64]

# How thick a sheet's rim is, as a share of its middle.
RIM: Final = 0.35
# Each end of a strap: how far ahead of its last ring, and how wide, as a share of the thickness.
ROUNDING: Final = (0.6, 0.72)


def thick_sheet(
    middle: Array, half_thickness: float | Array, *, blunt: bool = False
) -> pv.PolyData:
    """Give a sheet a thickness that runs out towards its rim.

    Args:
        middle: (n, m, 3) mm, rows along the sheet and columns across it.
        half_thickness: mm, one value or (n, m).
        blunt: whether it keeps its thickness up to its first and last row, and thins only there.

    Returns:
        A closed triangle mesh, faces seen from outside.
    """
    normal = sheet_normals(middle)
    n, m = middle.shape[:2]
    ends = np.pad(np.ones(n - 2), 1) if blunt else _rounded(n)
    edge = ends[:, None] * _rounded(m)[None, :]
    rise = (np.asarray(half_thickness) * np.maximum(edge, RIM))[..., None] * normal
    return slab(middle + rise, middle - rise)


def lens(middle: Array, half_thickness: Array) -> pv.PolyData:
    """Give a sheet a thickness that runs out to nothing: both its faces share the rim.

    Args:
        middle: (n, m, 3) mm, rows along the sheet and columns across it, three or more of each.
        half_thickness: (n, m) mm; that of the rim counts as 0.

    Returns:
        A closed mesh with point normals. Its points are those of one whole face, (n * m), row by
        row, and then those of the other within the rim.
    """
    n, m = middle.shape[:2]
    rise = half_thickness[..., None] * sheet_normals(middle)
    inside = np.zeros((n, m), bool)
    inside[1:-1, 1:-1] = True
    top = np.where(inside[..., None], middle + rise, middle)
    low = (middle - rise)[inside]
    index = np.arange(n * m).reshape(n, m)
    under = index.copy()
    under[inside] = n * m + np.arange(inside.sum())
    faces = np.vstack(
        [_corners_cut(grid_faces(index), n, m), _corners_cut(grid_faces(under), n, m)[:, ::-1]]
    )
    return closed(np.vstack([top.reshape(-1, 3), low]), faces)


def sheet_normals(middle: Array) -> Array:
    """Unit normals (n, m, 3) of a sheet."""
    normal = np.cross(np.gradient(middle, axis=0), np.gradient(middle, axis=1))
    return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-9))


def grid_faces(index: Faces) -> Faces:
    """Two triangles for each mesh of a grid (n, m) of point numbers."""
    a, b, c, d = (
        v.ravel() for v in (index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1])
    )
    return np.vstack([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])


def _corners_cut(faces: Faces, n: int, m: int) -> Faces:
    """The triangles of a grid (n, m), none with all its corners on the rim."""
    faces, half = faces.copy(), len(faces) // 2
    for quad in (m - 2, (n - 2) * (m - 1)):
        (a, b, c), d = faces[quad], faces[half + quad, 2]
        faces[quad], faces[half + quad] = (a, b, d), (b, c, d)
    return faces


def _rounded(count: int) -> Array:
    """A profile (count,) that is 1 in the middle and falls round to both ends."""
    place = np.linspace(-1, 1, count)
    return np.sqrt(np.clip(1.0 - place**6, 0, 1))


def disc_grid(count: int) -> Array:
    """A grid (count, count, 2) over the disc of radius 1, for sheets that are round."""
    across = np.linspace(-1, 1, count)
    u, v = np.meshgrid(across, across, indexing="ij")
    return np.stack([u * np.sqrt(1 - v**2 / 2), v * np.sqrt(1 - u**2 / 2)], -1)


def slab(top: Array, low: Array) -> pv.PolyData:
    """Close the body between two equally sized sheets (n, m, 3)."""
    n, m, _ = top.shape
    faces = grid_faces(np.arange(n * m).reshape(n, m))
    points = np.vstack([top.reshape(-1, 3), low.reshape(-1, 3)])
    return closed(points, np.vstack([faces, faces[:, ::-1] + n * m, wall(faces, n * m)]))


def wall(faces: Faces, shift: int) -> Faces:
    """Triangles that join the open border of `faces` to its copy `shift` points later."""
    border = rim(faces)
    start, end = border[:, 0], border[:, 1]
    return np.vstack(
        [np.stack([start, start + shift, end], 1), np.stack([end, start + shift, end + shift], 1)]
    )


def rim(faces: Faces) -> Faces:
    """Open edges (k, 2) of a patch, in the direction of its faces."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    have = {tuple(edge) for edge in edges.tolist()}
    return np.array([edge for edge in edges.tolist() if (edge[1], edge[0]) not in have])


def closed(points: Array, faces: Faces) -> pv.PolyData:
    """A closed mesh with point normals, its faces turned outward."""
    return with_normals(facing_outward(triangle_mesh(points, faces)))


def with_normals(mesh: pv.PolyData) -> pv.PolyData:
    """The mesh with smooth point normals; its faces keep their direction."""
    smooth: pv.PolyData = mesh.compute_normals(
        cell_normals=False,
        split_vertices=False,
        consistent_normals=False,
        auto_orient_normals=False,
    )
    return smooth


def shading_normals(mesh: pv.PolyData) -> Array:
    """Normals (n, 3) at the points of a mesh, in which the larger faces count the more.

    At the rim of a sheet its faces, a millimetre high, would otherwise turn the normal of the broad
    face as much as that itself does, and shade a dark band over it.
    """
    a, b, c = face_corners(mesh).transpose(1, 0, 2)
    faces = np.asarray(mesh.regular_faces, np.int64)
    normals = summed_at_points(faces, np.cross(b - a, c - a), mesh.n_points)
    return np.asarray(normals / np.maximum(np.linalg.norm(normals, axis=1)[:, None], 1e-12))


def strap(
    path: Array, half_width: Array, half_thickness: Array, up: Array, sides: int = 8
) -> pv.PolyData:
    """Sweep an ellipse along a path and close it with rounded ends.

    Args:
        path: (n, 3) mm.
        half_width: (n,) mm, across the path and `up`.
        half_thickness: (n,) mm, along `up`.
        up: (n, 3) the directions of the flat sides; need not be square to the path.
        sides: corners of the ellipse.
    """
    tangent = np.gradient(path, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    side = np.cross(tangent, up)
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
    flat = np.cross(side, tangent)
    turn = 2 * np.pi * np.arange(sides) / sides
    rings = (
        path[:, None]
        + (half_width[:, None] * np.cos(turn))[..., None] * side[:, None]
        + (half_thickness[:, None] * np.sin(turn))[..., None] * flat[:, None]
    )
    ahead, narrow = ROUNDING
    first, last = (
        path[0] - ahead * half_thickness[0] * tangent[0],
        (path[-1] + ahead * half_thickness[-1] * tangent[-1]),
    )
    rings = np.concatenate(
        [
            (first + narrow * (rings[0] - path[0]))[None],
            rings,
            (last + narrow * (rings[-1] - path[-1]))[None],
        ]
    )
    points = np.vstack([rings.reshape(-1, 3), first, last])
    return closed(points, swept_faces(len(rings), sides))
