"""An oval section of a line, told by what it is out of round: one vector at each place of it.

``flat`` (3,) points the way in which a section is thin; its length is 1 less thickness over width,
so that 0 is round. Its area is that of a circle of the line's radius.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


def flattened(spokes: Array, flat: Array) -> Array:
    """Ways (n, ..., 3) from a line to its round surface, as they are on the oval one.

    Args:
        spokes: square to the line.
        flat: (n, ..., 3), what it is out of round.
    """
    thin, root = _told(flat)
    across = (spokes * thin).sum(axis=-1, keepdims=True) * thin
    return np.asarray(root * across + (spokes - across) / root)


def outward(spokes: Array, flat: Array) -> Array:
    """Normals (n, ..., 3), of no particular length, where `flattened` brings spokes of a circle."""
    thin, root = _told(flat)
    across = (spokes * thin).sum(axis=-1, keepdims=True) * thin
    return np.asarray(across / root + root * (spokes - across))


def reach(radius: Array, flat: Array, ways: Array) -> Array:
    """Distance (n,) mm from a line to its surface in ways (n, 3) of any length."""
    length = np.linalg.norm(ways, axis=-1)
    return np.asarray(
        radius * length / np.maximum(np.linalg.norm(outward(ways, flat), axis=-1), 1e-9)
    )


def half_width(radius: Array, flat: Array, towards: Array) -> Array:
    """How far (n,) mm the section of a line reaches in a direction (3,) or (n, 3) of length 1."""
    return np.asarray(
        radius * np.linalg.norm(flattened(np.broadcast_to(towards, flat.shape), flat), axis=-1)
    )


def _told(flat: Array) -> tuple[Array, Array]:
    """The unit vector (n, ..., 3) of a flattening, and the root of thickness over width."""
    size = np.linalg.norm(flat, axis=-1, keepdims=True)
    return flat / np.maximum(size, 1e-9), np.sqrt(1 - size)
