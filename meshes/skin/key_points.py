"""The key sensory points of the ISNCSCI on the skin, by root."""

from collections.abc import Mapping
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import pyvista as pv

from meshes.geometry.triangles import face_corners
from meshes.tables.skin import KEY_POINTS, KeyPoint, SkinDirection
from pathways.errors import TableError

Array = npt.NDArray[np.float64]
Name = TypeVar("Name", bound=str)

DIRECTIONS = {
    "front": (0.0, -1.0, 0.0),
    "back": (0.0, 1.0, 0.0),
    "medial": (1.0, 0.0, 0.0),
    "lateral": (-1.0, 0.0, 0.0),
    "up": (0.0, 0.0, 1.0),
    "down": (0.0, 0.0, -1.0),
}
"""Directions on the right side."""


def find_key_points(
    rows: Mapping[str, KeyPoint],
    skin: pv.PolyData,
    landmarks: Mapping[str, Array],
    scale: float = 1.0,
) -> dict[str, Array]:
    """Points (3,) mm on the skin of the right side, by root.

    Args:
        rows: the table, by root.
        skin: closed skin of the whole body.
        landmarks: points (3,) mm.
        scale: size of this body over that of the default one.

    Raises:
        TableError: The ray of a row finds no skin.
    """
    corners = face_corners(skin)
    found: dict[str, Array] = {}
    for root, row in rows.items():
        start = place_near(row.near, row.offset, {**landmarks, **found}, scale)
        at = _first_hit(start, mixed(row.toward, DIRECTIONS), corners)
        if at is None:
            allowed = "a direction that meets the skin"
            raise TableError(KEY_POINTS, root, "toward", row.toward, allowed)
        found[root] = at
    return found


def place_near(
    near: Mapping[Name, float],
    offset: Mapping[SkinDirection, float],
    landmarks: Mapping[str, Array],
    scale: float = 1.0,
) -> Array:
    """Give the mean (3,) mm of weighted landmarks, moved by an offset in mm of the default body."""
    at = mixed(near, landmarks) / sum(near.values())
    return at + scale * mixed(offset, DIRECTIONS) if offset else at


def mixed(weights: Mapping[Name, float], known: Mapping[str, Any]) -> Array:
    """Weighted sum (3,) of places or directions."""
    parts = [w * np.asarray(known[name], float) for name, w in weights.items()]
    return np.asarray(np.sum(parts, axis=0))


def _first_hit(start: Array, ahead: Array, corners: Array) -> Array | None:
    """Where a ray first meets triangles (n, 3, 3), or None (Moeller and Trumbore's test)."""
    origin, along, across = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2]
    across = across - origin
    normal = np.cross(ahead, across)
    size = np.einsum("nc,nc->n", along, normal)
    away = start - origin
    with np.errstate(divide="ignore", invalid="ignore"):
        u = np.einsum("nc,nc->n", away, normal) / size
        other = np.cross(away, along)
        v = other @ ahead / size
        distance = np.einsum("nc,nc->n", across, other) / size
        # A hair of tolerance, so that a ray along an edge is not lost between two triangles.
        hit = (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1 + 1e-9) & (distance > 0)
    if not hit.any():
        return None
    result: Array = start + distance[hit].min() * ahead
    return result
