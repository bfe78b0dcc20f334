"""Creases of the skin: lines in which it is drawn in, seen from one side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from meshes.geometry.curves import ease, spaced
from meshes.skin.key_points import place_near
from meshes.tables.rows import direction

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from meshes.geometry.signed_distance import Field, Grid
    from meshes.tables.skin import Crease

Array = npt.NDArray[np.float64]

STEP = 2.0  # mm between the points of a line
TAPER = 36.0  # mm at either end of a line over which the crease runs out
SOLE = "down"  # the side of the creases of the sole
SOLE_TAPER = 26.0  # mm; the same for a crease of the sole
NEAR_SKIN = 6.0  # mm within which a crease of the sole changes the field
UNDER_BONE = 6.0  # mm under the line, which runs along bones, down to where it is at full depth
AVERSE = 0.5  # cosine of the angle at which skin turned away from that side has no share in it


def creased(
    points: Array, normals: Array, landmarks: Mapping[str, Array], rows: Iterable[Crease]
) -> Array:
    """Points (n, 3) mm of a skin with its creases.

    Args:
        points: skin, mm.
        normals: (n, 3) outward unit vectors.
        landmarks: points (3,) mm.
        rows: of the table.
    """
    points = points.copy()
    middle = points[:, 0] == 0
    for row in rows:
        toward = direction(row.toward)
        line = crease_line(row, landmarks)
        flat = np.eye(3) - np.outer(toward, toward)
        away, nearest = cKDTree(line @ flat).query(points @ flat)
        ends = np.minimum(nearest, len(line) - 1 - nearest) * STEP
        share = np.exp(-((away / row.width) ** 2)) * ease((ends + STEP) / TAPER)
        share *= ease((normals @ toward + AVERSE) / AVERSE)
        points -= (row.depth * share)[:, None] * toward
    points[middle, 0] = 0.0
    return points


def creased_sole(
    grid: Grid, field: Field, landmarks: Mapping[str, Array], rows: Iterable[Crease]
) -> Field:
    """The field of a foot (mm, negative inside) with the creases of its sole.

    In the field a crease gets the triangles that it needs when the surface is thinned.
    """
    field = field.copy()
    near = np.abs(field) < NEAR_SKIN
    points = grid.points(near)
    for row in rows:
        line = crease_line(row, landmarks)
        away, nearest = cKDTree(line[:, :2]).query(points[:, :2])
        ends = np.minimum(nearest, len(line) - 1 - nearest) * STEP
        share = np.exp(-((away / row.width) ** 2)) * ease((ends + STEP) / SOLE_TAPER)
        share *= ease((line[nearest, 2] - points[:, 2]) / UNDER_BONE)
        field[near] += (row.depth * share).astype(np.float32)
    return field


def crease_line(row: Crease, landmarks: Mapping[str, Array]) -> Array:
    """Points (n, 3) mm along a crease, `STEP` apart."""
    corners = np.array([place_near(at.near, at.offset, landmarks) for at in row.through])
    return spaced(corners, STEP)
