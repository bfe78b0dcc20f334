"""The skin, measured in millimetres on the default body."""

from __future__ import annotations

import csv
from importlib.resources import files

import numpy as np
import pytest
import pyvista as pv

from meshes.geometry.subdivision import subdivided
from meshes.geometry.triangles import (
    boundary_loops,
    mirror_halves,
    split_long_edges,
    surface_samples,
    zip_loops,
)
from meshes.skin.creases import crease_line
from meshes.skin.human_form import human_form
from meshes.tables.library import load_tables
from meshes.tables.physique import PHYSIQUES, SEXES
from meshes.tables.rows import direction
from meshes.tables.sexes import PublishedSize

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


def published(row):
    """The mean (mm) of a row of the published measurements."""
    with (files("meshes.morphometry") / "data" / "published.csv").open() as lines:
        return next(float(r["mean_mm"]) for r in csv.DictReader(lines) if r["id"] == row)


def trochanter_height(body):
    return body.landmarks["greater_trochanter_tip"][2] - body.skin.bounds[4]


@pytest.mark.parametrize("sex", SEXES)
def test_sizes_of_the_table_are_those_of_the_published_rows(sex):
    row = load_tables().sexes[sex]
    sizes = [value for _, value in [*row, *row.canal] if isinstance(value, PublishedSize)]
    assert len(sizes) >= 6
    assert {size.row: size.mm for size in sizes} == {
        size.row: published(size.row) for size in sizes
    }


@pytest.mark.parametrize(
    ("level", "row", "low", "high"),
    [("calf", "M274", 0.2, 0.45), ("ankle", "M272", 0.75, 0.95)],
)
def test_girths_of_the_leg_are_those_of_men(body, level, row, low, high):
    """As shares of the height of the trochanter, within one standard deviation of the survey."""
    knee, ankle = (body.landmarks[f"{joint}_joint_centre"][2] for joint in ("knee", "ankle"))
    girths = [girth(body.skin, knee + s * (ankle - knee)) for s in np.linspace(low, high, 12)]
    found = max(girths) if level == "calf" else min(girths)
    wanted = published(row) / published("M288") * trochanter_height(body)
    assert found == pytest.approx(wanted, rel=0.06)


def test_the_hips_are_as_broad_as_those_of_men(body):
    level = body.landmarks["greater_trochanter"][2]
    skin = np.asarray(body.skin.points)
    breadth = np.ptp(skin[np.abs(skin[:, 2] - level) < 40, 0])
    wanted = published("M292") / published("M288") * trochanter_height(body)
    assert breadth == pytest.approx(wanted, rel=0.05)


def test_the_waist_is_narrower_than_hips_and_chest(each_body):
    z = each_body.landmarks
    hips = girth(each_body.skin, z["hip_joint_centre"][2])
    waist = min(girth(each_body.skin, z[f"vertebral_body_{v}"][2]) for v in ("L2", "L3", "L4"))
    assert waist < 0.95 * hips


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


@pytest.mark.parametrize(
    ("frame", "low", "high"), [("thigh", 0.3, 0.8), ("leg", 0.2, 0.8), ("trunk", 0.05, 0.4)]
)
def test_limbs_and_trunk_have_no_ripples(body, frame, low, high):
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


def test_the_cover_of_a_shallow_place_is_that_of_its_row(body):
    """Nearest skin: never over the row's figure (it runs aslant), and 2 mm or more."""
    far = {}
    for place in load_tables().subcutaneous:
        found = depth(body.landmarks[place.at], body.skin)[0]
        if not (found >= 2.0 and (place.least or found <= place.cover + 4)):
            far[place.at] = (round(float(found), 1), place.cover)
    assert far == {}


@pytest.mark.parametrize(
    "spine", ["posterior_superior_iliac_spine", "anterior_superior_iliac_spine"]
)
def test_the_skin_over_an_iliac_spine_has_neither_fin_nor_spike(each_body, spine):
    """Within 45 mm of it no two triangles meet at more than STEEPEST."""
    skin, at = each_body.skin, each_body.landmarks[spine]
    corners = np.asarray(skin.points, float)[skin.regular_faces]
    near = (np.linalg.norm(corners - at, axis=2) < 45).all(axis=1)
    part = pv.PolyData.from_regular_faces(np.asarray(skin.points), skin.regular_faces[near]).clean()
    sharp = part.extract_feature_edges(
        feature_angle=STEEPEST,
        boundary_edges=False,
        non_manifold_edges=False,
        manifold_edges=False,
    )
    assert part.n_cells > 50
    assert sharp.n_cells == 0


def test_the_belly_does_not_hang_before_the_pubis(each_body):
    """In front of the symphysis lies its cover, and that of its physique, not half a belly."""
    symphysis = each_body.landmarks["pubic_symphysis"]
    row = next(p for p in load_tables().subcutaneous if p.at == "pubic_symphysis")
    ahead = symphysis - np.array([0.0, 200.0, 0.0])
    reach = symphysis[1] - each_body.skin.ray_trace(ahead, symphysis)[0][0][1]
    assert 0.75 * row.cover < reach < 1.5 * row.cover


def over(skin, place, toward):
    """How far out (mm) along a direction the right half lies at a place."""
    hits = skin.ray_trace(place + 300 * toward, place - 300 * toward)[0]
    return ((hits - place) @ toward).max()


@pytest.mark.parametrize("crease", ["groin", "gluteal_fold", "popliteal_crease", "ball_crease"])
def test_a_crease_is_hollow(each_body, crease):
    """In its middle third the skin lies deeper than the mean of both sides of it."""
    row = next(row for row in load_tables().creases if row.id == crease)
    toward, line = direction(row.toward), crease_line(row, each_body.landmarks)
    middle = line[len(line) // 3 : 2 * len(line) // 3 : 6]
    across = np.cross(toward, line[-1] - line[0])
    across *= 2.5 * row.width / np.linalg.norm(across)
    hollow = [
        (over(each_body.skin, p + across, toward) + over(each_body.skin, p - across, toward)) / 2
        - over(each_body.skin, p, toward)
        for p in middle
    ]
    assert np.median(hollow) > 0.5


def test_the_toes_are_set_off_from_the_ball(each_body):
    """Across the crease at their root the skin of the sole bends, on the first and second toe."""
    row = next(row for row in load_tables().creases if row.id == "toe_crease")
    down, line = direction(row.toward), crease_line(row, each_body.landmarks)
    for toe in (1, 2):
        at = np.average(
            [each_body.landmarks[f"{n}_{toe}"] for n in ("metatarsal_head", "toe_tip")],
            axis=0,
            weights=[0.6, 0.4],
        )
        at = line[np.linalg.norm(line - at, axis=1).argmin()]
        ahead = np.array([0.0, -8.0, 0.0])
        beside = [over(each_body.skin, at + step, down) for step in (ahead, -ahead)]
        assert np.mean(beside) - over(each_body.skin, at, down) > 0.5


def test_the_natal_cleft_reaches_down_to_the_coccyx(each_body):
    """Over the tip of the coccyx the median line lies 20 mm and more before the buttock."""
    tip = each_body.landmarks["coccyx_tip"]
    skin = np.asarray(each_body.skin.points)
    level = np.abs(skin[:, 2] - tip[2]) < 6
    median = skin[level & (np.abs(skin[:, 0]) < 1e-6), 1].max()
    assert median < skin[level, 1].max() - 20


def test_the_thighs_do_not_meet(each_body):
    """Right of the median plane lies only the right half; between the thighs is air."""
    skin = np.asarray(each_body.skin.points)
    hip, knee = (each_body.landmarks[f"{j}_joint_centre"][2] for j in ("hip", "knee"))
    crotch = skin[np.abs(skin[:, 0]) < 1e-6, 2].min()
    thigh = skin[(skin[:, 2] < crotch - 15) & (skin[:, 2] > knee)]
    assert crotch < hip
    assert np.abs(thigh[:, 0]).min() > 0.8


def profile(skin, low, high, reach):
    """What `reach` gives of the right half at levels 8 mm apart, and the levels."""
    levels = np.arange(low, high, 8.0)
    right = skin.clip("x", origin=(-1e-3, 0, 0))
    cuts = [np.asarray(right.slice("z", origin=(0, 0, z)).points) for z in levels]
    return levels, np.array([reach(cut) for cut in cuts])


@pytest.mark.parametrize(
    ("start", "end", "reach", "steepest"),
    [
        ("iliac_crest_tubercle", "femoral_shaft_middle", lambda cut: -cut[:, 0].min(), 40),
        ("sacral_canal_S4", "femoral_shaft_middle", lambda cut: cut[:, 1].max(), 62),
        ("tibial_tuberosity", "ankle_joint_centre", lambda cut: -cut[:, 0].min(), 40),
    ],
    ids=["trochanter", "buttock", "ankle"],
)
def test_outlines_have_no_step(body, start, end, reach, steepest):
    """No step at the trochanter, no shelf under the buttock, no line of a sock at the ankle."""
    high, low = body.landmarks[start][2], body.landmarks[end][2]
    _, out = profile(body.skin, low, high, reach)
    bend = np.degrees(np.abs(np.diff(np.arctan2(np.diff(out), 8.0))))
    slope = np.degrees(np.arctan2(np.abs(np.diff(out)), 8.0))
    assert slope.max() < steepest
    assert bend.max() < 20


@pytest.mark.parametrize("sex", SEXES)
def test_all_forms_of_the_file_are_one_mesh(sex):
    tables = load_tables()
    forms = [human_form(sex, tables.physiques[name]) for name in PHYSIQUES]
    assert all((form.quads == forms[0].quads).all() for form in forms)
    assert all((form.points[:, 0] <= 0).all() for form in forms)
    slim, average, heavy = (np.ptp(form.points[:, 1]) for form in forms)
    assert slim < average < heavy


def test_subdivision_keeps_what_is_flat_and_rounds_what_is_not():
    corners = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], float) * 10
    box = np.array(
        [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]]
    )
    points, quads = subdivided(corners, box)
    assert (len(points), len(quads)) == (26, 24)
    reach = np.linalg.norm(points - 5, axis=1)
    assert reach.max() < 7  # the corners were 8.7 from the middle
    flat = np.array([[0, 0, 3], [1, 0, 3], [1, 1, 3], [0, 1, 3]], float)
    assert (subdivided(flat, np.array([[0, 1, 2, 3]]))[0][:, 2] == 3).all()


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
