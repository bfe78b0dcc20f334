"""Joint spheres, axes and gaps of a right leg, found on the bones themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from meshes.geometry.surfaces import Surface

HEAD_REGION = 30.0
"""Points this close (mm) to a first guess belong to the femoral head."""
SOCKET_REGION = 36.0
"""Acetabular surface lies within this distance (mm) of the femoral head's centre."""
CONDYLE_HEIGHT = 40.0
"""Height (mm) of the part of the femur that counts as condyles."""
PLATEAU_HEIGHT = 22.0
"""Height (mm) of the part of the tibia that counts as its head."""

FACETS = 28.0
"""The crests of the trochlea's facets lie within this distance (mm) of the condyles' middle."""
BESIDE_GROOVE = 3.0
"""Least distance (mm) of those crests from the condyles' middle."""
AHEAD = np.array([0.0, 150.0, 0.0])
"""From a place in front of every knee to the condyles' middle (mm)."""


@dataclass(frozen=True)
class Sphere:
    """A fitted sphere, in mm."""

    centre: np.ndarray
    radius: float


def best_rigid_move(source: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rotation (3, 3) and shift (3,) that bring source points (n, 3) nearest to target (Kabsch)."""
    a, b = source.mean(axis=0), target.mean(axis=0)
    left, _, right = np.linalg.svd((source - a).T @ (target - b))
    handedness = np.sign(np.linalg.det(right.T @ left.T))
    turn = right.T @ np.diag([1.0, 1.0, handedness]) @ left.T
    return turn, b - turn @ a


def registered(
    source: np.ndarray,
    target: np.ndarray,
    start: tuple[np.ndarray, np.ndarray],
    rounds: int,
    kept: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Rigid move of source points (n, 3) onto target points (m, 3), by iterative closest points.

    Args:
        source: points to move, mm.
        target: points to lie on, mm.
        start: first guess, rotation or reflection (3, 3) and shift (3,).
        rounds: how often the nearest points are found again.
        kept: fraction 0..1 of the nearest pairs that count in each round.
    """
    turn, shift = start
    tree = cKDTree(target)
    for _ in range(rounds):
        moved = source @ turn.T + shift
        distance, nearest = tree.query(moved)
        close = distance < np.quantile(distance, kept)
        step, slide = best_rigid_move(moved[close], target[nearest[close]])
        turn, shift = step @ turn, step @ shift + slide
    return turn, shift


def plane_of_symmetry(
    points: np.ndarray, middle: float, rounds: int
) -> tuple[np.ndarray, np.ndarray]:
    """The plane in which points (n, 3) mm mirror themselves best, found by registration.

    Args:
        points: of both sides, mm.
        middle: about where the plane lies along X, mm.
        rounds: how often the nearest points are found again.

    Returns:
        Axes (3, 3) as rows, the plane's normal first and up last, and a point (3,) on the plane.
    """
    mirrored = np.diag([-1.0, 1.0, 1.0]), np.array([2 * middle, 0.0, 0.0])
    turn, shift = registered(points, points, mirrored, rounds=rounds, kept=0.9)
    values, vectors = np.linalg.eig(turn)
    normal = np.real(vectors[:, np.argmin(np.real(values))])
    x = unit(normal * np.sign(normal[0]))
    z = unit(np.array([0.0, 0.0, 1.0]) - x * x[2])
    mean = points.mean(axis=0)
    return np.stack([x, np.cross(z, x), z]), (mean + turn @ mean + shift) / 2


def fit_sphere(points: np.ndarray) -> Sphere:
    """Least-squares sphere through points (n, 3)."""
    system = np.column_stack([2 * points, np.ones(len(points))])
    solution = np.linalg.lstsq(system, (points**2).sum(axis=1), rcond=None)[0]
    centre = solution[:3]
    return Sphere(centre, float(np.sqrt(solution[3] + centre @ centre)))


def femoral_head(femur: Surface) -> Sphere:
    """Sphere of the femoral head of a right femur."""
    points = femur.points
    top = points[points[:, 2] > points[:, 2].max() - 60]
    centre = top[top[:, 0].argmax()] - (20.0, 0.0, 0.0)
    sphere = Sphere(centre, HEAD_REGION)
    for _ in range(20):
        near = points[np.linalg.norm(points - sphere.centre, axis=1) < HEAD_REGION]
        sphere = fit_sphere(near[near[:, 0] > sphere.centre[0] - 8])
    return sphere


def acetabulum(hip: Surface, head_centre: np.ndarray) -> Sphere:
    """Sphere of the socket of a right hip bone, given a centre near it."""
    towards = head_centre - hip.points
    distance = np.linalg.norm(towards, axis=1)
    facing = (towards * hip.normals).sum(axis=1) / distance
    return fit_sphere(hip.points[(distance < SOCKET_REGION) & (facing > 0.75)])


def condyles(femur: Surface) -> np.ndarray:
    """Points of the distal end of the femur."""
    points = femur.points
    return np.asarray(points[points[:, 2] < points[:, 2].min() + CONDYLE_HEIGHT])


def tibial_head(tibia: Surface) -> np.ndarray:
    """Points of the proximal end of the tibia."""
    points = tibia.points
    return np.asarray(points[points[:, 2] > points[:, 2].max() - PLATEAU_HEIGHT])


def posterior_line(points: np.ndarray) -> np.ndarray:
    """Unit vector from lateral to medial between the most posterior points of both halves."""
    middle = np.median(points[:, 0])
    medial, lateral = points[points[:, 0] >= middle], points[points[:, 0] < middle]
    return unit(medial[medial[:, 1].argmax()] - lateral[lateral[:, 1].argmax()])


def knee_centre(femur: Surface) -> np.ndarray:
    """Midpoint (3,) between the outermost points of the condyles."""
    ends = condyles(femur)
    return np.asarray((ends[ends[:, 0].argmin()] + ends[ends[:, 0].argmax()]) / 2)


def groove_middle(femur: Surface, heights: np.ndarray) -> float:
    """X (mm) of the trochlear groove of a right femur, the mean over heights (k,) mm.

    At each height it is the place between the crests of both facets that lies farthest back.
    """
    solid, knee = femur.polydata(), knee_centre(femur)
    aside = np.arange(-FACETS, FACETS + 0.5)
    lateral, medial = aside < -BESIDE_GROOVE, aside > BESIDE_GROOVE
    found = []
    for height in heights:
        rays = [np.array([knee[0] + x, knee[1], height]) for x in aside]
        front = np.array([solid.ray_trace(at - AHEAD, at, first_point=True)[0][1] for at in rays])
        first = np.where(lateral, front, np.inf).argmin()
        last = np.where(medial, front, np.inf).argmin()
        found.append(aside[first + front[first : last + 1].argmax()])
    return float(knee[0] + np.mean(found))


def malleolus(bone: Surface) -> np.ndarray:
    """Tip (3,) of a malleolus: mean of the lowest 3 mm of tibia or fibula."""
    points = bone.points
    return np.asarray(points[points[:, 2] < points[:, 2].min() + 3].mean(axis=0))


def ankle_centre(tibia: Surface, fibula: Surface) -> np.ndarray:
    """Midpoint (3,) between the tips of both malleoli."""
    return np.asarray((malleolus(tibia) + malleolus(fibula)) / 2)


def column_gap(
    upper: np.ndarray, lower: np.ndarray, width: tuple[float, float], cell: float = 3.0
) -> float:
    """Smallest vertical gap (mm) between two bones in a strip of X, over square columns.

    Args:
        upper: Points (n, 3) of the upper bone.
        lower: Points (m, 3) of the lower bone.
        width: Lowest and highest X of the strip.
        cell: Side of a column in mm.

    Returns:
        Median of the narrowest eighth of the columns; negative if the bones overlap.
    """
    floor = _columns(upper[upper[:, 2] < upper[:, 2].min() + 30], width, cell, lowest=True)
    roof = _columns(lower[lower[:, 2] > lower[:, 2].max() - 30], width, cell, lowest=False)
    gaps = np.sort([floor[place] - roof[place] for place in floor.keys() & roof.keys()])
    return float(np.median(gaps[: max(3, len(gaps) // 8)]))


def _columns(
    points: np.ndarray, width: tuple[float, float], cell: float, *, lowest: bool
) -> dict[tuple[int, int], float]:
    inside = points[(points[:, 0] > width[0]) & (points[:, 0] < width[1])]
    order = inside[np.argsort(-inside[:, 2] if lowest else inside[:, 2], kind="stable")]
    places = np.floor(order[:, :2] / cell).astype(int)
    # Later entries overwrite earlier ones, so the extreme height of each column stays.
    return {(int(i), int(j)): float(z) for (i, j), z in zip(places, order[:, 2], strict=True)}
