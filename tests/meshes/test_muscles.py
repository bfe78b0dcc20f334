"""Muscles and deep structures on the default body, in millimetres."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import Delaunay
from solid_angles import depths

from meshes.geometry.triangles import enclosed_volume
from meshes.places.limb_frames import DEFAULT_LEG
from meshes.tables.checks import BESIDES
from meshes.tables.library import load_tables

MOST_TRIANGLES = 50_000
IN_BONE = 1.0  # mm
UNDER_SKIN = 2.0
MAIN = [
    "piriformis",
    "gluteus_maximus",
    "gluteus_medius",
    "gluteus_minimus",
    "psoas_major",
    "iliacus",
    "rectus_femoris",
    "vastus_lateralis",
    "vastus_medialis",
    "vastus_intermedius",
    "sartorius",
    "gracilis",
    "adductor_longus",
    "semitendinosus",
    "semimembranosus",
    "biceps_femoris_long_head",
    "gastrocnemius_medial_head",
    "gastrocnemius_lateral_head",
    "soleus",
    "tibialis_posterior",
    "tibialis_anterior",
    "extensor_digitorum_longus",
    "extensor_hallucis_longus",
    "fibularis_longus",
    "fibularis_brevis",
    "flexor_digitorum_longus",
    "flexor_hallucis_longus",
    "tensor_fasciae_latae",
]


@pytest.fixture(scope="module")
def muscles(body):
    return {n: p for n, p in body.parts.items() if n.startswith(("muscle:", "tendon:"))}


def depth(points, mesh):
    found = pv.PolyData(np.atleast_2d(points)).compute_implicit_distance(mesh)
    return -np.asarray(found["implicit_distance"])


def near_level(part, level, band=6.0):
    points = np.asarray(part.points, float)
    return points[np.abs(points[:, 2] - level) < band]


def test_the_main_muscles_are_there_and_known_to_the_atlas(muscles, atlas):
    assert {f"muscle:{m}" for m in MAIN} <= set(muscles)
    drawn = {n.partition(":")[2] for n in muscles if n.startswith("muscle:")}
    assert drawn - {name.partition(":")[2] for name in BESIDES} <= set(atlas.muscles)
    assert "tendon:achilles_tendon" in muscles


def test_bellies_are_closed_and_few_in_triangles(muscles):
    assert [n for n, p in muscles.items() if p.mesh.n_open_edges or not p.mesh.is_manifold] == []
    assert sum(len(p.faces) for p in muscles.values()) <= MOST_TRIANGLES


def test_no_muscle_lies_outside_the_skin(body, muscles):
    points = np.vstack([p.points[::3] for p in muscles.values()])
    assert depth(points, body.skin).min() > UNDER_SKIN


@pytest.mark.parametrize(
    "bone", ["femur", "tibia", "fibula", "hip", "sacrum", "calcaneus", "talus"]
)
def test_no_muscle_lies_in_bone(body, muscles, bone):
    mesh = body.parts[f"bone:{bone}"].mesh
    low, high = np.array(mesh.bounds)[::2], np.array(mesh.bounds)[1::2]
    points = np.vstack([p.points for p in muscles.values()])
    near = points[((points > low) & (points < high)).all(1)]
    assert depth(near, mesh).max() < IN_BONE


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [  # cm3; wide bands round volumes of adults in magnetic resonance imaging
        ("muscle:gluteus_maximus", 350, 1000),
        ("muscle:gluteus_medius", 150, 450),
        ("muscle:piriformis", 15, 60),
        ("muscle:vastus_lateralis", 250, 900),
        ("muscle:soleus", 150, 550),
        ("muscle:gastrocnemius_medial_head", 90, 320),
        ("muscle:tibialis_anterior", 45, 170),
    ],
)
def test_volumes_are_believable(muscles, name, low, high):
    assert low < muscles[name].mesh.volume / 1000 < high


def test_bellies_have_the_volume_that_was_measured_in_people(body, muscles):
    hip, ankle = body.landmarks["hip_joint_centre"], body.landmarks["ankle_joint_centre"]
    tables, scale = load_tables(), (hip[2] - ankle[2]) / DEFAULT_LEG
    product = tables.volume_source.height_mass_product
    for group in tables.volumes:
        drawn = sum(muscles[f"muscle:{name}"].mesh.volume for name in group.muscles)
        assert drawn == pytest.approx(group.volume(product, scale), rel=0.2), group.muscles


def test_bellies_make_room_for_each_other(body, muscles):
    """In the middle of the thigh hardly any point of one muscle lies deep in another."""
    names = ["rectus_femoris", "vastus_medialis", "semitendinosus", "biceps_femoris_long_head"]
    for name in names:
        points = np.asarray(muscles[f"muscle:{name}"].points, float)
        axial = body.frames["thigh"].coordinates(points)[0]
        points = points[(axial > 0.3) & (axial < 0.8)]
        for other in set(names) - {name}:
            inside = depths(points, muscles[f"muscle:{other}"].mesh) > 2.5
            assert inside.mean() < 0.03, (name, other)


def test_parts_of_the_body_are_not_inside_out(body):
    wrong = [
        name
        for name, part in body.parts.items()
        if enclosed_volume(part.mesh) <= 0 or (part.normals * facing(part)).sum(1).mean() < 0.5
    ]
    assert wrong == []


def facing(part):
    """Normals (n, 3) of the faces round each point."""
    return part.mesh.compute_normals(
        cell_normals=False, split_vertices=False, consistent_normals=False
    )["Normals"]


def test_piriformis_runs_from_the_front_of_the_sacrum_through_the_notch(body, muscles):
    points = np.asarray(muscles["muscle:piriformis"].points, float)
    marks = body.landmarks

    def reach(name):
        return np.linalg.norm(points - marks[name], axis=1).min()

    assert reach("sacral_foramen_anterior_S3") < 12
    assert reach("greater_sciatic_notch") < 16
    assert reach("greater_trochanter_tip") < 12
    assert points[:, 2].min() > marks["ischial_spine"][2] - 10


def test_tibialis_anterior_lies_lateral_to_the_shin(body, muscles):
    leg = body.frames["leg"]
    _, angle, _ = leg.coordinates(muscles["muscle:tibialis_anterior"].points)
    axial = leg.coordinates(muscles["muscle:tibialis_anterior"].points)[0]
    belly = (axial > 0.2) & (axial < 0.5)
    assert 280 < np.median(angle[belly]) < 345


def test_the_heads_of_gastrocnemius_lie_on_their_sides_behind_soleus(body, muscles):
    level = body.frames["leg"].centre(0.27)[0][2]
    medial, lateral, soleus = (
        near_level(muscles[f"muscle:{n}"], level).mean(0)
        for n in ("gastrocnemius_medial_head", "gastrocnemius_lateral_head", "soleus")
    )
    assert medial[0] > lateral[0] + 15
    assert min(medial[1], lateral[1]) > soleus[1] + 5


def test_tendons_behind_the_medial_malleolus_keep_their_order(body, muscles):
    """Tom, Dick and Harry: tibialis posterior, flexor digitorum, flexor hallucis, front to back."""
    level = body.landmarks["medial_malleolus_posterior"][2]
    order = [
        near_level(muscles[f"tendon:{n}"], level)[:, 1].mean()
        for n in ("tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus")
    ]
    assert order == sorted(order)


def test_hamstrings_and_quadriceps_lie_behind_and_before_the_femur(body, muscles):
    thigh = body.frames["thigh"]
    level, femur = thigh.centre(0.5)[0][2], thigh.centre(0.5)[0][1]
    for name in ("biceps_femoris_long_head", "semitendinosus", "semimembranosus"):
        assert near_level(muscles[f"muscle:{name}"], level)[:, 1].mean() > femur + 10
    for name in ("rectus_femoris", "vastus_medialis", "vastus_lateralis", "vastus_intermedius"):
        assert near_level(muscles[f"muscle:{name}"], level)[:, 1].mean() < femur


def test_the_achilles_tendon_ends_on_the_back_of_the_calcaneus(body, muscles):
    points = np.asarray(muscles["tendon:achilles_tendon"].points, float)
    lowest = points[points[:, 2] < points[:, 2].min() + 6]
    assert np.linalg.norm(lowest.mean(0) - body.landmarks["calcaneal_tuberosity_posterior"]) < 10


FROM_THE_MIDLINE = 3.0  # mm that gluteus maximus keeps from the median plane
FREE_BORDER = (20.0, 60.0)  # degrees by which its lower border falls from the coccyx outwards


def test_gluteus_medius_comes_from_below_the_lip_of_the_iliac_crest(body, muscles):
    """It began up to 21 mm under the top of the crest; its belly lies outside the lip."""
    hip, medius = (
        np.asarray(part.points, float)
        for part in (body.parts["bone:hip"], muscles["muscle:gluteus_medius"])
    )
    front = body.landmarks["anterior_superior_iliac_spine"][1] + 14
    for y in np.linspace(front, body.landmarks["iliac_crest_top"][1], 6):
        top = hip[np.abs(hip[:, 1] - y) < 4][:, 2].max()
        assert 0 < top - medius[np.abs(medius[:, 1] - y) < 6][:, 2].max() < 18


def test_adductor_magnus_comes_from_the_ramus_as_far_as_the_tuberosity(body, muscles):
    """Its front end was a tongue under the ramus, up to 4 mm off its edge."""
    hip, magnus = (
        np.asarray(part.points, float)
        for part in (body.parts["bone:hip"], muscles["muscle:adductor_magnus_adductor_part"])
    )
    front, back = (body.landmarks[name] for name in ("pubic_symphysis", "ischial_tuberosity"))
    for share in np.linspace(0, 0.5, 6):
        place = share * front + (1 - share) * back
        near = hip[np.linalg.norm(hip[:, :2] - place[:2], axis=1) < 14]
        edge = near[near[:, 2].argmin()]
        assert np.linalg.norm(magnus - edge, axis=1).min() < 3.0


def test_no_paired_muscle_passes_the_midline(each_body):
    """The left side is the mirrored right: what crosses the median plane runs into its twin."""
    beyond = {
        name: round(float(part.points[:, 0].max()), 2)
        for name, part in each_body.parts.items()
        if name.startswith(("muscle:", "tendon:")) and part.points[:, 0].max() > 0
    }
    assert beyond == {}
    gluteus = each_body.parts["muscle:gluteus_maximus"].points
    assert gluteus[:, 0].max() < -FROM_THE_MIDLINE


def fossa(body):
    """Corners (7, 3) mm of the ischioanal fossa, 5 mm and more inside its walls.

    Lateral wall: the inner side of the ischial tuberosity, up to where levator ani comes off the
    wall of the pelvis under the ischial spine; back: the coccyx; front: behind the pubis; roof:
    levator ani, which falls from these to the middle; floor: the skin of the perineum.
    """
    tuberosity, spine, coccyx, pubis = (
        body.landmarks[name]
        for name in ("ischial_tuberosity", "ischial_spine", "coccyx_tip", "pubic_symphysis")
    )
    corners = (
        (spine, (14, -6, -22)),
        (tuberosity, (10, 0, 4)),
        (tuberosity, (13, 2, -10)),
        (coccyx, (-5, -8, -4)),
        (coccyx, (-5, -8, -24)),
        (pubis, (-5, 16, -20)),
        (pubis, (-3, 26, -26)),
    )
    return np.array([place + np.array(offset, float) for place, offset in corners])


def test_the_ischioanal_fossa_holds_no_muscle(each_body):
    inside = Delaunay(fossa(each_body))
    found = {
        name: int((inside.find_simplex(np.asarray(part.points, float)) >= 0).sum())
        for name, part in each_body.parts.items()
        if name.startswith("muscle:")
    }
    assert {name: count for name, count in found.items() if count} == {}


def test_the_free_border_of_gluteus_maximus_falls_obliquely_from_coccyx_to_femur(each_body):
    points = np.asarray(each_body.parts["muscle:gluteus_maximus"].points, float)
    coccyx, tuberosity = (
        each_body.landmarks[name] for name in ("coccyx_tip", "ischial_tuberosity")
    )
    start = points[np.abs(points[:, 0] - coccyx[0]) < 16]
    assert np.abs(start[:, 2].min() - coccyx[2]) < 16
    at = np.linspace(-20, tuberosity[0] - 40, 9)
    border = [points[np.abs(points[:, 0] - x) < 6][:, 2].min() for x in at]
    fall = np.degrees(np.arctan(np.polyfit(-at, border, 1)[0]))
    assert -FREE_BORDER[1] < fall < -FREE_BORDER[0]
    under = border[int(np.abs(at - tuberosity[0]).argmin())]
    assert under < tuberosity[2] + 6  # it covers the tuberosity of one who stands
