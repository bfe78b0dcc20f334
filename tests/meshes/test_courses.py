"""The nerve courses, measured in millimetres on the default body."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree

from meshes.geometry.curves import arc_length, positions, spline, turns
from meshes.geometry.winding import inside
from meshes.nerves.course_checks import CoursePlaceError, check_places
from meshes.nerves.course_smoothing import BONE_CLEARANCE, relax
from meshes.places.body_places import Places
from meshes.places.cloud import SAMPLE_REACH, Cloud
from meshes.places.course import Course, Twig
from meshes.tables.library import load_tables
from meshes.tables.waypoints import AtLandmark
from pathways.errors import TableError

LEVELS = ("T12", "L1", "L2", "L3", "L4", "L5")
# Each root that crosses a disc on its way, and that disc.
TRAVERSING = {"L2": "L1_2", "L3": "L2_3", "L4": "L3_4", "L5": "L4_5", "S1": "L5_S1"}


@pytest.fixture(scope="session")
def courses(body):
    return body.courses


@pytest.fixture(scope="session")
def at(body):
    return body.landmarks


def gap(a, b):
    return float(np.linalg.norm(np.asarray(a) - np.asarray(b)))


def tree(atlas):
    return {n: [(p.nerve, p.position) for p in row.parents] for n, row in atlas.nerves.items()}


# ------------------------------------------------------------------ the whole tree


def test_every_root_and_nerve_has_a_course(atlas, courses):
    assert set(courses) == set(atlas.roots) | set(atlas.nerves)


def test_no_course_or_twig_runs_through_bone_or_out_of_the_skin(each_body):
    check_places(each_body.courses, bones_of(each_body), each_body.skin, deepest=0.5)


def bones_of(body):
    """The bones of a body as the check of the courses wants them."""
    parts = {n: part for n, part in body.parts.items() if part.kind == "bone"}
    return SimpleNamespace(
        bones={name: part.mesh for name, part in parts.items()},
        is_midline=lambda name: parts[name].side == "midline",
    )


def test_a_branch_starts_on_its_parent_at_the_position_of_the_facts(atlas, courses):
    for nerve, parents in tree(atlas).items():
        starts = [courses[nerve].points[0], *(twig.points[0] for twig in courses[nerve].twigs)]
        off = {}
        for parent, position in parents:
            there = courses[parent].point_at(position)
            off[parent] = min(gap(there, start) for start in starts)
        assert min(off.values()) < 0.01, nerve
        assert max(off.values()) < 1.0, (nerve, off)


def test_positions_rise_from_start_to_end(courses):
    for course in courses.values():
        assert course.along[0] == 0
        assert course.along[-1] == 1
        assert (np.diff(course.along) > 0).all()


def test_courses_and_twigs_bend_without_kinks(courses):
    sharp = {}
    for nerve, course in courses.items():
        for line in (course, *course.twigs):
            sharp[nerve] = max(sharp.get(nerve, 0.0), float(turns(line.points).max(initial=0)))
    assert {n: round(a) for n, a in sharp.items() if a > 45} == {}


def test_every_row_has_a_source_that_exists(atlas):
    rows = load_tables().courses
    missing = {n: set(r.sources) - set(atlas.sources) for n, r in rows.items()}
    assert all(row.sources for row in rows.values())
    assert {n: m for n, m in missing.items() if m} == {}


# ------------------------------------------------------------------ roots and discs


@pytest.mark.parametrize("root", LEVELS)
def test_a_lumbar_root_leaves_below_its_own_pedicle(courses, at, root):
    in_foramen = courses[root].point_at(0.85)
    assert in_foramen[2] < at[f"pedicle_{root}"][2] - 6
    assert gap(in_foramen, at[f"foramen_{root}"]) < 4


@pytest.mark.parametrize("root", TRAVERSING)
def test_the_traversing_root_lies_behind_the_disc_at_0_6(courses, at, root):
    place = courses[root].point_at(0.6)
    disc = at[f"disc_paracentral_{TRAVERSING[root]}"]
    assert abs(place[2] - disc[2]) < 3
    assert 1 < place[1] - disc[1] < 9
    assert abs(place[0] - disc[0]) < 4


@pytest.mark.parametrize(("root", "disc"), [("L5", "L3_4"), ("S1", "L4_5"), ("S2", "L5_S1")])
def test_the_root_below_lies_at_the_disc_at_0_5_and_nearer_the_midline(courses, at, root, disc):
    traversing = next(r for r, d in TRAVERSING.items() if d == disc)
    place = courses[root].point_at(0.5)
    assert abs(place[2] - at[f"disc_posterior_{disc}"][2]) < 4
    assert place[0] > courses[traversing].point_at(0.6)[0]


@pytest.mark.parametrize("root", ["L1", "L2", "L3", "L4", "L5"])
def test_the_lateral_recess_lies_medial_to_the_pedicle(courses, at, root):
    place, pedicle = courses[root].point_at(0.65), at[f"pedicle_{root}"]
    assert pedicle[0] + 4 < place[0] < -4
    assert abs(place[2] - pedicle[2]) < 5


@pytest.mark.parametrize("root", ["S1", "S2", "S3", "S4"])
def test_a_sacral_ventral_ramus_leaves_by_its_anterior_foramen(courses, at, root):
    ramus = courses[f"ventral_ramus_{root}"].points
    opening = at[f"sacral_foramen_anterior_{root}"]
    assert np.linalg.norm(ramus - opening, axis=1).min() < 6


def test_the_cauda_equina_lies_on_the_right_of_the_midline(courses):
    for root in ("L3", "L4", "L5", "S1", "S2", "S3", "S4", "S5", "Co1"):
        assert courses[root].points[:, 0].max() < 0.5


# ------------------------------------------------------------------ gluteal region and thigh


def section(muscle, x, half=6.0):
    """The points of a muscle in a sagittal slice."""
    return muscle.points[np.abs(muscle.points[:, 0] - x) < half]


def test_the_sciatic_nerve_leaves_below_piriformis_and_the_superior_gluteal_above(body, courses):
    piriformis = body.part("muscle:piriformis")
    below = [courses[n].point_at(0.08) for n in ("sciatic_tibial", "sciatic_fibular")]
    below += [courses["posterior_femoral_cutaneous"].point_at(0.1)]
    for place in below:
        near = section(piriformis, place[0])
        assert place[2] < near[:, 2].mean()
        assert place[2] < near[:, 2].min() + 6
    above = courses["superior_gluteal"].point_at(0.1)
    assert above[2] > section(piriformis, above[0])[:, 2].mean()


def test_the_sciatic_nerve_crosses_between_tuberosity_and_trochanter(courses, at):
    tuberosity, trochanter = at["ischial_tuberosity"], at["greater_trochanter"]
    run = trochanter - tuberosity
    course = courses["sciatic_tibial"]
    place = course.points[np.abs(course.points[:, 2] - tuberosity[2]).argmin()]
    fraction = (place - tuberosity) @ run / (run @ run)
    assert 0.35 <= fraction <= 0.62  # 0.48 of the way, Currin 2015


@pytest.mark.parametrize("position", [0.1, 0.25, 0.5, 0.75, 0.95])
def test_the_fibular_division_lies_beside_and_lateral_to_the_tibial(courses, position):
    tibial, fibular = (courses[f"sciatic_{n}"].point_at(position) for n in ("tibial", "fibular"))
    assert 2 < tibial[0] - fibular[0] < 12
    assert gap(tibial, fibular) < 16


def test_the_pudendal_nerve_rounds_the_ischial_spine(courses, at):
    assert gap(courses["pudendal"].point_at(0.4), at["ischial_spine"]) < 14
    assert courses["pudendal"].point_at(0.6)[1] < at["ischial_spine"][1]


def test_the_obturator_nerve_passes_the_obturator_canal(courses, at):
    course, leaves = courses["obturator"], courses["obturator"].point_at(0.6)
    assert np.linalg.norm(course.points - at["obturator_canal"], axis=1).min() < 6
    assert 24 <= gap(leaves, at["pubic_tubercle"]) <= 36  # 30 mm, outer end of the canal
    assert 103 <= gap(leaves, at["anterior_superior_iliac_spine"]) <= 125  # 114 mm


def test_the_femoral_nerve_passes_the_inguinal_ligament_lateral_to_its_middle(courses, at):
    place, middle = courses["femoral"].point_at(0.5), at["inguinal_ligament_middle"]
    assert 2 < middle[0] - place[0] < 20
    assert abs(place[2] - middle[2]) < 8


def test_the_lateral_femoral_cutaneous_nerve_passes_medial_to_the_iliac_spine(courses, at):
    aside = courses["lateral_femoral_cutaneous"].point_at(0.5)
    aside = aside - at["anterior_superior_iliac_spine"]
    assert 5 < aside[0] < 46  # 21 +- 13 mm, Russe 2020


def test_the_saphenous_nerve_leaves_the_adductor_canal_at_four_fifths_of_the_thigh(courses, at):
    top, end = at["anterior_superior_iliac_spine"], at["patella_base"]
    run = end - top
    leaves = courses["saphenous"].point_at(0.4)
    assert 0.68 <= (leaves - top) @ run / (run @ run) <= 0.9


# ------------------------------------------------------------------ knee, leg, ankle and foot


def test_the_tibial_nerve_passes_the_soleal_arch_below_the_knee(body, courses, at):
    plateau = at["medial_tibial_condyle"][2]
    floor = body.skin.points[:, 2].min()
    share = (plateau - courses["tibial"].point_at(0.22)[2]) / (plateau - floor)
    assert 0.135 <= share <= 0.255  # 9.3 cm below the plateau


def test_the_common_fibular_nerve_hugs_the_fibular_neck(courses, at):
    course = courses["common_fibular"]
    assert gap(course.point_at(0.8), at["fibular_neck_lateral"]) < 8
    assert 20 <= gap(course.points[-1], at["fibular_head_apex"]) <= 56
    head = course.points[np.abs(course.points[:, 2] - at["fibular_head_apex"][2]).argmin()]
    assert head[1] > at["fibular_head_apex"][1]  # it comes from behind


def test_the_superficial_fibular_nerve_pierces_the_fascia_in_the_distal_third(courses, at):
    height = courses["superficial_fibular"].point_at(0.65)[2] - at["lateral_malleolus"][2]
    assert 60 <= height <= 180


def test_the_medial_dorsal_nerve_crosses_the_middle_of_the_ankle(courses, at):
    lateral, medial = at["lateral_malleolus_anterior"], at["medial_malleolus_anterior"]
    course = courses["medial_dorsal_cutaneous"]
    place = course.points[np.abs(course.points[:, 2] - medial[2]).argmin()]
    assert 0.3 <= (place[0] - lateral[0]) / (medial[0] - lateral[0]) <= 0.7


def test_the_sural_nerve_passes_behind_and_below_the_lateral_malleolus(courses, at):
    from_tip = courses["sural"].points - at["lateral_malleolus"]
    level = from_tip[np.abs(from_tip[:, 2]).argmin()]
    assert 8 <= level[1] <= 30
    under = from_tip[np.abs(from_tip[:, 1] - 8).argmin()]
    assert 5 <= -under[2] <= 36


def test_the_tibial_nerve_lies_behind_the_medial_malleolus_and_divides_there(courses, at):
    malleolus, tubercle = at["medial_malleolus"], at["calcaneal_medial_tubercle"]
    in_tunnel = courses["tibial"].point_at(0.95)
    assert in_tunnel[1] > malleolus[1] + 15
    line = (tubercle - malleolus)[1:]
    across = np.array([line[1], -line[0]]) / np.linalg.norm(line)
    proximal = -float((courses["tibial"].points[-1] - malleolus)[1:] @ across)
    assert -10 <= proximal <= 35  # 16.4 mm proximal to the line, Moroni 2019


def test_the_medial_calcaneal_leaves_above_and_the_inferior_calcaneal_below_the_tip(courses, at):
    tip = at["medial_malleolus"][2]
    assert -10 <= courses["tibial"].point_at(0.93)[2] - tip <= 30
    assert -35 <= courses["lateral_plantar"].point_at(0.05)[2] - tip <= -10


def test_baxters_nerve_turns_laterally_in_front_of_the_medial_tubercle(courses, at):
    course, tubercle = courses["inferior_calcaneal"], at["calcaneal_medial_tubercle"]
    turn = course.point_at(0.4)
    assert turn[1] < tubercle[1] - 5
    assert gap(turn, tubercle) < 20
    assert course.points[-1][0] < at["calcaneal_lateral_tubercle"][0]


def test_the_plantar_nerves_run_under_the_bones_of_the_foot(courses, at):
    medial, lateral = (courses[f"{n}_plantar"] for n in ("medial", "lateral"))
    assert medial.point_at(0.6)[2] < at["navicular_tuberosity"][2]
    assert lateral.point_at(0.8)[2] < at["fifth_metatarsal_base"][2]
    assert lateral.point_at(0.8)[0] < medial.point_at(0.6)[0]


@pytest.mark.parametrize(
    ("nerve", "landmark", "reach"),
    [
        ("deep_fibular_medial", "web_space_1", 20),
        ("third_common_plantar_digital", "toe_tip_3", 16),
        ("lateral_plantar_superficial", "toe_tip_4", 16),
        ("hallux_medial_plantar_digital", "toe_tip_1", 25),
        ("lateral_dorsal_cutaneous", "toe_tip_5", 20),
        ("medial_calcaneal", "calcaneal_medial_tubercle", 22),
        ("lateral_calcaneal", "calcaneal_lateral_tubercle", 25),
        ("saphenous", "navicular_tuberosity", 15),
        ("coccygeal_plexus", "coccyx_tip", 60),
    ],
)
def test_a_nerve_ends_where_it_serves(courses, at, nerve, landmark, reach):
    assert gap(courses[nerve].points[-1], at[landmark]) < reach


@pytest.mark.parametrize(
    "nerve",
    [
        "lateral_femoral_cutaneous",
        "anterior_femoral_cutaneous",
        "superior_cluneal",
        "lateral_sural_cutaneous",
        "medial_calcaneal",
        "lateral_calcaneal",
        "medial_dorsal_cutaneous",
        "intermediate_dorsal_cutaneous",
    ],
)
def test_a_cutaneous_nerve_ends_close_under_the_skin(body, courses, nerve):
    end = pv.PolyData(courses[nerve].points[-1:])
    depth = -end.compute_implicit_distance(body.skin)["implicit_distance"][0]
    assert 1 < depth < 8


def test_every_cutaneous_nerve_reaches_its_territory(atlas, body, courses):
    skin = body.parts["skin:body"]
    right = skin.points[:, 0] < 3
    far = {}
    for index, (territory, row) in enumerate(atlas.skin.items()):
        patch = skin.points[right & (skin.data["territory"] == index)]
        nearest = cKDTree(patch)
        for supply in row.supply:
            course = courses[supply.nerve]
            line = np.vstack([course.points, *(twig.points for twig in course.twigs)])
            distance = nearest.query(line)[0].min()
            if distance > 12:
                far[territory, supply.nerve] = round(float(distance), 1)
    assert far == {}


# ------------------------------------------------------------------ the engine


def ball(radius):
    return pv.Icosphere(radius=radius, nsub=4)


def test_a_course_is_pushed_out_of_bone_and_stays_inside_the_skin():
    points = np.stack([np.linspace(-40, 40, 41), np.full(41, 3.0), np.zeros(41)], axis=1)
    radius = np.full(41, 1.0)
    near = (Cloud.of([ball(10)]), Cloud.of([ball(60)]))
    moved = relax(points, radius, *near)
    assert np.linalg.norm(moved, axis=1).min() > 10 + 1.0 + BONE_CLEARANCE - 0.4
    assert np.array_equal(moved[0], points[0])
    outside = relax(points * 1.6, radius, *near)
    assert np.linalg.norm(outside[1:], axis=1).max() < 60


@pytest.mark.parametrize("muscle", ["flexor_digitorum_brevis", "interossei"])
def test_what_lies_beyond_a_thin_slip_is_outside(body, muscle):
    """The planes of both sides of its end pass each other by: either may call outside inside."""
    mesh = body.parts[f"muscle:{muscle}"].mesh
    cloud = Cloud.of([mesh])
    low, high = np.array(mesh.bounds).reshape(3, 2).T
    points = np.random.default_rng(1).uniform(low - 15, high + 15, (4000, 3))
    beyond = points[(cloud.tree.query(points)[0] > SAMPLE_REACH) & ~inside(points, mesh)]
    assert (cloud.signed(beyond)[0] < 0).mean() < 0.005


@pytest.mark.parametrize(
    ("height", "what", "line"),
    [(3.0, r"runs \d+\.\d mm deep in bone:ball", "course"), (58.0, "leaves the skin", "twig 1")],
)
def test_a_course_in_bone_or_out_of_the_skin_is_named(height, what, line):
    run = np.stack([np.linspace(-30, 30, 31), np.full(31, height), np.zeros(31)], axis=1)
    safe = np.full((31, 3), (0, 20.0, 0)) + 0.1 * np.arange(31)[:, None]
    ones, along = np.ones(31), np.linspace(0, 1, 31)
    points, twig = (run, safe) if line == "course" else (safe, run)
    course = Course("tibial", points, along, ones, (Twig(twig, along, ones),))
    skeleton = SimpleNamespace(bones={"bone:ball": ball(10)}, is_midline=lambda _: True)
    with pytest.raises(CoursePlaceError, match=what) as caught:
        check_places({"tibial": course}, skeleton, ball(60))
    assert (caught.value.row, caught.value.line) == ("tibial", line)
    assert caught.value.file == "courses.toml"
    assert "off_bone" in str(caught.value)


def test_the_curve_passes_its_waypoints():
    way = np.array([[0, 0, 0], [10, 0, 0], [20, 15, 0], [20, 30, 5.0]])
    line, index = spline(way)
    assert np.allclose(line[index], way)
    assert np.diff(arc_length(line)).max() < 6


def test_positions_are_linear_between_known_places():
    line = np.stack([np.arange(11.0), np.zeros(11), np.zeros(11)], axis=1)
    along = positions(line, [(5, 0.8)])
    assert along[[0, 5, 10]].tolist() == [0, 0.8, 1]
    assert along[1] == pytest.approx(0.16)


def test_an_unknown_landmark_is_named():
    places = Places({"knee": np.zeros(3)}, {}, {}, Cloud.of([ball(1)]), Cloud.of([ball(9)]))
    with pytest.raises(TableError, match=r"\[tibial\].*'elbow'.*knee"):
        places.point(AtLandmark(at="elbow"), {}, "tibial")


def test_a_waypoint_can_be_laid_under_the_skin_and_off_the_bone():
    places = Places(
        {"o": np.array([0, 12.0, 0])}, {}, {}, Cloud.of([ball(10)]), Cloud.of([ball(60)])
    )
    under = places.point(AtLandmark(at="o", under_skin=4), {}, "x")
    assert np.linalg.norm(under) == pytest.approx(56, abs=0.3)
    off = places.point(AtLandmark(at="o", off_bone=5), {}, "x")
    assert np.linalg.norm(off) == pytest.approx(15, abs=0.3)
