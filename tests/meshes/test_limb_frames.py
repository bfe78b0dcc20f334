"""Limb coordinates: directions, depths and their inverse, in millimetres on the default body."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from meshes.geometry.sections import cross_section, ray_radii

FRAMES = ("trunk", "thigh", "leg", "foot")


def distance(points, mesh):
    found = pv.PolyData(np.atleast_2d(points)).compute_implicit_distance(mesh)
    return np.abs(found["implicit_distance"])


@pytest.mark.parametrize("name", FRAMES)
def test_coordinates_undo_points(body, name):
    frame, random = body.frames[name], np.random.default_rng(1)
    axial, angle = random.uniform(0, 1, 300), random.uniform(0, 360, 300)
    depth = random.uniform(0.1, 1.2, 300)
    back = frame.coordinates(frame.point(axial, angle, depth))
    assert np.allclose(back[0], axial, atol=1e-9)
    assert np.allclose((back[1] - angle + 180) % 360, 180, atol=1e-6)
    assert np.allclose(back[2], depth, atol=1e-6)


@pytest.mark.parametrize("name", ["trunk", "thigh", "leg"])
def test_angles_run_from_the_front_over_medial_to_the_back(body, name):
    front, medial, back, lateral = body.frames[name].point(0.5, [0, 90, 180, 270], 1.0)
    assert front[1] < medial[1] < back[1]
    assert lateral[0] < front[0] < medial[0]


def test_the_foot_has_its_back_up_and_its_sole_down(body):
    dorsal, medial, plantar, lateral = body.frames["foot"].point(0.45, [0, 90, 180, 270], 1.0)
    assert plantar[2] < min(medial[2], lateral[2]) < dorsal[2]
    assert lateral[0] < medial[0]


def test_segments_run_from_joint_to_joint(body):
    at, frames = body.landmarks, body.frames
    assert np.allclose(frames["thigh"].origin, at["hip_joint_centre"])
    assert np.allclose(frames["leg"].centre(0.0)[0], at["knee_joint_centre"], atol=12)
    assert np.allclose(frames["leg"].centre(1.0)[0], at["ankle_joint_centre"], atol=12)
    assert frames["foot"].centre(0.0)[0][1] > frames["foot"].centre(1.0)[0][1]


@pytest.mark.parametrize(("name", "bone"), [("thigh", "bone:femur"), ("leg", "bone:tibia")])
def test_depth_0_is_the_surface_of_the_bone(body, name, bone):
    axial, angle = np.meshgrid(np.linspace(0.3, 0.7, 9), np.arange(0, 360, 30))
    points = body.frames[name].point(axial, angle, 0.0)
    assert distance(points, body.parts[bone].mesh).max() < 2.0


@pytest.mark.parametrize("name", ["thigh", "leg"])
def test_depth_1_is_the_skin(body, name):
    axial, angle = np.meshgrid(np.linspace(0.35, 0.8, 9), np.arange(0, 360, 30))
    points = body.frames[name].point(axial, angle, 1.0)
    assert distance(points, body.skin).max() < 2.5


def test_the_upper_thigh_ends_at_the_median_plane(body):
    assert body.frames["thigh"].point(0.0, np.arange(30, 150, 10), 1.0)[:, 0].max() < 0.5


def test_one_place_gives_one_point(body):
    assert body.frames["leg"].point(0.5, 90, 0.5).shape == (3,)
    assert body.frames["leg"].point([0.5, 0.6], 90, 0.5).shape == (2, 3)


def test_a_section_of_a_cube_is_a_square():
    cube = pv.Cube(x_length=2, y_length=4, z_length=6).triangulate().clean()
    points = np.asarray(cube.points, float)
    segments = cross_section(points[:, :2], cube.regular_faces, points[:, 2] - 0.1)
    assert np.allclose(ray_radii(segments, [0, 90, 180, 270], outermost=True), [1, 2, 1, 2])


def test_rays_take_the_nearest_or_the_farthest_crossing():
    segments = np.array([[[1.0, -1], [1, 1]], [[3, -1], [3, 1]]])
    assert ray_radii(segments, [0.0, 90.0], outermost=False).tolist() == [1.0, 0.0]
    assert ray_radii(segments, [0.0], outermost=True).tolist() == [3.0]
