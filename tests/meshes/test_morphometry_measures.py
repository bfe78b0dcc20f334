"""Each measuring function on geometry whose measures are known."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from meshes.geometry.surfaces import Surface, from_polydata, merged
from meshes.morphometry import lines, solids

X, Y, Z = np.eye(3)
ZERO = np.zeros(3)
NEAR = {"abs": 1e-6}


@pytest.fixture
def bent():
    """A course 10 mm down, then 20 mm forwards."""
    down = np.linspace(0, -10, 11)[:, None] * Z
    forwards = -10 * Z + np.linspace(1, 20, 20)[:, None] * -Y
    return np.vstack([down, forwards])


def box(x: float, y: float, z: float, centre: np.ndarray = ZERO) -> Surface:
    return from_polydata(
        pv.Cube(center=centre, x_length=x, y_length=y, z_length=z).triangulate().clean()
    )


def cylinder(radius: float, height: float) -> Surface:
    mesh = pv.Cylinder(direction=Z, radius=radius, height=height, resolution=180)
    return from_polydata(mesh.triangulate().clean())


def test_distances():
    place = np.array([3.0, 4.0, 12.0])
    assert lines.distance(ZERO, place) == pytest.approx(13)
    assert lines.offset(ZERO, place, -Z) == pytest.approx(-12)
    assert lines.flat_distance(ZERO, place, Z) == pytest.approx(5)
    assert lines.path_length([ZERO, 3 * X, 3 * X + 4 * Y]) == pytest.approx(7)


def test_fraction_along_a_line_is_taken_in_the_projection():
    assert lines.fraction(5 * X + 9 * Y, ZERO, 20 * X) == pytest.approx(0.25)
    assert lines.fraction(5 * X + 9 * Z, ZERO, 20 * X + 50 * Z, Z) == pytest.approx(0.25)


def test_distance_off_a_line_has_the_sign_of_its_side():
    line = (ZERO, 10 * Y)
    assert lines.off_line(4 * Y + 3 * Z + 99 * X, line, Z, X) == pytest.approx(3)
    assert lines.off_line(4 * Y - 3 * Z, line, Z, X) == pytest.approx(-3)


def test_angles():
    assert lines.angle(X, -X - Y) == pytest.approx(45)
    assert lines.angle(X + 7 * Z, X + Y, Z) == pytest.approx(45)
    assert lines.angle_to_plane(X + Z, Z) == pytest.approx(45)
    assert lines.obtuse_angle(X, X + Y) == pytest.approx(135)


def test_order_and_rising():
    assert lines.in_order([ZERO, Y, 3 * Y], Y) == 1
    assert lines.in_order([ZERO, 3 * Y, Y], Y) == 0
    assert lines.rising([1, 2, 1.5], tolerance=1) == 1
    assert lines.rising([1, 2, 1.5]) == 0


def test_lengths_along_a_course(bent):
    assert lines.length_between(bent, -4 * Z, -10 * Z - 5 * Y) == pytest.approx(11)
    assert lines.at_length(bent, 15) == pytest.approx(-10 * Z - 5 * Y)
    assert lines.nearest(bent, -3.3 * Z + X) == pytest.approx(-3.3 * Z)


def test_a_course_crosses_a_level_and_a_line(bent):
    assert lines.crossing(bent, -3.5 * Z, Z) == pytest.approx(-3.5 * Z)
    line = (np.array([-5.0, -7.0, 40.0]), np.array([5.0, -7.0, 40.0]))
    assert lines.crossing_of_line(bent, *line, Z) == pytest.approx(-10 * Z - 7 * Y)
    with pytest.raises(lines.NotFoundOnCourseError):
        lines.crossing(bent, 3 * Z, Z)


def test_the_last_of_two_crossings():
    wave = np.array([ZERO, X + 2 * Z, 2 * X - 2 * Z, 3 * X + 2 * Z])
    first, last = (lines.crossing(wave, Z, Z, which)[0] for which in (0, -1))
    assert (first, last) == pytest.approx((0.5, 2.75))


def test_the_tangent_of_a_course(bent):
    assert lines.tangent(bent, -5 * Z, 3) == pytest.approx(-Z)


def test_extents():
    assert solids.extent(box(10, 20, 30), Y) == pytest.approx(20)
    assert solids.longest(box(3, 4, 12)) == pytest.approx(13)
    assert solids.width_across(box(3, 4, 12), Z) == pytest.approx(5)
    assert abs(solids.long_axis(box(3, 4, 12)) @ Z) == pytest.approx(1)
    assert solids.farthest(box(2, 2, 8), X + Y + Z) == pytest.approx([1, 1, 4])


def test_girth_is_that_of_a_tape_and_follows_the_plane():
    assert solids.girth(cylinder(10, 50), ZERO, Z) == pytest.approx(2 * np.pi * 10, rel=1e-3)
    hollow = merged([box(10, 10, 10), box(10, 10, 10, 30 * X)])
    assert solids.girth(hollow, ZERO, Z) == pytest.approx(2 * (40 + 10))
    oblique = solids.girth(box(10, 10, 100), ZERO, Z + X)
    assert oblique == pytest.approx(2 * (10 + 10 * np.sqrt(2)))
    cone = from_polydata(
        pv.Cone(center=ZERO, direction=Z, height=40, radius=20, resolution=180).triangulate()
    )
    girths = solids.girths(cone, -10 * Z, 10 * Z)
    assert girths.max() == pytest.approx(2 * np.pi * 15, rel=1e-3)
    assert girths.min() == pytest.approx(2 * np.pi * 5, rel=1e-3)


def test_the_area_of_a_section_is_that_of_its_inside():
    assert solids.section_area(cylinder(10, 50), ZERO, Z) == pytest.approx(np.pi * 100, rel=1e-3)
    two = merged([box(10, 10, 10), box(4, 5, 10, 30 * X)])
    assert solids.section_area(two, ZERO, Z) == pytest.approx(120)
    oblique = solids.section_area(box(10, 10, 100), ZERO, Z + X)
    assert oblique == pytest.approx(100 * np.sqrt(2))
    with pytest.raises(solids.EmptySectionError):
        solids.section_area(box(10, 10, 10), 20 * Z, Z)


def test_two_parts_border_where_they_lie_along_each_other():
    """Two plates, 1 mm apart; the place nearest to a corner, not the mean of all."""
    plates = [from_polydata(pv.Plane(center=(0, 0, z), i_size=20, j_size=20).triangulate())
              for z in (0.0, 1.0)]  # fmt: skip
    assert solids.border_between(*plates, 10 * X + 10 * Y) == pytest.approx((10, 10, 0.5))


def test_the_rim_of_a_plate_lies_farthest_to_a_side():
    body = from_polydata(pv.Cube(x_length=40, y_length=30, z_length=25).triangulate().subdivide(3))
    rim = solids.plate_rim(body, 20 * Z, Z, 40, -Y)
    assert rim[1] == pytest.approx(-15)
    assert rim[2] == pytest.approx(12.5)


def test_thickness_of_a_wall_and_width_of_the_room_between_two():
    walls = merged([box(4, 50, 50, -10 * X), box(6, 50, 50, 10 * X)])
    assert solids.thickness(walls, -10 * X, X) == pytest.approx(4)
    assert solids.thickness(walls, ZERO, X) == pytest.approx(8 + 7)
    waist = from_polydata(
        pv.Cone(center=ZERO, direction=Z, height=40, radius=20, resolution=90).triangulate()
    )
    least = solids.thinnest(waist, [-10 * Z, 10 * Z], X)
    assert least == pytest.approx(10, rel=1e-2)


def test_the_plate_of_a_body_is_its_tilted_top():
    tilted = from_polydata(
        pv.Cube(x_length=40, y_length=30, z_length=25).triangulate().subdivide(3).rotate_x(20)
    )
    up = np.array([0, -np.sin(np.radians(20)), np.cos(np.radians(20))])
    middle, normal = solids.plate(tilted, 20 * Z, Z, 12)
    assert lines.angle(normal, up) == pytest.approx(0, abs=0.1)
    assert middle @ up == pytest.approx(12.5, abs=0.1)


def test_the_sphere_is_found_beside_its_neck():
    ball = from_polydata(pv.Sphere(radius=23, theta_resolution=60, phi_resolution=60))
    neck = from_polydata(
        pv.Cylinder(center=30 * X, direction=X, radius=13, height=40).triangulate().clean()
    )
    found = solids.sphere_diameter(merged([ball, neck]), np.array([1.0, -1.0, 2.0]), 27)
    assert found == pytest.approx(46, abs=0.6)


def test_depth_under_a_surface():
    assert solids.depth_under(box(40, 40, 40), 15 * X) == pytest.approx(5)
    assert solids.depth_under(box(40, 40, 40), 25 * X) == pytest.approx(-5)


def test_a_course_crosses_a_border_and_leaves_a_part():
    course = np.linspace(-20 * X + 9 * Z, 20 * X - 9 * Z, 41)
    block = box(10, 10, 60)
    crossed = solids.crossing_of_border(course, block, X, Z)
    assert crossed == pytest.approx(5 * X - 2.25 * Z)
    assert solids.leaving(course, block) == pytest.approx(5 * X - 2.25 * Z, abs=0.05)
    edge = solids.edge(block, X, Z)
    assert edge[:, 0] == pytest.approx(5)
    assert edge[0, 2] > edge[-1, 2]


def test_where_a_course_comes_up_under_the_skin():
    course = np.linspace(ZERO, 19 * X, 39)
    assert solids.coming_up(course, box(40, 40, 40), 8) == pytest.approx(12 * X, abs=1e-3)


def test_round_nerves_side_by_side():
    assert solids.nerve_width([ZERO, 6 * X], [3, 2], X) == pytest.approx(11)
    assert solids.nerve_width([ZERO, 6 * X], [3, 2], Y) == pytest.approx(6)
    assert solids.nerve_area([3, 2]) == pytest.approx(13 * np.pi)


def test_an_empty_section_is_told():
    with pytest.raises(solids.EmptySectionError):
        solids.section(box(10, 10, 10), 20 * Z, Z)
