"""The skin, measured in millimetres on the default body."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from meshes.geometry.triangles import (
    boundary_loops,
    mirror_halves,
    split_long_edges,
    surface_samples,
    zip_loops,
)
from meshes.skin.skin_sections import shapes_of
from meshes.tables.library import load_tables

LEAST_COVER = 3.0  # mm of soft tissue over a bone
LEAST_COVER_OF_TOES = 2.7  # mm; some bones of the toes are only 7 mm apart
MOST_TRIANGLES = 70_000
STEEPEST = 15.0  # degrees between neighbouring triangles where a limb is smooth


def depth(points, mesh):
    """How far (mm) points lie inside a mesh."""
    found = pv.PolyData(np.atleast_2d(points)).compute_implicit_distance(mesh)
    return -np.asarray(found["implicit_distance"])


def girth(skin, level):
    """Length (mm) of one leg's outline at a level."""
    cut = skin.slice("z", origin=(0, 0, level)).compute_cell_sizes()
    return cut["Length"].sum() / 2


def test_the_skin_is_one_closed_manifold_surface(each_body):
    skin = each_body.skin
    assert skin.n_open_edges == 0
    assert skin.is_manifold
    assert len(np.unique(skin.connectivity()["RegionId"])) == 1
    assert skin.n_cells <= MOST_TRIANGLES


def test_left_and_right_are_exact_mirror_images(body):
    points = np.asarray(body.skin.points)
    right = {tuple(p) for p in points[points[:, 0] < 0].tolist()}
    left = {(-x, y, z) for x, y, z in points[points[:, 0] > 0].tolist()}
    assert right == left


def test_normals_point_outward(body):
    skin = body.skin
    step = 0.4  # mm, less than half of the cleft between two toes
    outward = np.asarray(skin.points)[::50] + step * skin.point_data["Normals"][::50]
    assert (depth(outward, skin) < 0).mean() > 0.995


def test_every_bone_is_covered(each_body):
    names = [n for n in each_body.parts if n.startswith("bone:")]
    bare = {n: depth(each_body.parts[n].points[::4], each_body.skin).min() for n in names}
    least = {n: LEAST_COVER_OF_TOES if "phalanx" in n else LEAST_COVER for n in names}
    assert {n: round(d, 1) for n, d in bare.items() if d < least[n]} == {}


@pytest.mark.parametrize(
    ("start", "end", "share", "expected"),
    [  # girths of the prototype body that was judged natural
        ("hip_joint_centre", "knee_joint_centre", 0.5, 505),
        ("knee_joint_centre", "ankle_joint_centre", 0.0, 350),
        ("knee_joint_centre", "ankle_joint_centre", 0.33, 371),
        ("knee_joint_centre", "ankle_joint_centre", 0.81, 227),
    ],
)
def test_girths_of_the_leg(body, start, end, share, expected):
    a, b = body.landmarks[start][2], body.landmarks[end][2]
    assert girth(body.skin, a + share * (b - a)) == pytest.approx(expected, rel=0.03)


def test_the_waist_is_narrower_than_the_hips(body):
    hips = 2 * girth(body.skin, body.landmarks["hip_joint_centre"][2])
    waist = 2 * girth(body.skin, body.landmarks["disc_centre_L3_4"][2])
    assert waist == pytest.approx(789, rel=0.03)
    assert hips == pytest.approx(1033, rel=0.03)


def test_the_knee_is_hollow_behind_and_the_calf_is_not(body):
    leg = body.frames["leg"]
    knee, calf = leg.centre(0.0)[0], leg.point(0.28, 180, 1.0)
    crease = body.frames["thigh"].point(1.0, 180, 1.0)
    assert calf[1] - crease[1] > 5
    assert crease[1] > knee[1]


@pytest.mark.parametrize("toe", [1, 2, 3, 4])
def test_toes_are_apart(body, toe):
    """Between two toes, at the end of the shorter one, there is air."""
    tip = np.asarray(body.landmarks[f"toe_tip_{toe + 1}"], float)
    longer = np.vstack(
        [
            p.points
            for n, p in body.parts.items()
            if n.startswith("bone:phalanx") and n.endswith(str(toe))
        ]
    )
    line = np.linspace(tip, longer[np.linalg.norm(longer - tip, axis=1).argmin()], 40)
    assert depth(line, body.skin).min() < 0


def outlines(skin, point):
    """The closed outlines of a coronal cut through a point, each as its x and z, mm."""
    cut = skin.clip("x", origin=(-1, 0, 0)).slice("y", origin=(0, point[1], 0)).connectivity()
    number = np.asarray(cut.point_data["RegionId"])
    return [np.asarray(cut.points)[number == i][:, [0, 2]] for i in np.unique(number)]


@pytest.mark.parametrize("toe", [1, 2, 3, 4])
def test_neighbouring_toes_are_cut_apart(body, toe):
    """Half way from the web to the tip, the cut shows two toes, not one."""
    web, tip = body.landmarks[f"web_space_{toe}"], body.landmarks[f"toe_tip_{toe + 1}"]
    found = []
    for number in (toe, toe + 1):
        names = [n for n in body.parts if n.startswith("bone:phalanx") and n.endswith(str(number))]
        bone = np.vstack([body.parts[n].points for n in names])
        at = bone[np.abs(bone[:, 1] - (web[1] + tip[1]) / 2).argmin()]
        boxes = [(line.min(0), line.max(0)) for line in outlines(body.skin, (web + tip) / 2)]
        round_it = [
            n
            for n, (low, high) in enumerate(boxes)
            if (low < at[[0, 2]]).all() and (at[[0, 2]] < high).all()
        ]
        found.append(min(round_it, key=lambda n: np.prod(boxes[n][1] - boxes[n][0])))
    assert found[0] != found[1]


@pytest.mark.parametrize("side", ["medial", "lateral"])
def test_a_malleolus_stands_out(body, side):
    """The skin over the malleolus lies farther out than that 30 mm higher."""
    tip = body.landmarks[f"{side}_malleolus_{side}"]
    reach = []
    for level in (tip[2], tip[2] + 30):
        cut = body.skin.clip("x", origin=(-1, 0, 0)).slice("z", origin=(0, 0, level))
        x = np.asarray(cut.points)[:, 0]
        reach.append(x.max() if side == "medial" else -x.min())
    assert reach[0] > reach[1] + 3


def test_the_buttocks_are_apart_and_round(body):
    """Natal cleft: at the level of the ischial spine the midline lies 15 mm before the buttock."""
    level = body.landmarks["ischial_spine"][2] - 20
    cut = np.asarray(body.skin.slice("z", origin=(0, 0, level)).points)
    middle = cut[(np.abs(cut[:, 0]) < 3) & (cut[:, 1] > 0)]
    assert middle[:, 1].min() < cut[:, 1].max() - 15


def test_the_back_is_hollow_above_the_sacrum(body):
    levels = [body.landmarks[n][2] for n in ("disc_centre_L4_5", "sacral_canal_S4")]
    hollow, round_ = (
        np.asarray(body.skin.slice("z", origin=(0, 0, z)).points)[:, 1].max() for z in levels
    )
    assert round_ > hollow + 20


@pytest.mark.parametrize(("frame", "low", "high"), [("thigh", 0.3, 0.8), ("leg", 0.2, 0.8)])
def test_limbs_have_no_ripples(body, frame, low, high):
    """No sharp edge between triangles, and no seam, along thigh and leg."""
    skin = body.skin
    points, faces = np.asarray(skin.points, float), skin.regular_faces
    axial, _, _ = body.frames[frame].coordinates(points)
    inside = ((axial > low) & (axial < high) & (points[:, 0] < -4))[faces].all(1)
    part = pv.PolyData.from_regular_faces(points, faces[inside]).clean()
    sharp = part.extract_feature_edges(
        feature_angle=STEEPEST,
        boundary_edges=False,
        non_manifold_edges=False,
        manifold_edges=False,
    )
    assert sharp.n_cells <= 0.002 * part.n_cells


def test_the_great_toe_has_a_nail(body):
    """Behind the plate the skin dips: a fold, 0.2 mm or more below the plate's edge."""
    bone = body.parts["bone:phalanx_distal_1"].points
    skin = np.asarray(body.skin.points)
    near = (np.abs(skin[:, 0] - bone[:, 0].mean()) < 2) & (skin[:, 2] > bone[:, 2].max())
    line = skin[near & (np.abs(skin[:, 1] - bone[:, 1].mean()) < 12)]
    line = line[np.argsort(line[:, 1])]
    height = np.interp(np.arange(line[0, 1], line[-1, 1], 0.5), line[:, 1], line[:, 2])
    bend = np.diff(height, 2)
    assert bend.max() > 0.05


def test_the_arch_is_off_the_ground_and_the_heel_on_it(body):
    ground = body.skin.bounds[4]
    foot = body.frames["foot"]
    assert foot.point(0.5, 150, 1.0)[2] - ground > 6
    assert abs(foot.point(0.1, 180, 1.0)[2] - ground) < 3


def test_the_cut_through_the_trunk_is_flat_and_above_t12(body):
    top = body.skin.bounds[5]
    assert top > body.parts["bone:vertebra_T12"].points[:, 2].max() + 5
    assert (np.abs(np.asarray(body.skin.points)[:, 2] - top) < 0.5).sum() > 50


def test_every_section_lies_in_its_segment():
    for name, shape in shapes_of(load_tables()).items():
        assert (np.diff(shape.axial) > 0).all(), name
        assert (shape.sections[:, :3] > 20).all(), name
        assert shape.bulges, name


def test_two_open_borders_are_zipped_without_a_hole():
    tube = pv.Cylinder(direction=(0, 0, 1), height=4, radius=5, resolution=20, capping=False)
    tube = tube.triangulate().clean()
    other = pv.Cylinder(
        center=(0, 0, 5), direction=(0, 0, 1), height=4, radius=5, resolution=31, capping=False
    )
    other = other.triangulate().clean()
    points = np.vstack([tube.points, other.points])
    faces = np.vstack([tube.regular_faces, other.regular_faces + tube.n_points])
    loops = [loop for loop in boundary_loops(faces) if 1.5 < points[loop, 2].mean() < 3.5]
    closed = np.vstack([faces, zip_loops(points, *loops)])
    mesh = pv.PolyData.from_regular_faces(points, closed)
    torn = mesh.extract_feature_edges(
        boundary_edges=False, non_manifold_edges=True, feature_edges=False, manifold_edges=False
    )
    assert torn.n_cells == 0
    assert len(boundary_loops(closed)) == 2


def test_long_edges_are_halved_without_tearing():
    ball = pv.Icosphere(radius=30, nsub=1)
    finer = split_long_edges(ball, 17.0)
    assert finer.n_cells > ball.n_cells
    assert finer.n_open_edges == 0
    assert finer.volume == pytest.approx(ball.volume)


def test_halves_share_the_middle():
    half = pv.Box(bounds=(-2, 0, 0, 1, 0, 1)).triangulate().clean()
    faces = half.regular_faces
    open_half = faces[~np.isclose(half.points[faces][:, :, 0], 0).all(1)]
    whole = mirror_halves(pv.PolyData.from_regular_faces(half.points, open_half))
    assert whole.n_open_edges == 0
    assert whole.volume == pytest.approx(4.0)


def test_samples_of_a_surface_are_dense():
    plate = pv.Plane(i_size=20, j_size=20, i_resolution=1, j_resolution=1).triangulate()
    samples = surface_samples(plate, 3.0)
    gap = np.linalg.norm(samples[:, None] - samples[None], axis=2)
    np.fill_diagonal(gap, 99)
    assert gap.min(1).max() < 3.5
