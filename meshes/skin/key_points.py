"""The key sensory points of the ISNCSCI on the skin, by root."""

import tomllib
from collections.abc import Collection, Mapping
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv

from meshes.places.limb_frames import Skeletal
from pathways.errors import TableError

Array = npt.NDArray[np.float64]

FILE = "key_points.toml"
DIRECTIONS = {
    "front": (0.0, -1.0, 0.0),
    "back": (0.0, 1.0, 0.0),
    "medial": (1.0, 0.0, 0.0),
    "lateral": (-1.0, 0.0, 0.0),
    "up": (0.0, 0.0, 1.0),
    "down": (0.0, 0.0, -1.0),
}
"""Directions on the right side."""
FIELDS = ("where", "near", "offset", "toward", "sources", "confidence", "settled_by")


def find_key_points(skin: pv.PolyData, skeleton: Skeletal, scale: float = 1.0) -> dict[str, Array]:
    """Points (3,) mm on the skin of the right side, by root.

    Args:
        skin: closed skin of the whole body.
        skeleton: gives the landmarks, mm.
        scale: size of this body over that of the default one.

    Raises:
        TableError: A row names an unknown field, landmark or direction, or its ray finds no skin.
    """
    text = files("meshes").joinpath("data", FILE).read_text("utf-8")
    return lay_key_points(text, skin, skeleton.landmarks, scale)


def lay_key_points(
    text: str, skin: pv.PolyData, landmarks: Mapping[str, Array], scale: float
) -> dict[str, Array]:
    """The points of a table given as TOML text; arguments and errors as find_key_points."""
    corners = np.asarray(skin.points, float)[skin.regular_faces]
    found: dict[str, Array] = {}
    for root, row in tomllib.loads(text).items():
        _allow(root, "", row, FIELDS)
        places = {**landmarks, **found}
        start = _mixed(root, "near", row, places) / sum(row["near"].values())
        if "offset" in row:
            start = start + scale * _mixed(root, "offset", row, DIRECTIONS)
        ahead = _mixed(root, "toward", row, DIRECTIONS)
        at = _first_hit(start, ahead, corners)
        if at is None:
            raise TableError(FILE, root, "toward", row["toward"], "a direction that meets the skin")
        found[root] = at
    return found


def _mixed(root: str, field: str, row: Mapping[str, Any], known: Mapping[str, Any]) -> Array:
    """Weighted sum (3,) of the places or directions that a field of a row names."""
    weights = row.get(field)
    if not weights:
        raise TableError(FILE, root, field, weights, "names with weights")
    _allow(root, field, weights, sorted(known))
    return np.sum([w * np.asarray(known[name], float) for name, w in weights.items()], axis=0)


def _allow(root: str, field: str, names: Collection[str], allowed: Collection[str]) -> None:
    for name in names:
        if name not in allowed:
            raise TableError(FILE, root, field or name, name, ", ".join(allowed))


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
