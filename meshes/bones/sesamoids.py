"""Generate the sesamoid bones of the great toe: under the head of its metatarsal, side by side.

Where they lie is the textbook's (Gray's Anatomy): one under each half of the head, in the two
tendons of flexor hallucis brevis, the medial one the larger, with the tendon of flexor hallucis
longus between them. Their sizes are modelling values. The shape model and the foot model lack them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pyvista as pv

from meshes.bones.landmark_search import stretch
from meshes.geometry.surfaces import Surface, oriented_outward, signed_distance
from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Sesamoid:
    """Size and place of one of them, mm; modelling values."""

    length: float
    width: float
    height: float
    aside: float
    """Share of half the width of the head by which its middle lies medial of that of the head."""
    behind: float
    """Distance of its middle behind the front of the head."""


SESAMOIDS: Final = {
    "sesamoid_medial": Sesamoid(13.0, 9.0, 6.5, 0.68, 12.0),
    "sesamoid_lateral": Sesamoid(11.5, 8.0, 6.0, -0.68, 13.0),
}
HEAD: Final = 0.78
"""Share of the metatarsal's length behind its head."""
CARTILAGE: Final = 1.2
"""Gap (mm) between a sesamoid and the head: two layers of cartilage."""
ROUND_ABOUT: Final = (14, 9)
"""Points of a sesamoid round its long axis, and along it."""
FLAT: Final = 0.55
"""Share of half its height that is left above its middle: there it faces the head."""
SETTLING: Final = 4
"""Rounds in which it is brought to the head."""
HOLLOW: Final = 0.8
"""Depth (mm) by which the head then hollows its upper face."""
UP: Final = np.array([0.0, 0.0, 1.0])


def build_sesamoids(bones: Mapping[str, Surface]) -> dict[str, pv.PolyData]:
    """Build both sesamoids under the head of the first right metatarsal of a body.

    Args:
        bones: Dense surfaces by structure, mm; ``metatarsal_1`` is looked at.

    Returns:
        Closed meshes with point normals, by structure.
    """
    metatarsal = bones["metatarsal_1"]
    return {name: _under(metatarsal, row).polydata() for name, row in SESAMOIDS.items()}


def _under(metatarsal: Surface, row: Sesamoid) -> Surface:
    """One sesamoid, brought up to the head and hollowed by it where the joint is."""
    forward = _forward(metatarsal)
    medial = np.array([-forward[1], forward[0], 0.0])
    head = stretch(metatarsal.points, forward, HEAD, 1.0)
    across = head @ medial
    half, middle = np.ptp(across) / 2, (across.max() + across.min()) / 2
    place = ((head @ forward).max() - row.behind) * forward + (middle + row.aside * half) * medial
    place[2] = head[:, 2].min() - row.height
    bone = _egg(row).moved(np.stack([medial, forward, UP], axis=1), place)
    for _ in range(SETTLING):
        gap = signed_distance(metatarsal, bone.points).min()
        bone = bone.shifted((gap - CARTILAGE) * UP)
    bone = bone.shifted(HOLLOW * UP)
    lacking = np.maximum(CARTILAGE - signed_distance(metatarsal, bone.points), 0.0)
    return oriented_outward(bone.shifted(-lacking[:, None] * UP))


def _forward(metatarsal: Surface) -> np.ndarray:
    """Level unit vector (3,) along a metatarsal, from its base to its head."""
    points = metatarsal.points
    front = points[:, 1] < np.quantile(points[:, 1], 0.1)
    back = points[:, 1] > np.quantile(points[:, 1], 0.9)
    return unit((points[front].mean(axis=0) - points[back].mean(axis=0)) * (1, 1, 0))


def _egg(row: Sesamoid) -> Surface:
    """A sesamoid about its middle: Y along it, Z up, flatter above, where it faces the head."""
    around, along = ROUND_ABOUT
    ball = pv.Sphere(radius=1.0, theta_resolution=around, phi_resolution=along, direction=(0, 1, 0))
    points = np.asarray(ball.points, dtype=float)
    points[:, 2] *= np.where(points[:, 2] > 0, FLAT, 2.0 - FLAT)
    points *= np.array([row.width, row.length, row.height]) / 2
    return Surface(points, np.asarray(ball.regular_faces))
