"""Sweep a ring along a line: cross directions that do not twist, and the faces of the tube."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def parallel_frames(
    points: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Carry a pair of cross directions along a line without twisting it.

    Args:
        points: the line (n, 3) mm.

    Returns:
        Two arrays (n, 3) of unit vectors, square to each other and to the line.
    """
    tangent = np.gradient(points, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    across = np.empty_like(tangent)
    seed = np.eye(3)[np.abs(tangent[0]).argmin()]
    across[0] = seed
    for i in range(len(points)):
        carried = across[i - 1] if i else seed
        carried = carried - tangent[i] * (carried @ tangent[i])
        across[i] = carried / np.linalg.norm(carried)
    return across, np.cross(tangent, across)


def swept_faces(rings: int, sides: int) -> NDArray[np.int64]:
    """Triangles (f, 3) of a closed tube: rings of points in order, then its two poles."""
    i, j = np.meshgrid(np.arange(rings - 1), np.arange(sides), indexing="ij")
    a, b = (i * sides + j).ravel(), (i * sides + (j + 1) % sides).ravel()
    side = np.concatenate([np.stack([a, b, b + sides], 1), np.stack([a, b + sides, a + sides], 1)])
    corner = np.arange(sides)
    following = (corner + 1) % sides
    start, end = rings * sides, rings * sides + 1
    low = np.stack([following, corner, np.full(sides, start)], 1)
    top = (rings - 1) * sides
    high = np.stack([top + corner, top + following, np.full(sides, end)], 1)
    return np.concatenate([side, low, high])
