"""What lies in front of, behind, above and beside each nerve, as a teacher would show it."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree
from solid_angles import distance


def slice_at(part, axis, level):
    """Points (n, 3) in which a plane across an axis cuts a part."""
    normal = np.eye(3)[axis]
    cut = part.mesh.slice(normal=normal, origin=level * normal)
    assert cut.n_points, f"{part.name} is not at {level:.0f}"
    return np.asarray(cut.points, float)


def crossing(course, axis, level, which=0):
    """Where a course crosses a plane across an axis."""
    values = course.points[:, axis] - level
    steps = np.flatnonzero((values[:-1] > 0) != (values[1:] > 0))
    assert len(steps), f"{course.nerve} does not reach {level:.0f}"
    i = steps[which]
    share = values[i] / (values[i] - values[i + 1])
    return course.points[i] + share * (course.points[i + 1] - course.points[i])


@pytest.fixture(scope="module")
def body(each_body):
    """What holds on the default body has to hold on the others."""
    return each_body


@pytest.fixture(scope="module")
def courses(body):
    return body.courses


@pytest.fixture(scope="module")
def at(body):
    return body.landmarks


# ------------------------------------------------------------------ buttock


def beside_piriformis(body, course, place):
    """The slice of piriformis through a place of a nerve."""
    return slice_at(body.part("muscle:piriformis"), 0, place[0])


@pytest.mark.parametrize("nerve", ["sciatic_tibial", "sciatic_fibular"])
def test_the_sciatic_nerve_comes_from_before_piriformis_and_leaves_under_it(body, courses, nerve):
    course = courses[nerve]
    before = course.point_at(0.03)
    muscle = slice_at(body.part("muscle:piriformis"), 2, before[2])
    near = muscle[np.abs(muscle[:, 0] - before[0]) < 5]
    assert before[1] < near[:, 1].min() + 1
    under = course.point_at(0.08)
    assert under[2] < beside_piriformis(body, course, under)[:, 2].min() + 1
    assert distance(body.part("muscle:piriformis"), course.points).min() > 0


@pytest.mark.parametrize(
    ("nerve", "side"),
    [
        ("superior_gluteal", "above"),
        ("inferior_gluteal", "below"),
        ("pudendal", "below"),
        ("posterior_femoral_cutaneous", "below"),
        ("nerve_to_quadratus_femoris", "below"),
        ("nerve_to_obturator_internus", "below"),
    ],
)
def test_a_nerve_of_the_buttock_leaves_above_or_below_piriformis(body, courses, nerve, side):
    piriformis = body.part("muscle:piriformis")
    course = courses[nerve]
    assert distance(piriformis, course.points).min() > -1
    muscle = np.asarray(piriformis.points, float)
    axis = muscle[:, 0]
    inside = (course.points[:, 0] > axis.min()) & (course.points[:, 0] < axis.max())
    # Where the nerve is as far back as the muscle it has to be on its side of it.
    for place in course.points[inside]:
        near = muscle[np.abs(axis - place[0]) < 4]
        if len(near) == 0 or not near[:, 1].min() + 2 < place[1] < near[:, 1].max() - 2:
            continue
        middle = near[:, 2].mean()
        assert (place[2] > middle) if side == "above" else (place[2] < middle)


@pytest.mark.parametrize("muscle", ["obturator_internus", "quadratus_femoris"])
def test_the_sciatic_nerve_runs_behind_the_short_rotators(body, courses, muscle):
    """The gemelli belong to the part of obturator internus."""
    part = body.part(f"muscle:{muscle}")
    columns = 0
    for nerve in ("sciatic_tibial", "sciatic_fibular"):
        points = courses[nerve].points
        assert distance(part, points).min() > -0.5
        for place in points:
            beside = np.abs(part.points[:, [0, 2]] - place[[0, 2]]).max(axis=1) < 4
            if beside.any():
                columns += 1
                assert place[1] > part.points[beside, 1].mean() - 3, (nerve, place)
    assert columns >= 4


def test_the_sciatic_nerve_passes_between_tuberosity_and_trochanter(courses, at):
    tuberosity, trochanter = at["ischial_tuberosity"], at["greater_trochanter"]
    for nerve in ("sciatic_tibial", "sciatic_fibular"):
        place = crossing(courses[nerve], 2, tuberosity[2])
        assert trochanter[0] + 20 < place[0] < tuberosity[0] - 20


def test_the_sciatic_nerve_crosses_the_line_from_iliac_spine_to_tuberosity_in_its_third(
    courses, at
):
    spine, tuberosity = at["posterior_superior_iliac_spine"], at["ischial_tuberosity"]
    run = (tuberosity - spine)[[0, 2]]
    points = courses["sciatic_tibial"].points[:, [0, 2]] - spine[[0, 2]]
    side = points[:, 0] * run[1] - points[:, 1] * run[0]
    i = np.flatnonzero((side[:-1] > 0) != (side[1:] > 0))[-1]
    fraction = points[i] @ run / (run @ run)
    assert 0.19 <= fraction <= 0.43  # 0.313 +- 0.06, Currin 2015


def test_the_pudendal_nerve_rounds_the_ischial_spine_behind_the_sacrospinous_ligament(
    body, courses, at
):
    course, spine = courses["pudendal"], at["ischial_spine"]
    place = crossing(course, 2, spine[2])
    assert 0 < place[0] - spine[0] < 14  # 6 +- 4 mm medial to its tip
    assert place[1] > spine[1]
    assert course.point_at(0.2)[2] > spine[2]
    ischium = course.point_at(0.6)
    assert ischium[2] < spine[2]
    assert ischium[1] < spine[1]  # back inside the pelvis, by the lesser foramen
    ligament = body.part("ligament:sacrospinous_ligament")
    near = ligament.points[np.abs(ligament.points[:, 0] - place[0]) < 4]
    assert place[1] > near[:, 1].mean()


# ------------------------------------------------------------------ groin and thigh


def test_under_the_inguinal_ligament_the_nerve_lies_lateral_to_the_artery(body, courses, at):
    level = at["inguinal_ligament_middle"][2]
    nerve = crossing(courses["femoral"], 2, level)
    artery = slice_at(body.part("vessel:femoral_artery"), 2, level - 4)
    assert nerve[0] < artery[:, 0].mean() - 3


def test_the_lateral_femoral_cutaneous_nerve_lies_medial_to_the_iliac_spine(courses, at):
    spine, tubercle = at["anterior_superior_iliac_spine"], at["pubic_tubercle"]
    run = tubercle - spine
    points = courses["lateral_femoral_cutaneous"].points
    share = (points - spine) @ run / (run @ run)
    off = np.linalg.norm(points - spine - share[:, None] * run, axis=1)
    assert 2 <= share[off.argmin()] * np.linalg.norm(run) <= 64
    assert off.min() < 12


@pytest.mark.parametrize("nerve", ["lateral_femoral_cutaneous", "femoral"])
def test_a_nerve_passes_under_the_inguinal_ligament(body, courses, nerve):
    """Behind it, by its own thickness: it does not lie on it or cut it."""
    course, ligament = courses[nerve], body.part("ligament:inguinal_ligament")
    away, nearest = cKDTree(ligament.points).query(course.points)
    i = int(away.argmin())
    assert course.points[i][1] > ligament.points[nearest[i]][1]
    assert distance(ligament, course.points).min() > course.radius[i] * 0.9


def test_the_saphenous_nerve_runs_in_the_adductor_canal_under_sartorius(body, courses):
    course = courses["saphenous"]
    sartorius = body.part("muscle:sartorius")
    vastus, adductor = (body.part(f"muscle:{m}") for m in ("vastus_medialis", "adductor_longus"))
    for position in (0.2, 0.25, 0.3):
        place = course.point_at(position)
        assert distance(sartorius, place)[0] < 22
        assert distance(vastus, place)[0] < 25
    assert distance(adductor, course.point_at(0.2))[0] < 25


def test_the_obturator_nerve_goes_through_the_canal_under_the_pubic_ramus(courses, at):
    course, canal = courses["obturator"], at["obturator_canal"]
    assert np.linalg.norm(course.points - canal, axis=1).min() < 6
    assert course.point_at(0.4)[1] > canal[1] + 3  # from inside the pelvis
    assert course.point_at(0.65)[1] < canal[1] - 10  # to the front of the thigh
    assert course.point_at(0.6)[2] < at["pubic_tubercle"][2]


def met(body, muscle, place, way):
    """Whether a look (mm) from a place meets a muscle."""
    return bool(len(body.part(f"muscle:{muscle}").mesh.ray_trace(place, place + np.array(way))[0]))


def test_the_anterior_division_of_the_obturator_nerve_lies_between_longus_and_brevis(body, courses):
    course = courses["obturator"]
    places = [course.point_at(p) for p in np.linspace(0.67, 0.71, 5)]
    assert all(met(body, "adductor_longus", p, (0, -45, 0)) for p in places)
    assert sum(met(body, "adductor_brevis", p, (0, 45, 0)) for p in places) >= 4


def test_the_posterior_femoral_cutaneous_nerve_lies_behind_the_hamstrings(body, courses):
    """Under the fascia lata: no muscle between it and the skin below gluteus maximus."""
    course = courses["posterior_femoral_cutaneous"]
    for position in np.linspace(0.42, 0.7, 8):
        place = course.point_at(position)
        for muscle in ("semitendinosus", "biceps_femoris_long_head", "gluteus_maximus"):
            assert not met(body, muscle, place, (0, 40, 0)), (muscle, position)


def test_the_lateral_femoral_cutaneous_nerve_crosses_the_front_of_iliacus(body, courses):
    course = courses["lateral_femoral_cutaneous"]
    places = [course.point_at(p) for p in np.linspace(0.2, 0.4, 6)]
    assert sum(met(body, "iliacus", p, (0, 40, 0)) for p in places) >= 5
    assert not any(met(body, "iliacus", p, (0, -40, 0)) for p in places)


def test_the_perforating_cutaneous_nerve_winds_round_the_border_of_gluteus_maximus(body, courses):
    """From before the muscle, medially under its free border, to the skin behind it."""
    points, spine = courses["perforating_cutaneous"].points, body.landmarks["ischial_spine"]
    assert met(
        body, "gluteus_maximus", points[np.abs(points[:, 1] - spine[1] - 6).argmin()], (0, 70, 0)
    )
    assert distance(body.part("muscle:gluteus_maximus"), points).min() > -1


def test_the_great_saphenous_vein_ends_below_and_lateral_to_the_pubic_tubercle(body, at):
    """Three to four centimetres below and lateral to it."""
    vein = body.part("vessel:great_saphenous_vein").points
    top, tubercle = vein[vein[:, 2].argmax()], at["pubic_tubercle"]
    assert 20 < tubercle[2] - top[2] < 50
    assert 25 < tubercle[0] - top[0] < 60
    assert np.abs(distance(body.part("vessel:femoral_vein"), top)[0]) < 6


# ------------------------------------------------------------------ knee and leg


def test_the_tibial_nerve_goes_deep_to_the_soleal_arch(body, courses):
    course = courses["tibial"]
    arch = body.part("ligament:tendinous_arch_of_soleus").points
    middle = arch.mean(axis=0)
    place = crossing(course, 2, middle[2])
    assert place[1] < arch[np.abs(arch[:, 0] - place[0]) < 2, 1].min()
    assert np.linalg.norm(arch - place, axis=1).min() < 10
    soleus = body.part("muscle:soleus")
    below = crossing(course, 2, middle[2] - 40)
    behind = slice_at(soleus, 2, below[2])
    near = behind[np.abs(behind[:, 0] - below[0]) < 8]
    assert below[1] < near[:, 1].mean()


def test_the_common_fibular_nerve_hugs_the_lateral_side_of_the_fibular_neck(body, courses, at):
    course = courses["common_fibular"]
    place = crossing(course, 2, at["fibular_neck_lateral"][2])
    off = distance(body.part("bone:fibula"), place)[0]
    radius = float(np.interp(0.8, course.along, course.radius))
    assert 0 < off - radius < 4
    assert place[0] < at["fibular_neck"][0]
    assert course.point_at(0.5)[1] > at["fibular_head_apex"][1]  # it comes from behind


def test_the_deep_fibular_nerve_runs_in_front_of_the_interosseous_membrane(courses, at):
    for level in ("middle", "distal"):
        membrane = at[f"interosseous_membrane_{level}"]
        assert crossing(courses["deep_fibular"], 2, membrane[2])[1] < membrane[1]


# ------------------------------------------------------------------ ankle and foot


def test_behind_the_medial_malleolus_tendons_artery_and_nerve_follow_in_order(body, courses, at):
    level = at["medial_malleolus_posterior"][2]
    behind = at["calcaneal_tuberosity_superior"] - at["medial_malleolus"]
    behind = behind * (1, 1, 0) / np.linalg.norm(behind[:2])
    order = [
        slice_at(body.part(name), 2, level).mean(axis=0) @ behind
        for name in (
            "tendon:tibialis_posterior",
            "tendon:flexor_digitorum_longus",
            "vessel:posterior_tibial_artery",
            "nerve:tibial",
            "tendon:flexor_hallucis_longus",
        )
    ]
    assert order == sorted(order)
    nerve = crossing(courses["tibial"], 2, level)
    hallucis = slice_at(body.part("tendon:flexor_hallucis_longus"), 2, level)
    assert nerve[0] > hallucis[:, 0].max()  # superficial to it


def test_the_sural_nerve_passes_behind_and_below_the_lateral_malleolus(courses, at):
    tip = at["lateral_malleolus"]
    behind = crossing(courses["sural"], 2, tip[2])
    assert 8 <= behind[1] - tip[1] <= 31
    below = crossing(courses["sural"], 1, tip[1], which=-1)
    assert 9 <= tip[2] - below[2] <= 37


@pytest.mark.parametrize(
    ("nerve", "along"), [("medial_plantar", (0.1, 0.45)), ("lateral_plantar", (0.15, 0.35))]
)
def test_the_plantar_nerves_go_deep_to_abductor_hallucis(body, courses, nerve, along):
    muscle = body.part("muscle:abductor_hallucis").mesh
    places = [courses[nerve].point_at(p) for p in np.linspace(*along, 10)]
    # Between the nerve and the skin of the arch, which lies medially and below, is the muscle.
    covered = [bool(len(muscle.ray_trace(p, p + np.array([14, 0, -36]))[0])) for p in places]
    assert sum(covered) >= 7


def test_the_lateral_plantar_nerve_runs_between_the_first_and_second_layer(body, courses):
    brevis, quadratus = (
        body.part(f"muscle:{name}") for name in ("flexor_digitorum_brevis", "quadratus_plantae")
    )
    course = courses["lateral_plantar"]
    seen = 0
    for position in np.linspace(0.3, 0.65, 8):
        place = course.point_at(position)
        superficial = brevis.mesh.ray_trace(place, place - np.array([0, 0, 40]))[0]
        deep = quadratus.mesh.ray_trace(place, place + np.array([0, 0, 40]))[0]
        seen += bool(len(superficial)) and bool(len(deep))
    assert seen >= 2


def test_the_inferior_calcaneal_nerve_is_deep_and_the_medial_calcaneal_superficial(body, courses):
    abductor = body.part("muscle:abductor_hallucis")
    deep, superficial = courses["inferior_calcaneal"], courses["medial_calcaneal"]
    skin = body.skin
    depth = {
        course.nerve: -pv.PolyData(np.array([course.point_at(p) for p in (0.3, 0.6)]))
        .compute_implicit_distance(skin)["implicit_distance"]
        .max()
        for course in (deep, superficial)
    }
    assert depth["medial_calcaneal"] < 6 < depth["inferior_calcaneal"]
    assert distance(abductor, deep.point_at(0.2))[0] < 17


def test_no_division_of_the_lumbar_plexus_climbs(courses):
    """Each runs down from its ramus; the fourth lumbar joins the others below where it leaves."""
    for nerve, course in courses.items():
        if nerve.startswith("lumbar_plexus_") and nerve != "lumbar_plexus_muscular":
            assert np.diff(course.points[:, 2]).max() < 0.1, nerve
