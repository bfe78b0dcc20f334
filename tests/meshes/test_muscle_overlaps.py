"""How deep muscles lie in each other, over all pairs, in millimetres."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from solid_angles import inside
from solid_angles import winding as by_solid_angles

from meshes.geometry.triangles import surface_samples, triangle_mesh
from meshes.geometry.winding import inside as lies_in
from meshes.geometry.winding import winding
from meshes.soft_tissue.muscle_crowd import Crowd
from meshes.soft_tissue.muscle_overlaps import overlaps
from meshes.soft_tissue.muscle_parting import APART, Parting

DEEP = 1.0  # mm that a point of one muscle may lie in another
UNDER_A_FACE = 2.0  # mm that a place between its points may: faces are up to 60 mm long
SPACING = 4.0  # mm between these places
OWN_ROOM = (
    *(f"muscle:multifidus_{root}" for root in ("L1", "L2", "L3", "L4", "L5", "S1")),
    *("muscle:erector_spinae_longissimus", "muscle:erector_spinae_iliocostalis"),
    *("muscle:external_oblique", "muscle:internal_oblique", "muscle:transversus_abdominis"),
)
"""Muscles that fill a room of their own, or are a wall themselves."""


def shared_depth(points, mesh):
    """How deep (mm) the deepest of points lies in a mesh; 0 where none does.

    VTK's sign is left out: near thin borders it takes places inside for outside.
    """
    near = points[lies_in(points, mesh)]
    if not len(near):
        return 0.0
    depth = np.abs(pv.PolyData(near).compute_implicit_distance(mesh)["implicit_distance"])
    return float(depth.max())


def shared(body, places):
    """Depth (mm) that each ordered pair of muscles shares, of places (n, 3) on the first."""
    muscles = {name: part for name, part in body.parts.items() if name.startswith("muscle:")}
    asked = {name: places(part) for name, part in muscles.items()}
    return {
        (one, other): shared_depth(asked[one], part.mesh)
        for one in muscles
        for other, part in muscles.items()
        if one != other
    }


def over(found, limit):
    return {pair: round(depth, 2) for pair, depth in found.items() if depth > limit}


@pytest.fixture(scope="module")
def of_points(each_body):
    return shared(each_body, lambda part: np.asarray(part.points, float))


def cube(middle=(0.0, 0.0, 0.0), side=10.0):
    solid = (
        pv.Cube(center=middle, x_length=side, y_length=side, z_length=side).triangulate().clean()
    )
    return triangle_mesh(np.asarray(solid.points, float), solid.regular_faces)


def test_a_point_in_a_cube_is_found_and_its_depth():
    assert shared_depth(np.array([[0.0, 0.0, 2.0]]), cube()) == pytest.approx(3.0, abs=0.01)
    assert shared_depth(np.array([[9.0, 0.0, 0.0]]), cube()) == 0.0


def test_no_muscle_lies_in_another(of_points):
    assert over(of_points, DEEP) == {}


def test_muscles_with_a_room_of_their_own_share_none_of_it(of_points):
    assert {p: d for p, d in over(of_points, DEEP).items() if set(p) <= set(OWN_ROOM)} == {}


def test_no_muscle_lies_under_the_faces_of_another(each_body):
    found = shared(each_body, lambda part: surface_samples(part.mesh, SPACING))
    assert over(found, UNDER_A_FACE) == {}


HELD = {
    "bone:sesamoid_medial": ("muscle:flexor_hallucis_brevis", "muscle:abductor_hallucis"),
    "bone:sesamoid_lateral": ("muscle:flexor_hallucis_brevis", "muscle:adductor_hallucis"),
}
"""Bones that lie in the tendon which these have in common (Gray 1918)."""
HALF_OF_IT = 3.5
"""mm; a tendon holds no more than half of a sesamoid bone."""


def test_no_muscle_lies_in_a_bone(each_body):
    """Also under its faces: one that cuts a shaft or the ala has all of its corners outside."""
    bones = {name: part.mesh for name, part in each_body.parts.items() if part.kind == "bone"}
    deep = {}
    for name, part in each_body.parts.items():
        if part.kind != "muscle" or name in OWN_ROOM:
            continue
        places = surface_samples(part.mesh, SPACING)
        for bone, mesh in bones.items():
            depth = shared_depth(places, mesh)
            if depth > (HALF_OF_IT if name in HELD.get(bone, ()) else UNDER_A_FACE):
                deep[name, bone] = round(depth, 2)
    assert deep == {}


def test_the_ray_counts_as_the_solid_angle_does(body):
    """Of places in and round the most folded muscle, which lies round a bone."""
    mesh = body.parts["muscle:vastus_lateralis"].mesh
    low, high = np.array(mesh.bounds).reshape(3, 2).T
    places = np.random.default_rng(2).uniform(low, high, (200, 3))
    counted = winding(places, np.asarray(mesh.points, float)[mesh.regular_faces])
    assert (counted == np.round(by_solid_angles(places, mesh))).all()
    assert counted.any()
    assert not counted.all()


def test_a_mesh_that_is_inside_out_counts_less_than_nothing():
    corners = np.asarray(cube().points, float)[cube().regular_faces]
    places = np.array([[0.1, 0.2, 0.3], [20.0, 0.2, 0.3]])
    assert winding(places, corners).tolist() == [1, 0]
    assert winding(places, corners[:, ::-1]).tolist() == [-1, 0]


def two_cubes(apart):
    return Crowd.of([cube(), cube((apart, 0.5, 0.3))])


def test_an_overlap_is_found_under_a_face_whose_corners_lie_outside():
    """A bar through a cube: no point of either lies in the other."""
    bar = pv.Cube(x_length=60, y_length=2, z_length=2).triangulate().clean()
    crowd = Crowd.of([cube(), triangle_mesh(np.asarray(bar.points, float), bar.regular_faces)])
    assert not inside(np.asarray(bar.points, float), cube()).any()
    assert len(overlaps(crowd, np.array([[1, 0]]), 5.0).depth)
    assert not len(overlaps(two_cubes(12.0), np.array([[0, 1], [1, 0]]), 5.0).depth)


def test_bellies_that_overlap_part_and_the_fixed_one_stays():
    """The second is fixed: all of the way is the first one's."""
    crowd = two_cubes(8.0)
    flesh = np.repeat([1.0, 0.0], crowd.point_count)
    parting = Parting(["one", "other"], flesh)
    found = overlaps(crowd, parting.neighbours(crowd), 2.0)
    way = parting.way(crowd, found, np.ones(len(flesh)))
    assert found.depth.max() == pytest.approx(2.0, abs=0.01)
    assert way[: crowd.point_count[0], 0].min() == pytest.approx(-2.0 - APART, abs=0.01)
    assert not way[crowd.point_count[0] :].any()


def test_a_face_that_cuts_a_bone_is_pushed_off_it():
    """A bar through a cube of bone: no corner lies in it, and the bone is not asked."""
    bar = pv.Cube(center=(0, 0, 4), x_length=30, y_length=2, z_length=2).triangulate().clean()
    belly = triangle_mesh(np.asarray(bar.points, float), bar.regular_faces)
    crowd = Crowd.of([belly, cube()])
    flesh = np.repeat([1.0, 0.0], crowd.point_count)
    parting = Parting(["belly"], flesh)
    pairs = parting.beside_bones(crowd)
    assert pairs.tolist() == [[0, 1]]
    found = overlaps(crowd, pairs, 5.0)
    assert len(found.depth)
    way = parting.way(crowd, found, np.ones(len(flesh)))
    assert way[: crowd.point_count[0], 2].max() > 1.0
    assert not way[crowd.point_count[0] :].any()


def test_bellies_of_one_name_and_two_that_are_fixed_are_no_neighbours():
    crowd = two_cubes(8.0)
    flesh = np.ones(len(crowd.points))
    assert len(Parting(["one", "one"], flesh).neighbours(crowd)) == 0
    assert len(Parting(["one", "other"], 0 * flesh).neighbours(crowd)) == 0
    assert len(Parting(["one", "other"], flesh).neighbours(crowd)) == 2
