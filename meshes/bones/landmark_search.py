"""Small questions that find a landmark on a bone: the farthest point, in a band, along a ray."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    import numpy.typing as npt

FEWEST_OF_SECTION = 6
"""Points that a section of a shaft needs for its middle."""


def farthest(points: np.ndarray, direction: npt.ArrayLike, count: int = 1) -> np.ndarray:
    """Point (3,) of a cloud (n, 3) that lies farthest in a direction.

    With ``count`` above 1 it is the member nearest to the mean of that many farthest points,
    which is steadier on a blunt prominence.
    """
    reach = points @ unit(np.asarray(direction, dtype=float))
    best = points[np.argsort(-reach, kind="stable")[:count]]
    return np.asarray(nearest(points, best.mean(axis=0)))


def nearest(points: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Point (3,) of a cloud (n, 3) nearest to a place (3,)."""
    return np.asarray(points[np.linalg.norm(points - place, axis=1).argmin()])


def band(points: np.ndarray, axis: int, low: float, high: float) -> np.ndarray:
    """Points (k, 3) whose coordinate on an axis (0 X, 1 Y, 2 Z) lies between two values in mm."""
    value = points[:, axis]
    return points[(value >= low) & (value <= high)]


def stretch(points: np.ndarray, direction: np.ndarray, start: float, end: float) -> np.ndarray:
    """Points (k, 3) of a bone between two shares (0..1) of its extent along a direction (3,)."""
    reach = points @ direction
    share = (reach - reach.min()) / np.ptp(reach)
    return np.asarray(points[(share >= start) & (share <= end)])


def section_centre(points: np.ndarray, height: float, thickness: float = 4.0) -> np.ndarray:
    """Middle (3,) of the bone's horizontal section at a height (mm)."""
    level = band(points, 2, height - thickness, height + thickness)
    while len(level) < FEWEST_OF_SECTION:  # the points of a shaft lie in rings some way apart
        thickness *= 1.5
        level = band(points, 2, height - thickness, height + thickness)
    middle = (level.min(axis=0) + level.max(axis=0)) / 2
    return np.array([middle[0], middle[1], height])


def closest_pair(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Midpoint (3,) of the shortest line between two clouds."""
    distance, index = cKDTree(second).query(first)
    place = int(distance.argmin())
    return np.asarray((first[place] + second[index[place]]) / 2)


def contact(first: np.ndarray, second: np.ndarray, reach: float) -> np.ndarray:
    """Points (k, 3) of the first cloud that lie within ``reach`` mm of the second."""
    distance, _ = cKDTree(second).query(first)
    return np.asarray(first[distance < reach])
