"""Push two bones apart where they run into each other, so that their joint surfaces match."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from meshes.bone_meshes import Surface

REACH = 12.0
"""Only points nearer than this (mm) to the other bone can be moved."""
SPREADING = 6
"""Rounds of averaging that spread a push to the points around it."""


@dataclass(frozen=True)
class Joint:
    """Two bones that meet, and the gap in mm that their cartilage needs."""

    first: str
    second: str
    gap: float = 1.0
    yielding: float = 0.5
    """Share of the push that the first bone takes; the second takes the rest."""


def opened_joints(
    bones: dict[str, Surface], joints: tuple[Joint, ...], rounds: int = 6
) -> dict[str, Surface]:
    """Warp the surfaces of the bones until each joint has its gap.

    Args:
        bones: Closed surfaces, dense at the joints (about 2 mm).
        joints: Pairs to open.
        rounds: Passes over all pairs.

    Returns:
        The bones with the same faces and warped points.
    """
    opened = dict(bones)
    averaging = {
        name: _averaging(bones[name]) for name in {n for j in joints for n in (j.first, j.second)}
    }
    for _ in range(rounds):
        for joint in joints:
            first, second = opened[joint.first], opened[joint.second]
            first_push = _push(first, second, joint.gap) * joint.yielding
            second_push = _push(second, first, joint.gap) * (1 - joint.yielding)
            opened[joint.first] = first.shifted(_spread(first_push, averaging[joint.first]))
            opened[joint.second] = second.shifted(_spread(second_push, averaging[joint.second]))
    return opened


def overlap(first: Surface, second: Surface) -> float:
    """Deepest point (mm) of either bone inside the other, measured on dense surfaces."""
    return float(max(-_clearance(first, second)[0].min(), -_clearance(second, first)[0].min(), 0))


def _clearance(moving: Surface, fixed: Surface) -> tuple[np.ndarray, np.ndarray]:
    """Signed distance of each point to the other bone, and the direction away from it."""
    tree = cKDTree(fixed.points)
    away, nearest = tree.query(moving.points, distance_upper_bound=REACH)
    near = np.isfinite(away)
    clearance = np.full(len(moving.points), REACH)
    outward = np.zeros_like(moving.points)
    normals = fixed.normals[nearest[near]]
    offset = moving.points[near] - fixed.points[nearest[near]]
    clearance[near] = np.einsum("ij,ij->i", offset, normals)
    outward[near] = normals
    return clearance, outward


def _push(moving: Surface, fixed: Surface, gap: float) -> np.ndarray:
    clearance, outward = _clearance(moving, fixed)
    # Only surfaces that face each other form the joint; the far side of a thin bone stays.
    facing = np.einsum("ij,ij->i", moving.normals, outward) < 0.2
    lacking = np.where(facing, np.clip(gap - clearance, 0, REACH), 0.0)
    return outward * lacking[:, None]


def _averaging(surface: Surface) -> csr_matrix:
    """Matrix that replaces each point's value by the mean of its own and its neighbours'."""
    a, b, c = surface.faces.T
    rows, columns = np.r_[a, b, c, a, b, c], np.r_[b, c, a, c, a, b]
    count = len(surface.points)
    links = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(count, count))
    links.data[:] = 1.0
    links = links + csr_matrix((np.full(count, 4.0), (range(count), range(count))), (count, count))
    totals = np.asarray(links.sum(axis=1)).ravel()
    scale = csr_matrix((1 / totals, (range(count), range(count))), (count, count))
    return csr_matrix(scale @ links)


def _spread(push: np.ndarray, averaging: csr_matrix) -> np.ndarray:
    for _ in range(SPREADING):
        push = averaging @ push
    return push
