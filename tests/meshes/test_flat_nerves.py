"""Nerves that are bands where they pass under a ligament or a muscle: wide and thin."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from meshes.geometry.flat_section import flattened, half_width, reach
from meshes.nerves.tubes import build_tubes
from meshes.places.course import Course
from meshes.tables.library import load_tables

FLAT = {nerve: row.flat for nerve, row in load_tables().courses.items() if row.flat}
TURN = np.linspace(0, 2 * np.pi, 72, endpoint=False)
ROUND = np.stack([np.cos(TURN), np.sin(TURN), 0 * TURN], axis=1)
THIN = np.array([0.0, 0.64, 0.0])
"""Thickness over width is 0.36: 0.6 and 1 / 0.6 times the radius."""


def test_a_flat_section_has_the_area_of_a_round_one():
    oval = 2 * flattened(ROUND, THIN)
    after = np.roll(oval, -1, axis=0)
    area = np.abs(oval[:, 0] * after[:, 1] - oval[:, 1] * after[:, 0]).sum() / 2
    assert area == pytest.approx(4 * np.pi, rel=0.01)
    assert np.ptp(oval, axis=0) == pytest.approx([4 / 0.6, 4 * 0.6, 0])


def test_it_reaches_as_far_as_it_is_drawn():
    oval, flat = 2 * flattened(ROUND, THIN), np.broadcast_to(THIN, ROUND.shape)
    radius = np.full(len(ROUND), 2.0)
    assert reach(radius, flat, oval) == pytest.approx(np.linalg.norm(oval, axis=1))
    widest = [(oval @ way).max() for way in ROUND]
    assert half_width(radius, flat, ROUND) == pytest.approx(widest, rel=0.01)
    assert half_width(radius, 0 * flat, ROUND) == pytest.approx(radius)


def test_a_flat_tube_is_closed_and_its_normals_stand_on_it():
    points = np.stack([np.linspace(0, 60, 30), np.zeros(30), np.zeros(30)], axis=1)
    flat = np.linspace(0, 1, 30)[:, None] * THIN
    course = Course("x", points, np.linspace(0, 1, 30), np.full(30, 2.0), flat=flat)
    tube = build_tubes({"x": course})["nerve:x"]
    assert tube.n_open_edges == 0
    end = tube.points[tube.points[:, 0] > 50]
    assert np.ptp(end[:, 1]) < 0.5 * np.ptp(end[:, 2])
    shaft = (tube.points[:, 0] > 6) & (tube.points[:, 0] < 54)
    drawn = tube.compute_normals(split_vertices=False, inplace=False).point_data["Normals"]
    agree = (drawn * tube.point_data["Normals"]).sum(axis=1)
    assert agree[shaft].min() > 0.9


def section(body, nerve, position):
    """Width and thickness (mm) of the drawn nerve at a position, square to its course."""
    course = body.courses[nerve]
    place, ahead = course.point_at(position), course.direction_at(position)
    cut = body.part(f"nerve:{nerve}").mesh.slice(normal=ahead, origin=place).connectivity()
    region = cut.point_data["RegionId"]
    nearest = np.linalg.norm(cut.points - place, axis=1).argmin()
    ring = np.asarray(cut.points)[region == region[nearest]]
    away = ring - ring.mean(axis=0)
    across = np.linalg.svd(away, full_matrices=False)[2][:2]
    return tuple(np.ptp(away @ way) for way in across)


@pytest.mark.parametrize("nerve", FLAT)
def test_a_nerve_is_drawn_as_flat_as_its_row_says_and_round_beyond(each_body, nerve):
    for stretch in FLAT[nerve]:
        wide, thick = section(each_body, nerve, (stretch.start + stretch.end) / 2)
        assert thick / wide == pytest.approx(stretch.share, abs=0.12)
        wide, thick = section(each_body, nerve, stretch.end + 0.12)
        assert thick / wide > 0.75


def test_the_femoral_nerve_is_a_band_under_the_inguinal_ligament(each_body):
    """9.8 +- 2.1 by 3.1 +- 0.8 mm (M112, M113)."""
    wide, thick = section(each_body, "femoral", 0.5)
    assert 7.7 < wide < 11.9
    assert 2.3 < thick < 3.9


@pytest.mark.parametrize("nerve", FLAT)
def test_a_flat_nerve_keeps_out_of_bone_and_under_the_skin(each_body, nerve):
    part = each_body.part(f"nerve:{nerve}")
    points = np.asarray(part.points, float)
    for name, other in each_body.parts.items():
        if other.kind == "bone":
            inside = -np.asarray(
                pv.PolyData(points).compute_implicit_distance(other.mesh)["implicit_distance"]
            )
            assert inside.max() < 0.5, name
