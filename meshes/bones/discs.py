"""Intervertebral discs: rings between two end plates, dented behind, bulging a little."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from meshes.geometry.surfaces import Surface
from meshes.geometry.vectors import rotation

RINGS = 7
POINTS_PER_RING = 48
SEAT = 0.8
"""Distance (mm) by which a disc reaches past the rims, into the hollow of its end plates."""


@dataclass(frozen=True)
class Plate:
    """An end plate in the midline plane."""

    centre: np.ndarray
    """Middle (3,) in mm."""
    tilt: float
    """Degrees by which its upward normal leans forward."""
    width: float
    depth: float

    def place(self, local: np.ndarray) -> np.ndarray:
        """Bring points (n, 3) on the plate (X left, Y back, Z along the normal) to the body."""
        return np.asarray(local @ rotation("x", self.tilt).T + self.centre)


def build_disc(lower: Plate, upper: Plate) -> Surface:
    """Build the closed disc between two plates, exactly symmetric."""
    up = upper.centre - lower.centre
    seat = SEAT / float(np.linalg.norm(up))
    rings = wall(lower, upper, np.linspace(-seat, 1 + seat, RINGS))
    points = np.vstack([*rings, lower.centre - seat * up, upper.centre + seat * up])
    return Surface(points, _faces())


def wall(
    lower: Plate, upper: Plate, shares: np.ndarray, angles: np.ndarray | None = None
) -> np.ndarray:
    """Points (shares, angles, 3) on the side of the disc between two plates, mm.

    Args:
        lower: Plate below.
        upper: Plate above.
        shares: Heights (s,), 0 at the lower plate, 1 at the upper.
        angles: Radians (a,) round the disc: 0 left, a quarter turn behind, a half turn right.
    """
    rings = []
    for share in shares:
        bulge = 0.97 * (0.98 + 0.045 * np.sin(np.pi * share))
        plate = Plate(
            lower.centre + (upper.centre - lower.centre) * share,
            lower.tilt + (upper.tilt - lower.tilt) * share,
            (lower.width + (upper.width - lower.width) * share) * bulge,
            (lower.depth + (upper.depth - lower.depth) * share) * bulge,
        )
        rings.append(plate.place(outline(plate.width, plate.depth, angles)))
    return np.array(rings)


def outline(width: float, depth: float, angles: np.ndarray | None = None) -> np.ndarray:
    """Kidney-shaped border (n, 3) of an end plate, in mm, anticlockwise from the left.

    Args:
        width: From side to side.
        depth: From front to back.
        angles: Radians (n,); all round in equal steps if None.
    """
    if angles is None:
        angles = np.linspace(0, 2 * np.pi, POINTS_PER_RING, endpoint=False)
    power = 2 / 2.35
    cosine, sine = np.cos(angles).round(12), np.sin(angles).round(12)
    x = width / 2 * np.sign(cosine) * np.abs(cosine) ** power
    y = depth / 2 * np.sign(sine) * np.abs(sine) ** power
    dent = 2.2 * np.exp(-((x / (width * 0.22)) ** 2)) * (y > depth * 0.3)
    return np.column_stack([x, y - dent, np.zeros(len(angles))])


def _faces() -> np.ndarray:
    ring = np.arange(POINTS_PER_RING)
    following = np.roll(ring, -1)
    faces = []
    for level in range(RINGS - 1):
        a, b = ring + level * POINTS_PER_RING, following + level * POINTS_PER_RING
        above, b_above = a + POINTS_PER_RING, b + POINTS_PER_RING
        faces += [np.column_stack([a, b, b_above]), np.column_stack([a, b_above, above])]
    bottom, top = RINGS * POINTS_PER_RING, RINGS * POINTS_PER_RING + 1
    last = (RINGS - 1) * POINTS_PER_RING
    faces.append(np.column_stack([np.full_like(ring, bottom), following, ring]))
    faces.append(np.column_stack([np.full_like(ring, top), ring + last, following + last]))
    return np.vstack(faces)
