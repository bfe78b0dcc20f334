"""How deep muscles lie in each other, over all pairs, in millimetres."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from solid_angles import inside

from meshes.geometry.triangles import triangle_mesh

DEEP = 1.0  # mm that two muscles may share
KNOWN = 20
"""Ordered pairs of muscles that still share more (16 today): packing has to bring it down.

How many are left turns on the last digits of what bellies begin with: 12 to 16 were seen.
"""
DEEPEST = 6.0  # mm that any of these share (4.2 today)
OWN_ROOM = (
    *(f"muscle:multifidus_{root}" for root in ("L1", "L2", "L3", "L4", "L5", "S1")),
    *("muscle:erector_spinae_longissimus", "muscle:erector_spinae_iliocostalis"),
    *("muscle:external_oblique", "muscle:internal_oblique", "muscle:transversus_abdominis"),
)
"""Muscles that fill a room of their own, or are a wall themselves."""


def shared_depth(points, mesh):
    """How deep (mm) the deepest of points lies in a mesh; 0 where none does."""
    low, high = np.array(mesh.bounds)[::2], np.array(mesh.bounds)[1::2]
    near = points[((points > low) & (points < high)).all(axis=1)]
    if not len(near):
        return 0.0
    depth = -np.asarray(pv.PolyData(near).compute_implicit_distance(mesh)["implicit_distance"])
    deep = np.flatnonzero(depth > DEEP)
    return float(depth[deep][inside(near[deep], mesh)].max(initial=0.0)) if len(deep) else 0.0


@pytest.fixture(scope="module")
def shared(body):
    """Depth (mm) of each ordered pair that shares more than `DEEP`."""
    muscles = {
        name: (np.asarray(part.points, float), part.mesh)
        for name, part in body.parts.items()
        if name.startswith("muscle:")
    }
    found = {
        (one, other): shared_depth(points, mesh)
        for one, (points, _) in muscles.items()
        for other, (_, mesh) in muscles.items()
        if one != other
    }
    return {pair: depth for pair, depth in found.items() if depth > DEEP}


def test_a_point_in_a_cube_is_found_and_its_depth():
    cube = pv.Cube(x_length=10, y_length=10, z_length=10).triangulate().clean()
    mesh = triangle_mesh(np.asarray(cube.points, float), cube.regular_faces)
    assert shared_depth(np.array([[0.0, 0.0, 2.0]]), mesh) == pytest.approx(3.0, abs=0.01)
    assert shared_depth(np.array([[0.0, 0.0, 4.5], [9.0, 0.0, 0.0]]), mesh) == 0.0


def test_pairs_that_overlap_grow_no_more(shared):
    worst = sorted(((round(depth, 1), *pair) for pair, depth in shared.items()), reverse=True)
    assert len(worst) <= KNOWN, worst[:20]
    assert max(shared.values(), default=0.0) < DEEPEST, worst[:20]


def test_muscles_with_a_room_of_their_own_share_none_of_it(shared):
    wrong = {pair: depth for pair, depth in shared.items() if set(pair) <= set(OWN_ROOM)}
    assert wrong == {}
