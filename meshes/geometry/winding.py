"""How often a closed mesh goes round a place: 1 inside, 0 outside, whatever folds it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.triangles import face_corners

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyvista as pv

    Array = npt.NDArray[np.float64]
    Counts = npt.NDArray[np.int64]

TILT: Final = (0.00317, 0.00211)
"""How far the ray to the right leans back and up: none runs along a level edge or in a face."""
CELLS: Final = (0.8, 4.0)
"""mm, least and most, of the cells, seen along the ray, in which faces are looked up."""


def inside(points: Array, mesh: pv.PolyData) -> npt.NDArray[np.bool_]:
    """Whether places lie in a closed mesh.

    Args:
        points: (n, 3) mm, or more axes before the last.
        mesh: with faces seen from outside.

    Returns:
        One for each place; what lies outside the box round the mesh is not asked about at all.
    """
    box = np.asarray(mesh.points, float)
    found = ((points > box.min(axis=0)) & (points < box.max(axis=0))).all(axis=-1)
    found[found] = winding(points[found], face_corners(mesh)) > 0
    return np.asarray(found)


def winding(points: Array, corners: Array) -> Counts:
    """Count how often a closed mesh goes round places, by the faces that a level ray meets.

    Args:
        points: (n, 3) mm.
        corners: (m, 3, 3) mm, the corners of its faces, seen from outside.

    Returns:
        (n,): 1 inside, 0 outside; more where the mesh overlaps itself, less where it is inside out.
    """
    if not len(points):
        return np.zeros(0, np.int64)
    places, faces = _leant(points.T), _leant(corners.T)
    faces = faces.take(_beside(places, faces), axis=2)  # keeps rows of coordinates in one piece
    place, face = _lined_up(places[1:], faces[1:])
    y, z = (faces[i].take(face, axis=1) - places[i, place] for i in (1, 2))
    # Twice the areas, seen along the ray, of the triangles that it makes with the three sides.
    ab, bc, ca = (y[i] * z[j] - z[i] * y[j] for i, j in ((0, 1), (1, 2), (2, 0)))
    along = (ab > 0) & (bc > 0) & (ca > 0)
    met = np.flatnonzero(along | ((ab < 0) & (bc < 0) & (ca < 0)))
    corner = np.stack([bc[met], ca[met], ab[met]])
    x = (faces[0].take(face[met], axis=1) * corner).sum(axis=0) / corner.sum(axis=0)
    turns = np.where(x > places[0, place[met]], np.where(along[met], 1, -1), 0)
    return np.bincount(place[met], turns, len(points)).astype(np.int64)


def _leant(places: Array) -> Array:
    """Places (3, ...) in axes along which the leaning ray runs to the right."""
    x, y, z = np.ascontiguousarray(places)
    return np.stack([x, y - TILT[0] * x, z - TILT[1] * x])


def _beside(places: Array, faces: Array) -> Counts:
    """Which faces (3, 3, m) a ray to the right from any of the places (3, n) may meet at all."""
    low, high = places.min(axis=1), places.max(axis=1)
    may = faces[0].max(axis=0) >= low[0]
    for axis in (1, 2):
        may &= (faces[axis].max(axis=0) >= low[axis]) & (faces[axis].min(axis=0) <= high[axis])
    return np.flatnonzero(may)


def _lined_up(places: Array, faces: Array) -> tuple[Counts, Counts]:
    """Which faces (2, 3, m) may lie over which places (2, n), by the cells that they touch."""
    if not faces.size:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    least, most = faces.min(axis=1), faces.max(axis=1)
    size = float(np.clip((most - least).mean(), *CELLS))
    origin = places.min(axis=1, keepdims=True)
    at = ((places - origin) / size).astype(np.int64)
    shape = at.max(axis=1) + 1
    low, high = (((edge - origin) / size).astype(np.int64) for edge in (least, most))
    low, high = np.maximum(low, 0), np.minimum(high + 1, shape[:, None])
    asked = at[0] * shape[1] + at[1]
    held = np.bincount(asked, minlength=shape.prod())  # how many places each cell holds
    some = np.flatnonzero(_held_between(held.reshape(shape), low, high))
    wide = (high - low)[:, some]
    number, turn = _counted(wide[0] * wide[1])
    face, across = some[number], wide[1, number]
    cell = (low[0, face] + turn // across) * shape[1] + low[1, face] + turn % across
    each, turn = _counted(held[cell])
    order = np.argsort(asked, kind="stable")
    return order[(np.cumsum(held) - held)[cell[each]] + turn], face[each]


def _held_between(held: Counts, low: Counts, high: Counts) -> Counts:
    """What the cells of a table hold from `low` (2, m) to before `high` (2, m), in sum."""
    sums = np.pad(held.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    ends = sums[*high] - sums[low[0], high[1]] - sums[high[0], low[1]] + sums[*low]
    return np.asarray(ends)


def _counted(counts: Counts) -> tuple[Counts, Counts]:
    """Each number 0..n-1 as often as its count says, and which time it is, from 0."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
