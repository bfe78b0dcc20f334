"""The tubes round the courses, the dural sac and the ganglia."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from meshes.nerves.tubes import build_tubes
from meshes.places.course import Course

TRIANGLES = 60_000


@pytest.fixture(scope="session")
def nerves(body):
    return {name: part for name, part in body.parts.items() if part.kind == "nerve"}


def radius(body, nerve):
    return float(body.courses[nerve].radius.max())


def test_every_course_has_a_closed_tube(body, nerves):
    assert set(nerves) == {f"nerve:{nerve}" for nerve in body.courses}
    assert [name for name, part in nerves.items() if part.mesh.n_open_edges] == []


def test_the_nerves_of_one_side_stay_in_their_budget(nerves):
    assert sum(len(part.faces) for part in nerves.values()) <= TRIANGLES


def test_positions_along_the_nerve_travel_with_the_mesh(nerves):
    for part in nerves.values():
        along = part.data["along"]
        assert along.min() == 0
        assert along.max() == 1


def test_normals_point_away_from_the_axis():
    points = np.stack([np.linspace(0, 60, 30), np.zeros(30), np.zeros(30)], axis=1)
    course = Course("x", points, np.linspace(0, 1, 30), np.full(30, 2.0))
    tube = build_tubes({"x": course})["nerve:x"]
    shaft = (tube.points[:, 0] > 1) & (tube.points[:, 0] < 59)
    outward = tube.points[shaft] * (0, 1, 1) / 2.0
    assert np.allclose(tube.point_data["Normals"][shaft], outward, atol=0.02)
    assert tube.volume == pytest.approx(np.pi * 4 * 62, rel=0.12)
    assert tube.bounds[0] < -1


def test_the_sciatic_nerve_is_the_thickest_of_the_leg_and_all_keep_their_limits(body):
    leg = ("tibial", "common_fibular", "saphenous", "sural", "medial_plantar", "obturator")
    both = radius(body, "sciatic_tibial") + radius(body, "sciatic_fibular")
    assert all(radius(body, nerve) < both for nerve in leg)
    assert both > 2 * radius(body, "common_fibular")
    for course in body.courses.values():  # free ends are threads
        assert course.radius.min() >= 0.3
        assert course.radius.max() <= 4.5


def test_a_nerve_thins_where_its_branches_leave(body):
    tibial = body.courses["tibial"]
    assert tibial.radius[0] > tibial.radius[-1]
    assert radius(body, "inferior_calcaneal") < radius(body, "lateral_plantar")


def test_ganglia_sit_in_the_foramina_and_grow_downwards(body):
    widths = []
    for root in ("L1", "L2", "L3", "L4", "L5"):
        ganglion = body.part(f"ganglion:{root}").points
        assert np.linalg.norm(ganglion.mean(axis=0) - body.landmarks[f"foramen_{root}"]) < 6
        axes = np.linalg.svd(ganglion - ganglion.mean(axis=0), full_matrices=False)[2]
        widths.append(np.ptp(ganglion @ axes[1]))
    assert widths == sorted(widths)
    assert 2.8 <= widths[0] <= 5.9
    assert 3.8 <= widths[-1] <= 7.9


def test_the_dural_sac_is_closed_and_ends_at_s2(body):
    sac = body.part("dura:dural_sac", "midline")
    assert sac.mesh.n_open_edges == 0
    low = sac.points[:, 2].min()
    assert body.landmarks["sacral_canal_S2"][2] - 5 < low < body.landmarks["sacral_canal_S1"][2]
    assert np.abs(sac.points[:, 0]).max() < 10


def test_the_dural_sac_keeps_out_of_the_vertebrae(body):
    sac = pv.PolyData(body.part("dura:dural_sac", "midline").points.astype(float))
    for level in ("L1", "L2", "L3", "L4", "L5"):
        bone = body.part(f"bone:vertebra_{level}", "midline").mesh
        inside = -sac.compute_implicit_distance(bone)["implicit_distance"]
        assert inside.max() < 0.5, level
