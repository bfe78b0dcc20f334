"""How vessels bend and where they end, measured on what is drawn."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import cKDTree

from meshes.geometry.curves import arc_length, even
from meshes.tables.library import load_tables

RADII = 3.0  # of the vessel, in its tightest bend
SHARPEST = 45.0  # degrees between neighbouring steps of a drawn vessel
THREAD = 0.5  # mm, radius of an end that lies in no other vessel
IN_VESSEL = 1.6  # mm from such an end to the axis of the vessel that it lies in


def rings(mesh):
    """Centres (n, 3) and radii (n,) mm of the rings of a tube, whose last two points are poles."""
    points, faces = np.asarray(mesh.points, float), mesh.regular_faces
    sides = int((faces == len(points) - 1).any(axis=1).sum())
    ring = points[:-2].reshape(-1, sides, 3)
    centre = ring.mean(axis=1)
    return centre, np.linalg.norm(ring - centre[:, None], axis=2).mean(axis=1)


def bends(points):
    """Turn in degrees and radius in mm (n - 2,) of the bends at the inner points of a line."""
    steps = np.diff(points, axis=0)
    length = np.linalg.norm(steps, axis=1)
    ahead = steps / length[:, None]
    turn = np.arccos(np.clip((ahead[1:] * ahead[:-1]).sum(axis=1), -1, 1))
    return np.degrees(turn), (length[1:] + length[:-1]) / 2 / np.maximum(turn, 1e-9)


@pytest.fixture
def vessels(each_body):
    return {name: rings(each_body.parts[name].mesh) for name in load_tables().vessels}


def test_vessels_have_no_corners(vessels):
    sharp = {}
    for name, (centres, radius) in vessels.items():
        turn, bend = bends(centres)
        if turn.max() > SHARPEST or (bend / radius[1:-1]).min() < RADII:
            sharp[name] = round(float(turn.max())), round(float((bend / radius[1:-1]).min()), 1)
    assert sharp == {}


def test_a_vessel_ends_in_another_or_runs_out(vessels):
    cut = {}
    for name, (centres, radius) in vessels.items():
        others = np.vstack([finely(line) for other, (line, _) in vessels.items() if other != name])
        for end in (0, -1):
            away = cKDTree(others).query(centres[end])[0]
            if away > IN_VESSEL and radius[end] > THREAD:
                cut[name, end] = round(float(radius[end]), 2)
    assert cut == {}


def finely(points):
    """A line with points 0.5 mm apart."""
    return even(points, round(arc_length(points)[-1] / 0.5) + 1)
