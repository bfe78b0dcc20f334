"""Push two bones apart where they run into each other, so that their joint surfaces match.

Seen along the axis of a joint, one bone lies above the other. Where the space between them, column
by column, is less than the gap that the cartilage needs, both are compressed away from the joint,
most at its surface and not at all some way off, so that nothing folds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.spatial import cKDTree

from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meshes.geometry.surfaces import Surface

REACH = 9.0
"""Only points nearer than this (mm) to the other bone are looked at."""
CELL = 2.0
"""Side of a column in mm."""
SMOOTHING = 1.0
"""Smoothing of the push from column to column, in cells."""
DEPTH = 16.0
"""Distance (mm) from the joint at which a bone is no longer compressed."""
MARGIN = 4
"""Empty columns round the joint."""


@dataclass(frozen=True)
class Joint:
    """Two bones that meet, and the gap in mm that their cartilage needs."""

    first: str
    second: str
    gap: float = 1.0
    yielding: float = 0.5
    """Share of the push that the first bone takes; the second takes the rest."""


@dataclass(frozen=True)
class _Columns:
    """Columns along a joint's axis, which points from the second bone to the first."""

    frame: np.ndarray
    """Rows: two directions across, then the axis."""
    low: np.ndarray
    shape: tuple[int, int]

    def of(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Column coordinates (n, 2) and heights (n,) of points."""
        turned = points @ self.frame.T
        return (turned[:, :2] - self.low) / CELL, turned[:, 2]

    def extreme(self, points: np.ndarray, *, lowest: bool) -> np.ndarray:
        """Lowest or highest point of each column; NaN where there is none."""
        place, height = self.of(points)
        cell = np.round(place).astype(int)
        order = np.argsort(-height if lowest else height, kind="stable")
        found = np.full(self.shape, np.nan)
        # Later entries overwrite earlier ones, so the extreme height of each column stays.
        found[tuple(cell[order].T)] = height[order]
        return found


def opened_joints(
    bones: dict[str, Surface], joints: Sequence[Joint], rounds: int = 4
) -> dict[str, Surface]:
    """Compress the bones at each joint until it has its gap.

    Args:
        bones: Closed surfaces, dense at the joints (about 2 mm).
        joints: Pairs to open.
        rounds: Passes over all pairs.

    Returns:
        The bones with the same faces and moved points.
    """
    opened = dict(bones)
    for _ in range(rounds):
        for joint in joints:
            first, second = opened[joint.first], opened[joint.second]
            opened[joint.first], opened[joint.second] = _opened(first, second, joint)
    return opened


def _opened(first: Surface, second: Surface, joint: Joint) -> tuple[Surface, Surface]:
    distance, nearest = cKDTree(second.points).query(first.points, distance_upper_bound=REACH)
    near = np.isfinite(distance)
    if distance.min(initial=np.inf) > joint.gap + CELL:
        return first, second
    closest = near & (distance < np.quantile(distance[near], 0.5))
    axis = unit(second.normals[nearest[closest]].mean(axis=0) - first.normals[closest].mean(axis=0))
    back, _ = cKDTree(first.points).query(second.points, distance_upper_bound=REACH)
    above, below = first.points[near], second.points[np.isfinite(back)]
    columns = _columns(np.vstack([above, below]), axis)
    space = columns.extreme(above, lowest=True) - columns.extreme(below, lowest=False)
    lacking = np.clip(np.nan_to_num(joint.gap - space, nan=0.0), 0.0, REACH)
    push = gaussian_filter(lacking, SMOOTHING)
    # Smoothing flattens the peaks; make up for it so that few rounds are enough.
    push *= lacking.max() / max(push.max(), 1e-9) if lacking.max() > 0 else 0.0
    return (
        _compressed(first, columns, push * joint.yielding, axis),
        _compressed(second, columns, -push * (1 - joint.yielding), axis),
    )


def _columns(points: np.ndarray, axis: np.ndarray) -> _Columns:
    helper = np.eye(3)[np.abs(axis).argmin()]
    across = unit(np.cross(axis, helper))
    frame = np.stack([across, np.cross(axis, across), axis])
    flat = points @ frame[:2].T
    low = flat.min(axis=0) - MARGIN * CELL
    size = np.ceil((flat.max(axis=0) - low) / CELL).astype(int) + MARGIN
    return _Columns(frame, low, (int(size[0]), int(size[1])))


def _compressed(bone: Surface, columns: _Columns, push: np.ndarray, axis: np.ndarray) -> Surface:
    """Move the points of a bone along the axis, less the farther they lie from the joint."""
    if not push.any():
        return bone
    place, height = columns.of(bone.points)
    move = map_coordinates(push, place.T, order=1, mode="constant")
    moving = np.abs(move) > 0.05 * np.abs(push).max()
    face = height[moving].min() if push.max() > 0 else height[moving].max()
    fade = np.clip(1.2 - np.abs(height - face) / DEPTH, 0.0, 1.0)
    return bone.shifted((move * fade)[:, None] * axis)
