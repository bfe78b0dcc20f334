"""Bring one set of bones onto another: with one scale, or keeping the midline in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from meshes.bones.bone_axes import best_rigid_move

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.geometry.surfaces import Surface

KEPT = 0.9
"""Share of the nearest pairs that count in each round."""
POINTS = 500
"""Points of each bone that are fitted."""
TARGET_POINTS = 8000
"""Points of each bone that they are fitted to; they have to lie close together."""
ROUNDS = 40
SETTLED = 1e-5
"""A round that lessens the distance by a smaller share than this is the last."""

Trees = dict[str, cKDTree]


@dataclass(frozen=True)
class Similarity:
    """Turn (or mirror), enlarge and shift."""

    scale: float
    turn: np.ndarray
    """Rotation or reflection (3, 3)."""
    shift: np.ndarray
    """(3,)"""

    def points(self, points: np.ndarray) -> np.ndarray:
        """Bring points (n, 3) or (3,) over."""
        return np.asarray(self.scale * points @ self.turn.T + self.shift)

    @property
    def mirrors(self) -> bool:
        """Whether it makes a right bone a left one."""
        return bool(np.linalg.det(self.turn) < 0)


@dataclass(frozen=True)
class SagittalFit:
    """Widen about the midline, and turn, enlarge and shift within its plane."""

    width: float
    """Scale along X."""
    scale: float
    """Scale within the plane X = 0."""
    turn: np.ndarray
    """Rotation (3, 3) about X."""
    shift: np.ndarray
    """(3,) with X = 0, mm."""

    def points(self, points: np.ndarray) -> np.ndarray:
        """Bring points (n, 3) or (3,) over."""
        stretch = np.array([self.width, self.scale, self.scale])
        return np.asarray((points * stretch) @ self.turn.T + self.shift)

    @property
    def degrees(self) -> float:
        """Angle of the turn, counter-clockwise seen from +X."""
        return float(np.degrees(np.arctan2(self.turn[2, 1], self.turn[1, 1])))


UNMOVED = SagittalFit(1.0, 1.0, np.eye(3), np.zeros(3))
"""The fit of what is where it was."""


def spread(surface: Surface) -> tuple[np.ndarray, float]:
    """Centre (3,) of a surface and the mean distance of its area from it."""
    corners = surface.points[surface.faces]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    area = np.linalg.norm(normals, axis=1)
    middles = corners.mean(axis=1)
    centre = np.average(middles, axis=0, weights=area)
    squared = np.average(((middles - centre) ** 2).sum(axis=1), weights=area)
    return centre, float(np.sqrt(squared))


def sampled(surface: Surface, count: int = POINTS) -> np.ndarray:
    """About that many points (n, 3) spread evenly over a surface, the same each time."""
    corners = surface.points[surface.faces]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    steps = np.cumsum(np.linalg.norm(normals, axis=1))
    chosen = np.searchsorted(steps, (np.arange(count) + 0.5) / count * steps[-1])
    return np.asarray(corners[chosen].mean(axis=1))


def tree(surface: Surface) -> cKDTree:
    """Points of a surface to fit to."""
    return cKDTree(sampled(surface, TARGET_POINTS))


def middle(points: np.ndarray) -> np.ndarray:
    """Mean (3,) of points (n, 3)."""
    return np.asarray(points.mean(axis=0))


def fit_similarity(
    source: Mapping[str, np.ndarray],
    target: Trees,
    start: Similarity,
    rounds: int = ROUNDS,
) -> tuple[Similarity, float]:
    """Fit bones onto bones of the same names by iterative closest points.

    Args:
        source: Points (n, 3) by bone.
        target: Trees of points by bone; each source point only looks at its own bone.
        start: First guess; whether it mirrors is kept.
        rounds: How often the nearest points are found again.

    Returns:
        The fit and its mean distance, in units of the target.
    """
    fit, error = start, np.inf
    for _ in range(rounds):
        pairs, distance = _nearest(source, fit, target)
        before, error = error, float(distance.mean())
        fit = _best_similarity(*pairs, mirrors=start.mirrors)
        if before - error < SETTLED * error:
            break
    return fit, error


def _nearest(
    source: Mapping[str, np.ndarray],
    fit: Similarity | SagittalFit,
    trees: Trees,
) -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray]:
    """Points, their partners and distances, without the farthest tenth."""
    points, partners, distances = [], [], []
    for name, own in source.items():
        distance, nearest = trees[name].query(fit.points(own))
        points.append(own)
        partners.append(trees[name].data[nearest])
        distances.append(distance)
    distance = np.concatenate(distances)
    close = distance <= np.quantile(distance, KEPT)
    return (np.vstack(points)[close], np.vstack(partners)[close]), distance[close]


def _best_similarity(source: np.ndarray, target: np.ndarray, *, mirrors: bool) -> Similarity:
    flip = np.diag([-1.0, 1.0, 1.0]) if mirrors else np.eye(3)
    turn, _ = best_rigid_move(source @ flip, target)
    turn = turn @ flip
    a, b = source - source.mean(axis=0), target - target.mean(axis=0)
    turned = a @ turn.T
    scale = float((turned * b).sum() / (a**2).sum())
    return Similarity(scale, turn, target.mean(axis=0) - scale * turn @ source.mean(axis=0))


def fit_sagittal(source: Mapping[str, np.ndarray], target: Trees) -> SagittalFit:
    """Fit bones that lie about the midline onto others that do, by iterative closest points.

    Args:
        source: Points (n, 3) by bone, right side or midline, mm.
        target: Trees of points of the bones to lie on.
    """
    start = np.mean([middle(target[name].data) - middle(source[name]) for name in source], axis=0)
    fit, error = SagittalFit(1.0, 1.0, np.eye(3), start * (0, 1, 1)), np.inf
    for _ in range(ROUNDS):
        (points, partners), distance = _nearest(source, fit, target)
        before, error = error, float(distance.mean())
        fit = _best_sagittal(points, partners)
        if before - error < SETTLED * error:
            break
    return fit


def _best_sagittal(source: np.ndarray, target: np.ndarray) -> SagittalFit:
    width = float((source[:, 0] * target[:, 0]).sum() / (source[:, 0] ** 2).sum())
    a, b = (points[:, 1:] - points[:, 1:].mean(axis=0) for points in (source, target))
    cosine, sine = (a * b).sum(), (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum()
    scale = float(np.hypot(cosine, sine) / (a**2).sum())
    cosine, sine = cosine / np.hypot(cosine, sine), sine / np.hypot(cosine, sine)
    turn = np.array([[1.0, 0.0, 0.0], [0.0, cosine, -sine], [0.0, sine, cosine]])
    middle = source.mean(axis=0) * (0, scale, scale)
    shift = (target.mean(axis=0) - turn @ middle) * (0, 1, 1)
    return SagittalFit(width, scale, turn, shift)
