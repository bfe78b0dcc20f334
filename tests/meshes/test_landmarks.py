"""Landmarks lie where an anatomist would look for them."""

from __future__ import annotations

import numpy as np
import pytest

from meshes.geometry.surfaces import Surface, signed_distance

ON_BONE = {
    "hip": [
        "anterior_superior_iliac_spine",
        "anterior_inferior_iliac_spine",
        "pubic_tubercle",
        "posterior_superior_iliac_spine",
        "ischial_spine",
        "ischial_tuberosity",
        "iliac_crest_top",
        "iliac_crest_cluneal",
        "greater_sciatic_notch",
    ],
    "femur": [
        "greater_trochanter",
        "lesser_trochanter",
        "medial_femoral_epicondyle",
        "lateral_femoral_epicondyle",
        "adductor_tubercle",
    ],
    "tibia": [
        "tibial_tuberosity",
        "medial_tibial_condyle",
        "lateral_tibial_condyle",
        "medial_malleolus_posterior",
    ],
    "fibula": ["fibular_head_apex", "fibular_neck_lateral", "lateral_malleolus_posterior"],
    "calcaneus": [
        "calcaneal_medial_tubercle",
        "calcaneal_tuberosity_posterior",
        "sustentaculum_tali",
        "calcaneus_lateral",
    ],
    "navicular": ["navicular_tuberosity"],
    "metatarsal_5": ["fifth_metatarsal_base"],
}
LEVELS = ("T12", "L1", "L2", "L3", "L4", "L5")


def distance(body, bone, *names):
    part = body.parts[f"bone:{bone}"]
    places = np.array([body.landmarks[name] for name in names])
    return signed_distance(Surface(part.points.astype(float), part.faces), places)


@pytest.mark.parametrize("bone", ON_BONE)
def test_prominences_lie_on_their_bone(body, bone):
    assert np.abs(distance(body, bone, *ON_BONE[bone])).max() < 1.5


def test_landmarks_lie_on_the_right_or_in_the_midline(body):
    assert max(place[0] for place in body.landmarks.values()) <= 0.5


def test_the_pelvis_has_human_proportions(body):
    marks = body.landmarks
    assert -2 * marks["anterior_superior_iliac_spine"][0] == pytest.approx(231, abs=8)
    assert marks["anterior_superior_iliac_spine"][1] == pytest.approx(
        marks["pubic_tubercle"][1], abs=8
    )
    assert marks["ischial_spine"][2] > marks["ischial_tuberosity"][2] + 40
    assert marks["greater_sciatic_notch"][2] > marks["ischial_spine"][2]
    assert marks["lesser_sciatic_notch"][2] < marks["ischial_spine"][2]


def test_the_cluneal_nerves_cross_the_crest_seven_centimetres_out(body):
    assert body.landmarks["iliac_crest_cluneal"][0] == pytest.approx(-70, abs=5)


def test_the_obturator_canal_is_the_upper_outer_corner_of_a_real_hole(body):
    centre, canal = (body.landmarks[n] for n in ("obturator_foramen_centre", "obturator_canal"))
    assert distance(body, "hip", "obturator_foramen_centre")[0] > 5
    assert canal[2] > centre[2] + 8
    assert canal[0] < centre[0]


@pytest.mark.parametrize("level", LEVELS)
def test_each_root_leaves_below_its_pedicle_and_out_of_bone(body, level):
    marks = body.landmarks
    assert distance(body, f"vertebra_{level}", f"pedicle_{level}")[0] < -2
    open_places = [
        f"{name}_{level}"
        for name in ("canal", "foramen", "foramen_medial", "foramen_exit", "lateral_recess")
    ]
    assert distance(body, f"vertebra_{level}", *open_places).min() > 0
    assert marks[f"foramen_{level}"][2] < marks[f"pedicle_{level}"][2] - 8
    assert marks[f"foramen_exit_{level}"][0] < marks[f"foramen_{level}"][0] < 0


def test_foramina_descend_along_the_spine(body):
    heights = [body.landmarks[f"foramen_{level}"][2] for level in LEVELS]
    heights += [body.landmarks[f"sacral_foramen_anterior_S{i}"][2] for i in (1, 2, 3, 4)]
    assert heights == sorted(heights, reverse=True)


def test_disc_zones_go_outward_from_the_midline(body):
    for disc in ("L3_4", "L4_5", "L5_S1"):
        x = [
            body.landmarks[f"disc_{zone}_{disc}"][0]
            for zone in ("posterior", "paracentral", "foraminal", "extraforaminal")
        ]
        assert x == sorted(x, reverse=True)
        assert x[0] == 0


def test_the_ankle_has_its_malleoli_in_their_order(body):
    marks = body.landmarks
    assert marks["lateral_malleolus"][2] < marks["medial_malleolus"][2]
    assert marks["lateral_malleolus"][0] < marks["medial_malleolus"][0]
    assert marks["lateral_malleolus"][1] > marks["medial_malleolus"][1]


def test_toes_stand_side_by_side(body):
    for name in ("metatarsal_head", "toe_tip"):
        x = [body.landmarks[f"{name}_{ray}"][0] for ray in range(1, 6)]
        assert x == sorted(x, reverse=True)
