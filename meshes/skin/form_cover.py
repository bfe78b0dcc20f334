"""Lay the posed form over the bones: as near as the body shows them, and nowhere nearer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.spatial import cKDTree

from meshes.geometry.triangles import surface_samples
from meshes.tables.rows import direction

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyvista as pv

    from meshes.tables.skin import SubcutaneousPlace

Array = npt.NDArray[np.float64]
Faces = npt.NDArray[np.int64]

PULL = 42.0  # mm round a place within which the skin follows it
STIFF = 0.02
"""Share by which the pulls at places near each other may miss them; none would make ripples."""
DRAWN_IN = 15.0  # mm by which a place draws the skin in at most: more would be a hollow
RAY = 9.0  # mm beside the line from a place within which the skin over it is looked for
LEAST = 5.0  # mm of soft tissue over every bone where the form is laid
REACH = 60.0  # mm over a landmark within which the skin is looked for
OUTSIDE = 25.0  # mm; a bone farther outside than this belongs to another part of the skin
BONE_STEP = 4.0  # mm between the points of a bone
SPREAD = 14
"""Rounds in which a push spreads to its neighbours, about 5 mm each."""
FACING = 0.8  # cosine of the angle at which a bone counts as outside a point of the skin
BESIDE_MEDIAN = 30.0  # mm
MEDIAN = 6.0  # mm from the median line within which a push is a bell
BELL = 15.0
"""mm over which it falls off: round on the line, where rounds of neighbours leave a ridge."""
ROUNDED = 6
"""Rounds in which the top of a push is rounded off; the next push makes up for it."""
ROUNDS = 8
TOO_LITTLE = 0.05  # mm; a push that nobody sees
GAP = 2.0  # mm; half of the gap between the thighs
OPENING = 0.3  # mm of half gap for each mm from the median line
ROUNDING = 5.0  # mm over which the inner side of a thigh bends to that gap


def neighbours(quads: Faces, count: int) -> csr_matrix:
    """Matrix (count, count) that gives each point the mean of those that it shares a side with."""
    sides = np.vstack([quads, np.roll(quads, -1, axis=1)]).reshape(2, -1)
    both = np.hstack([sides, sides[::-1]])
    linked = csr_matrix(coo_matrix((np.ones(both.shape[1]), both), shape=(count, count)))
    linked.data[:] = 1.0
    return csr_matrix(diags(1 / np.maximum(linked.sum(axis=1).A1, 1)) @ linked)


def normals(points: Array, quads: Faces) -> Array:
    """Outward unit vectors (n, 3) at points; those of the median line lie in its plane."""
    a, b, c, d = points[quads].transpose(1, 0, 2)
    across = np.cross(c - a, d - b)
    flat = quads.ravel()
    summed = np.stack(
        [np.bincount(flat, np.repeat(across[:, i], 4), len(points)) for i in range(3)], axis=1
    )
    summed[points[:, 0] == 0, 0] = 0.0
    result: Array = summed / np.maximum(np.linalg.norm(summed, axis=1, keepdims=True), 1e-9)
    return result


def drawn_to_places(
    points: Array, marks: Mapping[str, Array], places: Iterable[SubcutaneousPlace], fat: float
) -> Array:
    """Points (n, 3) with the skin over each subcutaneous place as far from it as its row says.

    Args:
        points: skin, mm.
        marks: landmarks (3,) mm.
        places: rows of the table.
        fat: by how much the covers of the table grow or shrink with the physique.
    """
    at, moves = [], []
    for place in places:
        outward, mark = direction(place.toward), np.asarray(marks[place.at], float)
        height = _height(points, mark, outward)
        wanted = place.cover * fat
        if height is None or (place.least and height >= wanted):
            continue
        at.append(mark + height * outward)
        moves.append(max(wanted - height, -DRAWN_IN) * outward)
    centres, moved = np.array(at), np.array(moves)
    kernel = _bell(centres, centres) + STIFF * np.eye(len(centres))
    weights = np.linalg.solve(kernel, moved)
    result: Array = points + _bell(points, centres) @ weights
    result[points[:, 0] == 0, 0] = 0.0
    return result


def _bell(points: Array, centres: Array) -> Array:
    gap = np.linalg.norm(points[:, None] - centres[None], axis=2)
    result: Array = np.exp(-((gap / PULL) ** 2))
    return result


def _height(points: Array, mark: Array, outward: Array) -> float | None:
    """How far (mm) along a direction the skin lies over a landmark; None where there is none."""
    away = points - mark
    along = away @ outward
    beside = np.linalg.norm(away - along[:, None] * outward, axis=1)
    near = (beside < RAY) & (along > -REACH)
    if not near.any():
        return None
    top = along[near].max()
    outer = near & (along > top - 2 * RAY)
    weight = np.exp(-((beside[outer] / (RAY / 2)) ** 2))
    return float((along[outer] * weight).sum() / weight.sum())


def kept_off_bones(
    points: Array, quads: Faces, bones: Mapping[str, pv.PolyData], least: float = LEAST
) -> Array:
    """Points (n, 3) pushed out, with what lies round them, where a bone is nearer than `least`."""
    samples = np.vstack([surface_samples(mesh, BONE_STEP) for mesh in bones.values()])
    samples = samples[samples[:, 0] <= 0]
    mean = neighbours(quads, len(points))
    middle = points[:, 0] == 0
    points = points.copy()
    for _ in range(ROUNDS):
        outward = normals(points, quads)
        away, nearest = cKDTree(points).query(samples, distance_upper_bound=OUTSIDE, workers=-1)
        samples, away = samples[np.isfinite(away)], away[np.isfinite(away)]
        vertex = nearest[nearest < len(points)]
        depth = ((points[vertex] - samples) * outward[vertex]).sum(axis=1)
        # In a fold the nearest point may face another way: a bone beside it is not over it.
        over = (away < least) | (-depth > FACING * away)
        need = np.zeros(len(points))
        np.maximum.at(need, vertex[over], least - depth[over])
        if need.max() < TOO_LITTLE:
            break
        samples = samples[depth < 3 * least]  # what lies deeper is not reached by the next push
        median = np.where(points[:, 0] > -MEDIAN, need, 0.0)
        push = np.maximum(_spread(need - median, mean), _bells(points, median))[:, None]
        push = push * _evened_ways(outward, mean)
        inward = (points[:, 0] > -BESIDE_MEDIAN) & (push[:, 0] > 0)
        push[inward, 0] = 0.0  # the walls of the natal cleft have no room towards each other
        points += push
        points[middle, 0] = 0.0
    return points


def _spread(need: Array, mean: csr_matrix) -> Array:
    """How far (n,) mm each point is pushed for a need (n,) mm, shared with those round it."""
    push = need
    for _ in range(SPREAD):
        push = np.maximum(need, mean @ push)
    for _ in range(ROUNDED):
        push = mean @ push
    return push


def _bells(points: Array, need: Array) -> Array:
    """How far (n,) mm each point is pushed by bells over those that need it."""
    needy = np.flatnonzero(need)
    away = np.linalg.norm(points[:, None] - points[needy], axis=2)
    return np.asarray((need[needy] * np.exp(-((away / BELL) ** 2))).max(axis=1, initial=0.0))


def _evened_ways(outward: Array, mean: csr_matrix) -> Array:
    """Unit ways (n, 3) in which points are pushed: outward, as those round them are."""
    along = outward
    for _ in range(SPREAD):
        along = mean @ along
    return np.asarray(along / np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9))


def apart_from_the_other_side(points: Array) -> Array:
    """Points (n, 3) of the right half, kept right of the median plane.

    Only the median line itself lies in it; the gap opens with the distance from that line.
    """
    middle = points[:, 0] == 0
    away, _ = cKDTree(points[middle]).query(points)
    least = np.minimum(OPENING * away, GAP)
    width = np.maximum(np.minimum(ROUNDING, 0.25 * away), 1e-3)
    over = (-points[:, 0] - least) / width
    result = points.copy()
    result[:, 0] = -(least + width * np.logaddexp(0.0, over))
    far = over > 12
    result[far, 0] = points[far, 0]
    result[middle, 0] = 0.0
    return result
