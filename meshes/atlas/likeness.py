"""Whether a surface has roughly the shape of the bone that its file is named after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.atlas.fitting import sampled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.geometry.surfaces import Surface

BALL = 0.96
"""Roundness from which a surface is a ball. The roundest bone, the cuboid, has 0.91."""
FARTHEST = 0.3
"""How far its proportions may be from the bone's: stretched by a sixth, bones differ by 0.11."""


def unlike(theirs: Mapping[str, Surface], ours: Mapping[str, Surface]) -> dict[str, str]:
    """Give what is wrong with each bone that cannot be the one it is named after, a sentence each.

    Args:
        theirs: Bones of an atlas, in any unit and axes.
        ours: The same bones of the default body.
    """
    return {
        name: f"{name} is left out: it has not the shape of that bone."
        for name, bone in theirs.items()
        if roundness(bone) > BALL
        or np.linalg.norm(proportions(bone) - proportions(ours[name])) > FARTHEST
    }


def proportions(surface: Surface) -> np.ndarray:
    """Spread (3,) of a surface along its own main axes, the longest first, of length 1."""
    points = sampled(surface)
    spread = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)
    return np.asarray(spread / np.linalg.norm(spread))


def roundness(surface: Surface) -> float:
    """Area of the ball of the same volume over the area of the surface: 1 for a ball, else less."""
    corners = surface.points[surface.faces]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    area = np.linalg.norm(normals, axis=1).sum() / 2
    return float(np.cbrt(np.pi) * np.cbrt(6 * abs(surface.volume)) ** 2 / area)
