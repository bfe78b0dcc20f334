"""The patches on the heel bone that stand for its periosteum and the insertion of the tendon."""

from __future__ import annotations

import numpy as np
import pytest
from body_size import size_of

from meshes.soft_tissue.deep_structures import PERIOSTEUM_REACH

PATCHES = {
    "deep:calcaneal_periosteum": "calcaneal_medial_tubercle",
    "deep:achilles_tendon": "calcaneal_tuberosity_posterior",
}
SECTORS = 24


@pytest.mark.parametrize("part", PATCHES)
def test_a_patch_on_the_bone_has_a_round_border(each_body, part):
    """Seen from outside it reaches equally far in each direction: no teeth."""
    mesh = each_body.parts[part].mesh
    centre = each_body.landmarks[PATCHES[part]]
    fine = mesh.subdivide(1, "linear")
    away = np.asarray(fine.points) - centre
    outward = away.mean(axis=0) / np.linalg.norm(away.mean(axis=0))
    across = away - np.outer(away @ outward, outward)
    first = np.linalg.svd(across, full_matrices=False)[2][0]
    angle = np.arctan2(across @ np.cross(outward, first), across @ first)
    sector = ((angle + np.pi) / (2 * np.pi) * SECTORS).astype(int) % SECTORS
    reach = np.linalg.norm(away, axis=1)
    farthest = np.array([reach[sector == n].max(initial=0) for n in range(SECTORS)])
    wanted = size_of(each_body) * PERIOSTEUM_REACH
    assert farthest.min() > wanted - 1.0
    assert farthest.max() < wanted + 1.5
