"""How often a closed mesh goes round a place: 1 inside, 0 outside, whatever folds it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Array = npt.NDArray[np.float64]
    Counts = npt.NDArray[np.int64]

TILT: Final = (0.00317, 0.00211)
"""How far the ray to the right leans back and up: none runs along a level edge or in a face."""
CELL: Final = 4.0
"""mm of the cells, seen along the ray, in which faces are looked up."""


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
    places, faces = _leant(points), _leant(corners)
    faces = faces[_beside(places, faces)]
    place, face = _lined_up(places[:, 1:], faces[:, :, 1:])
    y, z = (np.ascontiguousarray(faces[:, :, i].T)[:, face] - places[place, i] for i in (1, 2))
    # Twice the areas, seen along the ray, of the triangles that it makes with the three sides.
    ab, bc, ca = (y[i] * z[j] - z[i] * y[j] for i, j in ((0, 1), (1, 2), (2, 0)))
    along = (ab > 0) & (bc > 0) & (ca > 0)
    met = np.flatnonzero(along | ((ab < 0) & (bc < 0) & (ca < 0)))
    corner = np.stack([bc, ca, ab], axis=1)[met]
    x = (faces[face[met], :, 0] * corner).sum(axis=1) / corner.sum(axis=1)
    turns = np.where(x > places[place[met], 0], np.where(along[met], 1, -1), 0)
    return np.bincount(place[met], turns, len(places)).astype(np.int64)


def _leant(places: Array) -> Array:
    """Places in axes along which the leaning ray runs to the right."""
    across = places[..., 1:] - places[..., :1] * np.array(TILT)
    return np.concatenate([places[..., :1], across], axis=-1)


def _beside(places: Array, faces: Array) -> npt.NDArray[np.bool_]:
    """Which faces (m, 3, 3) a ray to the right from any of the places (n, 3) may meet at all."""
    low, high = places.min(axis=0), places.max(axis=0)
    a, b, c = np.moveaxis(faces, 1, 0)
    beyond = np.maximum(np.maximum(a, b), c) < low
    short = np.minimum(np.minimum(a, b), c)[:, 1:] > high[1:]
    return np.asarray(~(beyond.any(axis=1) | short.any(axis=1)))


def _lined_up(places: Array, faces: Array) -> tuple[Counts, Counts]:
    """Which faces (m, 3, 2) may lie over which places (n, 2), by the cells that they touch."""
    if not len(faces):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    origin = faces.min(axis=(0, 1))
    low, high = (
        np.floor((edge - origin) / CELL).astype(np.int64)
        for edge in (faces.min(axis=1), faces.max(axis=1))
    )
    wide, rows = high - low + 1, int(high[:, 1].max()) + 1
    face, number = _counted(wide.prod(axis=1))
    cell = (low[face, 0] + number // wide[face, 1]) * rows + low[face, 1] + number % wide[face, 1]
    order = np.argsort(cell, kind="stable")
    cell, face = cell[order], face[order]
    at = np.floor((places - origin) / CELL).astype(np.int64)
    within = ((at >= 0) & (at <= high.max(axis=0))).all(axis=1)
    asked = np.where(within, at[:, 0] * rows + at[:, 1], -1)
    first, last = np.searchsorted(cell, asked), np.searchsorted(cell, asked, "right")
    place, number = _counted(last - first)
    return place, face[first[place] + number]


def _counted(counts: Counts) -> tuple[Counts, Counts]:
    """Each number 0..n-1 as often as its count says, and which time it is, from 0."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
